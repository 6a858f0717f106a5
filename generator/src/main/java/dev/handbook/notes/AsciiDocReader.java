package dev.handbook.notes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads AsciiDoc block by block. */
final class AsciiDocReader {
    private static final Set<String> ADMONITIONS = Set.of("NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION");
    private static final Set<String> SILENT = Set.of("ifdef", "ifndef", "ifeval", "endif", "toc");

    private final String[] lines;
    private final TreeBuilder builder;
    private final Inline inline;
    private final Map<String, String> attributes;
    private NestedLists lists;
    private int level = 1;
    private String style = "";

    /** The style of the list that goes on behind a continued answer; or empty. */
    private String resumed = "";

    private String title = "";
    private boolean isContinued;
    private int depth;

    AsciiDocReader(String text, Inline inline, Map<String, String> attributes) {
        lines = text.split("\n", -1);
        builder = new TreeBuilder(text);
        this.inline = inline;
        this.attributes = attributes;
        lists = new NestedLists(builder);
    }

    Document read() {
        blocks(builder.body(), 0, lines.length);
        return builder.tree();
    }

    private void blocks(Element parent, int from, int to) {
        var outer = lists;
        lists = new NestedLists(builder);
        depth++;
        var i = from;
        while (i < to) {
            i = block(parent, i, to);
        }
        depth--;
        lists = outer;
    }

    /** Reads what begins on line {@code i}, 0-based, and gives the line after it. */
    private int block(Element parent, int i, int to) {
        var line = lines[i].stripTrailing();
        var next = piece(parent, i, to, line);
        if (!resumed.isEmpty() && !isPreface(line)) {
            style = resumed;
            resumed = "";
        }
        return next;
    }

    /** Whether a line only says what the next block is. */
    private static boolean isPreface(String line) {
        return line.isEmpty()
                || line.equals("+")
                || isComment(line)
                || isAttribute(line)
                || isBlockTitle(line)
                || line.startsWith("[") && line.endsWith("]");
    }

    private int piece(Element parent, int i, int to, String line) {
        if (line.isEmpty() || isComment(line) || isSetting(line)) {
            return i + 1;
        }
        if (line.equals("+")) {
            isContinued = lists.isOpen();
            if (isQuestions(parent)) {
                resumed = style; // after the block that goes on with an answer come more questions
                style = "";
            }
            return i + 1;
        }
        if (isDelimiter(line)) {
            return delimited(target(parent), i, to);
        }
        if (isBlockTitle(line)) {
            title = line.substring(1);
            return i + 1;
        }
        if (headingLevel(line) > 0) {
            heading(parent, i, line);
            return i + 1;
        }
        if (isEntry(line)) {
            return entry(parent, i, to);
        }
        if (line.equals("'''") || line.equals("---") || line.equals("<<<")) {
            lists.close();
            builder.add(parent, "hr", i + 1, i + 1);
            return i + 1;
        }
        if (isBlockMacro(line)) {
            macro(target(parent), i, line);
            return i + 1;
        }
        return paragraph(target(parent), i, to);
    }

    /** Where a block goes: into the entry that a {@code +} continues, or behind every list. */
    private Element target(Element parent) {
        if (isContinued && lists.isOpen()) {
            isContinued = false;
            return lists.last();
        }
        lists.close();
        isContinued = false;
        return parent;
    }

    private static boolean isComment(String line) {
        return line.startsWith("//") && !line.startsWith("///");
    }

    /** {@code :name: value}, {@code [style]} and {@code [[id]]} lines: kept for what follows, not shown. */
    private boolean isSetting(String line) {
        if (isAttribute(line)) {
            var end = line.indexOf(':', 1);
            attributes.put(line.substring(1, end), line.substring(end + 1).strip());
            return true;
        }
        if (line.startsWith("[") && line.endsWith("]") && !line.contains("] ")) {
            style = line.startsWith("[[")
                    ? style
                    : line.substring(1, line.length() - 1).strip();
            return true;
        }
        return false;
    }

