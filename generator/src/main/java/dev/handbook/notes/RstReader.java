package dev.handbook.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads reStructuredText block by block. */
final class RstReader {
    private static final String UNDERLINES = "=-~`:'\"^_*+#<>.!$%&(),/;?@[\\]{|}";
    private static final Set<String> CODE =
            Set.of("code-block", "code", "sourcecode", "highlight", "parsed-literal", "math", "raw", "literalinclude");
    private static final Set<String> BOXES = Set.of(
            "note",
            "warning",
            "tip",
            "hint",
            "important",
            "caution",
            "danger",
            "attention",
            "error",
            "admonition",
            "seealso",
            "topic",
            "sidebar",
            "epigraph",
            "pull-quote",
            "highlights",
            "deprecated",
            "versionadded",
            "versionchanged");
    private static final Set<String> SILENT =
            Set.of("contents", "index", "meta", "default-role", "role", "sectnum", "section-numbering", "tocdepth");

    private final Indented lines;
    private final TreeBuilder builder;
    private final Inline inline;
    private final List<String> underlines = new ArrayList<>();
    private int depth;

    RstReader(String text, Inline inline) {
        lines = new Indented(text);
        builder = new TreeBuilder(text);
        this.inline = inline;
    }

    Document read() {
        blocks(builder.body(), 0, lines.count());
        BulletQuestions.raise(builder.body());
        return builder.tree();
    }

    private void blocks(Element parent, int from, int to) {
        if (depth >= Format.MAX_DEPTH) {
            paragraph(parent, from, to);
            return;
        }
        depth++;
        var i = lines.skipBlank(from, to);
        var indent = i < to ? lines.indent(i) : 0;
        while (i < to) {
            i = lines.skipBlank(block(parent, i, to, indent), to);
        }
        depth--;
    }

    /** Reads what begins on line {@code i}, which has words, and gives the line after it. */
    private int block(Element parent, int i, int to, int indent) {
        var words = lines.words(i);
        if (lines.indent(i) > indent) {
            var end = lines.endOf(i, to, indent);
            blocks(builder.add(parent, "blockquote", i + 1, end), i, end);
            return end;
        }
        var title = title(i, to);
        if (title > 0) {
            return title(parent, i, title);
        }
        if (words.startsWith("..") && (words.length() == 2 || words.charAt(2) == ' ')) {
            return explicit(parent, i, to);
        }
        if (RstTable.begins(words)) {
            return RstTable.add(builder, parent, inline, lines, i, to);
        }
        if (isRow(words) && words.length() >= 4 && (i + 1 >= to || lines.isBlank(i + 1))) {
            builder.add(parent, "hr", i + 1, i + 1);
            return i + 1;
        }
        if (marker(words) > 0) {
            return list(parent, i, to);
        }
        if (words.startsWith("| ") || words.equals("|")) {
            return lineBlock(parent, i, to);
        }
        if (words.startsWith(">>> ")) {
            var end = endOfParagraph(i, to);
            code(parent, "python", i, end);
            return end;
        }
        var field = field(words);
        if (field > 0) {
            var end = lines.endOf(i, to, lines.indent(i));
            var block = builder.add(parent, "p", i + 1, end);
            block.appendElement("strong").text(words.substring(1, field) + ":");
            block.appendText(" ");
            lines.blank(i, field + 1);
            inline.add(block, lines.joined(i, end).strip());
            return end;
        }
        if (i + 1 < to && !lines.isBlank(i + 1) && lines.indent(i + 1) > lines.indent(i)) {
            return definition(parent, i, to);
        }
        return plain(parent, i, to);
    }

    private static boolean isRow(String words) {
        return UNDERLINES.indexOf(words.charAt(0)) >= 0 && words.chars().allMatch(c -> c == words.charAt(0));
    }

    /** How many lines a section title takes: 2 with an underline, 3 with a line above as well, 0 if there is none. */
    private int title(int i, int to) {
        var words = lines.words(i);
        var isOverlined = isRow(words)
                && words.length() > 2
                && i + 2 < to
                && !lines.isBlank(i + 1)
                && lines.line(i + 2).equals(words);
        if (isOverlined && !isRow(lines.words(i + 1))) {
            return 3;
        }
        var isUnderlined = i + 1 < to
                && !lines.isBlank(i + 1)
                && !isRow(words)
                && lines.indent(i) == 0
                && isRow(lines.line(i + 1));
        // An underline is as long as the title; one of four signs is none by accident.
        return isUnderlined
                        && lines.line(i + 1).length() >= Math.min(4, Math.max(3, words.length() * 2 / 3))
                        && lines.line(i + 1).charAt(0) != '|'
                ? 2
                : 0;
    }

