package dev.handbook.terms;

import dev.handbook.model.Answer;
import dev.handbook.model.Article;
import dev.handbook.model.Link;
import dev.handbook.model.Question;
import dev.handbook.model.Section;
import dev.handbook.model.SiteMap;
import dev.handbook.model.Source;
import dev.handbook.model.Topic;
import dev.handbook.terms.LinkSettings.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Links the terms of one topic, which depends on no other. */
final class TopicLinker {
    private static final Words NO_WORDS = Words.of("");

    private final Judges judges;
    private final LinkSettings settings;
    private final List<Decision> decisions = new ArrayList<>();
    private final Map<String, List<Question>> askedAbout = new HashMap<>();
    private final Map<String, Integer> elsewhere = new HashMap<>();
    /** The ids of the terms that the title of the topic names. */
    private final Set<String> inTitle = new HashSet<>();

    TopicLinker(Judges judges, LinkSettings settings) {
        this.judges = judges;
        this.settings = settings;
    }

    /** The same topic with its terms linked, once. */
    LinkedTopic linked(Topic topic) {
        var sections = new ArrayList<Section>();
        var topicTitle = Words.of(topic.title());
        if (!topic.sections().isEmpty()) {
            judges.of(topic.sections().get(0).place().path())
                    .verdicts(new Passage(topicTitle, NO_WORDS, topicTitle))
                    .forEach(verdict ->
                            inTitle.add(verdict.mention().name().term().id()));
        }
        for (var page : SiteMap.pagesOf(topic)) {
            Set<String> onPage = new HashSet<>();
            for (var section : page) {
                var seen = settings.scope() == Scope.PAGE ? onPage : new HashSet<String>();
                sections.add(linked(topicTitle, section, seen));
            }
        }
        return new LinkedTopic(new Topic(topic.id(), topic.title(), sections), askedAbout, elsewhere, decisions);
    }

    private Section linked(Words topic, Section section, Set<String> seen) {
        var title = Words.of(section.title());
        var isWider = settings.scope() == Scope.SECTION || settings.scope() == Scope.PAGE;
        return section.accept(new Section.Visitor<>() {
            @Override
            public Section question(Question question) {
                titleMentions(topic, section, title, Reason.IN_QUESTION)
                        .forEach(term -> askedAbout
                                .computeIfAbsent(term, id -> new ArrayList<>())
                                .add(question));
                var answers = new ArrayList<Answer>();
                for (var answer : question.answers()) {
                    var scope = isWider ? seen : new HashSet<String>();
                    var passage = new Passage(topic, title, Words.of(answer.text()));
                    answers.add(answer.withLinks(links(section, answers.size(), passage, answer.source(), scope)));
                }
                return question.withAnswers(answers);
            }

            @Override
            public Section article(Article article) {
                titleMentions(topic, section, title, Reason.IN_HEADING);
                var passage = new Passage(topic, title, Words.of(article.text()));
                return article.withLinks(links(section, 0, passage, article.source(), seen));
            }
        });
    }

    /**
     * The links of one passage.
     *
     * @param source where the note has it
     * @param seen ids of the terms that are linked in this scope already; those that are linked now are added
     */
    private List<Link> links(Section section, int answer, Passage passage, Source source, Set<String> seen) {
        var choice = new Choice(settings, seen);
        var links = new ArrayList<Link>();
        for (var verdict : choice.of(judged(passage, source))) {
            var mention = verdict.mention();
            var id = mention.name().term().id();
            var start = passage.words().start(mention.first());
            var end = passage.words().end(mention.last());
            decisions.add(new Decision(section.id(), answer, id, start, end, verdict.reason()));
            if (verdict.reason() == Reason.LINKED) {
                links.add(new Link(id, start, end));
            }
        }
        return links;
    }

    private List<Verdict> judged(Passage passage, Source source) {
        return judges.of(source.path()).verdicts(passage).stream()
                .map(verdict -> verdict.mention().name().term().isFound() ? found(verdict, source) : verdict)
                .toList();
    }

    /** What the notes define is not linked to itself there, and nobody who reads on Docker looks <em>Docker</em> up in each answer. */
    private Verdict found(Verdict verdict, Source source) {
        var term = verdict.mention().name().term();
        var line = term.place().line();
        if (term.place().path().equals(source.path()) && line >= source.firstLine() && line <= source.lastLine()) {
            return verdict.but(Reason.OWN_DEFINITION);
        }
        elsewhere.merge(term.id(), 1, Integer::sum);
        return verdict.isLink() && inTitle.contains(term.id()) ? verdict.but(Reason.OWN_TOPIC) : verdict;
    }

    /** The ids of the terms that a title names. A title is short, so that it need not share the glossary's subject. */
    private Set<String> titleMentions(Words topic, Section section, Words title, Reason inTitle) {
        var named = new LinkedHashSet<String>();
        for (var verdict : judges.of(section.place().path()).verdicts(new Passage(topic, NO_WORDS, title))) {
            var isMeant = verdict.isLink()
                    || verdict.reason() == Reason.OTHER_SUBJECT
                    || verdict.reason() == Reason.NOT_CONFIRMED;
            var mention = verdict.mention();
            var id = mention.name().term().id();
            decisions.add(new Decision(
                    section.id(),
                    Decision.TITLE,
                    id,
                    title.start(mention.first()),
                    title.end(mention.last()),
                    isMeant ? inTitle : verdict.reason()));
            if (isMeant) {
                named.add(id);
            }
        }
        return named;
    }
}
