package dev.handbook.notes;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Builds the tree of a note that is read line by line. Lines are 1-based; whatever is added says where it stands. */
final class TreeBuilder {
    private final LineIndex lines;
    private final Document tree = Document.createShell("");

    TreeBuilder(String text) {
        lines = new LineIndex(text);
    }

    Document tree() {
        return tree;
    }

    Element body() {
        return tree.body();
    }

    /** A new last child of {@code parent} that stands on the lines from {@code first} to {@code last}. */
    Element add(Element parent, String tag, int first, int last) {
        return at(parent.appendElement(tag), first, last);
    }

    /** The element, marked with where it stands; lines beyond the text are its last. */
    Element at(Element element, int first, int last) {
        var from = Math.max(1, Math.min(first, lines.count()));
        var to = Math.max(from, Math.min(last, lines.count()));
        var start = lines.start(from);
        var end = Math.min(
                lines.length(),
                Math.max(start + 1, lines.start(to) + lines.text(to).length()));
        return start < end ? element.attr(Markdown.AT, start + "-" + end) : element;
    }
}
