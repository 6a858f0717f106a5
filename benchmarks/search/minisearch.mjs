// Indexes the same pages with MiniSearch: node minisearch.mjs PAGES SITE. Title and text are indexed, titles count twice; the address and the title are
// stored, and the beginning of the text, which a list of results shows.
import {copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import MiniSearch from 'minisearch';

const [, , pages, site] = process.argv;
const text = (html) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim();
const index = new MiniSearch({fields: ['title', 'text'], storeFields: ['title', 'start']});
for (const path of readdirSync(pages, {recursive: true}).map(String).filter((path) => path.endsWith('.html')).sort()) {
  const html = readFileSync(`${pages}/${path}`, 'utf8');
  const body = text(html.replace(/[^]*<\/h1>/, ''));
  const title = text((/<title>(.*)<\/title>/.exec(html) || ['', path])[1]);
  index.add({id: path, title, text: body, start: body.slice(0, 60)});
}
mkdirSync(site, {recursive: true});
writeFileSync(`${site}/index.json`, JSON.stringify(index));
copyFileSync(new URL('node_modules/minisearch/dist/umd/index.js', import.meta.url), `${site}/minisearch.js`);
writeFileSync(`${site}/index.html`, `<!doctype html><meta charset="utf-8"><title>MiniSearch</title>
<input type="search"><ol></ol>
<script src="minisearch.js"></script>
<script>
const input = document.querySelector('input');
const list = document.querySelector('ol');
let loading = null;
const load = () => loading = loading || fetch('index.json').then((answer) => answer.text())
    .then((json) => MiniSearch.loadJSON(json, {fields: ['title', 'text'], storeFields: ['title', 'start']}));
input.addEventListener('focus', load);
input.addEventListener('input', async () => {
  const index = await load();
  const hits = input.value ? index.search(input.value, {boost: {title: 2}, prefix: true}).slice(0, 10) : [];
  list.replaceChildren(...hits.map((hit) => {
    const row = document.createElement('li');
    row.append(hit.title, ' ', hit.start);
    return row;
  }));
});
</script>`);
