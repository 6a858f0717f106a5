package dev.handbook.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds cards among Markdown, one a line, with a tab between their sides, as people paste them into the programs that drill them. A fence around them,
 * and the lines in it that tell such a program how to read them, keep nobody from reading them either:
 *
 * <pre>
 * ```
 * #separator:tab
 * What is oolong?     Half-oxidised tea.        - Q: What is oolong? **Answer:** Half-oxidised tea.
 * What is gunpowder?  Leaves rolled to pellets. - Q: What is gunpowder? **Answer:** Leaves rolled to pellets.
 * ```
 * </pre>
 *
 * <p>The lines are read as a list of questions with their answers, line for line, so that lines stay true.
 */
final class TabbedCards {
    /** Fewer lines with a tab are a table or chance. */
    private static final int FEWEST = 3;

    /** Longer lines before a tab are text. */
    private static final int LONGEST = 400;

    private static final Pattern FENCE = Pattern.compile("^ {0,3}(```+|~~~+)[^`]*$");

    /** What tells the program that imports cards how they are written. */
    private static final Pattern SETTING = Pattern.compile("^#[a-z][a-z ]*:.*");

    private static final String SEPARATOR = "#separator:tab";

    /** What would begin something else than a line of text. */
    private static final String MARKERS = "#>|-+*";

    /** What means something in Markdown and nothing within a fence. */
    private static final String SIGNS = "\\`*_[]<>&#~|$";

    private TabbedCards() {}

    /** The same number of lines, mended. */
    static String mend(String text) {
        if (text.indexOf('\t') < 0) {
            return text;
        }
        var rows = text.split("\n", -1);
        var isMended = false;
        var i = 0;
        while (i < rows.length) {
            var fence = FENCE.matcher(rows[i]);
            var isFence = fence.matches();
            var end = isFence ? endOfFence(rows, i + 1, fence.group(1)) : endOfRun(rows, i);
            var from = isFence ? i + 1 : i;
            if (areCards(rows, from, end)) {
                replace(rows, from, end, isFence);
                if (isFence) {
                    rows[i] = "";
                    if (end < rows.length) {
                        rows[end] = "";
                    }
                }
                isMended = true;
            }
            i = Math.max(end, i) + 1;
        }
        return isMended ? String.join("\n", rows) : text;
    }

    /** The row that closes a fence, or one behind the last. */
    private static int endOfFence(String[] rows, int from, String fence) {
        var end = from;
        while (end < rows.length && !rows[end].strip().startsWith(fence)) {
            end++;
        }
        return end;
    }

    /** The next row without a tab. */
    private static int endOfRun(String[] rows, int from) {
        var end = from;
        while (end < rows.length && rows[end].indexOf('\t') >= 0) {
            end++;
        }
        return end;
    }

    /** Whether all rows are cards, and most ask or are said to be cards. */
    private static boolean areCards(String[] rows, int from, int end) {
        var fronts = new ArrayList<String>();
        var isSaid = false;
        for (var i = from; i < end; i++) {
            var row = rows[i];
            var isSetting = fronts.isEmpty() && SETTING.matcher(row).matches();
            isSaid |= isSetting && row.strip().equalsIgnoreCase(SEPARATOR);
            if (!isSetting && !row.isBlank()) {
                if (!isCard(row)) {
                    return false;
                }
                fronts.add(row.substring(0, row.indexOf('\t')).strip());
            }
        }
        return fronts.size() >= FEWEST && (isSaid || asking(fronts) * 2 >= fronts.size());
    }

    private static long asking(List<String> fronts) {
        return fronts.stream().filter(QuestionText::asks).count();
    }

    private static boolean isCard(String row) {
        var tab = row.indexOf('\t');
        return tab > 0
                && tab <= LONGEST
                && !Character.isWhitespace(row.charAt(0))
                && MARKERS.indexOf(row.charAt(0)) < 0
                && !row.substring(tab).isBlank();
    }

    private static void replace(String[] rows, int from, int end, boolean isFenced) {
        for (var i = from; i < end; i++) {
            var tab = rows[i].indexOf('\t');
            if (tab > 0) {
                var front = rows[i].substring(0, tab).strip();
                var back = rows[i].substring(tab).strip().replace('\t', ' ');
                rows[i] = "- Q: " + (isFenced ? escaped(front) : front) + " **Answer:** "
                        + (isFenced ? escaped(back) : back);
            }
        }
    }

    private static String escaped(String words) {
        var escaped = new StringBuilder();
        for (var c : words.toCharArray()) {
            escaped.append(SIGNS.indexOf(c) >= 0 ? "\\" : "").append(c);
        }
        return escaped.toString();
    }
}
