package dev.handbook.terms;

import dev.handbook.model.Term;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The two who judge a passage: one knows the author's terms, the other those that were found in the notes, and is heard where the first leaves
 * room. What is found decides nothing about the author's terms.
 *
 * <p>Who has written a glossary of some size has said which everyday words are terms; others that the notes explain wait until they are in it.
 */
final class Bench {
    private static final Set<Spelling> EVERYDAY = EnumSet.of(Spelling.LOWER, Spelling.CAPITALISED);

    private final Judge authors;
    private final Judge found;
    /** Whether the author has said which everyday words are terms. */
    private final boolean isSaid;

    Bench(List<Term> terms, Language language) {
        var written = terms.stream().filter(term -> !term.isFound()).toList();
        var subject = new Subject(written);
        isSaid = subject.isKnown();
        authors = new Judge(written, subject, language);
        found = new Judge(terms.stream().filter(Term::isFound).toList(), new Subject(terms), language);
    }

    /** The mentions of a passage in order, without overlap, each with what is to be thought of it. */
    List<Verdict> verdicts(Passage passage) {
        var verdicts = authors.verdicts(passage);
        return found.isIdle() ? verdicts : withFound(verdicts, found.verdicts(passage));
    }

    private List<Verdict> withFound(List<Verdict> written, List<Verdict> found) {
        var taken = new BitSet();
        written.forEach(verdict ->
                taken.set(verdict.mention().first(), verdict.mention().last() + 1));
        var all = new ArrayList<>(written);
        found.stream()
                .filter(verdict -> isFree(verdict.mention(), taken))
                .map(this::confirmed)
                .forEach(all::add);
        all.sort(Comparator.comparingInt(verdict -> verdict.mention().first()));
        return all;
    }

    private Verdict confirmed(Verdict verdict) {
        var waits = isSaid
                && verdict.isLink()
                && EVERYDAY.contains(verdict.mention().name().spelling());
        return waits ? verdict.but(Reason.NOT_CONFIRMED) : verdict;
    }

    private static boolean isFree(Mention mention, BitSet taken) {
        var next = taken.nextSetBit(mention.first());
        return next < 0 || next > mention.last();
    }
}
