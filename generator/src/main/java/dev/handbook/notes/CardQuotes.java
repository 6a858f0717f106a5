package dev.handbook.notes;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the quotes of a card file that are opened and never closed: they would swallow every row behind them. A column with such a
 * quote is quoted as a whole, the lone quote included, so that the rows are read and every line stays where it was.
 *
 * @param text with as many lines as before
 * @param mistakes where the quotes are
 */
record CardQuotes(String text, List<Format.Mistake> mistakes) {
    /** Each is searched for to the end of the text; a file with more is not a card file with a slip or two. */
    private static final int MOST_MENDED = 20;

    private static final char QUOTE = '"';

    CardQuotes {
        mistakes = List.copyOf(mistakes);
    }

    static CardQuotes mended(String text, char separator) {
        if (text.indexOf(QUOTE) < 0) {
            return new CardQuotes(text, List.of());
        }
        var mended = new StringBuilder();
        var lines = new LineIndex(text);
        var mistakes = new ArrayList<Format.Mistake>();
        var done = 0;
        var open = unclosed(text, separator, 0);
        while (open >= 0 && mistakes.size() < MOST_MENDED) {
            var end = endOfColumn(text, separator, open);
            mended.append(text, done, open).append(quoted(text.substring(open, end)));
            mistakes.add(mistake(lines, open));
            done = end;
            open = unclosed(text, separator, end);
        }
        return new CardQuotes(mended.append(text, done, text.length()).toString(), mistakes);
    }

    private static int endOfColumn(String text, char separator, int from) {
        var end = from;
        while (end < text.length() && text.charAt(end) != separator && text.charAt(end) != '\n') {
            end++;
        }
        return end;
    }

    private static String quoted(String column) {
        return QUOTE + column.replace("" + QUOTE, "" + QUOTE + QUOTE) + QUOTE;
    }

    private static Format.Mistake mistake(LineIndex lines, int open) {
        var line = lines.line(open);
        return new Format.Mistake(
                "broken-card",
                line,
                open - lines.start(line) + 1,
                "this quote is never closed, so it is taken for one of the words",
                "Close it at the end of the column, and write \"\" for a quote within one");
    }

    /** The offset of the first such quote from {@code from} on; negative if all are closed. */
    private static int unclosed(String text, char separator, int from) {
        var isStart = from == 0;
        var i = from;
        while (i < text.length()) {
            var c = text.charAt(i);
            if (isStart && c == QUOTE) {
                var end = closing(text, separator, i);
                if (end < 0) {
                    return i;
                }
                isStart = false;
                i = end + 1;
            } else {
                isStart = c == separator || c == '\n';
                i++;
            }
        }
        return -1;
    }

    /** The quote that closes the one at {@code open}; over a line end it has to end the column, or it belongs to another row. */
    private static int closing(String text, char separator, int open) {
        var hasLines = false;
        for (var i = open + 1; i < text.length(); i++) {
            var next = i + 1 < text.length() ? text.charAt(i + 1) : '\n';
            hasLines |= text.charAt(i) == '\n';
            if (text.charAt(i) == QUOTE && next == QUOTE) {
                i++;
            } else if (text.charAt(i) == QUOTE) {
                var isEnd = next == separator || Character.isWhitespace(next);
                return hasLines && !isEnd ? -1 : i;
            }
        }
        return -1;
    }
}
