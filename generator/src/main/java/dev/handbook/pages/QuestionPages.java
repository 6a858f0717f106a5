package dev.handbook.pages;

import dev.handbook.model.Answer;
import dev.handbook.model.Asking;
import dev.handbook.model.Question;
import dev.handbook.model.SiteMap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Decides the pages of questions of which there is more than the page of a topic shows: answers, wordings, tags or places. */
final class QuestionPages {
    /** So many answers stand on the page of a topic and on each page of a question, and fewer if they are long. */
    static final int ANSWERS_PER_PAGE = 20;

    /** So many wordings, tags or places of a question stand on the page of a topic. */
    static final int MOST_NAMED = 20;

    private static final int NAMED_PER_PAGE = 200;

    private final Site site;

    QuestionPages(Site site) {
        this.site = site;
    }

    /** What there is of a question, in pieces for its pages. */
    private record Pieced(
            Question question,
            List<List<String>> tags,
            List<List<TopicPage.Rewording>> rewordings,
            List<List<String>> places,
            List<List<Answer>> answers) {
        static Pieced of(Question question) {
            return new Pieced(
                    question,
                    Pieces.of(question.tags(), NAMED_PER_PAGE),
                    Pieces.of(QuestionPages.rewordings(question), NAMED_PER_PAGE),
                    Pieces.of(QuestionPages.places(question), NAMED_PER_PAGE),
                    QuestionPages.answers(question));
        }

        int pages() {
            return Math.max(Math.max(tags.size(), rewordings.size()), Math.max(places.size(), answers.size()));
        }
    }

    /** All pages of all such questions, in reading order. */
    List<Supplier<Page>> all() {
        var all = new ArrayList<Supplier<Page>>();
        for (var question : site.handbook().questions()) {
            if (isLong(question)) {
                var pieced = Pieced.of(question);
                for (var page = 1; page <= pieced.pages(); page++) {
                    var number = page;
                    all.add(() -> page(pieced, number));
                }
            }
        }
        return all;
    }

    /** Whether a question has pages of its own. */
    static boolean isLong(Question question) {
        return question.tags().size() > MOST_NAMED
                || question.askings().size() > MOST_NAMED
                || answers(question).size() > 1;
    }

    /** The answers page by page. Long ones are as few as on the pages of a topic. */
    static List<List<Answer>> answers(Question question) {
        return SiteMap.split(
                question.said(),
                ANSWERS_PER_PAGE,
                answer -> answer.text().html().length());
    }

    /** Other words in which a question is asked, each with the first place. */
    static List<TopicPage.Rewording> rewordings(Question question) {
        var label = Site.label(question.title());
        return question.askings().stream()
                .filter(asking -> !asking.wording().strip().equals(label))
                .map(asking -> new TopicPage.Rewording(asking.wording().strip(), TopicPages.line(asking.place())))
                .distinct()
                .toList();
    }

    /** Where a question is asked, such as {@code docker.md:12}. */
    static List<String> places(Question question) {
        return question.askings().stream()
                .map(Asking::place)
                .map(TopicPages::line)
                .distinct()
                .toList();
    }

    /** The name of a 1-based page of a question: {@code questions/what-is-a-pod.html}, {@code questions/what-is-a-pod.2.html}, …. */
    static String path(Question question, int page) {
        return Pieces.path("questions/" + question.id(), page);
    }

    private QuestionPage page(Pieced pieced, int number) {
        var question = pieced.question();
        var path = path(question, number);
        var root = Frame.rootOf(path);
        var weaver = new Weaver(site, root);
        var words = site.words();
        var label = Site.label(question.title());
        var title = pieced.pages() == 1 ? label : words.text("topic.title", label, number, pieced.pages());
        var answers = Pieces.at(pieced.answers(), number);
        return new QuestionPage(
                path,
                Frame.of(site, path, title, label, "topics").with(Web::unlisted),
                weaver.plain(question.title()),
                site.signpost(root, question),
                TopicPages.tagged(Pieces.at(pieced.tags(), number), root),
                Pieces.at(pieced.rewordings(), number),
                Pieces.at(pieced.places(), number),
                weaver.given(question),
                numbered(answers, pieced, number, weaver),
                question.said().size(),
                TopicPages.terms(site, answers, root),
                Pager.between(words, number, pieced.pages(), page -> root + path(question, page)));
    }

    private static List<QuestionPage.NumberedPassage> numbered(
            List<Answer> answers, Pieced pieced, int number, Weaver weaver) {
        var before = pieced.answers().stream()
                .limit(number - 1L)
                .mapToInt(List::size)
                .sum();
        var passages = new ArrayList<QuestionPage.NumberedPassage>();
        for (var answer : answers) {
            passages.add(new QuestionPage.NumberedPassage(before + passages.size() + 1, weaver.passage(answer)));
        }
        return passages;
    }
}
