package dev.handbook.model;

import java.util.Comparator;

/**
 * Something for the author to look at.
 *
 * @param severity how much it matters
 * @param rule the id of the {@link Rule} that found it, such as {@code unanswered}
 * @param place where
 * @param message what was found and what was expected, one line, no full stop
 * @param hint how to mend it, one line, or empty
 * @param excerpt the line of the note at {@code place}, or empty when there is none to show
 */
public record Problem(Severity severity, String rule, Place place, String message, String hint, String excerpt)
        implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::place)
            .thenComparing(Problem::severity)
            .thenComparing(Problem::rule)
            .thenComparing(Problem::message);

    public Problem {
        assert Rule.named(rule).isPresent() : "'" + rule + "' is not listed in Rule";
    }

    /** Sorted by place, then the worst first. */
    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
