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

    /** So many of the other names that the author gives, and of the terms that the author points to, stand on one page. */
    static final int NAMED_PER_PAGE = 100;

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
            var pieced = new Pieced(
                    term,
                    mentions.size(),
                    Pieces.of(mentions, MENTIONS_PER_PAGE),
                    Pieces.of(term.aliases(), NAMED_PER_PAGE),
                    Pieces.of(term.seeAlso(), NAMED_PER_PAGE));
            for (var page = 1; page <= pieced.pages(); page++) {
                var number = page;
                all.add(() -> page(pieced, number, before, after));
            }
        }
        return all;
    }

    /** What there is of a term, in pieces for its pages. */
    private record Pieced(
            Term term,
            int mentions,
            List<List<Section>> sections,
            List<List<String>> aliases,
            List<List<String>> seeAlso) {
        int pages() {
            return Math.max(sections.size(), Math.max(aliases.size(), seeAlso.size()));
        }
    }

    private TermPage page(Pieced pieced, int number, List<Term> before, List<Term> after) {
        var term = pieced.term();
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
                site.words().list(Pieces.at(pieced.aliases(), number)),
                term.isFound(),
                TopicPages.line(term.place()),
                Pieces.at(pieced.seeAlso(), number).stream()
                        .map(id -> site.signpost(root, site.term(id)))
                        .toList(),
                number == 1 ? neighbours(term, root) : List.of(),
                asked.stream()
                        .limit(MOST_ASKED)
                        .map(question -> site.signpost(root, question))
                        .toList(),
                unnamed > 0 ? site.words().count(unnamed, "term.more-asked") : "",
                Words.capitalized(site.words().count(pieced.mentions(), "mention")),
                pieced.mentions() > 0,
                groups(term, Pieces.at(pieced.sections(), number), root),
                Pager.between(site.words(), number, pieced.pages(), page -> root + path(term, page)),
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
