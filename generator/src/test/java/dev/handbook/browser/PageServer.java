package dev.handbook.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/** Serves files of one folder, and pages made by a test, on a free port of this machine. */
public final class PageServer implements AutoCloseable {
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "png", "image/png");

    /** More than a browser takes to paint what it has, also on a machine that does other things. */
    private static final Duration BETWEEN_PIECES = Duration.ofMillis(100);

    private final HttpServer server;
    private final ExecutorService answers = Executors.newCachedThreadPool();
    private final Path folder;
    private final Map<String, List<byte[]>> pages = new ConcurrentHashMap<>();

    private PageServer(HttpServer server, Path folder) {
        this.server = server;
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** Starts to serve a folder. */
    public static PageServer start(Path folder) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var pages = new PageServer(server, folder);
            server.createContext("/", pages::answer);
            // Whoever waits for the next piece of a page gets its styles meanwhile.
            server.setExecutor(pages.answers);
            server.start();
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Serves a text under a path such as {@code /page.html}, before any file. */
    public PageServer with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Serves bytes under a path, before any file. */
    public PageServer with(String path, byte[] content) {
        pages.put(path, List.of(content));
        return this;
    }

    /** Serves a text under a path as a slow line does: piece by piece, so that a browser shows each before the next is there. */
    public PageServer with(String path, List<String> pieces) {
        pages.put(
                path,
                pieces.stream()
                        .map(piece -> piece.getBytes(StandardCharsets.UTF_8))
                        .toList());
        return this;
    }

    /** The address of a path such as {@code /page.html}. */
    public String url(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var file = folder.resolve(path.substring(1)).normalize();
            var isThere = file.startsWith(folder) && Files.isRegularFile(file);
            if (!pages.containsKey(path) && !isThere) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            var pieces = isThere && !pages.containsKey(path) ? List.of(Files.readAllBytes(file)) : pages.get(path);
            var length = pieces.stream().mapToInt(piece -> piece.length).sum();
            var type = TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, length == 0 ? -1 : length);
            write(pieces, exchange.getResponseBody());
        }
    }

    private static void write(List<byte[]> pieces, OutputStream out) throws IOException {
        for (var piece : pieces) {
            if (piece != pieces.get(0)) {
                LockSupport.parkNanos(BETWEEN_PIECES.toNanos());
            }
            out.write(piece);
            out.flush();
        }
    }

    /** Stops at once. */
    @Override
    public void close() {
        server.stop(0);
        answers.shutdownNow();
    }
}
