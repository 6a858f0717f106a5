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
        for (var line : text.split("\n", -1)) {
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
                out.append(depth == 0 && !isBoxed ? mendLine(line) : line);
            }
            out.append('\n');
        }
        out.setLength(out.length() - 1);
        return out.toString();
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
