package dev.handbook.notes;

import dev.handbook.model.RichText;
import dev.handbook.model.RichText.Aside;
import dev.handbook.model.RichText.Aside.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Writes a sanitized tree down as {@link RichText}: the HTML, the same words as plain text, where prose stands in both, and which
 * attributes name files of the author's. This is the only place that makes HTML of a note's words, so escaping is decided here.
 */
final class RichTextBuilder implements NodeVisitor {
    private static final Set<String> VOID = Set.of("br", "hr", "img", "input");

    /** Elements whose words are not prose, or not the author's: a term mentioned there never becomes a link. */
    private static final Map<String, Kind> UNLINKED = Map.ofEntries(
            Map.entry("a", Kind.LINK),
            Map.entry("cite", Kind.QUOTATION),
            Map.entry("code", Kind.CODE),
            Map.entry("figcaption", Kind.CAPTION),
            Map.entry("h1", Kind.HEADING),
            Map.entry("h2", Kind.HEADING),
            Map.entry("h3", Kind.HEADING),
            Map.entry("h4", Kind.HEADING),
            Map.entry("h5", Kind.HEADING),
            Map.entry("h6", Kind.HEADING),
            Map.entry("kbd", Kind.CODE),
            Map.entry("pre", Kind.CODE),
            Map.entry("q", Kind.QUOTATION),
            Map.entry("samp", Kind.CODE),
            Map.entry("summary", Kind.HEADING),
            Map.entry("var", Kind.CODE));

    private static final Set<String> BREAKS = Set.of(
            "blockquote",
            "br",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "figure",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "li",
            "ol",
            "p",
            "pre",
            "summary",
            "table",
            "tr",
            "ul");

    private static final Set<String> WITHOUT_LOOSE_SPACE =
            Set.of("blockquote", "details", "dl", "ol", "table", "tbody", "tfoot", "thead", "tr", "ul");

    /** Attribute in which {@link Body} leaves the path of a referenced file, and after a {@code #} the fragment. */
    static final String FILE = "data-file";

    private static final Set<String> INTERNAL =
            Set.of(Markdown.AT, FILE, AllowList.REFUSED, FootnoteMarks.FOOTNOTE, OwnAnchors.SPOT, Format.TAGS);

    private final StringBuilder html = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private final List<RichText.Run> runs = new ArrayList<>();
    private final List<RichText.Reference> references = new ArrayList<>();
    private final List<Aside> asides = new ArrayList<>();
    /** What the unlinked elements are that are open, the innermost first. */
    private final Deque<Kind> unlinked = new ArrayDeque<>();

    private int preformatted;
    /** A space after a picture counts, though the picture may have no words. */
    private boolean afterPicture;

    private RichTextBuilder() {}

    /** The rich text of these nodes, one after the other. They are not changed. */
    static RichText of(List<? extends Node> nodes) {
        var builder = new RichTextBuilder();
        for (var node : nodes) {
            node.traverse(builder);
        }
        return builder.build();
    }

    /** Plain words as rich text. */
    static RichText plain(String words) {
        return of(List.of(new TextNode(words)));
    }

    private RichText build() {
        var length = text.length();
        while (length > 0 && Character.isWhitespace(text.charAt(length - 1))) {
            length--;
        }
        while (!runs.isEmpty() && runs.get(runs.size() - 1).textEnd() > length) {
            var run = runs.remove(runs.size() - 1);
            if (run.textStart() < length) {
                runs.add(cut(run, length));
            }
        }
        cutAside(length);
        return new RichText(html.toString(), text.substring(0, length), runs, references, asides);
    }

    /** A run without the white space at its end, which is as long in HTML as in text. */
    private static RichText.Run cut(RichText.Run run, int textEnd) {
        return new RichText.Run(run.textStart(), textEnd, run.htmlStart(), run.htmlEnd() - (run.textEnd() - textEnd));
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            write(words);
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        var name = element.normalName();
        kindOf(element).ifPresent(kind -> unlinked.pop());
        preformatted -= name.equals("pre") ? 1 : 0;
        if (!VOID.contains(name)) {
            html.append("</").append(name).append('>');
        }
        breakLine(name);
    }

    /** What stands in a block quote are the words of others, unless it is an alert; its title is ours. */
    private static Optional<Kind> kindOf(Element element) {
        if (element.hasClass(OwnElements.ALERT_TITLE)) {
            return Optional.of(Kind.HEADING);
        }
        var isQuotation = element.normalName().equals("blockquote") && !element.hasClass(OwnElements.ALERT);
        return isQuotation ? Optional.of(Kind.QUOTATION) : Optional.ofNullable(UNLINKED.get(element.normalName()));
    }

