package dev.handbook.notes;

import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Puts what stands between the entries of a list into the entry before it. HTML has no place for it, browsers show it all the same, and many pages
 * are written so:
 *
 * <pre>
 * &lt;ul&gt;
 *   &lt;li&gt;What is oolong?&lt;/li&gt;
 *   &lt;p&gt;Half-oxidised tea.&lt;/p&gt;
 * &lt;/ul&gt;
 * </pre>
 */
final class StrayNodes {
    private static final Evaluator LISTS = QueryParser.parse("ul, ol, dl");
    private static final Map<String, Set<String>> ENTRIES =
            Map.of("ul", Set.of("li"), "ol", Set.of("li"), "dl", Set.of("dt", "dd", "div"));

    private StrayNodes() {}

    /** Changes the lists of a tree. */
    static void gather(Element root) {
        for (var list : root.select(LISTS)) {
            if (list.childNodes().stream().anyMatch(node -> isStray(node, list))) {
                gatherIn(list);
            }
        }
    }

    private static void gatherIn(Element list) {
        var nodes = Edits.taken(list);
        Element entry = null;
        for (var node : nodes) {
            if (!isStray(node, list)) {
                list.appendChild(node);
                entry = node instanceof Element element ? element : entry;
            } else {
                entry = entry == null ? list.appendElement(list.normalName().equals("dl") ? "dd" : "li") : entry;
                entry.appendChild(node);
                stretch(entry, node);
            }
        }
    }

    /** The entry ends where what belongs to it ends. */
    private static void stretch(Element entry, Node stray) {
        var own = entry.attr(Markdown.AT);
        var its = stray.attr(Markdown.AT);
        if (!own.isEmpty() && !its.isEmpty()) {
            entry.attr(Markdown.AT, own.substring(0, own.indexOf('-')) + its.substring(its.indexOf('-')));
        }
    }

    private static boolean isStray(Node node, Element list) {
        return node instanceof Element element
                ? !ENTRIES.get(list.normalName()).contains(element.normalName())
                : !NoteTree.text(node).isBlank();
    }
}
