package dev.handbook.pages;

import dev.handbook.model.SiteFile;
import dev.handbook.pages.markdown.MarkdownWriter;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A page in Markdown: for programs that read it, and for people who keep notes. It is made of what the page was decided to show, so that the
 * two say the same, and links the page where the page has anchors.
 */
final class Twin {
    private static final String PAGE = ".html";

    /** Headings of answers stand below those of questions. */
    private static final int TOP_HEADING = 3;

    private final StringBuilder text = new StringBuilder();
    /** The name of the page, which lies in the same folder. */
    private final String page;

    private final Words words;

    private Twin(Words words, String path) {
        this.words = words;
        this.page = path.substring(path.lastIndexOf('/') + 1);
    }

    /** Where the twin of a page lies: beside it. */
    static String pathOf(String page) {
        return page.substring(0, page.length() - PAGE.length()) + ".md";
    }

    /** The twin of a page of a topic. */
    static SiteFile of(Words words, TopicPage page) {
        var twin = new Twin(words, page.path());
        var position = page.pager().position();
        var summary = page.summary() + (position.isEmpty() ? "" : ". " + position);
        twin.head(page.frame(), page.title(), summary);
        page.sections().forEach(twin::section);
        twin.ways("pager.previous", page.pager().previous());
        twin.ways("pager.next", page.pager().next());
        return SiteFile.of(pathOf(page.path()), twin.text.toString());
    }

    /** The twin of a page of the glossary. */
    static SiteFile of(Words words, GlossaryPage page) {
        var twin = new Twin(words, page.path());
        twin.head(page.frame(), page.frame().title(), page.summary());
        page.groups().forEach(group -> group.terms().forEach(twin::term));
        twin.text.append('\n');
        twin.ways("pager.previous", page.pager().previous());
        twin.ways("pager.next", page.pager().next());
        return SiteFile.of(pathOf(page.path()), twin.text.toString().stripTrailing() + "\n");
    }

    private void head(Frame frame, String title, String summary) {
        text.append("# ").append(MarkdownWriter.plain(title)).append("\n\n");
        text.append(MarkdownWriter.plain(summary)).append(" (");
        text.append(link(frame.site(), frame.root() + "index.html")).append(": ");
        text.append(link(title, page)).append(")\n\n");
    }

    private void section(TopicPage.SectionView section) {
        if (!section.isIntroduction()) {
            var title = MarkdownWriter.lineOf(section.title().html());
            text.append("## ").append(title).append("\n\n");
        }
        rewordings(section.rewordings());
        section.given().stream()
                .map(given -> MarkdownWriter.of(given.html(), TOP_HEADING))
                .forEach(given -> text.append(given).append('\n'));
        if (section.isQuestion() && !section.isAnswered()) {
            var why = words.text("topic.open-why", place(section, words.list(section.askedIn())));
            text.append("**")
                    .append(words.text("topic.open"))
                    .append("** ")
                    .append(why)
                    .append("\n\n");
        }
        var number = 1;
        for (var passage : section.passages()) {
            if (section.answers() > 1) {
                var title = words.text("topic.answer-number", number++, section.answers());
                text.append("**").append(title).append("**\n\n");
            }
            passage(section, passage);
        }
        tags(section.tags());
        section.whole()
                .forEach(way -> text.append(link(way.label(), way.address())).append("\n\n"));
    }

    private void rewordings(List<TopicPage.Rewording> rewordings) {
        if (!rewordings.isEmpty()) {
            var others = rewordings.stream()
                    .map(other -> "“" + MarkdownWriter.plain(other.wording()) + "”")
                    .toList();
            text.append(words.text("topic.rewordings", words.list(others))).append("\n\n");
        }
    }

    private void tags(List<Signpost> tags) {
        if (!tags.isEmpty()) {
            var named = tags.stream()
                    .map(Signpost::label)
                    .map(MarkdownWriter::plain)
                    .collect(Collectors.joining(", "));
            text.append(words.text("topic.tags")).append(": ").append(named).append("\n\n");
        }
    }

    private void passage(TopicPage.SectionView section, TopicPage.Passage passage) {
        var answer = MarkdownWriter.of(passage.html().html(), TOP_HEADING);
        text.append(answer).append(answer.isEmpty() ? "" : "\n");
        var place = place(section, passage.source());
        text.append(
                        passage.changed().isEmpty()
                                ? words.text("source.from", place)
                                : words.text("source.from-changed", place, passage.changed()))
                .append(passage.credit().isEmpty() ? "" : ". " + MarkdownWriter.plain(passage.credit()))
                .append("\n\n");
    }

    private String place(TopicPage.SectionView section, String place) {
        return link(place, page + "#" + section.id());
    }

    private void term(GlossaryPage.GlossaryTerm term) {
        text.append("- **").append(link(term.term().label(), term.term().address()));
        text.append("**").append(term.aliases().isEmpty() ? "" : " (" + MarkdownWriter.plain(term.aliases()) + ")");
        text.append(": ").append(MarkdownWriter.plain(term.definition())).append('\n');
    }

    /** Onward from twin to twin. */
    private void ways(String label, List<Signpost> ways) {
        for (var way : ways) {
            text.append(words.text(label)).append(": ").append(link(way.label(), pathOf(way.address())));
            text.append("\n\n");
        }
    }

    private static String link(String label, String address) {
        return "[" + MarkdownWriter.plain(label) + "](" + address + ")";
    }
}
