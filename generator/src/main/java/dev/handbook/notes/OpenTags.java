package dev.handbook.notes;

import java.util.Locale;
import java.util.Set;

/**
 * Counts, line by line, the tags of raw HTML that are open at once. What is open is a level of the tree, and every stage after the parser
 * walks all levels for each word in them. Tags that HTML closes by itself ({@code <li>}, {@code <p>}, {@code <td>}) do not count.
 */
final class OpenTags {
    private static final Set<String> NESTING = Set.of(
            ("a abbr article aside b big blockquote center cite code del details dfn div dl em fieldset figure font form h1 h2 h3 h4 h5 h6 i ins"
                            + " kbd main mark ol pre q s samp section small span strong sub summary sup table u ul var")
                    .split(" "));

    private int open;

    /** How many are open behind the lines that were read. */
    int open() {
        return open;
    }

    /** Reads the next line; what stands between backticks is no tag. */
    void read(String line) {
        var ticks = 0;
        var seen = 0;
        for (var at = line.indexOf('<'); at >= 0; at = line.indexOf('<', at + 1)) {
            for (; seen < at; seen++) {
                ticks += line.charAt(seen) == '`' ? 1 : 0;
            }
            if (ticks % 2 == 0) {
                readTag(line, at + 1);
            }
        }
    }

    private void readTag(String line, int at) {
        var isEnd = at < line.length() && line.charAt(at) == '/';
        var start = isEnd ? at + 1 : at;
        var end = start;
        while (end < line.length() && end < start + 12 && Character.isLetterOrDigit(line.charAt(end))) {
            end++;
        }
        var isTag = end > start && (end == line.length() || " \t/>".indexOf(line.charAt(end)) >= 0);
        if (isTag && NESTING.contains(line.substring(start, end).toLowerCase(Locale.ROOT))) {
            open = Math.max(0, open + (isEnd ? -1 : 1));
        }
    }
}
