package dev.handbook.notes;

import java.util.LinkedHashSet;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * The boxes of task lists, each together with its words, so that a screen reader tells what is done and what is not:
 *
 * <pre>
 * - [x] boil water       &lt;li&gt;&lt;label&gt;&lt;input type="checkbox" checked disabled&gt; boil water&lt;/label&gt;&lt;/li&gt;
 * </pre>
 */
final class TaskLists {
    private static final Evaluator BOX = QueryParser.parse("input[type=checkbox]");

    private TaskLists() {}

    /** Makes the words after each box below {@code root} its label, up to the next box or block. */
    static void label(Element root) {
        var parents = new LinkedHashSet<Element>();
        root.select(BOX).forEach(box -> parents.add(box.parent()));
        parents.forEach(TaskLists::labelIn);
    }

    private static void labelIn(Element parent) {
        var nodes = List.copyOf(parent.childNodes());
        parent.empty(); // taking a child out alone would number all that follow it again
        var target = parent;
        for (Node node : nodes) {
            if (node instanceof Element element && element.is(BOX)) {
                target = parent.appendElement("label");
            } else if (Block.isBlock(node)) {
                target = parent;
            }
            target.appendChild(node);
        }
    }
}