    private int title(Element parent, int i, int count) {
        var row = lines.words(i + count - 1).charAt(0);
        var kind = count == 3 ? "" + row + row : "" + row;
        if (!underlines.contains(kind)) {
            underlines.add(kind);
        }
        var level = Math.min(6, underlines.indexOf(kind) + 1);
        inline.add(builder.add(parent, "h" + level, i + count - 1, i + count - 1), lines.words(i + count - 2));
        return i + count;
    }

    /** Whatever begins with two dots: a directive, a target, a footnote, a comment. */
    private int explicit(Element parent, int i, int to) {
        var end = lines.endOf(i, to, lines.indent(i));
        var words = lines.words(i).substring(2).strip();
        var colons = words.indexOf("::");
        if (words.startsWith("[")) {
            var close = words.indexOf(']');
            lines.blank(i, 3);
            var block = builder.add(parent, "p", i + 1, end);
            inline.add(block, close < 0 ? words : lines.joined(i, end));
        } else if (words.startsWith("|") && colons > 0) {
            inline.add(builder.add(parent, "p", i + 1, end), words.substring(1).replaceFirst("\\|\\s+\\w+::", ":"));
        } else if (colons > 0
                && !words.startsWith("_")
                && words.substring(0, colons).indexOf(' ') < 0) {
            directive(
                    parent,
                    words.substring(0, colons).toLowerCase(Locale.ROOT),
                    words.substring(colons + 2).strip(),
                    i,
                    end);
        }
        return end;
    }

    private void directive(Element parent, String name, String argument, int i, int end) {
        var alt = "";
        var content = i + 1;
        while (content < end && field(lines.words(content).isEmpty() ? " " : lines.words(content)) > 0) {
            var option = lines.words(content);
            alt = option.startsWith(":alt:") ? option.substring(5).strip() : alt;
            if (option.startsWith(":caption:") || option.startsWith(":header:")) {
                var words = option.substring(option.indexOf(':', 1) + 1).strip();
                inline.add(builder.add(parent, "p", content + 1, content + 1), words);
            }
            content++;
        }
        if (SILENT.contains(name)) {
            return;
        }
        if (name.equals("image") || name.equals("figure")) {
            var picture = builder.add(parent, "p", i + 1, i + 1).appendElement("img");
            builder.at(picture.attr("src", argument).attr("alt", alt), i + 1, i + 1);
            blocks(parent, content, end);
        } else if (CODE.contains(name)) {
            if (content < end) {
                code(
                        parent,
                        name.startsWith("code") || name.startsWith("source") ? argument : "",
                        lines.skipBlank(content, end),
                        end);
            }
        } else if (name.equals("toctree")) {
            for (var line = content; line < end; line++) {
                if (!lines.isBlank(line)) {
                    inline.add(builder.add(parent, "p", line + 1, line + 1), lines.words(line));
                }
            }
        } else {
            var isBox = BOXES.contains(name);
            var box = isBox ? builder.add(parent, "blockquote", i + 1, end) : parent;
            if (isBox || !argument.isEmpty()) {
                var label = builder.add(box, "p", i + 1, i + 1);
                if (Alerts.kind(name).isPresent()) {
                    Alerts.mark(label, name, "");
                } else if (isBox) {
                    label.appendElement("strong")
                            .text(name.substring(0, 1).toUpperCase(Locale.ROOT)
                                    + name.substring(1)
                                    + (argument.isEmpty() ? "" : ": "));
                }
                inline.add(label, argument);
            }
            blocks(box, content, end);
        }
    }

    private void code(Element parent, String language, int from, int to) {
        var code = builder.add(parent, "pre", from + 1, to).appendElement("code");
        if (!language.isEmpty()) {
            code.addClass("language-" + language);
        }
        code.text(lines.block(from, to));
    }

