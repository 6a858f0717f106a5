package dev.handbook.notes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * Mends lines of plain text that Markdown would take for something else, line for line, so that positions stay true: a row of dashes
 * beside a question would make it a heading, and {@code 17.What} without a space would go on with question 16.
 */
final class PlainLines {
    private static final String ROWS = "*=#@~_+-";
    private static final Pattern ROW = Pattern.compile("^\\s*([" + ROWS + "])\\1{2,}\\s*$");
    private static final Pattern FENCE = Pattern.compile("^ {0,3}(```+|~~~+).*");
    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,4})([.)、])(?=[\\p{L}¿\"“(«`*])");
    private static final Pattern SPACED = Pattern.compile("^(\\d{1,4})[.)、]\\s?.*");

    /** A title between signs, as wikis and read-me files of plugins have it. */
    private static final Pattern WIKI_HEADING = Pattern.compile("^(={2,6})\\s+(\\S.{0,300}?)\\s+\\1\\s*$");

    private static final Pattern INDENTED = Pattern.compile("\\n[ \\t]{0,9}[ \\t]1[.)] ");

    private static final Pattern BARE_NUMBER = Pattern.compile("^(\\d{1,3}) {1,3}(\\p{L})");
    private static final Pattern BULLET = Pattern.compile("[-*+] ");
    private static final int FEWEST_COUNTED = 3;

    private static final int FEWEST_HEADINGS = 2;

    /** A bare line right above a number that goes on with others; to Markdown, the number would go on with the line. */
    private static final String TITLE = "#### ";

    private static final int LONGEST_TITLE = 60;

    /** Some questions may be missing between two numbers. */
    private static final int FARTHEST = 5;

    private PlainLines() {}

    /** The same number of lines, mended. */
    static String mend(String text) {
        var rows = text.split("\n", -1);
        if (mayBeIndented(text) && INDENTED.matcher(text).find()) {
            IndentedLists.mend(rows, fenced(rows));
        }
        if (text.startsWith("1 ") || text.contains("\n1 ")) {
            addStops(rows);
        }
        var fence = "";
        var last = 0;
        var hasWikiHeadings = hasWikiHeadings(text, rows);
        for (var i = 0; i < rows.length; i++) {
            if (!fence.isEmpty()) {
                fence = rows[i].strip().startsWith(fence) ? "" : fence;
                continue;
            }
            var first = first(rows[i]);
            if (first == '`' || first == '~') {
                var marker = FENCE.matcher(rows[i]);
                fence = marker.matches() ? marker.group(1) : "";
            }
            if (fence.isEmpty() && ROWS.indexOf(first) >= 0 && isRowByQuestion(rows, i)) {
                rows[i] = "";
            } else if (first == '=' && hasWikiHeadings && fence.isEmpty()) {
                rows[i] = heading(rows[i]);
            } else if (first >= '0' && first <= '9') {
                var number = SPACED.matcher(rows[i]);
                if (number.matches()) {
                    var next = Integer.parseInt(number.group(1));
                    var isNear = next > last && next <= last + FARTHEST;
                    var isNext = next == last + 1
                            || next == 1
                            || next > last && rows[i].indexOf('、') > 0
                            || isNear && isNumbered(rows, i - 1);
                    if (next > 1 && isNear && isTitle(rows, i - 1)
                            || next == 1 && last > 1 && isTitle(rows, i - 1) && isBetweenLists(rows, i - 1)) {
                        rows[i - 1] = TITLE + rows[i - 1].strip();
                    }
                    rows[i] = isNext ? spaced(rows[i]) : rows[i];
                    last = next;
                }
            }
        }
        return String.join("\n", rows);
    }

    /**
     * Puts a full stop behind the numbers of paragraphs that count without one, from 1 to the last. Nothing else of the note may stand at the
     * start of a line but bullets; a table or a poem with numbers has other lines.
     */
    private static void addStops(String[] rows) {
        var counted = new ArrayList<Integer>();
        for (var i = 0; i < rows.length; i++) {
            if (rows[i].isBlank() || rows[i].charAt(0) == ' ' || rows[i].charAt(0) == '\t') {
                continue;
            }
            var number = BARE_NUMBER.matcher(rows[i]);
            var isNext = number.lookingAt()
                    && Integer.parseInt(number.group(1)) == counted.size() + 1
                    && (i == 0 || rows[i - 1].isBlank());
            if (isNext) {
                counted.add(i);
            } else if (!BULLET.matcher(rows[i]).lookingAt()) {
                return;
            }
        }
        if (counted.size() >= FEWEST_COUNTED) {
            counted.forEach(i -> rows[i] = BARE_NUMBER.matcher(rows[i]).replaceFirst("$1. $2"));
        }
    }

    /** Whether a one that begins a list may stand behind space: few notes have any, which is quickly seen. */
    private static boolean mayBeIndented(String text) {
        return text.contains(" 1. ") || text.contains(" 1) ") || text.contains("\t1. ") || text.contains("\t1) ");
    }

    /** The rows of fences and in them. */
    private static BitSet fenced(String[] rows) {
        var fenced = new BitSet();
        var fence = "";
        for (var i = 0; i < rows.length; i++) {
            if (!fence.isEmpty()) {
                fenced.set(i);
                fence = rows[i].strip().startsWith(fence) ? "" : fence;
            } else {
                var marker = FENCE.matcher(rows[i]);
                fence = marker.matches() ? marker.group(1) : "";
                fenced.set(i, !fence.isEmpty());
            }
        }
        return fenced;
    }

    private static boolean hasWikiHeadings(String text, String[] rows) {
        return text.contains(" ==")
                && Arrays.stream(rows)
                                .filter(row -> row.startsWith("=="))
                                .filter(row -> WIKI_HEADING.matcher(row).matches())
                                .limit(FEWEST_HEADINGS)
                                .count()
                        == FEWEST_HEADINGS;
    }

    private static String heading(String row) {
        var heading = WIKI_HEADING.matcher(row);
        return heading.matches() ? "#".repeat(heading.group(1).length()) + " " + heading.group(2) : row;
    }

    /** The first character that is no white space: most lines begin with a letter, which no pattern has to look at. */
    private static char first(String row) {
        for (var i = 0; i < row.length(); i++) {
            var c = row.charAt(i);
            if (c != ' ' && (c < '\t' || c > '\r')) {
                return c;
            }
        }
        return ' ';
    }

    /** A few words alone, without an end of a sentence or any markup. */
    private static boolean isTitle(String[] rows, int i) {
        if (i < 1 || !isGap(rows[i - 1]) || rows[i].isBlank() || rows[i].length() > LONGEST_TITLE) {
            return false;
        }
        var words = rows[i].strip();
        return Character.isLetter(rows[i].codePointAt(0))
                && (Character.isLetterOrDigit(words.codePointBefore(words.length())) || words.endsWith(":"))
                && !QuestionText.asks(words);
    }

    private static boolean isGap(String row) {
        return row.isBlank() || ROW.matcher(row).matches();
    }

    /** Whether numbered lines without a word between stand right above a title, and right below it: no list is the answer to a question. */
    private static boolean isBetweenLists(String[] rows, int title) {
        var above = title - 1;
        while (above > 0 && isGap(rows[above])) {
            above--;
        }
        for (var i = 0; i < FEWEST_COUNTED; i++) {
            if (!isNumbered(rows, above - i) || !isNumbered(rows, title + 1 + i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNumbered(String[] rows, int i) {
        return i >= 0 && i < rows.length && SPACED.matcher(rows[i]).matches();
    }

    private static boolean isRowByQuestion(String[] rows, int i) {
        return ROW.matcher(rows[i]).matches() && (isLabelled(rows, i - 1) || isLabelled(rows, i + 1));
    }

    /** With a space behind the number, and a full stop that Markdown knows. */
    private static String spaced(String row) {
        return NUMBER.matcher(row).replaceFirst("$1. ");
    }

    private static boolean isLabelled(String[] rows, int i) {
        return i >= 0 && i < rows.length && rows[i].length() < 400 && QuestionText.isLabelled(rows[i]);
    }
}
