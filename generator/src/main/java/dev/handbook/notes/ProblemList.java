package dev.handbook.notes;

import dev.handbook.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is wrong in one file. Of each rule the first {@value #MOST} problems are kept, whatever comes after is counted. */
final class ProblemList {
    /** A file with more of one kind has one mistake, and no report takes ten thousands. */
    static final int MOST = 1_000;

    private final List<Problem> kept = new ArrayList<>();
    private final Map<String, Integer> counts = new TreeMap<>();

    /** By rule, the first problem that is only counted. */
    private final Map<String, Problem> counted = new TreeMap<>();

    void add(Problem problem) {
        if (counts.merge(problem.rule(), 1, Integer::sum) <= MOST) {
            kept.add(problem);
        } else {
            counted.putIfAbsent(problem.rule(), problem);
        }
    }

    /** In the order they were found; those that were only counted are one problem for each rule, at the end. */
    List<Problem> all() {
        var all = new ArrayList<>(kept);
        counted.forEach((rule, first) -> all.add(rest(first, counts.getOrDefault(rule, 0) - MOST)));
        return List.copyOf(all);
    }

    private static Problem rest(Problem first, int count) {
        return new Problem(
                first.severity(),
                first.rule(),
                first.place(),
                "from here on there are " + count + " more problems of the rule " + first.rule(),
                "So many have one cause, most often; the first ones show it",
                first.excerpt());
    }
}
