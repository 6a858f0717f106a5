package dev.handbook.notes;

import dev.handbook.model.About;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * AsciiDoc as notes use it: headings, paragraphs, lists, questions in {@code [qanda]} lists, code, tables, quotes, admonitions,
 * collapsible blocks, emphasis, links and pictures. Comments and conditions are not shown; attributes are what the note says of itself. An {@code include}
 * is not followed, because a note shows nothing but itself; it becomes a link.
 */
final class AsciiDocFormat implements Format {
    private static final List<Inline.Mark> MARKS = List.of(
            new Inline.Mark("**", "**", "strong", false, false),
            new Inline.Mark("__", "__", "em", false, false),
            new Inline.Mark("``", "``", "code", false, true),
            new Inline.Mark("##", "##", "mark", false, false),
            new Inline.Mark("`+", "+`", "code", false, true),
            new Inline.Mark("*", "*", "strong", true, false),
            new Inline.Mark("_", "_", "em", true, false),
            new Inline.Mark("`", "`", "code", true, true),
            new Inline.Mark("#", "#", "mark", true, false),
            new Inline.Mark("^", "^", "sup", false, false),
            new Inline.Mark("~", "~", "sub", false, false));

    private static final Pattern SETTING = Pattern.compile(":(\\w[\\w-]{0,40}):\\s{1,20}(\\S.{0,500})");

    /** A link or macro is no longer than this; it bounds what a lone bracket costs. */
    private static final int REACH = 500;

    private static final int MAX_ATTRIBUTE = 100;
    private static final int MAX_REFERENCES = 1000;

    @Override
    public String name() {
        return "AsciiDoc";
    }

    @Override
    public List<About.Fact> about(String mended) {
        return SettingLines.of(mended, SETTING);
    }

    @Override
    public Document tree(String mended) {
        var attributes = new HashMap<String, String>();
        var references = new int[1];
        Inline.Special special = (text, at, out) -> special(text, at, out, attributes, references);
        return new AsciiDocReader(mended, new Inline(MARKS, special, "*_`#^~\\hilkfxmb<{["), attributes).read();
    }

    private static int special(String text, int at, Element out, Map<String, String> attributes, int[] references) {
        return switch (text.charAt(at)) {
            case '<' -> crossReference(text, at, out);
            case '{' -> attribute(text, at, out, attributes, references);
            case '[' -> anchor(text, at);
            case 'h', 'i', 'l', 'k', 'f', 'x', 'm', 'b' -> isWordStart(text, at) ? macro(text, at, out) : at;
            default -> at;
        };
    }

    private static boolean isWordStart(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    /** {@code <<id,words>>}. */
    private static int crossReference(String text, int at, Element out) {
        var end = text.startsWith("<<", at) ? find(text, ">>", at) : -1;
        if (end < 0) {
            return at;
        }
        var comma = text.indexOf(',', at);
        var hasWords = comma >= 0 && comma < end;
        var target = text.substring(at + 2, hasWords ? comma : end).strip();
        out.appendElement("a")
                .attr("href", target.contains("#") || target.contains(".") ? target : "#" + target)
                .text(hasWords ? text.substring(comma + 1, end).strip() : target);
        return end + 2;
    }

    private static int attribute(String text, int at, Element out, Map<String, String> attributes, int[] references) {
        var end = find(text, "}", at);
        var value = end < 0 ? null : attributes.get(text.substring(at + 1, end));
        if (value == null || value.length() > MAX_ATTRIBUTE || ++references[0] > MAX_REFERENCES) {
            return at;
        }
        out.appendText(value);
        return end + 1;
    }

    /** {@code [[id]]} names a spot and says nothing; so does {@code [.role]} before an emphasis. */
    private static int anchor(String text, int at) {
        if (text.startsWith("[[", at)) {
            var end = find(text, "]]", at);
            return end < 0 ? at : end + 2;
        }
        var end = text.startsWith("[.", at) ? find(text, "]", at) : -1;
        return end >= 0 && end + 1 < text.length() && "#*_`".indexOf(text.charAt(end + 1)) >= 0 ? end + 1 : at;
    }

    private static int macro(String text, int at, Element out) {
        for (var scheme : new String[] {"https://", "http://"}) {
            if (text.startsWith(scheme, at)) {
                return address(text, at, at, out);
            }
        }
        for (var name : new String[] {"link:", "mailto:", "xref:"}) {
            if (text.startsWith(name, at)) {
                return address(text, at, name.equals("mailto:") ? at : at + name.length(), out);
            }
        }
        for (var name : new String[] {"image:", "icon:", "kbd:", "btn:", "footnote:", "menu:"}) {
            if (text.startsWith(name, at) && !text.startsWith(":", at + name.length())) {
                return macro(text, at, name, out);
            }
        }
        return at;
    }

    /** An address with its words in brackets behind it, or without. */
    private static int address(String text, int at, int start, Element out) {
        var end = start;
        while (end < text.length() && end - start < REACH && !isAddressEnd(text.charAt(end))) {
            end++;
        }
        var isBare = end >= text.length() || text.charAt(end) != '[';
        var close = isBare ? -1 : find(text, "]", end);
        if (close < 0) {
            while (end > start && ".,;:!?)".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            if (!text.startsWith("http", at) || end <= start + 8) {
                return at;
            }
        }
        var target = text.substring(start, end);
        var words = close < 0 ? "" : words(text.substring(end + 1, close));
        out.appendElement("a")
                .attr("href", text.startsWith("xref:", at) && !target.matches(".*[.#].*") ? "#" + target : target)
                .text(words.isEmpty() ? target : words);
        return close < 0 ? end : close + 1;
    }

    private static boolean isAddressEnd(char c) {
        return Character.isWhitespace(c) || c == '[' || c == ']' || c == '<' || c == '>' || c == '"';
    }

    private static int macro(String text, int at, String name, Element out) {
        var open = find(text, "[", at);
        var close = open < 0 ? -1 : find(text, "]", open);
        if (close < 0 || text.substring(at, open).chars().anyMatch(Character::isWhitespace)) {
            return at;
        }
        var target = text.substring(at + name.length(), open);
        var words = text.substring(open + 1, close);
        switch (name) {
            case "image:" -> out.appendElement("img").attr("src", target).attr("alt", words(words));
            case "kbd:", "btn:" -> out.appendElement("kbd").text(words);
            case "footnote:" -> out.appendText(" (" + words + ")");
            default -> out.appendText((target + " " + words).strip());
        }
        return close + 1;
    }

    /** The words of a link or picture: what stands in its brackets before settings such as {@code window=_blank}. */
    static String words(String inBrackets) {
        var words = inBrackets.strip();
        var equals = words.indexOf('=');
        if (equals > 0) {
            var comma = words.lastIndexOf(',', equals);
            words = comma < 0 ? "" : words.substring(0, comma);
        }
        words = words.endsWith("^") ? words.substring(0, words.length() - 1) : words;
        return words.length() > 1 && words.startsWith("\"") && words.endsWith("\"")
                ? words.substring(1, words.length() - 1)
                : words;
    }

    private static int find(String text, String wanted, int from) {
        var end = Math.min(text.length(), from + REACH);
        var found = text.substring(from, end).indexOf(wanted, 1);
        return found < 0 ? -1 : from + found;
    }
}
