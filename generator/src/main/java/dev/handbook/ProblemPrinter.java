package dev.handbook;

import dev.handbook.model.Place;
import dev.handbook.model.Problem;
import dev.handbook.model.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;

/**
 * Says on a console what the author has to look at:
 *
 * <pre>
 * content/docker.md:12:3: warning: question has no answer
 *     ## What is a kernel?
 *        ^
 *     hint: write the answer below the question
 * </pre>
 *
 * Lines and columns are 1-based. A long line is cut around its column. Nothing in a note can steer the terminal or forge a command to a
 * build server.
 */
final class ProblemPrinter {
    /** How many columns of a line are shown. */
    private static final int COLUMNS = 100;

    /** How many characters of a line are shown: marks may pile up in one column. */
    private static final int CHARACTERS = 4 * COLUMNS;

    /** How many problems of one rule in one file are told in full: whoever sees a hundred looks for their common cause. */
    static final int MOST_IN_FULL = 100;

    private static final String INDENT = "    ";

    private final String folder;

    /**
     * @param notes the folder that the places are relative to
     * @param workingFolder where the author is; paths are shown from there when the notes lie inside
     */
    ProblemPrinter(Path notes, Path workingFolder) {
        this.folder = prefix(notes, workingFolder);
    }

    /** The notes folder as seen from the working folder, with a slash at its end; empty when they are the same. */
    static String prefix(Path notes, Path workingFolder) {
        var from = workingFolder.toAbsolutePath().normalize();
        var to = notes.toAbsolutePath().normalize();
        var shown =
                (to.startsWith(from) ? from.relativize(to) : notes).toString().replace('\\', '/');
        return shown.isEmpty() || shown.endsWith("/") ? shown : shown + "/";
    }

    /** The lines that tell one problem. */
    List<String> lines(Problem problem) {
        var lines = new ArrayList<String>();
        lines.add(Glyphs.show(folder + problem.place() + ": " + problem.severity() + ": " + problem.message()));
        if (!problem.excerpt().isEmpty()) {
            lines.addAll(picture(problem.excerpt(), problem.place()));
        }
        if (!problem.hint().isEmpty()) {
            lines.add(INDENT + "hint: " + Glyphs.show(problem.hint()));
        }
        return lines;
    }

    /** Lines of the same severity. */
    record Told(Severity severity, List<String> lines) {
        Told {
            lines = List.copyOf(lines);
        }
    }

    /**
     * The lines that tell problems, in order. Of one rule only the first {@value #MOST_IN_FULL} in each file are told in full; behind
     * the last problem of the file, a line says how many more there are.
     */
    List<Told> told(List<Problem> sorted) {
        var told = new ArrayList<Told>();
        var rest = new TreeMap<String, List<Problem>>();
        var shown = inFull(sorted);
        var at = 0;
        for (var i = 0; i < sorted.size(); i++) {
            var problem = sorted.get(i);
            if (at < shown.size() && shown.get(at) == problem) {
                told.add(new Told(problem.severity(), lines(problem)));
                at++;
            } else {
                rest.computeIfAbsent(problem.rule(), rule -> new ArrayList<>()).add(problem);
            }
            var path = problem.place().path();
            if (i + 1 == sorted.size() || !sorted.get(i + 1).place().path().equals(path)) {
                rest.values().forEach(more -> told.add(more(more)));
                rest.clear();
            }
        }
        return told;
    }

    /** The first problems of each rule in each file, in the order given. */
    static List<Problem> inFull(List<Problem> problems) {
        var counts = new HashMap<String, Integer>();
        return problems.stream()
                .filter(problem ->
                        counts.merge(problem.place().path() + "\n" + problem.rule(), 1, Integer::sum) <= MOST_IN_FULL)
                .toList();
    }

    private Told more(List<Problem> problems) {
        var first = problems.get(0);
        var line = folder + first.place().path() + ": " + first.severity() + ": " + problems.size()
                + " more of the rule " + first.rule() + " from line "
                + first.place().line()
                + " on; the site and the reports list all of them";
        return new Told(first.severity(), List.of(Glyphs.show(line)));
    }

    /** How many problems there are: {@code 3 errors, 12 warnings}, or {@code no problems}. */
    static String count(List<Problem> problems) {
        var counts = new ArrayList<String>();
        for (var severity : Severity.values()) {
            var count = problems.stream()
                    .filter(problem -> problem.severity() == severity)
                    .count();
            if (count > 0) {
                counts.add(count + " " + severity + (count == 1 ? "" : "s"));
            }
        }
        return counts.isEmpty() ? "no problems" : String.join(", ", counts);
    }

    /** The line, and a caret below the character at the column; behind the line when the column is. */
    private static List<String> picture(String line, Place place) {
        var caret = Math.min(place.column() - 1, line.length());
        var from = start(line, caret);
        var shown = new StringBuilder(INDENT).append(from > 0 ? "…" : "");
        var gap = new StringBuilder(INDENT).append(from > 0 ? " " : "");
        var width = 0;
        var at = from;
        while (at < line.length() && width < COLUMNS && at < from + CHARACTERS) {
            var next = at + Character.charCount(line.codePointAt(at));
            if (next <= caret) {
                gap.append(" ".repeat(Glyphs.width(line, at)));
            }
            width += Glyphs.width(line, at);
            shown.append(Glyphs.glyph(line, at));
            at = next;
        }
        return List.of(
                shown.append(at < line.length() ? "…" : "").toString(),
                gap.append('^').toString());
    }

    /** Where the shown part begins: at the start of the line if the caret fits, otherwise half a window before the caret. */
    private static int start(String line, int caret) {
        var width = 0;
        var start = caret;
        var half = caret;
        while (start > 0 && width <= COLUMNS - 10 && start > caret - CHARACTERS / 2) {
            start -= Character.charCount(line.codePointBefore(start));
            width += Glyphs.width(line, start);
            if (width <= COLUMNS / 2) {
                half = start;
            }
        }
        return start == 0 && width <= COLUMNS - 10 ? 0 : half;
    }
}
