package dev.handbook.pages;

import dev.handbook.model.Question;
import dev.handbook.model.Topic;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Where readers quiz themselves, topic by topic, and see what they marked; the browser script knows the marks.
 *
 * @param topics those of this page that have answered questions, in reading order
 */
record PracticePage(String path, Frame frame, List<Quiz> topics, Pager pager) implements Page {
    private static final String NAME = "practice";

    /** So many topics stand on a page. */
    private static final int TOPICS_PER_PAGE = 200;

    PracticePage {
        topics = List.copyOf(topics);
    }

    /**
     * One topic.
     *
     * @param count how many questions it can ask: those that have an answer
     * @param summary the same in words
     */
    record Quiz(Signpost topic, int count, String summary) {}

    /** All pages; one for a handbook that answers nothing. */
    static List<Supplier<Page>> all(Site site) {
        var topics = site.handbook().topics().stream()
                .filter(topic -> answered(topic) > 0)
                .toList();
        var pages = Pieces.of(topics, TOPICS_PER_PAGE);
        return IntStream.rangeClosed(1, pages.size())
                .<Supplier<Page>>mapToObj(number -> () -> of(site, pages, number))
                .toList();
    }

    private static PracticePage of(Site site, List<List<Topic>> pages, int number) {
        var path = Pieces.path(NAME, number);
        var words = site.words();
        var frame = Frame.of(
                site, path, words.text("practice.title"), words.text("practice.description", site.title()), "practice");
        var topics = pages.get(number - 1).stream()
                .map(topic -> new Quiz(
                        new Signpost(topic.title(), site.map().page(topic)),
                        answered(topic),
                        words.count(answered(topic), "question")))
                .toList();
        var pager = Pager.between(words, number, pages.size(), page -> Pieces.path(NAME, page));
        return new PracticePage(path, frame, topics, pager);
    }

    /** How many questions of a topic can be asked in a quiz. */
    static int answered(Topic topic) {
        return (int) topic.questions().stream().filter(Question::isAnswered).count();
    }

    @Override
    public String template() {
        return "practice";
    }
}
