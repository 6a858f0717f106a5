package dev.handbook.notes;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Mends the boxes that documentation sites add to Markdown, line for line, so that positions stay true: a remark becomes a block quote
 * with its name, and what folds becomes a {@code details}.
 *
 * <pre>
 * ::: tip Water                     &gt; [!tip] Water
 * Use soft water.                   &gt; Use soft water.
 * :::                               &gt;
 * </pre>
 */
final class Containers {
    private static final Pattern FENCE = Pattern.compile("^ {0,3}(```+|~~~+).*");
    private static final Pattern OPEN =
            Pattern.compile("^ {0,3}:{3,}\\s*([A-Za-z]{2,20})\\b[ \\t]*(?:\\[([^\\]]*)]|(.*))$");
    private static final Pattern CLOSE = Pattern.compile("^ {0,3}:{3,}\\s*$");

    private Containers() {}

    /** What a box becomes. */
    private enum Kind {
        QUOTE,
        DETAILS,
        PLAIN
    }

    /** The same number of lines, mended. */
    static String mend(String text) {
        if (!text.contains(":::")) {
            return text;
        }
        var out = new StringBuilder(text.length());
        var open = new ArrayDeque<Kind>();
        var fence = "";
        for (var line : text.split("\n", -1)) {
            var marker = FENCE.matcher(line);
            var isCode = !fence.isEmpty() || marker.matches();
            if (!fence.isEmpty()) {
                fence = line.strip().startsWith(fence) ? "" : fence;
            } else if (isCode) {
                fence = marker.group(1);
            }
            out.append(isCode ? quoted(line, open) : mendLine(line, open)).append('\n');
        }
        out.setLength(out.length() - 1);
        return out.toString();
    }

    private static String mendLine(String line, Deque<Kind> open) {
        var opening = OPEN.matcher(line);
        if (opening.matches() && open.size() < Format.MAX_DEPTH) {
            var name = opening.group(1).toLowerCase(Locale.ROOT);
            var title = Optional.ofNullable(opening.group(2)).orElseGet(() -> String.valueOf(opening.group(3)));
            return open(name, title.strip(), open);
        }
        if (CLOSE.matcher(line).matches() && !open.isEmpty()) {
            var closed = open.pop();
            return closed == Kind.DETAILS ? quoted("</details>", open) : quoted("", open);
        }
        return quoted(line, open);
    }

    private static String open(String name, String title, Deque<Kind> open) {
        if (name.equals("details")) {
            var line = quoted("<details><summary>" + (title.isEmpty() ? "Details" : title) + "</summary>", open);
            open.push(Kind.DETAILS);
            return line;
        }
        var isAlert = Alerts.kind(name).isPresent();
        var line = isAlert ? quoted("> [!" + name + "] " + title, open) : quoted(title, open);
        open.push(isAlert ? Kind.QUOTE : Kind.PLAIN);
        return line;
    }

    /** With a mark for each block quote that is open. */
    private static String quoted(String line, Deque<Kind> open) {
        var quotes = (int) open.stream().filter(Kind.QUOTE::equals).count();
        return "> ".repeat(quotes) + line;
    }
}
