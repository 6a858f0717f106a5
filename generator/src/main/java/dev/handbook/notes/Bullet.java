package dev.handbook.notes;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

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
        var nodes = item.childNodes();
        var body = new ArrayList<Element>();
        var line = new Element("p");
        for (var node : nodes.subList(ownWords(item), nodes.size())) {
            if (node instanceof Element block && Block.isBlock(node)) {
                line = ended(line, body);
                body.add(block.clone());
            } else {
                line.appendChild(node.clone());
            }
        }
        ended(line, body);
        return new Bullet(item, asking(item), body);
    }

    /** Puts a line that says or shows something behind the others, and begins the next. */
    private static Element ended(Element line, List<Element> body) {
        if (!line.text().isBlank() || line.selectFirst("img") != null) {
            body.add(line);
        }
        return new Element("p");
    }

    /** A copy of the own words of an entry alone: what is nested in it may be much, and is not looked at. */
    static Element asking(Element item) {
        var asking = new Element("p");
        for (var node : item.childNodes().subList(0, ownWords(item))) {
            if (node instanceof Element first && Block.isBlock(first)) {
                asking = first.clone();
            } else {
                asking.appendChild(node.clone());
            }
        }
        return asking;
    }

    /**
     * How many child nodes are own words: all before the first block, and that one, too, if it is a paragraph or heading. Behind a
     * heading nothing is: what goes on there answers it.
     */
    private static int ownWords(Element item) {
        var isBlank = true;
        var count = 0;
        for (var node : item.childNodes()) {
            if (Block.isBlock(node) && !(isBlank && isWords(node))) {
                return count;
            }
            isBlank = isBlank && NoteTree.text(node).isBlank();
            count++;
            if (node instanceof Element element && Block.level(element) > 0) {
                return count;
            }
        }
        return count;
    }

    private static boolean isWords(Node node) {
        return node instanceof Element element && (element.normalName().equals("p") || Block.level(element) > 0);
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
    static boolean areLinks(List<Bullet> list) {
        var links = list.stream().filter(Bullet::isLink).count();
        return links > 0 && links * 2 > list.size();
    }

    static boolean isLink(Element words) {
        var links = words.getElementsByTag("a");
        return !links.isEmpty() && links.text().length() * 10 >= words.text().length() * 8;
    }
}