    private static boolean isAttribute(String line) {
        var end = line.startsWith(":") ? line.indexOf(':', 1) : -1;
        return end > 1
                && line.substring(1, end).chars().allMatch(c -> Character.isLetterOrDigit(c) || "-_!".indexOf(c) >= 0);
    }

    private static boolean isBlockTitle(String line) {
        return line.length() > 1 && line.charAt(0) == '.' && line.charAt(1) != '.' && line.charAt(1) != ' ';
    }

    private static int headingLevel(String line) {
        var sign = line.charAt(0);
        var count = 0;
        while (count < line.length() && line.charAt(count) == sign) {
            count++;
        }
        var isHeading =
                (sign == '=' || sign == '#') && count <= 6 && count < line.length() && line.charAt(count) == ' ';
        return isHeading ? count : 0;
    }

    private void heading(Element parent, int i, String line) {
        lists.close();
        isContinued = false;
        showTitle(parent, i);
        style = "";
        level = headingLevel(line);
        var words = line.substring(level).strip();
        var closing = " " + line.substring(0, level);
        inline.add(
                builder.add(parent, "h" + level, i + 1, i + 1),
                words.endsWith(closing) ? words.substring(0, words.length() - closing.length()) : words);
    }

    private static boolean isDelimiter(String line) {
        if (line.equals("--") || line.startsWith("```") || line.equals("|===") || line.equals(",===")) {
            return true;
        }
        var sign = line.charAt(0);
        return line.length() >= 4
                && "-.=*_+/".indexOf(sign) >= 0
                && line.chars().allMatch(c -> c == sign);
    }

    private int delimited(Element parent, int i, int to) {
        var open = lines[i].stripTrailing();
        var fence = open.startsWith("```") ? "```" : open;
        var end = i + 1;
        while (end < to && !lines[end].stripTrailing().equals(fence)) {
            end++;
        }
        var first = i + 2;
        var last = Math.max(first, end);
        switch (fence.charAt(0)) {
            case '/' -> {
                return end + 1; // a comment
            }
            case '|', ',' -> {
                showTitle(parent, i);
                AsciiDocTable.add(builder, parent, inline, Arrays.asList(lines).subList(i + 1, end), first, style);
            }
            case '=', '*', '_' -> boxed(parent, i, end);
            case '-', '`', '.', '+' -> {
                if (fence.equals("--") && !style.startsWith("source") && depth < Format.MAX_DEPTH) {
                    showTitle(parent, i);
                    style = "";
                    blocks(parent, i + 1, end);
                } else {
                    showTitle(parent, i);
                    code(
                            parent,
                            language(open),
                            String.join("\n", Arrays.asList(lines).subList(i + 1, end)),
                            first,
                            last);
                }
            }
            default -> throw new IllegalStateException("no delimiter: " + fence);
        }
        style = "";
        return end + 1;
    }

    private String language(String open) {
        if (open.startsWith("```")) {
            return open.substring(3).strip();
        }
        var parts = style.split(",");
        return parts.length > 1 && parts[0].matches("source.*|") && !parts[1].contains("=") ? parts[1].strip() : "";
    }

    private void code(Element parent, String language, String text, int first, int last) {
        var code = builder.add(parent, "pre", first, last).appendElement("code");
        if (!language.isEmpty()) {
            code.addClass("language-" + language);
        }
        code.text(text);
    }

    /** An example, a sidebar or a quote; what can be opened stays so. */
    private void boxed(Element parent, int i, int end) {
        if (depth >= Format.MAX_DEPTH) {
            code(parent, "", String.join("\n", Arrays.asList(lines).subList(i + 1, end)), i + 1, end);
            return;
        }
        var isCollapsible = style.contains("%collapsible");
        var box = builder.add(parent, isCollapsible ? "details" : "blockquote", i + 1, Math.min(end + 1, lines.length));
        if (isCollapsible) {
            inline.add(builder.add(box, "summary", i + 1, i + 1), title.isEmpty() ? "…" : title);
            title = "";
        }
        showTitle(box, i);
        var said = style.startsWith("quote") || style.startsWith("verse") ? style.substring(5) : "";
        var name = ADMONITIONS.contains(style) ? style : "";
        style = "";
        if (!name.isEmpty()) {
            Alerts.mark(builder.add(box, "p", i + 1, i + 1), name, "");
        }
        blocks(box, i + 1, end);
        if (said.length() > 1) {
            builder.add(box, "p", i + 1, i + 1).text("— " + said.substring(1).strip());
        }
    }

