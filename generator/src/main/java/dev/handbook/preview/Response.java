package dev.handbook.preview;

import dev.handbook.model.SiteFile;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What is sent back.
 *
 * @param status of HTTP
 * @param type of the body
 * @param body may be empty
 */
record Response(int status, String type, byte[] body) {
    private static final String HTML = "text/html; charset=utf-8";

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", HTML),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("xml", "application/xml"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("md", "text/plain; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("woff2", "font/woff2"));

    /** The file at the path of a request, or that there is none. */
    static Response of(Preview preview, String rawPath) {
        var own = PageScript.file(rawPath);
        if (own.isPresent()) {
            return own.get();
        }
        return decoded(rawPath)
                .map(path -> path.isEmpty() ? "index.html" : path)
                .flatMap(preview::file)
                .map(file -> of(200, file, preview))
                .orElseGet(() -> preview.file("404.html")
                        .map(file -> of(404, file, preview))
                        .orElseGet(() -> refused(404)));
    }

    private static Response of(int status, SiteFile file, Preview preview) {
        var name = file.path();
        var type = TYPES.getOrDefault(
                name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT), "application/octet-stream");
        var body = type.equals(HTML) ? utf8(PageScript.into(file.text(), preview.number())) : file.content();
        return new Response(status, type, body);
    }

    /** A request that is not answered, and no word about why. */
    static Response refused(int status) {
        return new Response(status, "text/plain; charset=utf-8", utf8(status + "\n"));
    }

    /** A state for the script in the pages. */
    static Response json(Preview preview) {
        return new Response(200, "application/json", utf8(PageScript.json(preview)));
    }

    /** The path of a site's file that a request names, decoded exactly once; empty when it is not well formed. */
    private static Optional<String> decoded(String rawPath) {
        var bytes = ByteBuffer.allocate(rawPath.length());
        for (var at = 1; at < rawPath.length(); at++) {
            var character = rawPath.charAt(at);
            if (character == '%') {
                var digits = rawPath.substring(at + 1, Math.min(at + 3, rawPath.length()));
                if (!digits.matches("[0-9a-fA-F]{2}")) {
                    return Optional.empty();
                }
                bytes.put((byte) Integer.parseInt(digits, 16));
                at += 2;
            } else if (character < 0x80) {
                bytes.put((byte) character);
            } else {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