    private void open(Element element) {
        var name = element.normalName();
        breakLine(name);
        afterPicture = afterPicture && !BREAKS.contains(name);
        html.append('<').append(name);
        for (var attribute : element.attributes()) {
            if (!INTERNAL.contains(attribute.getKey())) {
                attribute(element, attribute.getKey(), attribute.getValue());
            }
        }
        html.append('>');
        kindOf(element).ifPresent(unlinked::push);
        preformatted += name.equals("pre") ? 1 : 0;
        speak(element, name);
    }

    /** What has no words of its own but says something: a picture its description, a box whether it is ticked. */
    private void speak(Element element, String name) {
        if (name.equals("img") && element.hasAttr("alt")) {
            space();
            var start = text.length();
            text.append(element.attr("alt").strip());
            addAside(start, Kind.CAPTION);
            afterPicture = true;
        } else if (name.equals("input")) {
            text.append(element.hasAttr("checked") ? "[x]" : "[ ]");
        } else if (name.equals("td") || name.equals("th")) {
            space();
        }
    }

    private void attribute(Element element, String key, String value) {
        html.append(' ').append(key).append("=\"");
        var file = element.attr(FILE);
        if ((key.equals("href") || key.equals("src")) && !file.isEmpty()) {
            var hash = file.indexOf('#');
            references.add(new RichText.Reference(
                    html.length(), html.length(), file.substring(0, hash), file.substring(hash + 1)));
        } else {
            for (var i = 0; i < value.length(); i++) {
                escape(value.charAt(i));
            }
        }
        html.append('"');
    }

    /** Outside preformatted text, white space is one space, as browsers show it; so text and HTML agree letter by letter. */
    private void write(TextNode words) {
        var whole = words.getWholeText();
        if (preformatted > 0) {
            var start = text.length();
            text.append(whole);
            whole.chars().forEach(c -> escape((char) c));
            addAside(start, Kind.CODE);
            return;
        }
        if (whole.isBlank() && isBetweenBlocks(words)) {
            return;
        }
        var textStart = -1;
        var htmlStart = -1;
        for (var i = 0; i < whole.length(); i++) {
            var c = whole.charAt(i);
            var isSpace = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
            if (isSpace && !afterPicture && (text.length() == 0 || isSpaceAt(text.length() - 1))) {
                continue;
            }
            afterPicture = false;
            if (textStart < 0) {
                textStart = text.length();
                htmlStart = html.length();
            }
            text.append(isSpace ? ' ' : c);
            escape(isSpace ? ' ' : c);
        }
        if (textStart >= 0 && unlinked.isEmpty()) {
            runs.add(new RichText.Run(textStart, text.length(), htmlStart, html.length()));
        } else if (textStart >= 0) {
            addAside(textStart, unlinked.peek());
        }
    }

    /** What was written since {@code start} is no prose; what follows without a gap and is of the same kind is one with it. */
    private void addAside(int start, Kind kind) {
        var before = asides.isEmpty() ? new Aside(-1, -1, kind) : asides.get(asides.size() - 1);
        if (before.end() == start && before.kind() == kind) {
            asides.remove(asides.size() - 1);
            asides.add(new Aside(before.start(), text.length(), kind));
        } else if (start < text.length()) {
            asides.add(new Aside(start, text.length(), kind));
        }
    }

    private static boolean isBetweenBlocks(TextNode words) {
        var parent = words.parent();
        return parent != null && WITHOUT_LOOSE_SPACE.contains(parent.normalName());
    }

    private boolean isSpaceAt(int index) {
        return text.charAt(index) == ' ' || text.charAt(index) == '\n';
    }

    private void space() {
        if (text.length() > 0 && !isSpaceAt(text.length() - 1)) {
            text.append(' ');
        }
    }

    private void breakLine(String name) {
        if (!BREAKS.contains(name) || text.length() == 0) {
            return;
        }
        dropSpace();
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    /** A space at the end of a block is shown by nobody; the run that ends in it gets shorter. */
    private void dropSpace() {
        var end = text.length() - 1;
        if (preformatted > 0 || text.charAt(end) != ' ') {
            return;
        }
        text.setLength(end);
        cutAside(end);
        if (!runs.isEmpty() && runs.get(runs.size() - 1).textEnd() > end) {
            var run = runs.remove(runs.size() - 1);
            if (run.textStart() < end) {
                runs.add(cut(run, end));
            }
        }
    }

    /** No aside goes on behind the end of the text. */
    private void cutAside(int textEnd) {
        while (!asides.isEmpty() && asides.get(asides.size() - 1).end() > textEnd) {
            var aside = asides.remove(asides.size() - 1);
            if (aside.start() < textEnd) {
                asides.add(new Aside(aside.start(), textEnd, aside.kind()));
            }
        }
    }

    private void escape(char c) {
        switch (c) {
            case '&' -> html.append("&amp;");
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '"' -> html.append("&quot;");
            default -> html.append(c);
        }
    }
}
