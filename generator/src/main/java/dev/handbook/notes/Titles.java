package dev.handbook.notes;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Makes a question's title out of the element that asks it. */
final class Titles {
    private Titles() {}

    /** A copy without number, label, line breaks, pictures of bullets, and emphasis that only says "this is the question". */
    static Element of(Element asking) {
        var title = asking.clone();
        title.select("br").remove();
        unwrapEmphasis(title);
        dropPrefix(title);
        unwrapEmphasis(title);
        return title;
    }

    private static void unwrapEmphasis(Element title) {
        var only = onlyChild(title);
        while (only != null && (only.normalName().matches("strong|b|em|i|u"))) {
            only.unwrap();
            only = onlyChild(title);
        }
    }

    private static @Nullable Element onlyChild(Element element) {
        Element only = null;
        for (var node : element.childNodes()) {
            if (node instanceof TextNode text && text.isBlank()) {
                continue;
            }
            if (only != null || !(node instanceof Element child)) {
                return null;
            }
            only = child;
        }
        return only;
    }

    private static void dropPrefix(Element title) {
        var first = firstText(title);
        if (first != null) {
            var text = first.getWholeText();
            first.text(text.substring(QuestionText.prefixLength(text)));
        }
    }

    private static @Nullable TextNode firstText(Node parent) {
        for (var node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                if (!text.isBlank()) {
                    return text;
                }
            } else if (node instanceof Element element) {
                return element.normalName().equals("code") ? null : firstText(element);
            }
        }
        return null;
    }
}
