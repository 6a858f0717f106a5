package dev.handbook.pages;

import dev.handbook.model.LinkedHandbook;
import dev.handbook.model.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which terms appear together: in the same question's answers or in the same article. Two terms are the closer neighbours, the more
 * often they meet and the less that can be chance.
 */
final class Neighbours {
    /** How many terms of one section count, so that a text that links everything costs no more than others. */
    private static final int TERMS_PER_SECTION = 64;

    /**
     * A term that appears with another one.
     *
     * @param sections how many sections have both
     * @param strength {@code n × ln(n × N / (a × b))}: how often they meet, times how much more often than by chance, where {@code n}
     *     sections have both, {@code a} and {@code b} have each of them, and {@code N} have any term (Church and Hanks, "Word association
     *     norms, mutual information, and lexicography", 1990)
     */
    record Neighbour(Term term, int sections, double strength) {}

    private static final Comparator<Neighbour> CLOSEST = Comparator.comparingDouble(Neighbour::strength)
            .reversed()
            .thenComparing(neighbour -> Letter.sortKey(neighbour.term()))
            .thenComparing(neighbour -> neighbour.term().id());

    private final List<Term> terms;
    private final Map<String, Integer> numbers = new HashMap<>();
    /** The numbers of the terms of each section that has any. */
    private final List<int[]> sections = new ArrayList<>();
    /** The sections of each term, by its number. */
    private final List<List<int[]>> sectionsOf = new ArrayList<>();

    /**
     * @param terms all of the handbook, in a fixed order
     */
    Neighbours(LinkedHandbook linked, List<Term> terms) {
        this.terms = terms;
        for (var term : terms) {
            numbers.put(term.id(), sectionsOf.size());
            sectionsOf.add(new ArrayList<>());
        }
        for (var topic : linked.handbook().topics()) {
            for (var section : topic.sections()) {
                add(section.answers().stream()
                        .flatMap(answer -> answer.links().stream())
                        .mapToInt(link -> numbers.getOrDefault(link.termId(), -1))
                        .distinct()
                        .limit(TERMS_PER_SECTION)
                        .toArray());
            }
        }
    }

    private void add(int[] section) {
        if (section.length == 0) {
            return;
        }
        sections.add(section);
        for (var term : section) {
            sectionsOf.get(term).add(section);
        }
    }

    /** How many sections mention a term. */
    int sectionsOf(Term term) {
        return sectionsOf.get(number(term)).size();
    }

    /** All terms that appear with this one more often than by chance, the closest first. */
    List<Neighbour> of(Term term) {
        var number = number(term);
        var together = new int[terms.size()];
        for (var section : sectionsOf.get(number)) {
            for (var other : section) {
                together[other]++;
            }
        }
        var own = together[number];
        var neighbours = new ArrayList<Neighbour>();
        for (var other = 0; other < together.length; other++) {
            if (other != number && together[other] > 0) {
                var strength =
                        strength(together[other], own, sectionsOf.get(other).size());
                if (strength > 0) {
                    neighbours.add(new Neighbour(terms.get(other), together[other], strength));
                }
            }
        }
        neighbours.sort(CLOSEST);
        return neighbours;
    }

    /** The same on every machine: {@code Math.log} may differ in its last digit. */
    private double strength(int both, int one, int other) {
        return both * StrictMath.log((double) both * sections.size() / ((double) one * other));
    }

    private int number(Term term) {
        return numbers.getOrDefault(term.id(), -1);
    }
}
