package dev.handbook.notes;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * What may stand in a page. Notes are data, never code: whatever HTML a note holds or its Markdown produced is read into a tree,
 * and only the elements and attributes named here are copied to a new one. No element whose content is raw text or script is
 * among them, and no {@code id}, {@code style} or event handler.
 */
final class AllowList {
    /** Relative addresses are resolved against this while they are judged; it never comes out. */
    private static final String BASE = "https://note.invalid/";

    /** Carries an address that was taken away, so that the author can be told. */
    static final String REFUSED = "data-refused";

    private static final Evaluator ADDRESSED = QueryParser.parse("a[href], img[src]");
    private static final Evaluator NO_BOX = QueryParser.parse("input:not([type=checkbox])");

    private static final Safelist SAFELIST = new Allowed()
            .addTags(
                    "a",
                    "abbr",
                    "b",
                    "blockquote",
                    "br",
                    "caption",
                    "cite",
                    "code",
                    "dd",
                    "del",
                    "details",
                    "dfn",
                    "div")
            .addTags("dl", "dt", "em", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img")
            .addTags("input", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "s", "samp", "small", "span", "strong")
            .addTags("sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "u", "ul", "var")
            .addAttributes(":all", Markdown.AT, OwnAnchors.SPOT, REFUSED, "dir", "lang")
            .addAttributes("a", "href", "title")
            .addAttributes("abbr", "title")
            .addAttributes("code", "class")
            .addAttributes("h1", Format.ASKS, Format.TAGS)
            .addAttributes("h2", Format.ASKS, Format.TAGS)
            .addAttributes("h3", Format.ASKS, Format.TAGS)
            .addAttributes("h4", Format.ASKS, Format.TAGS)
            .addAttributes("h5", Format.ASKS, Format.TAGS)
            .addAttributes("h6", Format.ASKS, Format.TAGS)
            .addAttributes("img", "src", "alt", "title", "width", "height")
            .addAttributes("input", "type", "checked")
            .addAttributes("ol", "start")
            .addAttributes("sup", FootnoteMarks.FOOTNOTE)
            .addAttributes("td", "align", "colspan", "rowspan")
            .addAttributes("th", "align", "colspan", "rowspan")
            .addProtocols("a", "href", "http", "https", "mailto")
            .addProtocols("img", "src", "http", "https")
            .addEnforcedAttribute("input", "disabled", "disabled")
            .preserveRelativeLinks(true);

    private AllowList() {}

    /** Sees at once what most addresses of notes are, paths; the list would resolve each against the {@link #BASE} first. */
    private static final class Allowed extends Safelist {
        @Override
        public boolean isSafeAttribute(String name, Element element, Attribute attribute) {
            return isAddress(name, attribute.getKey()) && isPath(attribute.getValue())
                    || super.isSafeAttribute(name, element, attribute);
        }

        private static boolean isAddress(String name, String key) {
            return name.equals("a") && key.equals("href") || name.equals("img") && key.equals("src");
        }

        /** Neither a protocol nor a host is in it. */
        private static boolean isPath(String address) {
            return address.indexOf(':') < 0 && !address.startsWith("//");
        }
    }

    /** Whether a page may hold elements of that name, in lower case. */
    static boolean allows(String name) {
        return SAFELIST.isSafeTag(name);
    }

    /** Judges an address by what browsers make of it; the cleaner judges it once more by its own lights. */
    private static void refuse(Element element) {
        var key = element.normalName().equals("a") ? "href" : "src";
        if (References.isRefused(element.attr(key))) {
            element.attr(REFUSED, element.attr(key));
            element.removeAttr(key);
        }
    }

    /** The body of the tree that remains of HTML. */
    static Element clean(String html) {
        return clean(Jsoup.parseBodyFragment(html));
    }

    /** The body of the tree that remains of another, which is changed on the way. */
    static Element clean(Document dirty) {
        dirty.setBaseUri(BASE);
        var names = TagNames.of(dirty);
        if (names.has("a") || names.has("img")) {
            dirty.select(ADDRESSED).forEach(AllowList::refuse);
        }
        var dropped = DroppedHtml.prepare(dirty, names);
        Document clean = new Cleaner(SAFELIST).clean(dirty);
        clean.outputSettings(new OutputSettings().prettyPrint(false));
        if (names.has("input")) {
            clean.select(NO_BOX).remove();
        }
        var body = clean.body();
        DroppedHtml.remember(dropped, body);
        body.remove(); // every copy of an element would bring along a copy of its document
        return body;
    }
}
