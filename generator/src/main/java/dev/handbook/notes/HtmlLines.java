package dev.handbook.notes;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Mends what Markdown makes of notes that mix HTML lines into it. CommonMark swallows everything from a {@code <h2>} line to the
 * next blank line as raw HTML, emphasis and lists included, and takes a stray {@code <li>} for text; the author meant a heading
 * and a bullet. Such lines are rewritten as Markdown, line for line, so that positions stay true.
 */
final class HtmlLines {
    private static final Pattern FENCE = Pattern.compile("^ {0,3}(```+|~~~+).*");
    private static final Pattern HEADING =
            Pattern.compile("^[ \\t]*<h([1-6])(\\s[^<>]*)?>([^\\n]*)</h\\1>[ \\t]*$", Pattern.CASE_INSENSITIVE);

    private static final Pattern ANCHOR =
            Pattern.compile("\\sid\\s{0,9}=\\s{0,9}[\"']?([^\"'\\s{}]{1,200})", Pattern.CASE_INSENSITIVE);

    private static final Pattern ITEM =
            Pattern.compile("^[ \\t]*<li(?:\\s[^<>]*)?>([^\\n]*)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ITEM_END = Pattern.compile("</li>[ \\t]*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern OPENING = Pattern.compile("<(ul|ol|pre|table|details)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSING = Pattern.compile("</(ul|ol|pre|table|details)>", Pattern.CASE_INSENSITIVE);

    /** Opens a box of raw HTML that goes on to the next blank line, where no Markdown is read. */
    private static final Pattern BOX = Pattern.compile(
            " {0,3}<(?:div|center|section|article|header|main|blockquote)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern BREAK = Pattern.compile("\\s*<br\\s?/?>\\s*", Pattern.CASE_INSENSITIVE);

    private static final Pattern ITEM_BEGINS = Pattern.compile(" {0,3}(?:[-*+]|\\d{1,4}[.)]) ");

    private static final int LONGEST_BREAK = 20;

    private HtmlLines() {}

    /** The same number of lines, mended. */
    static String mend(String text) {
        if (text.indexOf('<') < 0) {
            return text;
        }
        var out = new StringBuilder(text.length());
        var fence = "";
        var depth = 0;
        var isBoxed = false;
        var lines = text.split("\n", -1);
        for (var i = 0; i < lines.length; i++) {
            var line = lines[i];
            var marker = FENCE.matcher(line);
            if (!fence.isEmpty()) {
                fence = line.strip().startsWith(fence) ? "" : fence;
                out.append(line);
            } else if (marker.matches()) {
                fence = marker.group(1);
                out.append(line);
            } else {
                depth = Math.max(0, depth + count(OPENING, line) - count(CLOSING, line));
                isBoxed = !line.isBlank() && (isBoxed || BOX.matcher(line).lookingAt());
                var isFree = depth == 0 && !isBoxed;
                out.append(!isFree ? line : isBreak(line) && goesOn(lines, i) ? "" : mendLine(line));
            }
            out.append('\n');
        }
        out.setLength(out.length() - 1);
        return out.toString();
    }

    /** Whether a line is nothing but a line break: to Markdown, it opens raw HTML that goes on to the next blank line. */
    private static boolean isBreak(String line) {
        return line.length() <= LONGEST_BREAK
                && line.indexOf('<') >= 0
                && BREAK.matcher(line).matches();
    }

    /** Whether lines of a list stand around it, which the raw HTML would swallow. */
    private static boolean goesOn(String[] lines, int i) {
        return i > 0
                && i + 1 < lines.length
                && !lines[i - 1].isBlank()
                && ITEM_BEGINS.matcher(lines[i + 1]).lookingAt();
    }

    private static String mendLine(String line) {
        var heading = HEADING.matcher(line);
        if (heading.matches()) {
            var marks = "#".repeat(Integer.parseInt(heading.group(1)));
            return marks + " " + heading.group(3) + anchor(heading.group(2));
        }
        var item = ITEM.matcher(line);
        if (item.matches()) {
            return "- " + ITEM_END.matcher(item.group(1)).replaceFirst("").strip();
        }
        return line;
    }

    /** An {@code id} among a heading's attributes, the way {@link OwnAnchors} finds it. */
    private static String anchor(@Nullable String attributes) {
        var anchor = attributes == null ? null : ANCHOR.matcher(attributes);
        return anchor != null && anchor.find() ? " {#" + anchor.group(1) + "}" : "";
    }

    private static int count(Pattern pattern, String line) {
        return (int) pattern.matcher(line).results().count();
    }
}
