package dev.handbook.pages;

import dev.handbook.model.Answer;
import dev.handbook.model.Article;
import dev.handbook.model.Link;
import dev.handbook.model.Place;
import dev.handbook.model.Question;
import dev.handbook.model.Section;
import dev.handbook.model.SiteMap;
import dev.handbook.model.Term;
import dev.handbook.model.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** Decides the pages of topics. */
final class TopicPages {
    /** So many topics at most stand beside a page, itself included: few enough to take in, however many there are. */
    private static final int BESIDE = 12;

    private final Site site;

    TopicPages(Site site) {
        this.site = site;
    }

    /**
     * What the pages of one topic have in common.
     *
     * @param summary how much the topic holds and how much of it is open
     * @param pages the sections of each page
     * @param before the topic before, or none before the first
     * @param following the next topic, or none after the last
     * @param beside the topics around this one in reading order, itself included
     */
    private record Chapter(
            Topic topic,
            String summary,
            List<List<Section>> pages,
            List<Topic> before,
            List<Topic> following,
            List<Topic> beside) {}

    /** All pages of all topics in reading order, each decided when it is asked for. */
    List<Supplier<Page>> all() {
        var pages = new ArrayList<Supplier<Page>>();
        var topics = site.handbook().topics();
        for (var position = 0; position < topics.size(); position++) {
            var topic = topics.get(position);
            var before = topics.subList(Math.max(0, position - 1), position);
            var following = topics.subList(position + 1, Math.min(position + 2, topics.size()));
            var chapter = new Chapter(
                    topic, longSummary(topic), SiteMap.pagesOf(topic), before, following, beside(topics, position));
            for (var page = 1; page <= chapter.pages().size(); page++) {
                var number = page;
                pages.add(() -> page(chapter, number));
            }
        }
        return pages;
    }

    /** As many before the topic as behind it, or more on one side where the other has no more. */
    private static List<Topic> beside(List<Topic> topics, int position) {
        var from = Math.max(0, Math.min(position - BESIDE / 2, topics.size() - BESIDE));
        return topics.subList(from, Math.min(from + BESIDE, topics.size()));
    }

    /** How much a topic holds: {@code 12 questions, 2 articles}. */
    static String summary(Words words, Topic topic) {
        var questions = topic.questions().size();
        var articles = topic.sections().size() - questions;
        if (articles == 0) {
            return words.count(questions, "question");
        }
        return questions == 0
                ? words.count(articles, "article")
                : words.text("list.two", words.count(questions, "question"), words.count(articles, "article"));
    }

    private String longSummary(Topic topic) {
        var open = Site.openAmong(topic.questions());
        var all = Words.capitalized(summary(site.words(), topic));
        return open == 0 ? all : site.words().text("topic.summary-open", all, open);
    }

    private TopicPage page(Chapter chapter, int number) {
        var topic = chapter.topic();
        var path = site.map().page(topic, number);
        var root = Frame.rootOf(path);
        var weaver = new Weaver(site, root);
        var sections = chapter.pages().get(number - 1);
        var pages = chapter.pages().size();
        var title = pages == 1 ? topic.title() : site.words().text("topic.title", topic.title(), number, pages);
        return new TopicPage(
                path,
                Frame.of(
                                site,
                                path,
                                title,
                                site.words().text("topic.description", topic.title(), chapter.summary()),
                                "topics")
                        .with(web -> web(web, topic, path, sections)),
                topic.title(),
                chapter.summary(),
                sections.stream().map(section -> view(section, weaver, root)).toList(),
                new MovedPages(site).signs(path),
                terms(sections, root),
                beside(chapter, root),
                pager(chapter, number, root));
    }

    /** None where there is only one topic. */
    private List<TopicPage.TopicBeside> beside(Chapter chapter, String root) {
        if (chapter.beside().size() == 1) {
            return List.of();
        }
        return chapter.beside().stream()
                .map(topic -> new TopicPage.TopicBeside(
                        new Signpost(topic.title(), root + site.map().page(topic)),
                        topic.id().equals(chapter.topic().id())))
                .toList();
    }

    private Web web(Web web, Topic topic, String path, List<Section> sections) {
        var changed = site.changeOf(sections);
        return web.changed(changed)
                .withTwin(Frame.rootOf(path) + Twin.pathOf(path))
                .with(() -> new StructuredData(site).topic(topic, path, sections, changed));
    }

