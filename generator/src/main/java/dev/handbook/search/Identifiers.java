package dev.handbook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds what programs call things: {@code --read-only}, {@code C++}, {@code /etc/hosts}. The words of the index lose the signs of such
 * names; here they are kept as they are written, in lower case. {@code node.js}, {@code tool_call} and {@code docker0} are whole words
 * already, and {@code copy-on-write} is three that stand together; they do not count, nor do quantities such as {@code 50%} and {@code ~1,000}.
 */
final class Identifiers {
    /** What is longer is an address or data, not a name that somebody looks for. */
    static final int MAX_LENGTH = 40;

    /** White space of any kind, by its code points: what counts as white space must not depend on the platform. */
    static final String SPACE = "\\u0000- \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";

    /** What may stand before a name and is no part of it, and what may stand behind. */
    private static final String BEFORE = "([{<'\"`*|\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f";

    private static final String BEHIND = BEFORE + ")]}>.,;:!?\u2026";

    private Identifiers() {}

    /** The identifiers of a text, in order, with repetitions. */
    static List<String> in(String text) {
        var found = new ArrayList<String>();
        var at = 0;
        while (at < text.length()) {
            var end = at;
            while (end < text.length() && !isSpace(text.charAt(end))) {
                end++;
            }
            addIdentifier(text, at, end, found);
            at = end + 1;
        }
        return found;
    }

    /** The identifier that a text without spaces is, between quotes, brackets and the end of a sentence; or none. */
    static Optional<String> of(String chunk) {
        var found = new ArrayList<String>(1);
        addIdentifier(chunk, 0, chunk.length(), found);
        return found.stream().findFirst();
    }

    /** The white space of {@link #SPACE}. */
    private static boolean isSpace(char c) {
        return c <= ' '
                || c == '\u0085'
                || c == '\u00a0'
                || c == '\u1680'
                || c >= '\u2000' && c <= '\u200a'
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202f'
                || c == '\u205f'
                || c == '\u3000';
    }

    private static void addIdentifier(String text, int chunkStart, int chunkEnd, List<String> found) {
        if (chunkEnd - chunkStart > 2 * MAX_LENGTH) {
            return;
        }
        var start = chunkStart;
        var end = chunkEnd;
        while (start < end && BEFORE.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && BEHIND.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end - start >= 2 && end - start <= MAX_LENGTH && isIdentifier(text, start, end)) {
            found.add(text.substring(start, end).toLowerCase(Locale.ROOT));
        }
    }

    /** Plain signs with a letter or digit among them, no address, and not words with dots and dashes between them. */
    private static boolean isIdentifier(String text, int start, int end) {
        var hasLetterOrDigit = false;
        var isWords = true;
        for (var at = start; at < end; at++) {
            var c = text.charAt(at);
            if (c < '!' || c > '~' || c == ':' && at + 3 <= end && text.startsWith("://", at)) {
                return false;
            }
            hasLetterOrDigit |= isWordPart(c) && c != '_';
            isWords &= isWordPart(c) || joinsWords(text, at, start, end);
        }
        return hasLetterOrDigit && !isWords && !isQuantity(text, start, end);
    }

    /** Figures with dots and commas, perhaps a sign before them, perhaps per cent. */
    private static boolean isQuantity(String text, int start, int end) {
        var from = "~=+".indexOf(text.charAt(start)) >= 0 ? start + 1 : start;
        var to = text.charAt(end - 1) == '%' ? end - 1 : end;
        for (var at = from; at < to; at++) {
            var c = text.charAt(at);
            if ((c < '0' || c > '9') && c != '.' && c != ',') {
                return false;
            }
        }
        return from < to;
    }

    private static boolean joinsWords(String text, int at, int start, int end) {
        var c = text.charAt(at);
        return (c == '-' || c == '.' || c == '\'')
                && at > start
                && isWordPart(text.charAt(at - 1))
                && at + 1 < end
                && isWordPart(text.charAt(at + 1));
    }

    private static boolean isWordPart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }
}
