package dev.handbook.pages;

import dev.handbook.model.Question;
import dev.handbook.model.Topic;
import java.util.List;

/**
 * Where readers quiz themselves, topic by topic, and see what they marked; the browser script knows the marks. Grows with the topics, never
 * with the questions.
 *
 * @param topics those with answered questions, in reading order
 */
record PracticePage(String path, Frame frame, List<Quiz> topics) implements Page {
    private static final String PATH = "practice.html";

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

    static PracticePage of(Site site) {
        var frame = Frame.of(
                site,
                PATH,
                site.words().text("practice.title"),
                site.words().text("practice.description", site.title()),
                "practice");
        var topics = site.handbook().topics().stream()
                .filter(topic -> answered(topic) > 0)
                .map(topic -> new Quiz(
                        new Signpost(topic.title(), site.map().page(topic)),
                        answered(topic),
                        site.words().count(answered(topic), "question")))
                .toList();
        return new PracticePage(PATH, frame, topics);
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
