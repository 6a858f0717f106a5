package dev.handbook.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Anchors that authors set by hand, so that links to them land in the right section. They never come out: pages have anchors of their
 * own, and an {@code id} of the author's might be one of theirs.
 *
 * <pre>
 * ## What is oolong? {#oolong}        &lt;a name="oolong"&gt;&lt;/a&gt;        &lt;h2 id="oolong"&gt;
 * </pre>
 */
final class OwnAnchors {
    /** Carries the anchors of an element, with spaces between, to where sections are known. */
    static final String SPOT = "data-spot";

    private static final Evaluator NAMED = QueryParser.parse("[id], a[name]");
    private static final Evaluator HEADING = QueryParser.parse("h1, h2, h3, h4, h5, h6");
    private static final Evaluator SPOTS = QueryParser.parse("[" + SPOT + "]");
    private static final int LONGEST = 200;

    /** A class or a quoted setting. */
    private static final String SETTING =
            "(?:[#.][^\\s{}#.=\"]{1,200}|[\\w-]{1,60}=(?:\"[^\"{}]{0,200}\"|'[^'{}]{0,200}'))";

    /** At the end of a heading, with classes and the like beside it or without; classes and settings may stand alone. */
    private static final Pattern BRACES = Pattern.compile("\\s{0,20}\\{:?\\s?(#[^\\s{}]{1,200}[^{}]{0,200}|" + SETTING
            + "(?:\\s{1,9}" + SETTING + "){0,9}\\s{0,9})}\\s{0,20}$");

    private static final Pattern ANCHOR = Pattern.compile("(?:#|(?<![\\w-])id=[\"'])([^\\s{}\"']{1,200})");

    private OwnAnchors() {}

    /** Whether it is worth a look. */
    static boolean mayBeIn(String text) {
        return text.contains("{#")
                || text.contains("{: #")
                || text.contains("{ #")
                || text.contains("{.")
                || text.contains("{ .")
                || text.contains("{: .")
                || text.contains("{id=")
                || text.contains("{ id=")
                || text.indexOf('<') >= 0 && (text.contains("id=") || text.contains("name="));
    }

    /** Notes the anchors of a tree that is still the author's. */
    static void mark(Document tree) {
        tree.select(NAMED).forEach(element -> add(element, element.attr(element.hasAttr("id") ? "id" : "name")));
        tree.select(HEADING).forEach(OwnAnchors::takeBraces);
    }

    private static void takeBraces(Element heading) {
        if (heading.childNodeSize() > 0 && heading.childNode(heading.childNodeSize() - 1) instanceof TextNode last) {
            var text = last.getWholeText();
            var braces = BRACES.matcher(text).region(Math.max(0, text.length() - 2 * LONGEST), text.length());
            if (text.indexOf('{') >= 0
                    && braces.find()
                    && heading.text().length() > braces.group().length()) {
                var anchor = ANCHOR.matcher(braces.group(1));
                if (anchor.find()) {
                    add(heading, anchor.group(1));
                }
                last.text(text.substring(0, braces.start()));
            }
        }
    }

    private static void add(Element element, String anchor) {
        var name = anchor.strip();
        if (!name.isEmpty() && name.length() <= LONGEST && name.chars().noneMatch(Character::isWhitespace)) {
            element.attr(SPOT, (element.attr(SPOT) + " " + name).strip());
        }
    }

    /** The anchors of an element and of all in it, in order. */
    static List<String> in(Element element) {
        var anchors = new ArrayList<String>();
        for (var named : element.select(SPOTS)) {
            anchors.addAll(List.of(named.attr(SPOT).split(" ")));
        }
        return anchors;
    }

    /** Whether a block holds nothing but anchors: they are those of what comes next. */
    static boolean isOnly(Element element) {
        return element.text().isBlank()
                && element.selectFirst(SPOTS) != null
                && element.selectFirst("img, pre") == null;
    }
}
