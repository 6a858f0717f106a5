package dev.handbook.notes;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Mends the boxes that MkDocs sites indent, line for line, so that positions stay true: each becomes a block quote with its name.
 *
 * <pre>
 * ??? question "What is oolong?"          &gt; [!question] What is oolong?
 *     Half-oxidised tea.                  &gt; Half-oxidised tea.
 * </pre>
 */
final class Admonitions {
    private static final Pattern OPEN = Pattern.compile(
            "^ {0,40}(?:\\?\\?\\?\\+?|!!!) {1,4}([A-Za-z]{2,20})(?: {1,4}[\\w-]{1,30}){0,3}(?: {1,4}\"([^\"]*(?:\"[^\"]+)*)\")? *$");
    private static final Pattern FENCE = Pattern.compile("^ *(```+|~~~+).*");
    private static final int INDENT = 4;

    private Admonitions() {}

    /** The same number of lines, mended. */
    static String mend(String text) {
        if (!text.contains("??? ") && !text.contains("!!! ") && !text.contains("???+ ")) {
            return text;
        }
        var lines = List.of(text.split("\n", -1));
        var out = new StringBuilder(text.length());
        var indents = indents(lines);
        var open = new ArrayDeque<Integer>();
        var fence = "";
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var marker = FENCE.matcher(line);
            if (!fence.isEmpty()) {
                fence = line.strip().startsWith(fence) ? "" : fence;
            } else {
                close(open, indents[i]);
                fence = marker.matches() ? marker.group(1) : "";
            }
            out.append(fence.isEmpty() ? mendLine(line, indents[i + 1], open) : quoted(line, open))
                    .append('\n');
        }
        out.setLength(out.length() - 1);
        return out.toString();
    }

    private static String mendLine(String line, int next, Deque<Integer> open) {
        var opening = OPEN.matcher(line);
        var inner = indent(line) + INDENT;
        if (!opening.matches() || indent(line) != indent(open) || open.size() >= Format.MAX_DEPTH || next < inner) {
            return quoted(line, open);
        }
        var name = opening.group(1).toLowerCase(Locale.ROOT);
        var title = opening.group(2) == null ? "" : opening.group(2).strip();
        if (Alerts.kind(name).isEmpty()) {
            title = title.isEmpty() ? name : title;
            name = "note";
        }
        var box = "> ".repeat(open.size()) + "> [!" + name + "] " + title;
        open.push(inner);
        return box;
    }

    /** Leaves the boxes that end above a line with so many spaces before it. */
    private static void close(Deque<Integer> open, int indent) {
        while (!open.isEmpty() && indent < open.peek()) {
            open.pop();
        }
    }

    private static int indent(Deque<Integer> open) {
        return open.isEmpty() ? 0 : open.peek();
    }

    private static int indent(String line) {
        var spaces = 0;
        while (spaces < line.length() && line.charAt(spaces) == ' ') {
            spaces++;
        }
        return spaces;
    }

    /** For each line, the spaces before the next one that says something, itself if it does; 0 at the end of the note. */
    private static int[] indents(List<String> lines) {
        var indents = new int[lines.size() + 1];
        for (var i = lines.size() - 1; i >= 0; i--) {
            indents[i] = lines.get(i).isBlank() ? indents[i + 1] : indent(lines.get(i));
        }
        return indents;
    }

    /** With a mark for each box that is open, and without the spaces that said so. */
    private static String quoted(String line, Deque<Integer> open) {
        return open.isEmpty() ? line : "> ".repeat(open.size()) + line.substring(Math.min(indent(line), indent(open)));
    }
}