    private Pager pager(Chapter chapter, int number, String root) {
        var pages = chapter.pages().size();
        var pager = Pager.between(
                site.words(), number, pages, page -> root + site.map().page(chapter.topic(), page));
        return new Pager(
                pager.position(),
                number > 1 ? pager.previous() : signposts(chapter.before(), root),
                number < pages ? pager.next() : signposts(chapter.following(), root),
                pager.pages());
    }

    private List<Signpost> signposts(List<Topic> topics, String root) {
        return topics.stream()
                .map(topic -> new Signpost(topic.title(), root + site.map().page(topic)))
                .toList();
    }

    private TopicPage.SectionView view(Section section, Weaver weaver, String root) {
        return section.accept(new Section.Visitor<>() {
            @Override
            public TopicPage.SectionView question(Question question) {
                var label = Site.label(question.title());
                return new TopicPage.SectionView(
                        question.id(),
                        weaver.plain(question.title()),
                        label,
                        true,
                        question.isAnswered(),
                        false,
                        places(site.words(), question),
                        tagged(first(question.tags()), root),
                        first(QuestionPages.rewordings(question)),
                        weaver.given(question),
                        QuestionPages.answers(question).get(0).stream()
                                .map(weaver::passage)
                                .toList(),
                        question.said().size(),
                        whole(question, root),
                        site.relatedTo(question).stream()
                                .map(other -> new Signpost(
                                        Site.label(other.title()),
                                        root + site.map().anchor(other)))
                                .toList());
            }

            @Override
            public TopicPage.SectionView article(Article article) {
                return new TopicPage.SectionView(
                        article.id(),
                        weaver.plain(article.title()),
                        Site.label(article.title()),
                        false,
                        false,
                        site.isIntroduction(article),
                        List.of(),
                        tagged(article.tags(), root),
                        List.of(),
                        List.of(),
                        article.text().html().isBlank()
                                ? List.of()
                                : article.answers().stream()
                                        .map(weaver::passage)
                                        .toList(),
                        1,
                        List.of(),
                        List.of());
            }
        });
    }

    /** The ways from a page to all that has the same tags. */
    static List<Signpost> tagged(List<String> tags, String root) {
        return tags.stream()
                .map(tag -> new Signpost(tag, root + "search.html?q=" + Encoded.path(searched(tag))))
                .toList();
    }

    /** What finds a tag: more than one word stands in quotation marks, of which it cannot have any itself. */
    private static String searched(String tag) {
        var isWord = tag.codePoints().allMatch(Character::isLetterOrDigit);
        return isWord ? "tag:" + tag : "tag:\"" + tag.replace('"', ' ') + '"';
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(QuestionPages.MOST_NAMED, all.size()));
    }

    private List<Signpost> whole(Question question, String root) {
        return QuestionPages.isLong(question)
                ? List.of(new Signpost(site.words().text("question.whole"), root + QuestionPages.path(question, 1)))
                : List.of();
    }

    /** Where a question is asked; of many places the first, and how many more there are. */
    static List<String> places(Words words, Question question) {
        var places = QuestionPages.places(question);
        if (places.size() <= QuestionPages.MOST_NAMED) {
            return places;
        }
        var named = new ArrayList<>(first(places));
        named.add(words.text("topic.more-places", places.size() - named.size()));
        return named;
    }

    /** Readers look for the line; the column is for editors. */
    static String line(Place place) {
        return place.path() + ":" + place.line();
    }

    private List<TopicPage.TermView> terms(List<Section> sections, String root) {
        var shown = sections.stream()
                .flatMap(section -> section instanceof Question question
                        ? QuestionPages.answers(question).get(0).stream()
                        : section.answers().stream())
                .toList();
        return terms(site, shown, root);
    }

    /** The terms that answers link to, from A to Z. */
    static List<TopicPage.TermView> terms(Site site, List<Answer> answers, String root) {
        return answers.stream()
                .flatMap(answer -> answer.links().stream())
                .map(Link::termId)
                .distinct()
                .map(site::term)
                .sorted(Comparator.comparing(Letter::sortKey).thenComparing(Term::name))
                .map(term -> new TopicPage.TermView(
                        term.id(), new Signpost(term.name(), root + site.map().page(term)), term.definition()))
                .toList();
    }
}
