package dev.handbook.notes;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * One entry of a list, taken apart.
 *
 * @param element the {@code li}
 * @param asking its own words: a heading in it, what stands before the first nested block, or its first paragraph
 * @param body the nested blocks, and further paragraphs
 */
record Bullet(Element element, Element asking, List<Element> body) {
    Bullet {
        body = List.copyOf(body);
    }

    static Bullet of(Element item) {
        var asking = new Element("p");
        var body = new ArrayList<Element>();
        for (var node : item.clone().childNodesCopy()) {
            var isFirst = asking.text().isBlank() && body.isEmpty();
            if (isFirst
                    && node instanceof Element first
                    && (first.normalName().equals("p") || Block.level(first) > 0)) {
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

    static List<Bullet> all(Element list) {
        return list.children().stream()
                .filter(child -> child.normalName().equals("li"))
                .map(Bullet::of)
                .toList();
    }

    /** Whether all its own words are one link: they lead to what is said elsewhere. */
    boolean isLink() {
        return isLink(asking);
    }

    /** Whether most entries of a list only lead elsewhere. */
    static boolean areLinks(Element list) {
        var bullets = all(list);
        var links = bullets.stream().filter(Bullet::isLink).count();
        return links > 0 && links * 2 > bullets.size();
    }

    static boolean isLink(Element words) {
        var links = words.getElementsByTag("a");
        return !links.isEmpty() && links.text().length() * 10 >= words.text().length() * 8;
    }
}