    private void showTitle(Element parent, int i) {
        if (!title.isEmpty()) {
            inline.add(builder.add(parent, "p", Math.max(1, i), i + 1).appendElement("strong"), title);
            title = "";
        }
    }

    private static boolean isBlockMacro(String line) {
        var colons = line.indexOf("::");
        return colons > 0
                && line.endsWith("]")
                && line.indexOf('[', colons) > 0
                && line.substring(0, colons).chars().allMatch(Character::isLetter)
                && colons + 2 < line.length()
                && line.charAt(colons + 2) != ' ';
    }

    private void macro(Element parent, int i, String line) {
        var colons = line.indexOf("::");
        var bracket = line.indexOf('[', colons);
        var name = line.substring(0, colons);
        var target = line.substring(colons + 2, bracket);
        var words = AsciiDocFormat.words(line.substring(bracket + 1, line.length() - 1));
        if (SILENT.contains(name)) {
            return;
        }
        showTitle(parent, i);
        var block = builder.add(parent, "p", i + 1, i + 1);
        if (name.equals("image")) {
            builder.at(block.appendElement("img").attr("src", target).attr("alt", words), i + 1, i + 1);
        } else {
            var link = block.appendElement("a").attr("href", target).text(words.isEmpty() ? target : words);
            builder.at(link, i + 1, i + 1);
        }
    }

    private static boolean isEntry(String line) {
        return !marker(line).isEmpty() || definition(line) > 0;
    }

    /** The sign of a list entry: stars, dots, a dash, or {@code 1.} for any number; empty if there is none. */
    private static String marker(String line) {
        var text = line.stripLeading();
        var space = text.indexOf(' ');
        if (space <= 0 || space > 6) {
            return "";
        }
        var sign = text.substring(0, space);
        if (sign.equals("-")
                || sign.chars().allMatch(c -> c == '*')
                || sign.chars().allMatch(c -> c == '.')) {
            return sign;
        }
        var digits = sign.substring(0, sign.length() - 1);
        if (sign.endsWith(".") && !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return "1.";
        }
        return sign.startsWith("<") && sign.endsWith(">") && sign.length() > 2 ? "<1>" : "";
    }

    /** Where the {@code ::} of a description ends its term; negative if there is none. */
    private static int definition(String line) {
        for (var sign : new String[] {":::", "::", ";;"}) {
            var at = line.indexOf(sign + " ");
            if (at <= 0 && line.endsWith(sign) && line.length() > sign.length()) {
                at = line.length() - sign.length();
            }
            if (at > 0 && line.charAt(at - 1) != ':' && !line.substring(0, at).contains("`")) {
                return at;
            }
        }
        return -1;
    }

    private int entry(Element parent, int i, int to) {
        var line = lines[i].strip();
        isContinued = false;
        var marker = marker(line);
        if (marker.isEmpty()) {
            return described(parent, i, to);
        }
        if (!lists.isOpen()) {
            showTitle(parent, i);
        }
        style = "";
        var tag = marker.startsWith("*") || marker.equals("-") ? "ul" : "ol";
        var entry = lists.entry(parent, marker, tag, i + 1);
        var words = line.substring(line.indexOf(' ') + 1).strip();
        if (words.startsWith("[ ] ") || words.startsWith("[x] ") || words.startsWith("[*] ")) {
            var box = entry.appendElement("input").attr("type", "checkbox");
            if (words.charAt(1) != ' ') {
                box.attr("checked", "");
            }
            words = words.substring(3);
        }
        return words(entry, words, i + 1, to);
    }

