package dev.handbook.notes;

/**
 * Counts the emphasis marks of a paragraph that wait for their partner, roughly as CommonMark pairs them ("left-flanking and right-flanking
 * delimiter runs", section 6.2): a mark before a word opens, one behind a word closes. The parser searches all that wait for each new one.
 */
final class EmphasisMarks {
    private static final String MARKS = "*_~";

    private final int[] open = new int[MARKS.length()];
    private int closers;
    private int most;

    /** Reads one more line of the paragraph. */
    void read(String line) {
        for (var i = 0; i < line.length(); i++) {
            var c = line.charAt(i);
            if (c == '\\') {
                i++;
                continue;
            }
            var mark = MARKS.indexOf(c);
            if (mark >= 0) {
                var end = i;
                while (end < line.length() && line.charAt(end) == c) {
                    end++;
                }
                add(mark, line, i, end);
                i = end - 1;
            }
        }
    }

    /** The most that ever waited at once. */
    int most() {
        return most;
    }

    private void add(int mark, String line, int start, int end) {
        var opens = end < line.length() && !Character.isWhitespace(line.charAt(end));
        var closes = start > 0 && !Character.isWhitespace(line.charAt(start - 1));
        var isWithinWord = opens
                && closes
                && Character.isLetterOrDigit(line.charAt(end))
                && Character.isLetterOrDigit(line.charAt(start - 1));
        if (mark == 1 && isWithinWord) {
            return;
        }
        var length = end - start;
        if (closes && open[mark] > 0) {
            var paired = Math.min(open[mark], length);
            open[mark] -= paired;
            length -= paired;
        } else if (closes && !opens) {
            closers++;
            length = 0;
        }
        open[mark] += opens ? length : 0;
        most = Math.max(most, open[0] + open[1] + open[2] + closers);
    }
}
