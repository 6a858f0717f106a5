package dev.handbook.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Serves files of one folder, and pages made by a test, on a free port of this machine. */
public final class PageServer implements AutoCloseable {
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "png", "image/png");

    private final HttpServer server;
    private final Path folder;
    private final Map<String, byte[]> pages = new ConcurrentHashMap<>();

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
        pages.put(path, content);
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
            var content = pages.containsKey(path) ? pages.get(path) : Files.readAllBytes(file);
            var type = TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, content.length == 0 ? -1 : content.length);
            exchange.getResponseBody().write(content);
        }
    }

    /** Stops at once. */
    @Override
    public void close() {
        server.stop(0);
    }
}
