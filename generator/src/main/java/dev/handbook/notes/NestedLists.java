package dev.handbook.notes;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jsoup.nodes.Element;

/** The lists that are open while a note is read line by line, each within the last entry of the one around it. */
final class NestedLists {
    private final TreeBuilder builder;
    private final Deque<Open> open = new ArrayDeque<>();

    private record Open(String marker, Element list) {}

    NestedLists(TreeBuilder builder) {
        this.builder = builder;
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    /** No list goes on after this. */
    void close() {
        open.clear();
    }

    /** The last entry of the innermost list; only while one is open. */
    Element last() {
        // Not child(n), which counts all children again.
        return Objects.requireNonNull(open.element().list().lastElementChild());
    }

    /**
     * A new entry: of the open list with this marker, which ends those within it, or else of a new list in the last entry.
     *
     * @param parent where a list goes that stands in no other
     * @param tag {@code ul}, {@code ol} or {@code dl}; the entry is a {@code li} or {@code dt}
     */
    Element entry(Element parent, String marker, String tag, int line) {
        if (open.stream().anyMatch(list -> list.marker().equals(marker))) {
            while (!open.element().marker().equals(marker)) {
                open.pop();
            }
        } else if (open.size() < Format.MAX_DEPTH) {
            open.push(new Open(marker, builder.add(isOpen() ? last() : parent, tag, line, line)));
        }
        var list = open.element().list();
        return builder.add(list, list.normalName().equals("dl") ? "dt" : "li", line, line);
    }

    /** A second child of the innermost list, such as the {@code dd} of its {@code dt}. */
    Element beside(String tag, int line) {
        return builder.add(open.element().list(), tag, line, line);
    }
}
