package dev.handbook.notes;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The habit of reStructuredText notes to ask in a bullet and to answer in the unindented paragraph right below it. Such bullets become
 * headings. A list of several gives up those at its end that ask, because the bullets of an answer and the next question are one
 * list to the format; it does so only in a note that asks in single bullets, too, because other lists look alike.
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
        if (lists.stream().anyMatch(BulletQuestions::isSingle)) {
            body.children().stream()
                    .filter(element -> element.normalName().equals("ul") && isSingle(element) && isLeftOpen(element))
                    .forEach(lists::add);
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
        var last = list.lastElementChild();
        return last != null && asks(last, last.previousElementSibling() == null ? 0.5 : 1);
    }

    private static boolean asks(Element entry, double weight) {
        return entry.children().stream().noneMatch(Block::isBlock) && QuestionText.weight(entry.text()) >= weight;
    }

    private static boolean isSingle(Element list) {
        return list.firstElementChild() == list.lastElementChild();
    }

    /** Whether a lone bullet plainly asks, and its section ends below it: nobody has answered yet. */
    private static boolean isLeftOpen(Element list) {
        var entry = list.firstElementChild();
        var next = list.nextElementSibling();
        return entry != null && asks(entry, 1) && (next == null || Block.level(next) > 0);
    }

    private static boolean isFollowedByText(Element list) {
        var next = list.nextSibling();
        return next != null && next.nodeName().equals("p");
    }

    private static void raise(Element list, int level) {
        var asking = new ArrayDeque<Element>();
        var entry = list.lastElementChild();
        while (entry != null && (asking.isEmpty() || asks(entry, 1))) {
            asking.addFirst(entry);
            entry = entry.previousElementSibling();
        }
        var rest = new Element("ul").attr(Markdown.AT, list.attr(Markdown.AT));
        var entries = list.children();
        Edits.taken(list);
        entries.stream().limit(entries.size() - asking.size()).forEach(rest::appendChild);
        // The cleaner does not know this box and keeps what is in it.
        list.tagName("section").removeAttr(Markdown.AT);
        var last = rest.lastElementChild();
        if (last != null) {
            var at = rest.attr(Markdown.AT);
            rest.attr(
                    Markdown.AT,
                    at.substring(0, at.indexOf('-') + 1)
                            + last.attr(Markdown.AT).replaceFirst(".*-", ""));
            list.appendChild(rest);
        }
        asking.forEach(
                question -> list.appendChild(question.tagName("h" + level).attr(Format.ASKS, "")));
    }
}
