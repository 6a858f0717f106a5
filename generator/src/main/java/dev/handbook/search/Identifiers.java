package dev.handbook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds what programs call things: {@code --read-only}, {@code C++}, {@code /etc/hosts}. The words of the index lose the signs of such
 * names; here they are kept as they are written, in lower case. {@code node.js}, {@code tool_call} and {@code docker0} are whole words
 * already, and {@code copy-on-write} is three that stand together; they do not count.
 */
final class Identifiers {
    /** What is longer is an address or data, not a name that somebody looks for. */
    static final int MAX_LENGTH = 40;

    /** White space of any kind, by its code points: what counts as white space must not depend on the platform. */
    static final String SPACE = "\\u0000- \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";

    private static final Pattern CHUNK = Pattern.compile("[^" + SPACE + "]+");
    private static final Pattern TRIM =
            Pattern.compile("^[(\\[{<'\"`*|\u2018-\u201f]+|[(\\[{<)\\]}>'\"`*|.,;:!?\u2018-\u201f\u2026]+$");
    /** Plain signs with a letter or digit among them, and not words with dots and dashes between them. */
    private static final Pattern NAME = Pattern.compile(
            "(?=.*[A-Za-z0-9])(?!.*://)(?![A-Za-z0-9_]+(?:[-.'][A-Za-z0-9_]+)*$)[!-~]{2," + MAX_LENGTH + "}");

    private Identifiers() {}

    /** The identifiers of a text, in order, with repetitions. */
    static List<String> in(String text) {
        var found = new ArrayList<String>();
        var chunks = CHUNK.matcher(text);
        while (chunks.find()) {
            of(chunks.group()).ifPresent(found::add);
        }
        return found;
    }

    /** The identifier that a text without spaces is, between quotes, brackets and the end of a sentence; or none. */
    static Optional<String> of(String chunk) {
        if (chunk.length() > 2 * MAX_LENGTH) {
            return Optional.empty();
        }
        var name = TRIM.matcher(chunk).replaceAll("");
        return NAME.matcher(name).matches() ? Optional.of(name.toLowerCase(Locale.ROOT)) : Optional.empty();
    }
}
