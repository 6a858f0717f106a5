package dev.handbook.notes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Mends the boxes that site generators write as tags of their templates, line for line, so that positions stay true. A pair of lines around text is
 * one, whatever its name: with a title it folds like a {@code details}, and a remark is a block quote. What has no pair is left as it is.
 *
 * <pre>
 * {% folding blue, What is oolong? %}       {{&lt; details "What is oolong?" &gt;}}
 * Half-oxidised tea.                        Half-oxidised tea.
 * {% endfolding %}                          {{&lt; /details &gt;}}
 * </pre>
 */
final class TemplateTags {
    private static final Pattern OPEN = Pattern.compile(
            "^ {0,3}(?:\\{%-? {0,4}([A-Za-z][\\w-]{1,30})(?: ([^%{}]{0,300}))?-?%}|\\{\\{[<%] {0,4}([A-Za-z][\\w-]{1,30})(?: ([^{}]{0,300}))?[>%]}})\\s*$");

    private static final Pattern CLOSE = Pattern.compile(
            "^ {0,3}(?:\\{%-? {0,4}end([A-Za-z][\\w-]{1,30}) {0,4}-?%}|\\{\\{[<%] {0,4}/ {0,4}([A-Za-z][\\w-]{1,30}) {0,4}[>%]}})\\s*$");

    private static final Pattern FENCE = Pattern.compile("^ {0,3}(```+|~~~+).*");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"|“([^”]*)”");
    private static final Pattern ATTRIBUTE = Pattern.compile("[\\w-]{1,20}=\\S{0,40}");

    private TemplateTags() {}

    /** The same number of lines, mended. */
    static String mend(String text) {
        if (!text.contains("{%") && !text.contains("{{<")) {
            return text;
        }
        var rows = text.split("\n", -1);
        pairs(rows).descendingMap().forEach((open, close) -> mend(rows, open, close)); // the innermost first
        return String.join("\n", rows);
    }

    private static void mend(String[] rows, int open, int close) {
        var tag = OPEN.matcher(rows[open]);
        if (!tag.matches()) {
            return;
        }
        var name = tag.group(1) == null ? tag.group(3) : tag.group(1);
        var said = Optional.ofNullable(tag.group(1) == null ? tag.group(4) : tag.group(2))
                .map(String::strip)
                .orElse("");
        var title = title(said);
        if (title.isEmpty() && Alerts.kind(name).isPresent()) {
            rows[open] = "> [!" + (Alerts.kind(said).isPresent() ? said : name) + "]";
            for (var i = open + 1; i < close; i++) {
                rows[i] = "> " + rows[i];
            }
            rows[close] = "";
        } else if (!title.isEmpty() || AnswerLabel.isOnly(name)) {
            rows[open] = "<details><summary>" + (title.isEmpty() ? name : title) + "</summary>";
            rows[close] = "</details>";
        }
    }

    /** The lines of tags that open, and of those that close them, outside of code. */
    private static NavigableMap<Integer, Integer> pairs(String[] rows) {
        var pairs = new TreeMap<Integer, Integer>();
        var open = new ArrayList<Integer>();
        var names = new ArrayList<String>();
        var fence = "";
        for (var i = 0; i < rows.length; i++) {
            var marker = FENCE.matcher(rows[i]);
            if (!fence.isEmpty()) {
                fence = rows[i].strip().startsWith(fence) ? "" : fence;
            } else if (marker.matches()) {
                fence = marker.group(1);
            } else if (rows[i].indexOf('{') >= 0) {
                pair(rows[i], i, open, names, pairs);
            }
        }
        return pairs;
    }

    private static void pair(String row, int i, List<Integer> open, List<String> names, Map<Integer, Integer> pairs) {
        var close = CLOSE.matcher(row);
        var tag = OPEN.matcher(row);
        if (close.matches()) {
            var name = (close.group(1) == null ? close.group(2) : close.group(1)).toLowerCase(Locale.ROOT);
            var last = names.lastIndexOf(name);
            if (last >= 0) {
                pairs.put(open.get(last), i);
                open.subList(last, open.size()).clear();
                names.subList(last, names.size()).clear();
            }
        } else if (tag.matches() && names.size() < Format.MAX_DEPTH) {
            open.add(i);
            names.add((tag.group(1) == null ? tag.group(3) : tag.group(1)).toLowerCase(Locale.ROOT));
        }
    }

    /** What is shown of what a tag says: the words in quotation marks, or behind a sign; colours and the like say nothing. */
    private static String title(String said) {
        var quoted = QUOTED.matcher(said);
        if (quoted.find()) {
            return quoted.group(1) == null ? quoted.group(2) : quoted.group(1);
        }
        var sign = said.indexOf('@');
        if (sign >= 0) {
            return said.substring(sign + 1).strip();
        }
        return Arrays.stream(ATTRIBUTE.matcher(said).replaceAll("").split("[,，]"))
                .map(String::strip)
                .max(Comparator.comparingInt(String::length))
                .filter(words -> words.indexOf(' ') > 0 || !Letters.areAscii(words))
                .orElse("");
    }
}
