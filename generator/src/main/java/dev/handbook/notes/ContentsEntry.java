package dev.handbook.notes;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

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
    private static final Evaluator LINK = QueryParser.parse("a[href]");
    private static final Evaluator ANCHOR = QueryParser.parse("a");
    private static final Evaluator CELL = QueryParser.parse("td");
    private static final Evaluator LIST = QueryParser.parse("ul, ol");

    /** The entries of a list, nested ones included, or the cells of a table that hold words. */
    static List<ContentsEntry> all(Block block) {
        var entries = new ArrayList<ContentsEntry>();
        if (block.isList()) {
            addList(block.element(), entries);
        } else {
            for (var cell : block.element().select(CELL)) {
                if (cell.text().codePoints().anyMatch(Character::isLetter)) {
                    entries.add(of(cell, cell));
                }
            }
        }
        return entries;
    }

    private static void addList(Element list, List<ContentsEntry> entries) {
        for (var item : list.children()) {
            var asking = Bullet.asking(item);
            if (!asking.text().isBlank()) {
                entries.add(of(item, asking));
            }
            for (var nested : item.children()) {
                if (nested.normalName().equals("ul") || nested.normalName().equals("ol")) {
                    addList(nested, entries);
                }
            }
        }
    }

    private static ContentsEntry of(Element item, Element asking) {
        var link = asking.selectFirst(LINK);
        var href = link == null ? "" : link.attr("href");
        var fragment = href.startsWith("#") ? href.substring(1) : "";
        var plain = asking.clone();
        var edits = new Edits();
        plain.select(ANCHOR).forEach(edits::unwrap);
        edits.make();
        return new ContentsEntry(item, plain, plain.text(), fragment, !href.isEmpty() && fragment.isEmpty());
    }

    boolean isLink() {
        return !fragment.isEmpty();
    }

    /** In a list of questions every entry asks, unless it is a link, which may as well lead to a chapter. */
    boolean asksOnItsOwn() {
        return item.selectFirst(LIST) == null && (!isLink() || QuestionText.asks(text));
    }
}
