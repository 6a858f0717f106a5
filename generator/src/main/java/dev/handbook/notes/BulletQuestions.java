package dev.handbook.notes;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The habit of reStructuredText notes to ask in a bullet and to answer in the unindented paragraph right below it. Bullets that ask
 * and are followed by a paragraph become headings; a list of several does only in a note that asks in single bullets, too,
 * because other lists look alike.
 */
final class BulletQuestions {
    private BulletQuestions() {}

    /** Makes headings that ask out of the bullets of a tree that do. */
    static void raise(Element body) {
        Set<Element> lists = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var element : body.children()) {
            if (element.normalName().equals("ul") && asks(element) && isFollowedByText(element)) {
                lists.add(element);
            }
        }
        if (lists.stream().anyMatch(list -> list.childrenSize() == 1)) {
            var level = 1;
            for (var element : body.children()) {
                level = Block.level(element) > 0 ? Block.level(element) : level;
                if (lists.contains(element)) {
                    raise(element, Math.min(6, level + 1));
                }
            }
        }
    }

    private static boolean asks(Element list) {
        return list.children().stream()
                .allMatch(entry ->
                        entry.children().stream().noneMatch(Block::isBlock) && QuestionText.asks(entry.text()));
    }

    private static boolean isFollowedByText(Element list) {
        var next = list.nextSibling();
        return next != null && next.nodeName().equals("p");
    }

    private static void raise(Element list, int level) {
        for (var entry : list.children()) {
            entry.tagName("h" + level).attr(Format.ASKS, "");
        }
        // The cleaner does not know this box and keeps what is in it.
        list.tagName("section").removeAttr(Markdown.AT);
    }
}
