package dev.handbook.terms;

import dev.handbook.model.LinkedHandbook;
import dev.handbook.model.Note;
import dev.handbook.model.Problem;
import dev.handbook.model.Rule;
import dev.handbook.model.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is wrong between the glossary and the notes: terms that no note mentions, and short forms that nothing explains. */
public final class TermProblems {
    private static final int LONGEST_NAME = 60;

    private TermProblems() {}

    /**
     * All of them, in no order.
     *
     * @param linked the handbook with its terms
     * @param mentioned the ids of all terms that are mentioned anywhere, linked or not
     * @param files glossaries and notes, for the lines that problems show
     */
    public static List<Problem> of(LinkedHandbook linked, Set<String> mentioned, List<Note> files) {
        var lines = new HashMap<String, List<String>>();
        var paths = new HashMap<String, Note>();
        files.forEach(file -> paths.put(file.path(), file));
        var problems = new ArrayList<Problem>();
        for (var term : linked.handbook().terms()) {
            if (!term.isFound() && !mentioned.contains(term.id())) {
                problems.add(unmentioned(term, excerpt(term, paths, lines)));
            }
        }
        problems.addAll(ShortFormProblems.of(linked, new PlaceFinder(files), paths));
        return problems;
    }

    private static Problem unmentioned(Term term, String excerpt) {
        var name = term.name().length() > LONGEST_NAME ? term.name().substring(0, LONGEST_NAME) + "…" : term.name();
        return new Problem(
                Rule.UNMENTIONED_TERM.severity(),
                Rule.UNMENTIONED_TERM.id(),
                term.place(),
                "no note mentions '" + name + "'",
                "Add the words that the notes use for it to its aliases, or take it out",
                excerpt);
    }

    private static String excerpt(Term term, Map<String, Note> files, Map<String, List<String>> lines) {
        var file = files.get(term.place().path());
        if (file == null) {
            return "";
        }
        var all = lines.computeIfAbsent(file.path(), path -> file.text().lines().toList());
        return term.place().line() <= all.size() ? all.get(term.place().line() - 1) : "";
    }
}
