package dev.handbook.pages;

import dev.handbook.model.Question;
import dev.handbook.model.Section;
import dev.handbook.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Decides the pages of terms. */
final class TermPages {
    /** How many mentions one page lists. */
    static final int MENTIONS_PER_PAGE = 200;

    /** How many questions and neighbours a page names; the mentions below name more. */
    static final int MOST_ASKED = 20;

    static final int MOST_NEIGHBOURS = 12;

    private final Site site;

    TermPages(Site site) {
        this.site = site;
    }

    /** All pages of all terms, from A to Z. */
    List<Supplier<Page>> all() {
        var all = new ArrayList<Supplier<Page>>();
        var terms = site.terms();
        for (var position = 0; position < terms.size(); position++) {
            var term = terms.get(position);
            var before = terms.subList(Math.max(0, position - 1), position);
            var after = terms.subList(position + 1, Math.min(position + 2, terms.size()));
            var mentions = site.mentionsOf(term);
            var pages = Pieces.of(mentions, MENTIONS_PER_PAGE);
            for (var page = 1; page <= pages.size(); page++) {
                var number = page;
                all.add(() -> page(term, mentions.size(), pages, number, before, after));
            }
        }
        return all;
    }

    private TermPage page(
            Term term, int mentions, List<List<Section>> pages, int number, List<Term> before, List<Term> after) {
        var path = path(term, number);
        var root = Frame.rootOf(path);
        var asked = number == 1 ? site.askedAbout(term) : List.<Question>of();
        var unnamed = asked.size() - MOST_ASKED;
        return new TermPage(
                path,
                Frame.of(site, path, term.name(), term.definition(), "glossary")
                        .with(web -> web.with(() -> new StructuredData(site).term(term, path))),
                term.name(),
                term.definition(),
                site.words().list(term.aliases()),
                term.isFound(),
                TopicPages.line(term.place()),
                term.seeAlso().stream()
                        .map(id -> site.signpost(root, site.term(id)))
                        .toList(),
                number == 1 ? neighbours(term, root) : List.of(),
                asked.stream()
                        .limit(MOST_ASKED)
                        .map(question -> site.signpost(root, question))
                        .toList(),
                unnamed > 0 ? site.words().count(unnamed, "term.more-asked") : "",
                Words.capitalized(site.words().count(mentions, "mention")),
                groups(term, pages.get(number - 1), root),
                Pager.between(site.words(), number, pages.size(), page -> root + path(term, page)),
                new Pager("", signposts(before, root), signposts(after, root)));
    }

    private List<Signpost> neighbours(Term term, String root) {
        return site.neighbours().of(term).stream()
                .limit(MOST_NEIGHBOURS)
                .map(neighbour -> site.signpost(root, neighbour.term()))
                .toList();
    }

    private List<Signpost> signposts(List<Term> terms, String root) {
        return terms.stream().map(term -> site.signpost(root, term)).toList();
    }

    /** The first page is where the map says; the next ones stand beside it. */
    private String path(Term term, int page) {
        var first = site.map().page(term);
        return Pieces.path(first.substring(0, first.length() - ".html".length()), page);
    }

    private List<TermPage.MentionGroup> groups(Term term, List<Section> mentions, String root) {
        return site.byTopic(mentions).stream()
                .map(group -> new TermPage.MentionGroup(
                        site.topicSignpost(root, group.get(0)),
                        group.stream()
                                .map(section -> new TermPage.Mention(
                                        site.signpost(root, section),
                                        Quote.of(section, term).stream().toList()))
                                .toList()))
                .toList();
    }
}
