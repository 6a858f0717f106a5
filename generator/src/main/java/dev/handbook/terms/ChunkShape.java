package dev.handbook.terms;

/**
 * Tells prose from what is typed for a machine, by the signs within a chunk between two spaces. Two words with one slash between
 * them are prose ({@code image/container}); a full stop before a capital is a forgotten space ({@code done.Then}).
 */
final class ChunkShape {
    private ChunkShape() {}

    /** Whether the chunk, without brackets, quotes and punctuation around it, is a path, an address, an option or an identifier. */
    static boolean isCode(String text, int start, int end) {
        var slashes = 0;
        for (var i = start; i < end; i++) {
            var c = text.charAt(i);
            var inside = i > start && i + 1 < end;
            if ("_@\\=$#~%&|<>+^`{}".indexOf(c) >= 0 || c == '-' && i == start) {
                return true;
            }
            if ((c == '.' || c == ':') && !(inside && opensSentence(text, i))) {
                return true;
            }
            if (c == '/' && (!inside || ++slashes > 1 || !joinsWords(text, i) || isLetterOnly(start, i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensSentence(String text, int stop) {
        return Character.isLowerCase(text.charAt(stop - 1))
                && Character.isUpperCase(text.charAt(stop + 1))
                && !isEndingInCapitals(text, stop + 1);
    }

    /** <em>Socket.IO</em>: two capitals and nothing after them begin no sentence. */
    private static boolean isEndingInCapitals(String text, int start) {
        var end = start;
        while (end < text.length() && Character.isUpperCase(text.charAt(end))) {
            end++;
        }
        return end - start > 1 && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    /** <em>z/VM</em>, <em>I/O</em>: a letter alone is no word beside which another one stands. */
    private static boolean isLetterOnly(int start, int slash) {
        return slash - start == 1;
    }

    private static boolean joinsWords(String text, int slash) {
        return Character.isLetter(text.charAt(slash - 1)) && Character.isLetter(text.charAt(slash + 1));
    }
}
