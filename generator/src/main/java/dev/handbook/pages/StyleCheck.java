package dev.handbook.pages;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a browser would not tell: a style in which something begins that never ends, so that all rules behind it are lost. Whether
 * properties and values exist is left to browsers, which know more of them every year.
 */
final class StyleCheck {
    /** What braces may stand in without being braces, and braces. An address without quotes ends with its bracket. */
    private static final Pattern TOKEN = Pattern.compile(String.join(
            "|",
            "(?<comment>/\\*(?:[^*]|\\*(?!/))*+(?<ended>\\*/)?+)",
            "(?<string>\"(?:[^\"\\\\\\n]|\\\\[\\s\\S])*+(?<closed>\")?+|'(?:[^'\\\\\\n]|\\\\[\\s\\S])*+(?<ticked>')?+)",
            "url\\((?![\\s\"'])[^)\\n]*+\\)",
            "\\\\[\\s\\S]",
            "(?<brace>[{}])"));

    private StyleCheck() {}

    /**
     * What is wrong, and where.
     *
     * @param line 1-based
     * @param column 1-based
     */
    record Flaw(int line, int column, String message) {}

    /** The first flaw of a style; empty for a style in which all that begins ends. */
    static Optional<Flaw> flaw(String style) {
        Deque<Integer> open = new ArrayDeque<>();
        var tokens = TOKEN.matcher(style);
        while (tokens.find()) {
            if (isUnended(tokens)) {
                var what = tokens.group("comment") == null
                        ? "a string begins here and does not end"
                        : "a comment begins here and never ends";
                return Optional.of(at(style, tokens.start(), what));
            }
            if ("{".equals(tokens.group("brace"))) {
                open.push(tokens.start());
            } else if ("}".equals(tokens.group("brace")) && open.isEmpty()) {
                return Optional.of(at(style, tokens.start(), "this brace closes nothing"));
            } else if ("}".equals(tokens.group("brace"))) {
                open.pop();
            }
        }
        return open.isEmpty() ? Optional.empty() : Optional.of(at(style, open.peek(), "nothing closes this brace"));
    }

    private static boolean isUnended(Matcher token) {
        return token.group("comment") != null && token.group("ended") == null
                || token.group("string") != null && token.group("closed") == null && token.group("ticked") == null;
    }

    private static Flaw at(String style, int offset, String message) {
        var before = style.substring(0, offset);
        var line =
                1 + (int) before.chars().filter(character -> character == '\n').count();
        return new Flaw(line, offset - before.lastIndexOf('\n'), message);
    }
}
