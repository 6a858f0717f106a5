package dev.handbook.notes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Changes to a tree that are noted first and then made together, each parent's children in one pass. Made one by one, each would move and
 * number all siblings behind it, and a hostile note has a hundred thousand of them.
 */
final class Edits {
    /** Most trees need no change at all, and the usual room for twenty takes its time to be made. */
    private static final int FEW = 2;

    /** What comes in the place of a node; an element that is unwrapped leaves its children. */
    private final Map<Node, List<Node>> instead = new IdentityHashMap<>(FEW);

    private final Map<Node, Element> boxes = new IdentityHashMap<>(FEW);
    private final Set<Node> unwrapped = Collections.newSetFromMap(new IdentityHashMap<>(FEW));
    private final List<Element> parents = new ArrayList<>();
    private final Set<Element> known = Collections.newSetFromMap(new IdentityHashMap<>(FEW));

    /** Takes a node out. */
    void remove(Node node) {
        replace(node, List.of());
    }

    /** Puts others, of which the node itself may be one, where a node is. */
    void replace(Node node, List<? extends Node> by) {
        note(node);
        instead.put(node, List.copyOf(by));
    }

    /** Leaves the children of an element and takes the element out. */
    void unwrap(Element element) {
        note(element);
        unwrapped.add(element);
    }

    /** Puts a node into a box, before what the box holds already. */
    void wrap(Node node, Element box) {
        note(node);
        boxes.put(node, box);
    }

    private void note(Node node) {
        var parent = node.parent();
        if (parent instanceof Element element && known.add(element)) {
            parents.add(element);
        }
    }

    /** Makes all changes that were noted. What has no parent stays as it is. */
    void make() {
        for (var parent : parents) {
            taken(parent).forEach(node -> add(node, parent));
        }
    }

    private void add(Node node, Element parent) {
        var box = boxes.get(node);
        if (unwrapped.contains(node) && node instanceof Element element) {
            taken(element).forEach(child -> add(child, parent));
        } else if (box != null) {
            parent.appendChild(box.prependChild(node));
        } else {
            instead.getOrDefault(node, List.of(node)).forEach(parent::appendChild);
        }
    }

    /** The children of an element, taken out of it all at once. */
    static List<Node> taken(Element parent) {
        var children = List.copyOf(parent.childNodes());
        parent.empty();
        return children;
    }
}
