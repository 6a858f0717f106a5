package dev.handbook.notes;

import dev.handbook.model.RichText;
import java.util.ArrayList;
import java.util.List;
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
    private static final Set<String> UNLINKED = Set.of(
            "a",
            "cite",
            "code",
            "figcaption",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "kbd",
            "pre",
            "q",
            "samp",
            "summary",
            "var");

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

    private static final Set<String> INTERNAL = Set.of(Markdown.AT, FILE, AllowList.REFUSED, FootnoteMarks.FOOTNOTE);

    private final StringBuilder html = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private final List<RichText.Run> runs = new ArrayList<>();
    private final List<RichText.Reference> references = new ArrayList<>();
    private int unlinked;
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
        return new RichText(html.toString(), text.substring(0, length), runs, references);
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
        unlinked -= isUnlinked(element) ? 1 : 0;
        preformatted -= name.equals("pre") ? 1 : 0;
        if (!VOID.contains(name)) {
            html.append("</").append(name).append('>');
        }
        breakLine(name);
    }

    /** What stands in a block quote are the words of others, unless it is an alert; its title is ours. */
    private static boolean isUnlinked(Element element) {
        return UNLINKED.contains(element.normalName())
                || element.normalName().equals("blockquote") && !element.hasClass(OwnElements.ALERT)
                || element.hasClass(OwnElements.ALERT_TITLE);
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
        unlinked += isUnlinked(element) ? 1 : 0;
        preformatted += name.equals("pre") ? 1 : 0;
        speak(element, name);
    }

    /** What has no words of its own but says something: a picture its description, a box whether it is ticked. */
    private void speak(Element element, String name) {
        if (name.equals("img") && element.hasAttr("alt")) {
            space();
            text.append(element.attr("alt").strip());
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
            text.append(whole);
            whole.chars().forEach(c -> escape((char) c));
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
        if (textStart >= 0 && unlinked == 0) {
            runs.add(new RichText.Run(textStart, text.length(), htmlStart, html.length()));
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
        if (!runs.isEmpty() && runs.get(runs.size() - 1).textEnd() > end) {
            var run = runs.remove(runs.size() - 1);
            if (run.textStart() < end) {
                runs.add(cut(run, end));
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
