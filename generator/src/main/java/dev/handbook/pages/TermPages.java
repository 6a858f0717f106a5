package dev.handbook.pages;

import dev.handbook.model.Section;
import dev.handbook.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Decides the pages of terms. */
final class TermPages {
    /** How many mentions one page lists. */
    static final int MENTIONS_PER_PAGE = 200;

    private final Site site;

    TermPages(Site site) {
        this.site = site;
    }

    /** All pages of all terms, from A to Z. */
    List<Supplier<Page>> all() {
        var all = new ArrayList<Supplier<Page>>();
        for (var term : site.terms()) {
            var mentions = site.mentionsOf(term);
            var pages = Pieces.of(mentions, MENTIONS_PER_PAGE);
            for (var page = 1; page <= pages.size(); page++) {
                var number = page;
                all.add(() -> page(term, mentions.size(), pages, number));
            }
        }
        return all;
    }

    private TermPage page(Term term, int mentions, List<List<Section>> pages, int number) {
        var path = path(term, number);
        var root = Frame.rootOf(path);
        return new TermPage(
                path,
                Frame.of(site, path, term.name(), term.definition(), "glossary"),
                term.name(),
                term.definition(),
                String.join(", ", term.aliases()),
                TopicPages.line(term.place()),
                Words.capitalized(Words.count(mentions, "mention")),
                groups(pages.get(number - 1), root),
                Pager.between(number, pages.size(), page -> root + path(term, page)));
    }

    /** The first page is where the map says; the next ones stand beside it. */
    private String path(Term term, int page) {
        var first = site.map().page(term);
        return Pieces.path(first.substring(0, first.length() - ".html".length()), page);
    }

    private List<TermPage.MentionGroup> groups(List<Section> mentions, String root) {
        return site.byTopic(mentions).stream()
                .map(group -> new TermPage.MentionGroup(
                        site.topicSignpost(root, group.get(0)),
                        group.stream()
                                .map(section -> site.signpost(root, section))
                                .toList()))
                .toList();
    }
}
