package dev.handbook.pages;

import dev.handbook.model.Section;
import dev.handbook.model.Topic;
import java.util.List;

/**
 * The way in: what the handbook holds, and its topics. Grows with the topics, never with the questions.
 *
 * @param summary what the handbook holds, in one line
 * @param topics in reading order
 */
record HomePage(String path, Frame frame, String summary, List<TopicCard> topics) implements Page {
    private static final String PATH = "index.html";
    private static final int FIRST_QUESTIONS = 3;

    /**
     * One topic.
     *
     * @param summary how much it holds
     * @param count how many questions a quiz on it asks
     * @param open {@code 3 open}, or empty
     * @param questions the first few; of a topic without any, the first articles
     */
    record TopicCard(Signpost topic, String summary, int count, String open, List<Signpost> questions) {}

    static HomePage of(Site site) {
        var summary = summary(site);
        var frame = Frame.of(site, PATH, "", summary, "topics")
                .with(web -> web.with(new StructuredData(site).home(summary)));
        var topics = site.handbook().topics().stream()
                .map(topic -> card(site, topic))
                .toList();
        return new HomePage(PATH, frame, summary, topics);
    }

    /** What a handbook holds, in one line. */
    static String summary(Site site) {
        var handbook = site.handbook();
        var questions = handbook.questions();
        var open = Site.openAmong(questions);
        var words = site.words();
        var asked = Words.capitalized(words.count(questions.size(), "question"));
        var topicCount = words.count(handbook.topics().size(), "topic");
        var termCount = words.count(handbook.terms().size(), "term");
        return open == 0
                ? words.text("home.summary-answered", asked, topicCount, termCount)
                : words.text("home.summary", asked, topicCount, questions.size() - open, open, termCount);
    }

    private static TopicCard card(Site site, Topic topic) {
        var questions = topic.questions();
        var open = Site.openAmong(questions);
        List<? extends Section> sections = questions.isEmpty() ? topic.sections() : questions;
        var first = sections.stream()
                .limit(FIRST_QUESTIONS)
                .map(section -> site.signpost("", section))
                .toList();
        return new TopicCard(
                new Signpost(topic.title(), site.map().page(topic)),
                TopicPages.summary(site.words(), topic),
                PracticePage.answered(topic),
                open == 0 ? "" : site.words().text("home.open", open),
                first);
    }

    @Override
    public String template() {
        return "home";
    }
}