    private int described(Element parent, int i, int to) {
        var line = lines[i].strip();
        var at = definition(line);
        var signs = at;
        while (signs < line.length() && (line.charAt(signs) == ':' || line.charAt(signs) == ';')) {
            signs++;
        }
        var term = line.substring(0, at).strip();
        var rest = line.substring(signs).strip();
        if (isQuestions(parent)) {
            var asked = builder.add(parent, "h" + Math.min(6, level + 1), i + 1, i + 1)
                    .attr(Format.ASKS, "");
            inline.add(asked, term);
            lists.close();
            return answer(parent, rest, i, to);
        }
        showTitle(parent, i);
        style = "";
        inline.add(lists.entry(parent, "::" + line.substring(at, signs), "dl", i + 1), term);
        var next = i + 1;
        while (rest.isEmpty() && next < to && lines[next].isBlank()) {
            next++;
        }
        if (rest.isEmpty()
                && (next >= to || isEntry(lines[next].stripTrailing()) || headingLevel(lines[next] + "x") > 0)) {
            return next;
        }
        var said = lists.beside("dd", Math.min(to, next + (rest.isEmpty() ? 1 : 0)));
        return words(said, rest, next, to);
    }

    private boolean isQuestions(Element parent) {
        return style.startsWith("qanda") && parent == builder.body();
    }

    /** What a question's own line says, and the indented or plain lines right after it. */
    private int answer(Element parent, String rest, int i, int to) {
        var next = i + 1;
        while (rest.isEmpty() && next < to && lines[next].isBlank()) {
            next++;
        }
        if (rest.isEmpty() && (next >= to || isEntry(lines[next].strip()) || isBlockStart(lines[next]))) {
            return next;
        }
        var block = builder.add(parent, "p", rest.isEmpty() ? next + 1 : i + 1, next + 1);
        return words(block, rest, next, to);
    }

    private boolean isBlockStart(String line) {
        var text = line.stripTrailing();
        return text.isEmpty()
                || text.equals("+")
                || isComment(text)
                || isAttribute(text)
                || isDelimiter(text)
                || isEntry(text)
                || text.startsWith("[") && text.endsWith("]")
                || headingLevel(text) > 0;
    }

    /** The words on a line and on the lines that go on with it. */
    private int words(Element element, String first, int next, int to) {
        var words = new ArrayList<String>();
        if (!first.isEmpty()) {
            words.add(first);
        }
        var i = next;
        while (i < to && (i == next && first.isEmpty() && !lines[i].isBlank() || !isBlockStart(lines[i]))) {
            if (!isComment(lines[i])) {
                words.add(lines[i].strip());
            }
            i++;
        }
        addLines(element, words);
        return i;
    }

    /** Lines of one paragraph; a plus sign at the end of one breaks it. */
    private void addLines(Element element, List<String> words) {
        var text = new StringBuilder();
        for (var line : words) {
            var isBroken = line.endsWith(" +");
            text.append(text.length() == 0 ? "" : "\n").append(isBroken ? line.substring(0, line.length() - 2) : line);
            if (isBroken) {
                inline.add(element, text.toString());
                element.appendElement("br");
                text.setLength(0);
            }
        }
        inline.add(element, text.toString());
    }

    private int paragraph(Element parent, int i, int to) {
        showTitle(parent, i);
        var end = i + 1;
        while (end < to && !isBlockStart(lines[end])) {
            end++;
        }
        if (lines[i].startsWith(" ") || style.startsWith("source") || style.startsWith("listing")) {
            code(
                    parent,
                    language(""),
                    String.join("\n", Arrays.asList(lines).subList(i, end)).stripIndent(),
                    i + 1,
                    end);
            style = "";
            return end;
        }
        var colon = lines[i].indexOf(": ");
        var name = colon > 0 && ADMONITIONS.contains(lines[i].substring(0, colon)) ? lines[i].substring(0, colon) : "";
        var isBoxed = !name.isEmpty() || ADMONITIONS.contains(style) || style.startsWith("quote");
        var box = isBoxed ? builder.add(parent, "blockquote", i + 1, end) : parent;
        var block = builder.add(box, "p", i + 1, end);
        if (!name.isEmpty() || ADMONITIONS.contains(style)) {
            Alerts.mark(block, name.isEmpty() ? style : name, "");
        }
        var first = name.isEmpty() ? lines[i] : lines[i].substring(colon + 1).strip();
        style = "";
        return words(block, first, i + 1, to);
    }
}
