package dev.handbook.pages;

import java.nio.charset.StandardCharsets;

/** Paths as they are written in addresses. */
final class Encoded {
    private static final String UNRESERVED = "-._~/";

    private Encoded() {}

    /** A path with everything but ASCII letters, digits and {@code -._~/} in percent signs: file names may hold spaces, {@code #} and {@code %}. */
    static String path(String path) {
        var out = new StringBuilder(path.length() + 16);
        for (var unit : path.getBytes(StandardCharsets.UTF_8)) {
            var character = (char) (unit & 0xFF);
            if (character < 128 && (Character.isLetterOrDigit(character) || UNRESERVED.indexOf(character) >= 0)) {
                out.append(character);
            } else {
                out.append('%')
                        .append(Character.forDigit(character >> 4, 16))
                        .append(Character.forDigit(character & 15, 16));
            }
        }
        return out.toString();
    }
}
