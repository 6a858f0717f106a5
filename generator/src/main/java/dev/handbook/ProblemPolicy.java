package dev.handbook;

import dev.handbook.model.Note;
import dev.handbook.model.PathPattern;
import dev.handbook.model.Problem;
import dev.handbook.model.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which problems an author wants to hear of, and how severe they are. A rule can be given another severity or be ignored: everywhere,
 * at some paths, or by {@linkplain IgnoreComments comments} in a note. What is ignored is neither counted nor shown anywhere.
 */
final class ProblemPolicy {
    private static final String IGNORE = "ignore";
    private static final String ALL = "all";

    private final Map<String, String> severities;
    private final List<Exemption> exemptions;

    /** Rules that do not count at some paths. */
    private record Exemption(PathPattern paths, Set<String> rules) {
        boolean covers(Problem problem) {
            return (rules.contains(ALL) || rules.contains(problem.rule()))
                    && paths.matches(problem.place().path());
        }
    }

    /**
     * @param severities {@code error}, {@code warning} or {@code ignore} by the id of a rule
     * @param ignored rules by a {@linkplain PathPattern pattern} of paths: ids separated by spaces or commas, or {@code all}
     */
    ProblemPolicy(Map<String, String> severities, Map<String, String> ignored) {
        this.severities = Map.copyOf(severities);
        this.exemptions = ignored.entrySet().stream()
                .map(entry -> new Exemption(
                        PathPattern.of(entry.getKey()),
                        Set.copyOf(List.of(entry.getValue().strip().split("[\\s,]+")))))
                .toList();
    }

    /** Leaves every problem as it is. */
    static ProblemPolicy none() {
        return new ProblemPolicy(Map.of(), Map.of());
    }

    /**
     * The problems that the author wants to hear of, in order.
     *
     * @param notes all that may hold comments
     */
    List<Problem> apply(List<Problem> problems, List<Note> notes) {
        var byPath = notes.stream().collect(Collectors.toMap(Note::path, Function.identity(), (a, b) -> a));
        var comments = new HashMap<String, IgnoreComments>();
        var told = new ArrayList<Problem>();
        for (var problem : problems) {
            var path = problem.place().path();
            var inNote = comments.computeIfAbsent(
                    path, key -> byPath.containsKey(key) ? IgnoreComments.in(byPath.get(key)) : IgnoreComments.NONE);
            if (!isIgnored(problem) && !inNote.cover(problem)) {
                told.add(judged(problem));
            }
        }
        return told;
    }

    private boolean isIgnored(Problem problem) {
        return IGNORE.equals(severities.get(problem.rule()))
                || exemptions.stream().anyMatch(exemption -> exemption.covers(problem));
    }

    private Problem judged(Problem problem) {
        var severity = severities.get(problem.rule());
        return severity == null
                ? problem
                : new Problem(
                        Severity.valueOf(severity.toUpperCase(Locale.ROOT)),
                        problem.rule(),
                        problem.place(),
                        problem.message(),
                        problem.hint(),
                        problem.excerpt());
    }
}
