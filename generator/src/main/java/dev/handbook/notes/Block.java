package dev.handbook.notes;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * One block of a note at its top level: a heading, a paragraph, a list, a table ….
 *
 * @param element the sanitized tree of it
 * @param firstLine 1-based
 * @param lastLine 1-based, inclusive
 */
record Block(Element element, int firstLine, int lastLine) {
    /** Elements that stand on their own lines, as against words within one. */
    private static final Set<String> BLOCKS = Set.of(
            "blockquote",
            "details",
            "div",
            "dl",
            "figure",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "ol",
            "p",
            "pre",
            "table",
            "ul");

    static boolean isBlock(Node node) {
        return node instanceof Element element && BLOCKS.contains(element.normalName());
    }

    /** This one with the words of the next behind its own. */
    Block continued(Block next) {
        var both = new Element(element.normalName());
        both.attributes().addAll(element.attributes());
        both.appendChildren(element.clone().childNodes());
        both.appendText(" ").appendChildren(next.element.clone().childNodes());
        return new Block(both, firstLine, next.lastLine);
    }

    boolean isHeading() {
        return level() > 0;
    }

    /** 1 to 6 for a heading, 0 for anything else. */
    int level() {
        return level(element);
    }

    static int level(Element element) {
        var name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) != 'r' ? name.charAt(1) - '0' : 0;
    }

    boolean isList() {
        return isList(element);
    }

    static boolean isList(Element element) {
        return element.normalName().equals("ul") || element.normalName().equals("ol");
    }

    boolean isParagraph() {
        return element.normalName().equals("p");
    }

    /** A row of stars, dashes or other signs that only separates. */
    boolean isRule() {
        return element.normalName().equals("hr") || isParagraph() && !NoteTree.beginsWithWord(element) && isRow(text());
    }

    /** Its words on one line. */
    String text() {
        return element.text();
    }

    private static boolean isRow(String text) {
        return text.length() >= 5
                && text.chars().allMatch(c -> c == text.charAt(0))
                && !Character.isLetterOrDigit(text.charAt(0));
    }
}
