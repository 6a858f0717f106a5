package dev.handbook;

import dev.handbook.model.NoteReading;
import dev.handbook.model.Question;
import dev.handbook.model.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says on a console how notes were read: all of them in one line, and those that the author asks about one by one:
 *
 * <pre>
 * Read 20 notes: 12 by heading-question, 5 by question-line, 2 by two dialects, 1 asks nothing
 *
 * docker.md: 3 questions (2 answered, 1 open), 1 article, read as Markdown
 *     heading-question: 3 questions on clear signs (weight 2.8)
 *     line 1: What is a container? (answered in line 3)
 *     line 9: What is a pod? (answered in pods.md:12)
 *     line 12: What is a shim? (open)
 * </pre>
 *
 * Lines are 1-based. Nothing in a note can steer the terminal or forge a command to a build server.
 */
final class ReadingPrinter {
    /** How many ways of reading the summary names. */
    private static final int WAYS = 5;

    /** How many characters of a question are shown. */
    private static final int CHARACTERS = 100;

    private static final String INDENT = "    ";

    private final List<NoteReading> readings;
    private final List<Question> questions;

    /**
     * @param readings of all notes, sorted by path
     * @param questions of the whole handbook
     */
    ReadingPrinter(List<NoteReading> readings, List<Question> questions) {
        this.readings = readings;
        this.questions = questions;
    }

    /** How many notes were read in which way, the most common first. */
    String summary() {
        var ways = readings.stream()
                .collect(Collectors.groupingBy(ReadingPrinter::way, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .toList();
        var shown = new ArrayList<String>();
        ways.stream().limit(WAYS).forEach(way -> shown.add(way.getValue() + " " + way.getKey()));
        var rest = ways.stream().skip(WAYS).mapToLong(Map.Entry::getValue).sum();
        if (rest > 0) {
            shown.add(rest + " in other ways");
        }
        return "Read " + count(readings.size(), "note") + (shown.isEmpty() ? "" : ": " + String.join(", ", shown));
    }

    private static String way(NoteReading reading) {
        return switch (reading.dialects().size()) {
            case 0 -> "without questions";
            case 1 -> "by " + reading.dialects().get(0).dialect();
            case 2 -> "by two dialects";
            default -> "by more than two dialects";
        };
    }

    /**
     * How the notes that the author means were read; nothing when no note is meant, see {@link #noneMeant}.
     *
     * @param wanted see {@link NoteNames#meant}
     */
    List<String> explain(String wanted) {
        var meant = NoteNames.meant(wanted, paths());
        var asked = byNote();
        return readings.stream()
                .filter(reading -> meant.contains(reading.path()))
                .flatMap(reading -> explain(reading, asked.getOrDefault(reading.path(), List.of())).stream())
                .map(Glyphs::show)
                .toList();
    }

    /**
     * Says that neither a term nor a rule nor a note is called {@code wanted}, and which may have been meant.
     *
     * @param nearestTerms terms that are called nearly so
     */
    String noneMeant(String wanted, List<String> nearestTerms) {
        return Glyphs.show("handbook.explain is '" + shortened(wanted)
                + "', which is neither a term nor a rule nor part of a note's path; " + hint(wanted, nearestTerms));
    }

    /** Says how to get at the notes that {@code wanted}, which is a term, may also mean. */
    String alsoMeant(String wanted) {
        var meant = NoteNames.meant(wanted, paths()).stream().sorted().toList();
        return Glyphs.show("'" + shortened(wanted) + "' is also part of the path of "
                + (meant.size() == 1 ? meant.get(0) : meant.size() + " notes") + "; -Dhandbook.explain=" + meant.get(0)
                + " explains that note");
    }

    private String hint(String wanted, List<String> nearestTerms) {
        var nearest = Stream.concat(
                        nearestTerms.stream().map(term -> "the term '" + term + "'"),
                        NoteNames.nearest(wanted, paths()).stream())
                .toList();
        if (!nearest.isEmpty()) {
            return "did you mean " + String.join(" or ", nearest) + "?";
        }
        return readings.isEmpty() ? "there are no notes" : "'all' explains every note";
    }

    private List<String> paths() {
        return readings.stream().map(NoteReading::path).toList();
    }

    /** A question as one note asks it. */
    private record Asked(int line, String wording, String answered) {}

    private Map<String, List<Asked>> byNote() {
        var byNote = new TreeMap<String, List<Asked>>();
        for (var question : questions) {
            var firstInNote = question.askings().stream()
                    .collect(Collectors.toMap(
                            asking -> asking.place().path(),
                            Function.identity(),
                            (first, again) -> first,
                            TreeMap::new));
            firstInNote.forEach((path, asking) -> byNote.computeIfAbsent(path, key -> new ArrayList<>())
                    .add(new Asked(asking.place().line(), shortened(asking.wording()), answered(question, path))));
        }
        byNote.values().forEach(asked -> asked.sort(Comparator.comparingInt(Asked::line)));
        return byNote;
    }

    /** Where it is answered: in the note that asks, or else in others. */
    private static String answered(Question question, String path) {
        var sources = question.answers().stream().map(answer -> answer.source()).toList();
        var here = sources.stream().filter(source -> source.path().equals(path)).findFirst();
        if (here.isPresent()) {
            return "answered in line " + here.get().firstLine();
        }
        return sources.isEmpty()
                ? "open"
                : "answered in " + sources.stream().map(Source::toString).collect(Collectors.joining(" and "));
    }

    private static List<String> explain(NoteReading reading, List<Asked> asked) {
        var lines = new ArrayList<String>();
        lines.add(reading.path() + ": " + count(reading.questions(), "question") + " (" + reading.answered()
                + " answered, " + reading.unanswered() + " open), " + count(reading.articles(), "article")
                + ", read as "
                + reading.format());
        for (var evidence : reading.dialects()) {
            lines.add(INDENT + evidence.dialect() + ": " + count(evidence.questions(), "question") + " on "
                    + evidence.signs() + " signs (weight " + evidence.weight() + ")");
        }
        for (var one : asked) {
            lines.add(INDENT + "line " + one.line() + ": " + one.wording() + " (" + one.answered() + ")");
        }
        return lines;
    }

    private static String count(int number, String singular) {
        return (number == 0 ? "no" : number) + " " + singular + (number == 1 ? "" : "s");
    }

    private static String shortened(String words) {
        var line = words.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= CHARACTERS
                ? line
                : line.substring(0, line.offsetByCodePoints(0, CHARACTERS)) + "…";
    }
}
