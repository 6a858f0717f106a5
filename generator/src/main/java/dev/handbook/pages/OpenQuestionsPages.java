package dev.handbook.pages;

import dev.handbook.model.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Decides the pages of open questions. */
final class OpenQuestionsPages {
    /** How many questions one page lists. */
    static final int QUESTIONS_PER_PAGE = 500;

    private final Site site;

    OpenQuestionsPages(Site site) {
        this.site = site;
    }

    /** All pages in reading order; one page when everything is answered. */
    List<Supplier<Page>> all() {
        var open = site.handbook().questions().stream()
                .filter(question -> !question.isAnswered())
                .toList();
        var pages = Pieces.of(open, QUESTIONS_PER_PAGE);
        var all = new ArrayList<Supplier<Page>>();
        for (var page = 1; page <= pages.size(); page++) {
            var number = page;
            all.add(() -> page(open.size(), pages, number));
        }
        return all;
    }

    private OpenQuestionsPage page(int open, List<List<Question>> pages, int number) {
        var path = Pieces.path("open-questions", number);
        var summary = open == 0
                ? site.words().text("open.none")
                : site.words()
                        .text("open.summary", Words.capitalized(site.words().count(open, "question")));
        var groups = site.byTopic(pages.get(number - 1)).stream()
                .map(group -> new OpenQuestionsPage.TopicGroup(
                        site.topicSignpost("", group.get(0)),
                        group.stream().map(this::view).toList()))
                .toList();
        return new OpenQuestionsPage(
                path,
                Frame.of(site, path, site.words().text("open.title"), summary, "open"),
                summary,
                groups,
                Pager.between(site.words(), number, pages.size(), page -> Pieces.path("open-questions", page)));
    }

    private OpenQuestionsPage.OpenQuestion view(Question question) {
        return new OpenQuestionsPage.OpenQuestion(
                site.signpost("", question), TopicPages.places(site.words(), question));
    }
}
