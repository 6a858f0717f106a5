package dev.handbook.notes;

import java.util.regex.Pattern;

/**
 * Mends lines of plain text that Markdown would take for something else, line for line, so that positions stay true: a row of dashes
 * beside a question would make it a heading, and {@code 17.What} without a space would go on with question 16.
 */
final class PlainLines {
    private static final Pattern ROW = Pattern.compile("^\\s*([*=#@~_+-])\\1{2,}\\s*$");
    private static final Pattern FENCE = Pattern.compile("^ {0,3}(```+|~~~+).*");
    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,4})([.)、])(?=[\\p{L}¿\"“(«`*])");
    private static final Pattern SPACED = Pattern.compile("^(\\d{1,4})[.)、]\\s?.*");

    private PlainLines() {}

    /** The same number of lines, mended. */
    static String mend(String text) {
        var rows = text.split("\n", -1);
        var fence = "";
        var last = 0;
        for (var i = 0; i < rows.length; i++) {
            var marker = FENCE.matcher(rows[i]);
            if (!fence.isEmpty()) {
                fence = rows[i].strip().startsWith(fence) ? "" : fence;
            } else if (marker.matches()) {
                fence = marker.group(1);
            } else if (ROW.matcher(rows[i]).matches() && (isLabelled(rows, i - 1) || isLabelled(rows, i + 1))) {
                rows[i] = "";
            } else {
                var number = SPACED.matcher(rows[i]);
                if (number.matches()) {
                    var next = Integer.parseInt(number.group(1));
                    rows[i] = next == last + 1 || next == 1 ? spaced(rows[i]) : rows[i];
                    last = next;
                }
            }
        }
        return String.join("\n", rows);
    }

    /** With a space behind the number, and a full stop that Markdown knows. */
    private static String spaced(String row) {
        return NUMBER.matcher(row).replaceFirst("$1. ");
    }

    private static boolean isLabelled(String[] rows, int i) {
        return i >= 0 && i < rows.length && rows[i].length() < 400 && QuestionText.isLabelled(rows[i]);
    }
}
