package dev.handbook.terms;

import dev.handbook.model.Answer;
import dev.handbook.model.Article;
import dev.handbook.model.Handbook;
import dev.handbook.model.Link;
import dev.handbook.model.LinkedHandbook;
import dev.handbook.model.Question;
import dev.handbook.model.Section;
import dev.handbook.model.SiteMap;
import dev.handbook.model.Topic;
import dev.handbook.terms.LinkSettings.Scope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Turns mentions of the glossary's terms into links. Start with {@link #link}; {@link #explain} tells why a mention is linked or not.
 *
 * <p>In each answer and each article the first mention of every term is linked (or as {@link LinkSettings} say), the longest name first: in
 * <em>base image</em> a term of that name wins over <em>image</em>, and the words of one mention are never part of another. Names are
 * found in any number (<em>registries</em>), with a possessive ending (which stays outside the link), with a space or a hyphen between
 * their words; how much capital letters matter is told at {@link Spelling}. Nothing is linked outside the prose of a text, within a
 * longer word, a hyphenated compound, a path, an address or an identifier ({@link Words}), nor where the {@link Judge} doubts that the
 * glossary's sense is meant.
 *
 * <p>The work is linear in the length of the notes and hardly depends on the number of terms. Links that a text already carries are
 * replaced, so linking twice changes nothing.
 */
public final class TermLinker {
    private final Judge judge;
    private final LinkSettings settings;
    private final Consumer<Decision> decisions;

    private TermLinker(Handbook handbook, LinkSettings settings, Consumer<Decision> decisions) {
        judge = new Judge(handbook.terms(), Language.of(settings.lang()));
        this.settings = settings;
        this.decisions = decisions;
    }

    /**
     * The same handbook with its terms linked.
     *
     * @param handbook its links, if any, are ignored
     */
    public static LinkedHandbook link(Handbook handbook, LinkSettings settings) {
        return new LinkedHandbook(new TermLinker(handbook, settings, decision -> {}).linked(handbook));
    }

    /** What became of every mention, in reading order. */
    public static List<Decision> explain(Handbook handbook, LinkSettings settings) {
        var decisions = new ArrayList<Decision>();
        new TermLinker(handbook, settings, decisions::add).linked(handbook);
        return List.copyOf(decisions);
    }

    private Handbook linked(Handbook handbook) {
        var topics = handbook.topics().stream().map(this::linked).toList();
        return new Handbook(handbook.title(), topics, handbook.terms());
    }

    private Topic linked(Topic topic) {
        var sections = new ArrayList<Section>();
        var topicTitle = Words.of(topic.title());
        Set<String> onPage = new HashSet<>();
        for (var section : topic.sections()) {
            if (sections.size() % SiteMap.SECTIONS_PER_PAGE == 0) {
                onPage = new HashSet<>();
            }
            var seen = settings.scope() == Scope.PAGE ? onPage : new HashSet<String>();
            sections.add(linked(topicTitle, section, seen));
        }
        return new Topic(topic.id(), topic.title(), sections);
    }

    private Section linked(Words topic, Section section, Set<String> seen) {
        var title = Words.of(section.title());
        var isWider = settings.scope() == Scope.SECTION || settings.scope() == Scope.PAGE;
        return section.accept(new Section.Visitor<>() {
            @Override
            public Section question(Question question) {
                var answers = new ArrayList<Answer>();
                for (var answer : question.answers()) {
                    var scope = isWider ? seen : new HashSet<String>();
                    var passage = new Passage(topic, title, Words.of(answer.text()));
                    answers.add(answer.withLinks(links(section, answers.size(), passage, scope)));
                }
                return new Question(question.id(), question.title(), question.askings(), answers);
            }

            @Override
            public Section article(Article article) {
                var passage = new Passage(topic, title, Words.of(article.text()));
                return article.withLinks(links(section, 0, passage, seen));
            }
        });
    }

    /**
     * The links of one passage.
     *
     * @param seen ids of the terms that are linked in this scope already; those that are linked now are added
     */
    private List<Link> links(Section section, int answer, Passage passage, Set<String> seen) {
        var choice = new Choice(settings, seen);
        var links = new ArrayList<Link>();
        for (var verdict : choice.of(judge.verdicts(passage))) {
            var mention = verdict.mention();
            var id = mention.name().term().id();
            var start = passage.words().start(mention.first());
            var end = passage.words().end(mention.last());
            decisions.accept(new Decision(section.id(), answer, id, start, end, verdict.reason()));
            if (verdict.reason() == Reason.LINKED) {
                links.add(new Link(id, start, end));
            }
        }
        return links;
    }
}
