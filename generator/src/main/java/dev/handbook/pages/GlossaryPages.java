package dev.handbook.pages;

import dev.handbook.model.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Decides the pages of the glossary. */
final class GlossaryPages {
    /** How many terms one page lists. */
    static final int TERMS_PER_PAGE = 200;

    /** The first page. */
    static final String FIRST = "glossary.html";

    /** So many letters lead into the glossary. */
    static final int MOST_LETTERS = 64;

    private static final int MOST_ALIASES = 20;

    private static final int FIRST_MENTIONS = 5;

    private final Site site;
    private final List<List<Term>> pages;
    private final List<Signpost> letters;

    GlossaryPages(Site site) {
        this.site = site;
        this.pages = Pieces.of(site.terms(), TERMS_PER_PAGE);
        this.letters = letters(pages);
    }

    /** All pages from A to Z; one page for an empty glossary. */
    List<Supplier<Page>> all() {
        var all = new ArrayList<Supplier<Page>>();
        for (var page = 1; page <= pages.size(); page++) {
            var number = page;
            all.add(() -> page(number));
        }
        return all;
    }

    /** Each letter with the page on which it begins. */
    private static List<Signpost> letters(List<List<Term>> pages) {
        Map<String, String> addresses = new LinkedHashMap<>();
        for (var page = 1; page <= pages.size(); page++) {
            for (var term : pages.get(page - 1)) {
                var letter = Letter.of(term);
                addresses.putIfAbsent(letter, Pieces.path("glossary", page) + "#" + Letter.anchor(letter));
            }
        }
        var all = addresses.entrySet().stream()
                .map(letter -> new Signpost(letter.getKey(), letter.getValue()))
                .toList();
        // Where words are written in thousands of signs, every so manieth is enough to find the page.
        var step = (all.size() + MOST_LETTERS - 1) / MOST_LETTERS;
        return IntStream.range(0, all.size())
                .filter(position -> position % step == 0)
                .mapToObj(all::get)
                .toList();
    }

    private GlossaryPage page(int number) {
        var path = Pieces.path("glossary", number);
        var summary = summary();
        var groups = pages.get(number - 1).stream()
                .collect(Collectors.groupingBy(Letter::of, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> new GlossaryPage.LetterGroup(
                        group.getKey(),
                        Letter.anchor(group.getKey()),
                        group.getValue().stream().map(this::view).toList()))
                .toList();
        return new GlossaryPage(
                path,
                Frame.of(
                                site,
                                path,
                                site.words().text("glossary.title"),
                                site.words().text("glossary.description", summary),
                                "glossary")
                        .with(web -> web.withTwin(Twin.pathOf(path))
                                .with(() -> new StructuredData(site).glossary(pages.get(number - 1)))),
                summary,
                TermsMap.exists(site),
                letters,
                groups,
                Pager.between(site.words(), number, pages.size(), page -> Pieces.path("glossary", page)));
    }

    private String summary() {
        var found = (int) site.terms().stream().filter(Term::isFound).count();
        var all = Words.capitalized(site.words().count(site.terms().size(), "term"));
        return found == 0 ? all : site.words().text("glossary.summary-found", all, found);
    }

    private GlossaryPage.GlossaryTerm view(Term term) {
        var mentions = site.mentionsOf(term);
        var first = mentions.stream()
                .limit(FIRST_MENTIONS)
                .map(section -> site.signpost("", section))
                .toList();
        return new GlossaryPage.GlossaryTerm(
                new Signpost(term.name(), site.map().page(term)),
                term.definition(),
                aliases(term),
                term.isFound() ? TopicPages.line(term.place()) : "",
                site.words().count(mentions.size(), "mention"),
                first,
                mentions.size() > FIRST_MENTIONS);
    }

    /** The first of a term's other names; its page names all. */
    private String aliases(Term term) {
        var more = term.aliases().size() - MOST_ALIASES;
        var named = new ArrayList<>(
                term.aliases().subList(0, Math.min(MOST_ALIASES, term.aliases().size())));
        if (more > 0) {
            named.add(site.words().text("topic.more-places", more));
        }
        return site.words().list(named);
    }
}
