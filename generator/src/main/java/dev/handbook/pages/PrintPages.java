package dev.handbook.pages;

import dev.handbook.model.Answer;
import dev.handbook.model.Question;
import dev.handbook.model.Section;
import dev.handbook.model.SiteMap;
import dev.handbook.model.Term;
import dev.handbook.model.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Decides the pages to print. A browser that lays out thousands of questions at once fails on small machines, so a volume holds at most
 * {@value #PAGES_PER_VOLUME} pages of topics, as they are split for reading, and the glossary follows in volumes of its own length.
 */
final class PrintPages {
    /** So many pages of topics are one volume: a thousand questions at most. */
    static final int PAGES_PER_VOLUME = 20;

    /** So many terms of the glossary are one volume. */
    static final int TERMS_PER_VOLUME = 1_000;

    private static final String NAME = "print";

    private final Site site;

    PrintPages(Site site) {
        this.site = site;
    }

    /** A page of a topic. */
    private record Stretch(Topic topic, int number, List<Section> sections) {}

    /** What stands in one file. */
    private record Volume(List<Stretch> stretches, List<Term> terms) {}

    /** All volumes; one for an empty handbook. */
    List<Supplier<Page>> all() {
        var volumes = volumes();
        var pages = new ArrayList<Supplier<Page>>();
        for (var page = 1; page <= volumes.size(); page++) {
            var number = page;
            pages.add(() -> page(volumes, number));
        }
        return pages;
    }

    /** The glossary begins behind the last topics, in the same volume if there is room. */
    private List<Volume> volumes() {
        var stretches = new ArrayList<Stretch>();
        for (var topic : site.handbook().topics()) {
            var pages = SiteMap.pagesOf(topic);
            for (var page = 0; page < pages.size(); page++) {
                stretches.add(new Stretch(topic, page + 1, pages.get(page)));
            }
        }
        var terms = Pieces.of(site.terms(), TERMS_PER_VOLUME);
        var volumes = new ArrayList<Volume>();
        for (var piece : Pieces.of(stretches, PAGES_PER_VOLUME)) {
            volumes.add(new Volume(piece, List.of()));
        }
        var last = volumes.remove(volumes.size() - 1);
        volumes.add(new Volume(last.stretches(), terms.get(0)));
        terms.subList(1, terms.size()).forEach(piece -> volumes.add(new Volume(List.of(), piece)));
        return volumes;
    }

    private PrintPage page(List<Volume> volumes, int number) {
        var path = Pieces.path(NAME, number);
        var volume = volumes.get(number - 1);
        var weaver = new Weaver(site, Frame.rootOf(path));
        var sections = volume.stretches().stream()
                .mapToInt(stretch -> stretch.sections().size())
                .sum();
        var words = site.words();
        var summary = words.text(
                "print.summary",
                Words.capitalized(words.count(sections, "section")),
                words.count(volume.terms().size(), "term"));
        return new PrintPage(
                path,
                Frame.of(site, path, words.text("print.title"), summary, "print")
                        .with(Web::unlisted),
                summary,
                volume.stretches().stream()
                        .map(stretch -> chapter(stretch, weaver))
                        .toList(),
                volume.terms().stream()
                        .map(term -> new PrintPage.PrintTerm(term.name(), term.definition()))
                        .toList(),
                Pager.between(words, number, volumes.size(), page -> Pieces.path(NAME, page)));
    }

    private PrintPage.Chapter chapter(Stretch stretch, Weaver weaver) {
        var isFirst = stretch.number() == 1;
        return new PrintPage.Chapter(
                isFirst
                        ? stretch.topic().title()
                        : site.words().text("print.continued", stretch.topic().title()),
                // The underscore keeps it apart from the ids of sections.
                "topic_" + stretch.topic().id() + (isFirst ? "" : "." + stretch.number()),
                stretch.sections().stream()
                        .map(section -> section(section, weaver))
                        .toList());
    }

    private PrintPage.PrintSection section(Section section, Weaver weaver) {
        return new PrintPage.PrintSection(
                section.id(),
                weaver.plain(section.title()),
                Site.label(section.title()),
                section instanceof Question asked && !asked.isAnswered(),
                site.isIntroduction(section),
                section instanceof Question question ? weaver.given(question) : List.of(),
                section.answers().stream()
                        .filter(answer -> !answer.text().html().isBlank())
                        .map(answer -> weaver.passage(withoutLinks(answer)))
                        .toList());
    }

    /** On paper, links to terms would be nothing but lines below words. */
    private static Answer withoutLinks(Answer answer) {
        return answer.withLinks(List.of());
    }
}
