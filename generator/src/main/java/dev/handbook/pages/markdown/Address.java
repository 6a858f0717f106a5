package dev.handbook.pages.markdown;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Addresses as they stand in Markdown. */
final class Address {
    /** What the allow-list lets through; it is asked for again, because nothing else stands between a note and a program that follows links. */
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private static final Pattern SCHEME = Pattern.compile("^([^/?#:]*):");
    /** Decoded even in addresses. */
    private static final Pattern REFERENCE = Pattern.compile("&(?=#?[0-9a-zA-Z]{1,40};)");

    /** They would end an address, hide a part of it, or begin something else. */
    private static final String ENCODED = " <>()\\`|\"{}^";

    private Address() {}

    /** Whether an address may be followed. */
    static boolean isSafe(String address) {
        var scheme = SCHEME.matcher(address);
        return !address.isBlank()
                && (!scheme.find() || SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT)));
    }

    /** The address in letters that mean nothing in Markdown; browsers take it for the same. */
    static String written(String address) {
        var out = new StringBuilder(address.length() + 16);
        address.codePoints().forEach(point -> {
            if (isOdd(point) || ENCODED.indexOf(point) >= 0) {
                encode(point, out);
            } else {
                out.appendCodePoint(point);
            }
        });
        return REFERENCE.matcher(out).replaceAll("&amp;");
    }

    private static boolean isOdd(int point) {
        return point < ' ' || point >= 0x7F && !Character.isLetterOrDigit(point);
    }

    private static void encode(int point, StringBuilder out) {
        for (var unit : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
            out.append('%').append(Character.toUpperCase(Character.forDigit(unit >> 4 & 15, 16)));
            out.append(Character.toUpperCase(Character.forDigit(unit & 15, 16)));
        }
    }
}
