package dev.handbook.notes;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * An entry of a table of contents.
 *
 * @param item the bullet or table cell
 * @param words what it says, without links
 * @param text the same in plain text
 * @param fragment what it links to within the note, or empty
 * @param leadsOut whether it links elsewhere
 */
record ContentsEntry(Element item, Element words, String text, String fragment, boolean leadsOut) {
    /** The entries of a list, nested ones included, or the cells of a table that hold words. */
    static List<ContentsEntry> all(Block block) {
        var entries = new ArrayList<ContentsEntry>();
        if (block.isList()) {
            addList(block.element(), entries);
        } else {
            for (var cell : block.element().select("td")) {
                if (cell.text().codePoints().anyMatch(Character::isLetter)) {
                    entries.add(of(cell, cell));
                }
            }
        }
        return entries;
    }

    private static void addList(Element list, List<ContentsEntry> entries) {
        for (var item : list.children()) {
            var bullet = Bullet.of(item);
            if (!bullet.asking().text().isBlank()) {
                entries.add(of(item, bullet.asking()));
            }
            item.select("> ul, > ol").forEach(nested -> addList(nested, entries));
        }
    }

    private static ContentsEntry of(Element item, Element asking) {
        var link = asking.selectFirst("a[href]");
        var href = link == null ? "" : link.attr("href");
        var fragment = href.startsWith("#") ? href.substring(1) : "";
        var plain = asking.clone();
        plain.select("a").unwrap();
        return new ContentsEntry(item, plain, plain.text(), fragment, !href.isEmpty() && fragment.isEmpty());
    }

    boolean isLink() {
        return !fragment.isEmpty();
    }

    /** In a list of questions every entry asks, unless it is a link, which may as well lead to a chapter. */
    boolean asksOnItsOwn() {
        return item.selectFirst("ul, ol") == null && (!isLink() || QuestionText.asks(text));
    }
}
