package dev.handbook.notes;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * One entry of a list, taken apart.
 *
 * @param element the {@code li}
 * @param asking its own words: what stands before the first nested block, or its first paragraph
 * @param body the nested blocks, and further paragraphs
 */
record Bullet(Element element, Element asking, List<Element> body) {
    static Bullet of(Element item) {
        var asking = new Element("p");
        var body = new ArrayList<Element>();
        for (var node : item.clone().childNodesCopy()) {
            var isFirst = asking.text().isBlank() && body.isEmpty();
            if (isFirst && node instanceof Element first && first.normalName().equals("p")) {
                asking = first;
            } else if (Block.isBlock(node) && node instanceof Element block) {
                body.add(block);
            } else if (body.isEmpty()) {
                asking.appendChild(node);
            } else if (!NoteTree.text(node).isBlank()) {
                body.add(new Element("p").appendChild(node));
            }
        }
        return new Bullet(item, asking, body);
    }
}
