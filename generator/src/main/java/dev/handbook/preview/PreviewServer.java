package dev.handbook.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves a {@link Preview} to the browser of the machine it runs on, and to nothing else: it listens on the loopback address,
 * answers {@link Requests requests} only that its own pages make, and knows only files of the build. There is no folder behind it,
 * so no path can lead out of one.
 */
public final class PreviewServer implements AutoCloseable {
    /** How many requests are answered at a time; each open page keeps one waiting. */
    private static final int THREADS = 32;

    /** How many ports are tried, from the first on, when others are taken. */
    private static final int PORTS = 20;

    private final HttpServer server;
    private final ExecutorService threads;
    private final PreviewState state;

    private PreviewServer(HttpServer server, PreviewState state) {
        this.server = server;
        this.state = state;
        this.threads = Executors.newFixedThreadPool(THREADS);
    }

    /**
     * Starts to serve.
     *
     * @param port the first to try; 0 means any that is free
     * @throws IOException if no port is free
     */
    public static PreviewServer start(int port, PreviewState state) throws IOException {
        // A request that does not come to its end within ten seconds is given up.
        if (System.getProperty("sun.net.httpserver.maxReqTime") == null) {
            System.setProperty("sun.net.httpserver.maxReqTime", "10");
        }
        var preview = new PreviewServer(listenFrom(port), state);
        preview.server.setExecutor(preview.threads);
        preview.server.createContext("/", preview::answer);
        preview.server.start();
        return preview;
    }

    private static HttpServer listenFrom(int first) throws IOException {
        var loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        for (var port = first; ; port++) {
            try {
                return HttpServer.create(new InetSocketAddress(loopback, port), 0);
            } catch (BindException e) {
                if (port == first + PORTS) {
                    throw e;
                }
            }
        }
    }

    /** The port that it listens on. */
    public int port() {
        return server.getAddress().getPort();
    }

    /** What to open in a browser. */
    public String address() {
        return "http://127.0.0.1:" + port() + "/";
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var refusal = new Requests(port()).refusal(exchange);
            if (refusal.isPresent()) {
                send(exchange, Response.refused(refusal.get()));
            } else {
                send(exchange, response(exchange));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Response response(HttpExchange exchange) throws InterruptedException {
        var uri = exchange.getRequestURI();
        var path = uri.getRawPath();
        if (path.equals(PageScript.STATE)) {
            return Response.json(state.after(PageScript.numberIn(uri.getRawQuery())));
        }
        return Response.of(state.now(), path);
    }

    private static void send(HttpExchange exchange, Response response) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", response.type());
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Connection", "close");
        var isHead = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(
                response.status(), isHead || response.body().length == 0 ? -1 : response.body().length);
        if (!isHead && response.body().length > 0) {
            exchange.getResponseBody().write(response.body());
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
