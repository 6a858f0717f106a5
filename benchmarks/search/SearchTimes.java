package dev.handbook.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/**
 * Asks the same queries of each search in Chromium, and prints a row for each: what the first query of a fresh browser transfers, what a
 * later one does, and how long it takes from the key to the painted list.
 */
final class SearchTimes {
    private static final int COLD_QUERIES = 5;
    private static final int WARM_QUERIES = 50;

    private SearchTimes() {}

    /**
     * A search on a site.
     *
     * @param folder of the site
     * @param page with the search box
     * @param input the box, as a CSS selector
     * @param hit a result, as a CSS selector
     * @param without what is no part of the search, as a regular expression
     */
    private record Search(String name, Path folder, String page, String input, String hit, String without) {}

    /** @param arguments the folder with the notes, then the sites of Handbook, Pagefind and MiniSearch */
    public static void main(String[] arguments) throws IOException {
        var queries = queries(Path.of(arguments[0]));
        var searches = List.of(
                new Search("Handbook", Path.of(arguments[1]), "/glossary.html", "#search-input", ".search-hit",
                        "/glossary.html|.*\\.css|.*\\.svg|.*color-scheme.js|.*handbook.js"),
                new Search("Pagefind", Path.of(arguments[2]), "/index.html", ".pagefind-ui__search-input",
                        ".pagefind-ui__result-link", "/index.html"),
                new Search("MiniSearch", Path.of(arguments[3]), "/index.html", "input", "li", "/index.html"));
        System.out.printf("%-11s %8s %9s %7s %8s %8s %9s %9s %8s %7s %7s%n", "", "cold kB", "requests", "rounds", "cold ms",
                "next kB", "requests", "again kB", "requests", "p50 ms", "p95 ms");
        for (var search : searches) {
            measure(search, queries);
        }
    }

    private static void measure(Search search, List<String> queries) throws IOException {
        var rounds = rounds(search, queries.subList(0, COLD_QUERIES));
        try (var server = new Server(search.folder(), search.without())) {
            var coldBytes = 0L;
            var coldRequests = 0;
            var coldTimes = new ArrayList<Double>();
            for (var query : queries.subList(0, COLD_QUERIES)) {
                server.forget();
                try (var browser = open(search, server)) {
                    coldTimes.add(ask(browser, search, query));
                }
                coldBytes += server.bytes;
                coldRequests += server.requests;
            }
            try (var browser = open(search, server)) {
                ask(browser, search, queries.get(0));
                server.forget();
                for (var query : queries.subList(1, WARM_QUERIES)) {
                    ask(browser, search, query);
                }
                var nextBytes = server.bytes;
                var nextRequests = server.requests;
                server.forget();
                var times = new ArrayList<Double>();
                for (var query : queries.subList(0, WARM_QUERIES)) {
                    times.add(ask(browser, search, query));
                }
                Collections.sort(times);
                System.out.printf("%-11s %8.1f %9.1f %7d %8.0f %8.1f %9.1f %9.1f %8d %7.1f %7.1f%n", search.name(),
                        coldBytes / 1e3 / COLD_QUERIES, (double) coldRequests / COLD_QUERIES, rounds,
                        coldTimes.stream().mapToDouble(Double::doubleValue).average().orElseThrow(),
                        nextBytes / 1e3 / (WARM_QUERIES - 1), (double) nextRequests / (WARM_QUERIES - 1), server.bytes / 1e3,
                        server.requests, times.get(WARM_QUERIES / 2), times.get(WARM_QUERIES * 95 / 100));
            }
        }
    }

    /**
     * The most round trips, one after the other, that a first query takes once the page is there and quiet; every answer takes 100 ms. A request belongs to
     * the round after that of the last answer which was there when the page asked for it. How long it then waits for one of the six connections that
     * browsers open to a server without HTTP/2 makes no round.
     */
    private static int rounds(Search search, List<String> queries) throws IOException {
        var most = 0;
        for (var query : queries) {
            try (var server = new Server(search.folder(), search.without(), 100);
                    var browser = open(search, server, false)) {
                browser.eval("return new Promise((resolve) => setTimeout(() => resolve(true), 1500))");
                browser.eval("performance.clearResourceTimings(); performance.setResourceTimingBufferSize(1000); return true");
                browser.eval("document.querySelector(arguments[0]).focus(); return true", search.input());
                ask(browser, search, query);
                var rounds = browser.eval("""
                        const rounds = [];
                        const asked = performance.getEntriesByType('resource').sort((a, b) => a.startTime - b.startTime);
                        for (const {startTime, responseEnd} of asked) {
                          const before = rounds.filter((round) => round.answered <= startTime).map(({number}) => number);
                          rounds.push({number: 1 + Math.max(0, ...before), answered: responseEnd});
                        }
                        return Math.max(0, ...rounds.map(({number}) => number));
                        """);
                most = Math.max(most, ((Number) rounds).intValue());
            }
        }
        return most;
    }

    private static Chromium open(Search search, Server server) {
        return open(search, server, true);
    }

