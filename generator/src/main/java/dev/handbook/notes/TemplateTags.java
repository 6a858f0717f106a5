package dev.handbook.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends the boxes that site generators write as tags of their templates, line for line, so that positions stay true. A pair of lines around text is
 * one, whatever its name: with a title it folds like a {@code details}, and a remark is a block quote. What has no pair is left as it is, and so
 * are code and conditions.
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

    /** Between these nothing is a tag. */
    private static final Set<String> CODE =
            Set.of("raw", "verbatim", "comment", "highlight", "code", "codeblock", "math", "katex", "mermaid");

    /** Tags that say when or how often a text is shown, not how. */
    private static final Set<String> CONDITIONS = Set.of(
            "if", "unless", "for", "case", "with", "capture", "macro", "set", "block", "filter", "tablerow", "cache");

    private static final Pattern FENCE = Pattern.compile("^ {0,3}(```+|~~~+).*");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"|“([^”]*)”");
    private static final Pattern ATTRIBUTE = Pattern.compile("[\\w-]{1,20}=\\S{0,40}");

    /** A colour or a state, which is nothing to read. */
    private static final String LOOK =
            "(?:#[0-9a-f]{3,8}|red|orange|yellow|green|cyan|blue|purple|violet|pink|brown|gr[ae]y|black|white"
                    + "|default|primary|secondary|success|info|warning|danger|open|opened|closed?|collapsed?|expanded|true|false)";

    private static final String LOOKS = LOOK + "(?: {1,4}" + LOOK + ")*+";
    private static final Pattern LOOKS_AROUND = Pattern.compile(
            "^(?:" + LOOKS + " {0,4}[,，] {0,4})++|(?: {0,4}[,，] {0,4}" + LOOKS + ")+$", Pattern.CASE_INSENSITIVE);

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
        if (CONDITIONS.contains(name.toLowerCase(Locale.ROOT))) {
            return;
        }
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
        var code = "";
        for (var i = 0; i < rows.length; i++) {
            var marker = FENCE.matcher(rows[i]);
            if (!code.isEmpty()) {
                code = closed(rows[i]).equals(code) ? "" : code;
            } else if (!fence.isEmpty()) {
                fence = rows[i].strip().startsWith(fence) ? "" : fence;
            } else if (marker.matches()) {
                fence = marker.group(1);
            } else if (CODE.contains(opened(rows[i]))) {
                code = opened(rows[i]);
            } else if (rows[i].indexOf('{') >= 0) {
                pair(rows[i], i, open, names, pairs);
            }
        }
        return pairs;
    }

    /** The name of the tag that a line opens; empty if it opens none. */
    private static String opened(String row) {
        return name(OPEN.matcher(row), 1, 3);
    }

    /** The name of the tag that a line closes; empty if it closes none. */
    private static String closed(String row) {
        return name(CLOSE.matcher(row), 1, 2);
    }

    private static String name(Matcher tag, int inBraces, int inBrackets) {
        if (!tag.matches()) {
            return "";
        }
        return (tag.group(inBraces) == null ? tag.group(inBrackets) : tag.group(inBraces)).toLowerCase(Locale.ROOT);
    }

    private static void pair(String row, int i, List<Integer> open, List<String> names, Map<Integer, Integer> pairs) {
        var closed = closed(row);
        var opened = opened(row);
        if (!closed.isEmpty()) {
            var last = names.lastIndexOf(closed);
            if (last >= 0) {
                pairs.put(open.get(last), i);
                open.subList(last, open.size()).clear();
                names.subList(last, names.size()).clear();
            }
        } else if (!opened.isEmpty() && names.size() < Format.MAX_DEPTH) {
            open.add(i);
            names.add(opened);
        }
    }

    /** What is shown of what a tag says: the words in quotation marks, or behind a sign, or all of it but colours and states around it. */
    private static String title(String said) {
        var quoted = QUOTED.matcher(said);
        if (quoted.find()) {
            return quoted.group(1) == null ? quoted.group(2) : quoted.group(1);
        }
        var sign = said.indexOf('@');
        if (sign >= 0) {
            return said.substring(sign + 1).strip();
        }
        var words = LOOKS_AROUND
                .matcher(ATTRIBUTE.matcher(said).replaceAll("").strip())
                .replaceAll("");
        return words.indexOf(' ') > 0 || !Letters.areAscii(words) ? words : "";
    }
}
