package dev.handbook.pages;

import dev.handbook.model.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Decides the pages of problems. Unanswered questions are left out: they have pages of their own. */
final class ProblemsPages {
    /** How many problems one page lists. */
    static final int PROBLEMS_PER_PAGE = 200;

    private static final String UNANSWERED = "unanswered";
    private static final int EXCERPT_BEFORE = 40;
    private static final int EXCERPT_LENGTH = 100;

    private final Site site;

    ProblemsPages(Site site) {
        this.site = site;
    }

    /** All pages, sorted by place; one page when there is no problem. */
    List<Supplier<Page>> all() {
        var problems = site.problems().stream()
                .filter(problem -> !problem.rule().equals(UNANSWERED))
                .toList();
        var pages = Pieces.of(problems, PROBLEMS_PER_PAGE);
        var all = new ArrayList<Supplier<Page>>();
        for (var page = 1; page <= pages.size(); page++) {
            var number = page;
            all.add(() -> page(problems.size(), pages, number));
        }
        return all;
    }

    private ProblemsPage page(int problems, List<List<Problem>> pages, int number) {
        var path = Pieces.path("problems", number);
        var summary = problems == 0
                ? site.words().text("problems.none")
                : site.words()
                        .text("problems.summary", Words.capitalized(site.words().count(problems, "problem")));
        var groups = pages.get(number - 1).stream()
                .collect(Collectors.groupingBy(
                        problem -> problem.place().path(), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> new ProblemsPage.NoteGroup(
                        group.getKey(),
                        group.getValue().stream().map(ProblemsPages::view).toList()))
                .toList();
        return new ProblemsPage(
                path,
                Frame.of(site, path, site.words().text("problems.title"), summary, "problems"),
                summary,
                groups,
                Pager.between(site.words(), number, pages.size(), page -> Pieces.path("problems", page)));
    }

    private static ProblemsPage.ProblemView view(Problem problem) {
        return new ProblemsPage.ProblemView(
                problem.place().toString(),
                problem.severity().toString(),
                problem.message(),
                problem.hint(),
                excerpt(problem.excerpt(), problem.place().column()));
    }

    /** The stretch of a line around a 1-based column, with a caret below it; tabs become spaces so that the caret stays right. */
    private static String excerpt(String line, int column) {
        if (line.isBlank() || column > line.length() + 1) {
            return line.substring(0, Math.min(line.length(), EXCERPT_LENGTH)).replace('\t', ' ');
        }
        var from = line.length() <= EXCERPT_LENGTH ? 0 : Math.max(0, column - 1 - EXCERPT_BEFORE);
        var to = Math.min(line.length(), from + EXCERPT_LENGTH);
        var stretch = line.substring(from, to).replace('\t', ' ').stripTrailing();
        return stretch + "\n" + " ".repeat(column - 1 - from) + "^";
    }
}
