package dev.handbook.notes;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Makes a question's title out of the element that asks it. */
final class Titles {
    private static final Set<String> EMPHASIS = Set.of("strong", "b", "em", "i", "u");

    private static final Pattern LETTER = Pattern.compile("^\\s{0,20}\\p{Lu}\\d{0,4}\\s?[:：]\\s*(?!:)");

    /** What divides an emphasised label from the question behind it. */
    private static final Pattern COLON = Pattern.compile("^\\s{0,20}[:：]\\s*");

    private Titles() {}

    /** A copy without number, label, line breaks, pictures of bullets, and emphasis that only says "this is the question". */
    static Element of(Element asking) {
        var title = asking.clone();
        if (title.childrenSize() == 0) {
            dropPrefix(title);
            return title;
        }
        var edits = new Edits();
        title.getElementsByTag("br").forEach(edits::remove);
        edits.make();
        unwrapEmphasis(title);
        dropPrefix(title);
        unwrapEmphasis(title);
        return title;
    }

    /** The same without a single letter and colon in front, too: what a label answers was labelled itself. */
    static Element labelled(Element asking) {
        var title = of(asking);
        var first = firstText(title);
        if (first != null) {
            var letter = LETTER.matcher(first.getWholeText());
            if (letter.find()
                    && title.text().strip().length() > letter.group().strip().length()) {
                first.text(first.getWholeText().substring(letter.end()));
                var parent = first.parent();
                if (first.isBlank() && parent != null && parent != title) {
                    parent.remove();
                }
            }
        }
        return title;
    }

    /** The words as a heading of their own, for what only names a group. */
    static Element heading(Element words, Element place) {
        var title = of(words);
        return new Element("h4").attr(Markdown.AT, place.attr(Markdown.AT)).appendChildren(title.childNodes());
    }

    private static void unwrapEmphasis(Element title) {
        var only = onlyChild(title);
        while (only != null && EMPHASIS.contains(only.normalName())) {
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

    /** A label may have an emphasis of its own, with the number or the question behind it. */
    private static void dropPrefix(Element title) {
        for (var round = 0; round < 3; round++) {
            var first = firstText(title);
            if (first == null) {
                return;
            }
            var text = first.getWholeText();
            var isWhole = isWholePrefix(title, text);
            var length = isWhole ? text.length() : QuestionText.prefixLength(text);
            if (length == 0
                    || length == text.length()
                            && title.text().length() <= text.strip().length()) {
                return;
            }
            first.text(text.substring(length));
            var parent = first.parent();
            if (first.isBlank() && parent != null && parent != title) {
                parent.remove();
            }
            var next = isWhole ? firstText(title) : null;
            if (next != null) {
                next.text(COLON.matcher(next.getWholeText()).replaceFirst(""));
            }
        }
    }

    /** Whether an emphasis holds nothing but the label: {@code **Question 3** What …?}, {@code **P:** ¿Qué …?}. */
    private static boolean isWholePrefix(Element title, String text) {
        var label = text.strip();
        var words = title.text().strip();
        return !words.equals(label)
                && (QuestionText.isLabelOnly(text)
                        || words.startsWith(label) && QuestionText.prefixLength(words) >= label.length());
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