    /** How long a list marker with the spaces behind it is; 0 if there is none. */
    private static int marker(String words) {
        var space = words.indexOf(' ');
        if (space <= 0 || space > 6) {
            return 0;
        }
        var sign = words.substring(0, space);
        return sign.matches("[-*+•]|\\(?(?:\\d{1,4}|#|[a-zA-Z])[.)]") ? space + 1 : 0;
    }

    private int list(Element parent, int i, int to) {
        var indent = lines.indent(i);
        var tag = listTag(lines.words(i));
        var list = builder.add(parent, tag, i + 1, i + 1);
        var next = i;
        while (next < to && lines.indent(next) == indent && marker(lines.words(next)) > 0) {
            var end = lines.endOf(next, to, indent);
            var entry = builder.add(list, "li", next + 1, end);
            lines.blank(next, marker(lines.words(next)));
            blocks(entry, next, end);
            Indented.unwrapOnlyParagraph(entry);
            builder.at(list, i + 1, end);
            var after = lines.skipBlank(end, to);
            if (after >= to
                    || marker(lines.words(after)) == 0
                    || title(after, to) > 0
                    || !listTag(lines.words(after)).equals(tag)) {
                return end;
            }
            next = after;
        }
        return next;
    }

    private static String listTag(String entry) {
        return "-*+•".indexOf(entry.charAt(0)) >= 0 ? "ul" : "ol";
    }

    private int lineBlock(Element parent, int i, int to) {
        var end = endOfParagraph(i, to);
        var block = builder.add(parent, "p", i + 1, end);
        for (var line = i; line < end; line++) {
            var words = lines.words(line);
            inline.add(block, words.startsWith("|") ? words.substring(1).strip() : words);
            block.appendElement("br");
        }
        return end;
    }

    /** Where the colon after a field's name is; 0 if there is none. */
    private static int field(String words) {
        var colon = words.charAt(0) == ':' ? words.indexOf(": ", 1) : -1;
        if (colon < 0 && words.charAt(0) == ':' && words.length() > 2 && words.endsWith(":")) {
            colon = words.length() - 1;
        }
        return colon > 1 && colon < 40 && words.charAt(1) != ' ' && words.charAt(1) != ':' ? colon : 0;
    }

    private int definition(Element parent, int i, int to) {
        var end = lines.endOf(i, to, lines.indent(i));
        if (lines.words(i).endsWith("::")) {
            return plain(parent, i, to);
        }
        var last = parent.lastElementChild();
        var list = last != null && last.normalName().equals("dl") ? last : builder.add(parent, "dl", i + 1, end);
        inline.add(builder.add(list, "dt", i + 1, i + 1), lines.words(i));
        var said = builder.add(list, "dd", i + 2, end);
        blocks(said, i + 1, end);
        Indented.unwrapOnlyParagraph(said);
        return end;
    }

    private int endOfParagraph(int i, int to) {
        var end = i + 1;
        while (end < to && !lines.isBlank(end)) {
            end++;
        }
        return end;
    }

    /** A paragraph; two colons at its end say that what is indented below is literal. */
    private int plain(Element parent, int i, int to) {
        var end = i + 1;
        while (end < to
                && !lines.isBlank(end)
                && lines.indent(end) == lines.indent(i)
                && marker(lines.words(end)) == 0) {
            end++;
        }
        // A numbered line within a paragraph is one of its words.
        while (end < to
                && !lines.isBlank(end)
                && !isListLike(end)
                && lines.indent(end) >= lines.indent(i)
                && !lines.words(end - 1).endsWith("::")) {
            end++;
        }
        var isLiteral = lines.words(end - 1).endsWith("::");
        paragraph(parent, i, end);
        var next = lines.skipBlank(end, to);
        if (isLiteral && next < to && lines.indent(next) > lines.indent(i)) {
            var after = lines.endOf(next, to, lines.indent(i));
            code(parent, "", next, after);
            return after;
        }
        return end;
    }

    private boolean isListLike(int i) {
        return marker(lines.words(i)) > 0 && "-*+•".indexOf(lines.words(i).charAt(0)) >= 0;
    }

    private void paragraph(Element parent, int from, int to) {
        var text = lines.joined(from, to).strip();
        if (text.endsWith("::")) {
            text = text.substring(0, text.length() - (text.endsWith(" ::") || text.equals("::") ? 2 : 1))
                    .strip();
        }
        if (!text.isEmpty()) {
            inline.add(builder.add(parent, "p", from + 1, to), text);
        }
    }
}
