package dev.handbook.terms;

import dev.handbook.model.Answer;
import dev.handbook.model.Article;
import dev.handbook.model.Handbook;
import dev.handbook.model.Link;
import dev.handbook.model.LinkedHandbook;
import dev.handbook.model.Question;
import dev.handbook.model.Section;
import dev.handbook.model.SiteMap;
import dev.handbook.model.Source;
import dev.handbook.model.Term;
import dev.handbook.model.Topic;
import dev.handbook.terms.LinkSettings.Scope;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

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
    /** So often a word has to be mentioned that a note defines in passing, to be worth an entry. */
    private static final int IN_USE = 2;

    private static final Words NO_WORDS = Words.of("");

    private final Map<Language, Judge> judges = new EnumMap<>(Language.class);
    private final List<Term> terms;
    private final LinkSettings settings;
    private final Consumer<Decision> decisions;
    private final Map<String, List<Question>> askedAbout = new HashMap<>();
    /** How often terms that were found in the notes are mentioned, outside of what defines them. */
    private final Map<String, Integer> elsewhere = new HashMap<>();

    private TermLinker(Handbook handbook, LinkSettings settings, Consumer<Decision> decisions) {
        terms = handbook.terms();
        this.settings = settings;
        this.decisions = decisions;
    }

    /**
     * The same handbook with its terms linked.
     *
     * @param handbook its links, if any, are ignored
     */
    public static LinkedHandbook link(Handbook handbook, LinkSettings settings) {
        return link(handbook, settings, decision -> {});
    }

    /**
     * The same handbook with its terms linked. Terms that a note defines in passing and nothing else mentions are left out.
     *
     * @param decisions is told what becomes of every mention, in reading order
     */
    public static LinkedHandbook link(Handbook handbook, LinkSettings settings, Consumer<Decision> decisions) {
        var linker = new TermLinker(handbook, settings, decisions);
        return new LinkedHandbook(linker.linked(handbook), linker.askedAbout);
    }

    /**
     * The terms that go by a name, first those that the text means most literally; empty when there are none.
     *
     * @param name a name or an alias, in the singular or the plural, in capitals or not
     * @param lang the language of the notes, a tag such as {@code en}
     */
    public static List<Term> called(List<Term> terms, String name, String lang) {
        var names = TermTrie.of(terms, Language.of(lang));
        return Stream.of(name, name.toLowerCase(Locale.ROOT), name.toUpperCase(Locale.ROOT))
                .map(Words::of)
                .filter(words -> words.size() > 0)
                .map(words -> names.mentionsAt(words, 0).stream()
                        .filter(mention -> mention.last() == words.size() - 1)
                        .flatMap(mention -> mention.senses().stream())
                        .map(Name::term)
                        .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** What became of every mention, in reading order. */
    public static List<Decision> explain(Handbook handbook, LinkSettings settings) {
        var decisions = new ArrayList<Decision>();
        link(handbook, settings, decisions::add);
        return List.copyOf(decisions);
    }

    private Handbook linked(Handbook handbook) {
        var topics = handbook.topics().stream().map(this::linked).toList();
        var terms = handbook.terms().stream().filter(this::isWanted).toList();
        return new Handbook(handbook.title(), topics, terms);
    }

    private boolean isWanted(Term term) {
        return term.origin() != Term.Origin.IN_PASSING || elsewhere.getOrDefault(term.id(), 0) >= IN_USE;
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
            decisions.accept(new Decision(section.id(), answer, id, start, end, verdict.reason()));
            if (verdict.reason() == Reason.LINKED) {
                links.add(new Link(id, start, end));
            }
        }
        return links;
    }

    /** Who knows the language that a note is in. */
    private Judge judge(String path) {
        return judges.computeIfAbsent(Language.of(settings.langOf(path)), language -> new Judge(terms, language));
    }

    private List<Verdict> judged(Passage passage, Source source) {
        return judge(source.path()).verdicts(passage).stream()
                .map(verdict -> verdict.mention().name().term().isFound() ? found(verdict, source) : verdict)
                .toList();
    }

    /** What the notes define is not linked to itself there. */
    private Verdict found(Verdict verdict, Source source) {
        var term = verdict.mention().name().term();
        var line = term.place().line();
        if (term.place().path().equals(source.path()) && line >= source.firstLine() && line <= source.lastLine()) {
            return verdict.but(Reason.OWN_DEFINITION);
        }
        elsewhere.merge(term.id(), 1, Integer::sum);
        return verdict;
    }

    /** The ids of the terms that a title names. A title is short, so that it need not share the glossary's subject. */
    private Set<String> titleMentions(Words topic, Section section, Words title, Reason inTitle) {
        var named = new LinkedHashSet<String>();
        for (var verdict : judge(section.place().path()).verdicts(new Passage(topic, NO_WORDS, title))) {
            var isMeant = verdict.isLink()
                    || verdict.reason() == Reason.OTHER_SUBJECT
                    || verdict.reason() == Reason.NOT_CONFIRMED;
            var mention = verdict.mention();
            var id = mention.name().term().id();
            decisions.accept(new Decision(
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
