package dev.handbook.pages.markdown;

/**
 * What single characters mean in Markdown, and how to write them so that they mean themselves. Judged by CommonMark and GitHub's
 * extensions; where another dialect knows no backslash, a letter's neighbours are at worst shown with one, and never read as HTML.
 */
final class Characters {
    /** They mean something wherever they stand. */
    private static final String ALWAYS = "\\`*[]~";

    /** They mean something at the beginning of a line. */
    private static final String AT_START = "#>+-=:|";

    /** Behind a bracket they make a link of it, or the target of one. */
    private static final String AFTER_BRACKET = "(:";

    /** The longest of HTML has 31 letters. */
    private static final int LONGEST_REFERENCE = 40;

    private Characters() {}

    /**
     * Writes one character of a text.
     *
     * @param out what stands before it
     * @param next the character behind it, or a space
     * @param start whether it is the first of its line
     * @param afterDigits whether its line has digits so far and nothing else
     */
    static void write(StringBuilder out, char c, char next, boolean start, boolean afterDigits) {
        if (isPlain(c)) {
            out.append(c);
            return;
        }
        var before = out.length() == 0 ? ' ' : out.charAt(out.length() - 1);
        if (c == '<') {
            out.append("&lt;");
            return;
        }
        var isMark = ALWAYS.indexOf(c) >= 0
                || start && AT_START.indexOf(c) >= 0
                || afterDigits && (c == '.' || c == ')')
                || c == '#' && before == ' '
                || c == '_' && !(Character.isLetterOrDigit(before) && Character.isLetterOrDigit(next))
                || before == ']' && AFTER_BRACKET.indexOf(c) >= 0
                || c == ':' && next == '/' && !isOfHttp(before);
        if (isMark) {
            out.append('\\');
        }
        out.append(c);
    }

    /** Whether it never means anything but itself, as nearly every character of a text. */
    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == ' ';
    }

    /** Readers make links of bare addresses, also of those that lead to the disk; none of them ends in these letters but those of the web. */
    private static boolean isOfHttp(char last) {
        return last == 'p' || last == 's';
    }

    /**
     * Whether an ampersand would be read as the beginning of a character reference, such as {@code &lt;}.
     *
     * @param at where it stands
     * @param behind the character behind the words
     */
    static boolean isReference(String words, int at, char behind) {
        var end = at + 1;
        var farthest = Math.min(words.length(), end + LONGEST_REFERENCE);
        while (end < farthest && isOfReference(words.charAt(end))) {
            end++;
        }
        var stop = end < words.length() ? words.charAt(end) : behind;
        return stop == ';' && end > at + 1 || end == words.length() && (stop == ';' || isOfReference(stop));
    }

    private static boolean isOfReference(char c) {
        return c == '#' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Whether it ends a line for some reader of Markdown, or is a space of HTML. */
    static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** Whether emphasis can begin or end beside it: CommonMark asks for white space or punctuation outside of its marks. */
    static boolean isBoundary(char c) {
        return isPunctuation(c) || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Punctuation and symbols, as CommonMark counts them. */
    static boolean isPunctuation(char c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }

    /** As many backticks as are needed to fence in a code: more than it has in a row, and at least so many. */
    static String fence(CharSequence code, int least) {
        var longest = 0;
        var run = 0;
        for (var at = 0; at < code.length(); at++) {
            run = code.charAt(at) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return "`".repeat(Math.max(least, longest + 1));
    }
}