    private static Chromium open(Search search, Server server, boolean focus) {
        var browser = Chromium.start();
        browser.open(server.url(search.page()));
        browser.waitUntil("document.querySelector('" + search.input() + "')");
        if (focus) {
            browser.eval("document.querySelector(arguments[0]).focus(); return true", search.input());
        }
        return browser;
    }

    /** Milliseconds from the input event to the frame after the list has changed; the list is emptied before. */
    private static double ask(Chromium browser, Search search, String query) {
        var time = browser.eval("""
                const [box, hit, query] = arguments;
                const input = document.querySelector(box);
                const shown = () => Array.from(document.querySelectorAll(hit)).slice(0, 5).map((link) => link.textContent).join('|');
                const type = (text) => {
                  input.value = text;
                  input.dispatchEvent(new InputEvent('input', {bubbles: true}));
                };
                const quiet = () => new Promise((resolve) => setTimeout(resolve, 350));
                return (async () => {
                  type('');
                  await quiet();
                  const before = shown();
                  return new Promise((resolve) => {
                    const begin = performance.now();
                    const end = (time) => {
                      observer.disconnect();
                      resolve(time);
                    };
                    const observer = new MutationObserver(() => {
                      if (shown() !== '' && shown() !== before) {
                        observer.disconnect();
                        requestAnimationFrame(() => {
                          const channel = new MessageChannel();
                          channel.port1.onmessage = () => end(performance.now() - begin);
                          channel.port2.postMessage('');
                        });
                      }
                    });
                    observer.observe(document, {subtree: true, childList: true, characterData: true});
                    setTimeout(() => end(10000), 10000);
                    type(query);
                  });
                })();
                """, search.input(), search.hit(), query);
        return ((Number) time).doubleValue();
    }

    /** Single words, pairs and whole questions, in turn, from the headings of notes spread over all folders. */
    private static List<String> queries(Path notes) throws IOException {
        try (var walk = Files.walk(notes)) {
            var all = walk.filter(file -> file.toString().endsWith(".md")).sorted().toList();
            var queries = new ArrayList<String>();
            for (var i = 0; queries.size() < WARM_QUERIES; i++) {
                var question = Files.readAllLines(all.get((int) (i * 7919L % all.size()))).stream()
                        .filter(line -> line.startsWith("## "))
                        .map(line -> line.substring(3).replace("?", ""))
                        .findFirst();
                if (question.isPresent()) {
                    var words = question.get().split(" ");
                    var last = words.length - 1;
                    queries.add(switch (queries.size() % 3) {
                        case 0 -> words[last];
                        case 1 -> words[Math.max(0, last - 1)] + " " + words[last];
                        default -> question.get();
                    });
                }
            }
            return queries;
        }
    }

    /** Serves a folder, packed as servers do, and counts what it sends. */
    private static final class Server implements AutoCloseable {
        private final HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        private final Map<String, byte[]> packed = new ConcurrentHashMap<>();
        private final Path folder;
        private final String without;
        private volatile long bytes;
        private final int delayMillis;
        private volatile int requests;

        Server(Path folder, String without) throws IOException {
            this(folder, without, 0);
        }

        Server(Path folder, String without, int delayMillis) throws IOException {
            this.folder = folder;
            this.without = without;
            this.delayMillis = delayMillis;
            server.setExecutor(Executors.newCachedThreadPool());
            server.createContext("/", this::answer);
            server.start();
        }

        String url(String path) {
            return "http://localhost:" + server.getAddress().getPort() + path;
        }

        void forget() {
            bytes = 0;
            requests = 0;
        }

        private void answer(HttpExchange exchange) throws IOException {
            try (exchange) {
                var path = exchange.getRequestURI().getPath();
                var file = folder.resolve(path.substring(1));
                if (!Files.isRegularFile(file)) {
                    exchange.sendResponseHeaders(404, -1);
                    return;
                }
                var isPacked = path.matches(".*\\.(html|css|js|json|svg)");
                var content = packed.computeIfAbsent(path, any -> isPacked ? gzip(file) : read(file));
                count(path, content.length);
                var type = path.endsWith(".js") ? "text/javascript" : path.endsWith(".wasm") ? "application/wasm"
                        : path.endsWith(".css") ? "text/css" : path.endsWith(".json") ? "application/json" : "text/html";
                exchange.getResponseHeaders().set("Content-Type", path.contains(".pf_") ? "application/octet-stream" : type);
                exchange.getResponseHeaders().set("Cache-Control", "max-age=3600");
                if (isPacked) {
                    exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                }
                pause();
                exchange.sendResponseHeaders(200, content.length);
                exchange.getResponseBody().write(content);
            }
        }

        private synchronized void count(String path, int length) {
            if (!path.matches(without)) {
                bytes += length;
                requests++;
            }
        }

        private void pause() {
            try {
                Thread.sleep(delayMillis);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private static byte[] read(Path file) {
            try {
                return Files.readAllBytes(file);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        private static byte[] gzip(Path file) {
            var out = new ByteArrayOutputStream();
            try (var gzip = new GZIPOutputStream(out)) {
                gzip.write(read(file));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            return out.toByteArray();
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
