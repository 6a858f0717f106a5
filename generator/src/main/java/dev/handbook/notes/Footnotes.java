package dev.handbook.notes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Gives each section the list of its footnotes, linked both ways.
 *
 * <p>The ids of it have to be unique among all pages, as sections move between them, and no section's id may ever be the same. So
 * they are made of the note's path and a number, {@code fn_docker_2e_md_1}: everything but letters and digits of the path stands as
 * a code point between underscores, so two paths never give the same; and ids of sections hold no underscore.
 */
final class Footnotes {
    private static final Evaluator MARK = QueryParser.parse("sup[" + FootnoteMarks.FOOTNOTE + "]");

    private final String prefix;
    private final List<Element> fromTitle = new ArrayList<>();
    private int count;

    /** A footnote of the section at work, and the marks that refer to it. */
    private record Entry(int number, String id, Element item, List<Element> marks) {}

    Footnotes(String path) {
        var name = new StringBuilder("fn_");
        path.codePoints().forEach(c -> {
            if (c < 128 && Character.isLetterOrDigit(c)) {
                name.appendCodePoint(c);
            } else {
                name.append('_').append(Integer.toHexString(c)).append('_');
            }
        });
        prefix = name.append('_').toString();
    }

    /** Takes the marks out of a title; their footnotes come with the text below it. */
    void takeFrom(Element title) {
        var edits = new Edits();
        title.select(MARK).forEach(edits::remove);
        fromTitle.addAll(title.select(MARK));
        edits.make();
    }

    /** Appends the list of all footnotes to a section. {@link Section#link} has to follow once addresses were judged. */
    Section listIn(Element root) {
        var entries = new LinkedHashMap<String, Entry>();
        var list = new Element("ol").attr("class", "footnotes");
        fromTitle.forEach(mark -> entry(mark, entries, list));
        fromTitle.clear();
        for (var mark : root.select(MARK)) {
            entry(mark, entries, list).marks().add(mark);
        }
        if (!entries.isEmpty()) {
            root.appendChild(list);
        }
        return new Section(entries);
    }

    /** The list item says where its words stand in the note, so that problems in them are found. */
    private Entry entry(Element mark, Map<String, Entry> entries, Element list) {
        return entries.computeIfAbsent(mark.attr(FootnoteMarks.FOOTNOTE), html -> {
            count++;
            var item = new Element("li").attr(Markdown.AT, mark.attr(Markdown.AT));
            item.appendChildren(List.copyOf(AllowList.clean(html).childNodes()));
            list.appendChild(item);
            return new Entry(entries.size() + 1, prefix + count, item, new ArrayList<>());
        });
    }

    /** A section whose footnotes are listed but not linked yet. */
    static final class Section {
        private final Map<String, Entry> entries;

        private Section(Map<String, Entry> entries) {
            this.entries = entries;
        }

        /** Links marks to footnotes and back. */
        void link() {
            for (var entry : entries.values()) {
                entry.item().attr("id", entry.id());
                var n = 0;
                for (var mark : entry.marks()) {
                    n++;
                    link(entry, mark, n);
                }
            }
        }

        private static void link(Entry entry, Element mark, int n) {
            var back = entry.id() + "_" + n;
            mark.attr("class", "footnote").removeAttr(FootnoteMarks.FOOTNOTE);
            mark.appendElement("a")
                    .attr("id", back)
                    .attr("href", "#" + entry.id())
                    .text("[" + entry.number() + "]");
            var last = entry.item().lastElementChild();
            var end = last != null && last.normalName().equals("p") ? last : entry.item();
            end.appendElement("a")
                    .attr("class", "footnote-back")
                    .attr("href", "#" + back)
                    // What it says depends on the language of the pages.
                    .attr("data-back", Integer.toString(entry.number()));
        }
    }
}
