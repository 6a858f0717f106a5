package dev.handbook.browser;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * Types queries letter by letter that were typed before, and prints where the time goes from a key to the painted list: {@code KeyTimes SITE QUERY…}. Three
 * rows: frames as they come, as many frames as the machine can do, and the latter on a processor a quarter as fast.
 */
final class KeyTimes {
    private static final String AS_MANY_FRAMES_AS_CAN_BE = "--disable-frame-rate-limit";
    private static final String WITHOUT_WAITING_FOR_THE_SCREEN = "--disable-gpu-vsync";

    private KeyTimes() {}

    /** @param arguments the site, then what is typed */
    public static void main(String[] arguments) throws IOException {
        var queries = List.of(arguments).subList(1, arguments.length);
        var server = server(Path.of(arguments[0]));
        try {
            var url = "http://localhost:" + server.getAddress().getPort() + "/glossary.html";
            System.out.printf("%-22s %6s %15s %15s %15s %15s %8s %8s%n", "", "keys", "script", "waiting", "style to paint", "key to paint",
                    "longest", "next");
            print("60 frames a second", url, queries, 1);
            print("no limit", url, queries, 1, AS_MANY_FRAMES_AS_CAN_BE, WITHOUT_WAITING_FOR_THE_SCREEN);
            print("no limit, 4 x slower", url, queries, 4, AS_MANY_FRAMES_AS_CAN_BE, WITHOUT_WAITING_FOR_THE_SCREEN);
        } finally {
            server.stop(0);
        }
    }

    private static void print(String name, String url, List<String> queries, int slower, String... switches) {
        try (var browser = Chromium.start(switches)) {
            browser.open(url);
            browser.eval("document.querySelector('#search-input').focus(); return true");
            measure(browser, queries);
            browser.slowDown(slower);
            var before = browser.processorMillis();
            var keys = measure(browser, queries);
            var after = browser.processorMillis();
            System.out.printf("%-22s %6d %15s %15s %15s %15s %8.1f %6d %%%n", name, keys.size(), spread(keys, "script"), spread(keys, "waiting"),
                    spread(keys, "painting"), spread(keys, "all"), longest(keys),
                    100 * keys.stream().filter(key -> key.get("frames") == 1).count() / keys.size());
            System.out.printf("%29s of the processor a key: script %.2f ms, style %.2f, layout %.2f, with paint and all the rest %.2f%n", "",
                    part("ScriptDuration", before, after, keys), part("RecalcStyleDuration", before, after, keys),
                    part("LayoutDuration", before, after, keys), part("TaskDuration", before, after, keys));
        }
    }

    private static double part(String name, Map<String, Double> before, Map<String, Double> after, List<Map<String, Double>> keys) {
        return (after.get(name) - before.get(name)) / keys.size();
    }

    /** The median and what one key in twenty takes at least. */
    private static String spread(List<Map<String, Double>> keys, String part) {
        var times = new ArrayList<Double>();
        keys.forEach(key -> times.add(key.get(part)));
        Collections.sort(times);
        return String.format("%.1f / %.1f", times.get(times.size() / 2), times.get(times.size() * 95 / 100));
    }

    /** The longest piece of work that keeps the page from anything else. */
    private static double longest(List<Map<String, Double>> keys) {
        return keys.stream().mapToDouble(key -> Math.max(key.get("script"), key.get("painting"))).max().orElseThrow();
    }

    /**
     * Milliseconds of each key: of the search until the list has changed, until the browser begins the next frame, until that is painted; and the frames that
     * began until then. Keys come at any moment of a frame.
     */
    @SuppressWarnings("unchecked")
    private static List<Map<String, Double>> measure(Chromium browser, List<String> queries) {
        var measured = (List<Map<String, Object>>) browser.eval("""
                const input = document.querySelector('#search-input');
                const after = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
                const keys = [];
                return (async () => {
                  for (const query of arguments[0]) {
                    for (let length = 1; length <= query.length; length++) {
                      await after(60 + Math.random() * 40);
                      const key = await new Promise((resolve) => {
                        let frames = 0;
                        let changed = 0;
                        const begin = performance.now();
                        const observer = new MutationObserver(() => {
                          observer.disconnect();
                          changed = performance.now();
                        });
                        observer.observe(document.querySelector('.search-panel'), {childList: true, subtree: true});
                        const frame = () => {
                          frames++;
                          const painting = performance.now();
                          if (changed === 0) {
                            requestAnimationFrame(frame);
                            return;
                          }
                          const channel = new MessageChannel();
                          channel.port1.onmessage = () => {
                            const end = performance.now();
                            resolve({frames, script: changed - begin, waiting: painting - changed, painting: end - painting, all: end - begin});
                          };
                          channel.port2.postMessage('');
                        };
                        requestAnimationFrame(frame);
                        input.value = query.slice(0, length);
                        input.dispatchEvent(new InputEvent('input', {bubbles: true}));
                      });
                      keys.push(key);
                    }
                  }
                  return keys;
                })();
                """, queries);
        var keys = new ArrayList<Map<String, Double>>();
        for (var key : measured) {
            var times = new HashMap<String, Double>();
            key.forEach((part, time) -> times.put(part, ((Number) time).doubleValue()));
            keys.add(times);
        }
        return keys;
    }

    private static HttpServer server(Path folder) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", exchange -> answer(exchange, folder));
        server.start();
        return server;
    }

    private static void answer(HttpExchange exchange, Path folder) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var file = folder.resolve(path.substring(1)).normalize();
            if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            var type = path.endsWith(".js") ? "text/javascript" : path.endsWith(".css") ? "text/css" : path.endsWith(".svg") ? "image/svg+xml" : "text/html";
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.getResponseHeaders().set("Cache-Control", "max-age=3600");
            exchange.sendResponseHeaders(200, 0);
            Files.copy(file, exchange.getResponseBody());
        }
    }
}
