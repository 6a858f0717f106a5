package dev.handbook.preview;

import com.sun.net.httpserver.HttpExchange;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the requests of the preview's own pages from all others. A page elsewhere can make a browser send requests here, under the name of
 * this machine or, by rebinding a name of its own, under that: the first is told by {@code Origin}, the second by {@code Host}.
 */
final class Requests {
    /** The longest address of a page, in characters. */
    private static final int LONGEST = 2_000;

    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int NOT_ALLOWED = 405;
    private static final int TOO_LONG = 414;

    private final Set<String> hosts;
    private final Set<String> origins;

    /** @param port that the server listens on */
    Requests(int port) {
        hosts = Set.of("127.0.0.1:" + port, "localhost:" + port);
        origins = Set.of("http://127.0.0.1:" + port, "http://localhost:" + port);
    }

    /** The status by which a request is refused; empty when it is one of ours. */
    Optional<Integer> refusal(HttpExchange exchange) {
        var host = exchange.getRequestHeaders().getOrDefault("Host", List.of());
        if (host.size() != 1 || !hosts.contains(host.get(0).toLowerCase(Locale.ROOT))) {
            return Optional.of(FORBIDDEN);
        }
        if (!origins.containsAll(exchange.getRequestHeaders().getOrDefault("Origin", List.of()))) {
            return Optional.of(FORBIDDEN);
        }
        if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
            return Optional.of(NOT_ALLOWED);
        }
        var target = exchange.getRequestURI();
        if (target.isAbsolute()
                || target.toString().startsWith("//")
                || target.getRawPath() == null
                || target.getRawFragment() != null
                || hasBody(exchange)) {
            return Optional.of(BAD_REQUEST);
        }
        return target.toString().length() > LONGEST ? Optional.of(TOO_LONG) : Optional.empty();
    }

    private static boolean hasBody(HttpExchange exchange) {
        var headers = exchange.getRequestHeaders();
        var length = headers.getFirst("Content-Length");
        return headers.containsKey("Transfer-Encoding") || length != null && !length.equals("0");
    }
}
