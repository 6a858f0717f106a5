package dev.handbook.terms;

import dev.handbook.model.Handbook;
import dev.handbook.model.LinkedHandbook;
import dev.handbook.model.Question;
import dev.handbook.model.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private TermLinker() {}

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
        var topics = linked(handbook, settings);
        topics.forEach(topic -> topic.decisions().forEach(decisions));
        var elsewhere = new HashMap<String, Integer>();
        topics.forEach(topic -> topic.elsewhere().forEach((term, times) -> elsewhere.merge(term, times, Integer::sum)));
        var askedAbout = new HashMap<String, List<Question>>();
        topics.forEach(topic -> topic.askedAbout()
                .forEach((term, questions) -> askedAbout
                        .computeIfAbsent(term, id -> new ArrayList<>())
                        .addAll(questions)));
        var terms = handbook.terms().stream()
                .filter(term -> isWanted(term, elsewhere))
                .toList();
        var linked = topics.stream().map(LinkedTopic::topic).toList();
        return new LinkedHandbook(new Handbook(handbook.title(), linked, terms), askedAbout);
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

    /** Topic by topic, on as many threads as there are. */
    private static List<LinkedTopic> linked(Handbook handbook, LinkSettings settings) {
        var judges = new Judges(handbook.terms(), settings);
        return handbook.topics().parallelStream()
                .map(topic -> new TopicLinker(judges, settings).linked(topic))
                .toList();
    }

    private static boolean isWanted(Term term, Map<String, Integer> elsewhere) {
        return term.origin() != Term.Origin.IN_PASSING || elsewhere.getOrDefault(term.id(), 0) >= IN_USE;
    }
}
