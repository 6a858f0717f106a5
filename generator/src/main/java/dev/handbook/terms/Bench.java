package dev.handbook.terms;

import dev.handbook.model.Term;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the mentions of all terms: first of the author's, judged by all that tells their senses apart, then, where those leave room, of the
 * terms that were found in the notes. What is found decides nothing about the author's terms.
 *
 * <p>Of a found word that everyday language shares, the topics that explain it vouch for the sense, and no other topic does. Who has written a
 * glossary of some size has said which everyday words are terms; others that the notes explain wait until they are in it.
 */
final class Bench {
    private static final Set<Spelling> EVERYDAY = EnumSet.of(Spelling.LOWER, Spelling.CAPITALISED);
    private static final List<Doubt> DOUBTS = List.of(Doubt.values());

    private final Judge authors;
    private final TermTrie found;
    /** The titles of the topics that each found everyday word belongs to, by its id. */
    private final Map<String, Set<String>> homes = new HashMap<>();
    /** Whether the author has said which everyday words are terms. */
    private final boolean isSaid;

    Bench(List<Term> terms, Language language) {
        var written = terms.stream().filter(term -> !term.isFound()).toList();
        var subject = new Subject(written);
        isSaid = subject.isKnown();
        authors = new Judge(written, subject, language);
        var others = terms.stream().filter(Term::isFound).toList();
        found = TermTrie.of(others, language);
        for (var term : others) {
            homes.put(
                    term.id(),
                    term.linkRule().topics().stream()
                            .map(topic -> key(Words.of(topic)))
                            .collect(Collectors.toSet()));
        }
    }

    /** The mentions of a passage in order, without overlap, each with what is to be thought of it. */
    List<Verdict> verdicts(Passage passage) {
        var verdicts = authors.verdicts(passage);
        return found.isEmpty() ? verdicts : withFound(verdicts, passage);
    }

    private List<Verdict> withFound(List<Verdict> written, Passage passage) {
        var taken = new BitSet();
        written.forEach(verdict ->
                taken.set(verdict.mention().first(), verdict.mention().last() + 1));
        var all = new ArrayList<>(written);
        var topic = key(passage.topic());
        for (var verdict : Judge.mentions(found, passage.words())) {
            if (isFree(verdict.mention(), taken)) {
                all.add(verdict.isLink() ? judged(verdict, topic, passage.words()) : verdict);
            }
        }
        all.sort(Comparator.comparingInt(verdict -> verdict.mention().first()));
        return all;
    }

    private static boolean isFree(Mention mention, BitSet taken) {
        var next = taken.nextSetBit(mention.first());
        return next < 0 || next > mention.last();
    }

    private Verdict judged(Verdict verdict, String topic, Words words) {
        var mention = verdict.mention();
        if (EVERYDAY.contains(mention.name().spelling())) {
            if (isSaid) {
                return verdict.but(Reason.NOT_CONFIRMED);
            }
            if (!homes.getOrDefault(mention.name().term().id(), Set.of()).contains(topic)) {
                return verdict.but(Reason.OTHER_TOPIC);
            }
        }
        return DOUBTS.stream()
                .filter(doubt -> doubt.applies(mention, words, found))
                .findFirst()
                .map(doubt -> verdict.but(doubt.reason()))
                .orElse(verdict);
    }

    /** The words of a title, however it is written. */
    private static String key(Words title) {
        var key = new StringBuilder();
        for (var at = 0; at < title.size(); at++) {
            key.append(title.key(at)).append(' ');
        }
        return key.toString();
    }
}
