package dev.handbook.notes;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Which elements a tree holds. Most answers are a few paragraphs: one look tells what need not be searched for.
 *
 * @param names in lower case
 */
record TagNames(Set<String> names) {
    TagNames {
        names = Set.copyOf(names);
    }

    /** Of everything below {@code root}. */
    static TagNames of(Element root) {
        var names = new HashSet<String>();
        collect(root, names);
        return new TagNames(names);
    }

    private static void collect(Element parent, Set<String> names) {
        for (var i = 0; i < parent.childNodeSize(); i++) {
            if (parent.childNode(i) instanceof Element child) {
                names.add(child.normalName());
                collect(child, names);
            }
        }
    }

    boolean has(String name) {
        return names.contains(name);
    }

    boolean hasAny(Set<String> some) {
        return !Collections.disjoint(names, some);
    }
}
