package dev.handbook.pages;

import dev.handbook.model.Section;
import dev.handbook.model.Topic;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The way in: what the handbook holds, and its topics, in pages if there are many.
 *
 * @param summary what the handbook holds, in one line
 * @param topics those of this page, in reading order
 */
record HomePage(String path, Frame frame, String summary, List<TopicCard> topics, Pager pager) implements Page {
    /** So many topics stand on a page. */
    static final int TOPICS_PER_PAGE = 60;

    private static final String NAME = "index";
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

    /** All pages; one for an empty handbook. */
    static List<Supplier<Page>> all(Site site) {
        var pages = Pieces.of(site.handbook().topics(), TOPICS_PER_PAGE);
        return IntStream.rangeClosed(1, pages.size())
                .<Supplier<Page>>mapToObj(number -> () -> of(site, pages, number))
                .toList();
    }

    private static HomePage of(Site site, List<List<Topic>> pages, int number) {
        var summary = summary(site);
        var path = Pieces.path(NAME, number);
        var words = site.words();
        var title = number == 1 ? "" : words.text("topic.title", words.text("frame.topics"), number, pages.size());
        var frame = Frame.of(site, path, title, summary, "topics")
                .with(web -> number == 1 ? web.with(() -> new StructuredData(site).home(summary)) : web);
        var topics =
                pages.get(number - 1).stream().map(topic -> card(site, topic)).toList();
        var pager = Pager.between(words, number, pages.size(), page -> Pieces.path(NAME, page));
        return new HomePage(path, frame, summary, topics, pager);
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
