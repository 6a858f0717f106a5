/** A server as the web has them, for a folder. */
import {createServer} from 'node:http';
import {readFileSync} from 'node:fs';
import {extname, join, normalize} from 'node:path';
import {gzipSync} from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
};

/** Serves the folder as the servers of the web do: compressed, and cached below assets/. More pages stand beside its files, by their paths. */
export function serve(folder, pages = {}) {
  return new Promise((started) => {
    const server = createServer((request, response) => {
      const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname)).replace(/^[/\\]+/, '');
      try {
        const content = gzipSync(pages[path] ?? readFileSync(join(folder, path || 'index.html')));
        response.writeHead(200, {
          'content-type': TYPES[extname(path || '.html')] ?? 'application/octet-stream',
          'content-encoding': 'gzip',
          'content-length': content.length,
          'cache-control': path.startsWith('assets/') ? 'public, max-age=31536000' : 'no-cache',
        });
        response.end(content);
      } catch {
        response.writeHead(404);
        response.end();
      }
    });
    server.listen(0, '127.0.0.1', () => started(server));
  });
}
