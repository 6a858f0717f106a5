package dev.handbook.notes;

import dev.handbook.notes.code.CodeLexers;
import dev.handbook.notes.code.Kind;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * What we put around the author's words once they are sanitized, so that every class and role in a page is ours: colours in code, a
 * frame around diagrams, a scroll box around tables, a title over alerts. No word is added but titles and captions, none is lost. Keep one
 * object per thread: its lexers take longer to be made than to colour what one note holds.
 */
final class OwnElements {

    private static final Evaluator CODE = QueryParser.parse("pre > code[class]");
    private static final Evaluator TABLE = QueryParser.parse("table");
    private static final Evaluator QUOTE = QueryParser.parse("blockquote");
    private static final int MAX_LABEL = 80;

    /** The class of a block quote that is none: a remark of the author's. */
    static final String ALERT = "alert";

    /** The class of the line that says which kind of remark it is. */
    static final String ALERT_TITLE = "alert-title";

    private static final Pattern ALERT_MARK =
            Pattern.compile("^\\s*\\[!([a-zA-Z]{1,20})(?:\\|[^\\]\\n]{0,80})?][+-]?[ \\t]*([^\\n]*)(?:\\n|$)");

    private final CodeLexers lexers = new CodeLexers();

    /** Changes the tree of an answer or article, which holds these elements. */
    void addTo(Element root, TagNames names) {
        var edits = new Edits();
        if (names.has("pre")) {
            root.select(CODE).forEach(code -> code(code, edits));
        }
        if (names.has("table")) {
            root.select(TABLE).forEach(table -> table(table, edits));
        }
        edits.make();
        if (names.has("blockquote")) {
            root.select(QUOTE).forEach(OwnElements::alert);
        }
    }

    private void code(Element code, Edits edits) {
        var language = code.className().substring(Body.LANGUAGE_PREFIX.length());
        if (language.equals("mermaid")) {
            diagram(code, edits);
        } else if (CodeLexers.knows(language) && code.childNodes().stream().allMatch(TextNode.class::isInstance)) {
            colour(code, language);
        }
    }

    private static void diagram(Element code, Edits edits) {
        var pre = code.parent();
        if (pre != null) {
            var figure = new Element("figure").attr("class", "diagram");
            edits.wrap(pre, figure);
            figure.appendElement("figcaption").text("Diagram (Mermaid source)");
        }
    }

    private void colour(Element code, String language) {
        var tokens = lexers.tokens(language, code.wholeText());
        code.empty();
        for (var token : tokens) {
            var parent = token.kind() == Kind.PLAIN
                    ? code
                    : code.appendElement("span").attr("class", token.kind().className());
            parent.appendChild(new TextNode(token.text()));
        }
    }

    /** The box scrolls, the table stays a table for those who listen to it. */
    private static void table(Element table, Edits edits) {
        if (table.parents().stream().anyMatch(above -> above.normalName().equals("table"))) {
            return;
        }
        var box = new Element("div")
                .attr("class", "table-scroll")
                .attr("role", "group")
                .attr("aria-label", label(table));
        edits.wrap(table, box);
    }

    /** {@code > [!NOTE]}, with a title of the author's behind it or without. */
    private static void alert(Element quote) {
        var first = quote.firstElementChild();
        if (first == null
                || !first.normalName().equals("p")
                || first.childNodeSize() == 0
                || !(first.childNode(0) instanceof TextNode words)) {
            return;
        }
        var mark = ALERT_MARK.matcher(words.getWholeText());
        var kind = mark.find() ? Alerts.kind(mark.group(1)).orElse("") : "";
        if (kind.isEmpty()) {
            return;
        }
        var written = mark.group(1).toLowerCase(Locale.ROOT);
        var name = written.equals("seealso")
                ? "See also"
                : written.substring(0, 1).toUpperCase(Locale.ROOT) + written.substring(1);
        var title = mark.group(2).strip();
        quote.attr("class", ALERT + " alert-" + kind);
        quote.prependElement("p").attr("class", ALERT_TITLE).text(title.isEmpty() ? name : name + ": " + title);
        words.text(words.getWholeText().substring(mark.end()));
        dropIfEmpty(first, words);
    }

    private static void dropIfEmpty(Element paragraph, TextNode words) {
        if (words.isBlank()
                && words.nextSibling() instanceof Element next
                && next.normalName().equals("br")) {
            next.remove();
        }
        if (paragraph.text().isBlank() && paragraph.childrenSize() == 0) {
            paragraph.remove();
        }
    }

    /** What a table is called: its caption, or else its column heads. */
    private static String label(Element table) {
        var caption = table.selectFirst("caption");
        var words = caption != null
                ? caption.text()
                : table.select("th").stream().limit(8).map(Element::text).collect(Collectors.joining(", "));
        var end = words.length() <= MAX_LABEL ? words.length() : words.offsetByCodePoints(0, MAX_LABEL / 2);
        return ("Table: " + words.substring(0, end) + (end < words.length() ? "…" : "")).strip();
    }
}
