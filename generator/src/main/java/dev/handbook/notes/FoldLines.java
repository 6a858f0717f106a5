package dev.handbook.notes;

import java.util.regex.Pattern;

/**
 * Mends folds whose Markdown begins right below the summary, line for line. To Markdown, a fold is raw HTML up to the next blank line, and a list
 * in it is a row of dashes; so the summary moves up, onto the line of the {@code details} or the blank line above it.
 *
 * <pre>{@code
 * <details>                                <details><summary>What is oolong?</summary>
 * <summary>What is oolong?</summary>
 * - half-oxidised                          - half-oxidised
 * </details>                               </details>
 * }</pre>
 */
final class FoldLines {
    private static final Pattern FENCE = Pattern.compile("^ {0,3}(```+|~~~+).*");
    private static final Pattern DETAILS =
            Pattern.compile("^ {0,3}<details(?:\\s[^<>]*)?>\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SUMMARY =
            Pattern.compile("^\\s*<summary(?:\\s[^<>]*)?>.*</summary>\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern BOTH = Pattern.compile(
            "^ {0,3}<details(?:\\s[^<>]*)?>\\s*<summary(?:\\s[^<>]*)?>.*</summary>\\s*$", Pattern.CASE_INSENSITIVE);

    /** What is no longer itself in raw HTML. */
    private static final Pattern MARKDOWN =
            Pattern.compile("^ {0,3}(?:[-*+] |\\d{1,3}[.)] |#{1,6} |```|~~~|> |\\|).*|[^<]*(?:\\*\\*|`|]\\().*");

    private FoldLines() {}

    /** The same number of lines, mended. */
    static String mend(String text) {
        if (!text.contains("</summary>") && !text.contains("</SUMMARY>")) {
            return text;
        }
        var rows = text.split("\n", -1);
        var fence = "";
        for (var i = 0; i + 1 < rows.length; i++) {
            if (!fence.isEmpty()) {
                fence = rows[i].strip().startsWith(fence) ? "" : fence;
                continue;
            }
            var marker = FENCE.matcher(rows[i]);
            if (marker.matches()) {
                fence = marker.group(1);
            } else if (rows[i].indexOf('<') >= 0) {
                mend(rows, i);
            }
        }
        return String.join("\n", rows);
    }

    private static void mend(String[] rows, int i) {
        if (i + 2 < rows.length
                && DETAILS.matcher(rows[i]).matches()
                && SUMMARY.matcher(rows[i + 1]).matches()
                && MARKDOWN.matcher(rows[i + 2]).matches()) {
            rows[i] = rows[i].stripTrailing() + rows[i + 1].strip();
            rows[i + 1] = "";
        } else if (i > 0
                && rows[i - 1].isBlank()
                && BOTH.matcher(rows[i]).matches()
                && MARKDOWN.matcher(rows[i + 1]).matches()) {
            rows[i - 1] = rows[i];
            rows[i] = "";
        }
    }
}
