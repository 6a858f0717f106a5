package dev.handbook.notes;

import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * Takes the indentation off numbered lists that stand by themselves, line for line, so that lines stay true. Text that is
 * pasted from elsewhere often brings it along, and to Markdown it is code:
 *
 * <pre>
 * Topics of the exam                      Topics of the exam
 *
 *     1. How tea is grown                 1. How tea is grown
 *     2. How tea is dried                 2. How tea is dried
 * </pre>
 */
final class IndentedLists {
    private static final Pattern ENTRY = Pattern.compile("(?: {4,12}|\\t)(\\d{1,3})[.)] {1,4}\\p{L}.*");
    private static final Pattern MARKER = Pattern.compile("\\s*(?:[-*+]|\\d{1,9}[.)])\\s.*");
    private static final int FEWEST = 3;

    private IndentedLists() {}

    /** Changes rows of a note that stand in no fence. */
    static void mend(String[] rows, BitSet isFenced) {
        var before = "";
        var i = 0;
        while (i < rows.length) {
            var end = i;
            if (!isFenced.get(i)
                    && isStart(rows, i)
                    && indent(before) == 0
                    && !MARKER.matcher(before).matches()) {
                end = end(rows, i);
            }
            var indent = indent(rows[i]);
            for (var row = i; row < end; row++) {
                rows[row] = rows[row].substring(Math.min(indent(rows[row]), indent));
            }
            before = rows[i].isBlank() ? before : rows[i];
            i = Math.max(i + 1, end);
        }
    }

    private static boolean isStart(String[] rows, int i) {
        return number(rows[i]) == 1 && (i == 0 || rows[i - 1].isBlank());
    }

    /** The row after the list that starts at {@code from}; {@code from} if what stands there is no such list. */
    private static int end(String[] rows, int from) {
        var indent = indent(rows[from]);
        var count = 0;
        var i = from;
        while (i < rows.length && (rows[i].isBlank() || indent(rows[i]) >= indent)) {
            if (!rows[i].isBlank() && indent(rows[i]) == indent) {
                if (number(rows[i]) != count + 1) {
                    return from;
                }
                count++;
            }
            i++;
        }
        return count >= FEWEST ? i : from;
    }

    private static int number(String row) {
        if (row.isEmpty() || row.charAt(0) != ' ' && row.charAt(0) != '\t') {
            return -1;
        }
        var entry = ENTRY.matcher(row);
        return entry.matches() ? Integer.parseInt(entry.group(1)) : -1;
    }

    private static int indent(String row) {
        var i = 0;
        while (i < row.length() && (row.charAt(i) == ' ' || row.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }
}
