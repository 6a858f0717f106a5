package dev.handbook.notes;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A whole HTML page, or a piece of one. What the page says is kept; what only leads around the site it came from goes: {@code nav},
 * the header and footer of the page, what stands beside it, search forms, buttons, scripts and styles. Those words are not the note's,
 * so the author is told of them once. A page that marks its {@code main} part is believed.
 */
final class HtmlFormat implements Format {
    private static final Pattern PAGE = Pattern.compile(
            "\\s{0,100}(?:<\\?xml[^>]{0,200}>\\s{0,100})?<(?:!doctype\\s+html|html)\\b", Pattern.CASE_INSENSITIVE);

    /** Never content, wherever it stands. */
    private static final String CHROME =
            "nav, script, style, template, noscript, iframe, object, embed, svg, canvas, audio, video, "
                    + "button, select, textarea, input:not([type=checkbox]), dialog, [hidden], [role=navigation], [role=search], [role=banner], "
                    + "[role=contentinfo], form[action*=search], [aria-hidden=true]:not(:has(img))";

    /** What frames the page when it stands right in its body, or in a box that wraps all of it. */
    private static final String FRAME = "header, footer, aside, [role=complementary]";

    private static final String KEEPING = "main, article, section, blockquote, details, li, td, [role=main]";

    /** Text of a page that stands in nothing else. */
    private static final List<String> CONTENT = List.of("main, [role=main]", "article");

    /** Whether a text is a page by how it begins. */
    static boolean isPage(String text) {
        return PAGE.matcher(text).lookingAt();
    }

    @Override
    public String name() {
        return "HTML";
    }

    @Override
    public Document tree(String mended) {
        return tree(mended, new PageFrame());
    }

    @Override
    public Tree read(LineIndex mended) {
        var frame = new PageFrame();
        var tree = tree(mended.text(), frame);
        return new Tree(tree, List.of(), frame.mistakes(mended));
    }

    private static Document tree(String mended, PageFrame frame) {
        var parser = Parser.htmlParser().setTrackPosition(true);
        var page = Jsoup.parse(mended, "", parser);
        page.select("[" + Markdown.AT + "], [" + ASKS + "]").forEach(element -> {
            element.removeAttr(Markdown.AT);
            element.removeAttr(ASKS);
        });
        page.getAllElements().forEach(HtmlFormat::locate);
        OwnAnchors.mark(page);
        var title = page.title();
        page.select(CHROME).forEach(element -> drop(element, frame));
        dropFrame(page.body(), frame);
        var tree = Document.createShell("");
        content(page).forEach(part -> tree.body().appendChildren(part.childNodes()));
        frame.addRest(page.body());
        if (title.isBlank()) {
            return tree;
        }
        if (tree.selectFirst("h1, h2, h3, h4, h5, h6") == null) {
            tree.body().prependElement("h1").text(title);
        } else if (!tree.text().contains(title)) {
            frame.add(page.head(), "title", title);
        }
        return tree;
    }

    private static void locate(Element element) {
        var range = element.sourceRange();
        if (range.isTracked() && !range.isImplicit()) {
            var end = element.endSourceRange();
            var last = end.isTracked() ? Math.max(end.endPos(), range.endPos()) : range.endPos();
            element.attr(Markdown.AT, range.startPos() + "-" + last);
        }
    }

    /** The page's own heading often stands in its header; it stays. */
    private static void dropFrame(Element body, PageFrame found) {
        for (var frame : body.select(FRAME)) {
            // Only what frames the whole page goes; an article may have a header of its own.
            var isDetached = frame.ownerDocument() == null;
            if (isDetached || frame.closest(KEEPING) != null) {
                continue;
            }
            var heading = frame.normalName().equals("header") ? frame.selectFirst("h1") : null;
            if (heading != null) {
                heading.remove();
            }
            drop(frame, found);
            if (heading != null) {
                // Its words only: it may hold further frames.
                frame.appendElement("h1").text(heading.text()).attr(Markdown.AT, heading.attr(Markdown.AT));
            }
        }
    }

    /** Leaves an empty box: taking many neighbours out one by one would cost the square of their number. */
    private static void drop(Element element, PageFrame frame) {
        if (element.ownerDocument() != null) { // otherwise what held it has been dropped already
            frame.add(element, element.normalName(), element.text());
        }
        element.empty().tagName("span");
    }

    /** Every part that the page marks as its content; the whole body if it marks none. */
    private static List<Element> content(Document page) {
        for (var marked : CONTENT) {
            var outer = page.select(marked).stream()
                    .filter(part -> part.parent() == null || part.parent().closest(marked) == null)
                    .toList();
            // A page of teasers marks each as an article; the text between them counts as well.
            if (outer.size() == 1) {
                return withHeading(page, outer.get(0));
            }
        }
        return List.of(page.body());
    }

    private static List<Element> withHeading(Document page, Element content) {
        var heading = page.selectFirst("h1");
        if (heading == null || content.selectFirst("h1") != null) {
            return List.of(content);
        }
        return List.of(new Element("div").appendChild(heading), content);
    }
}
