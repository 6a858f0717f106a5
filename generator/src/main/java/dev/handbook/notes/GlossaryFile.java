package dev.handbook.notes;

import dev.handbook.model.Note;
import dev.handbook.model.Place;
import dev.handbook.model.Problem;
import dev.handbook.model.Severity;
import java.util.List;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A glossary file while it is read: its lines, and the problems found in it so far. */
final class GlossaryFile {
    /** How much of an author's text a message repeats, in UTF-16 units. */
    private static final int QUOTE = 60;

    private final String path;
    private final List<String> lines;
    private final ProblemList problems = new ProblemList();

    GlossaryFile(Note note) {
        path = note.path();
        lines = note.text().lines().toList();
    }

    /** All lines, without their ends. */
    List<String> lines() {
        return lines;
    }

    /**
     * A spot in this file.
     *
     * @param line 0-based; beyond the end it means the last line
     * @param column 0-based, in code points
     */
    Place place(int line, int column) {
        var shown = Math.max(0, Math.min(line, lines.size() - 1));
        var text = line(shown);
        var points = Math.min(column, text.codePointCount(0, text.length()));
        return new Place(path, shown + 1, text.offsetByCodePoints(0, points) + 1);
    }

    /** Where a node of an entry starts. */
    Place place(GlossaryYaml.Entry entry, Node node) {
        var mark = node.getStartMark().orElseThrow();
        return place(entry.firstLine() + mark.getLine(), mark.getColumn());
    }

    /** Reports that a node is not what was expected. */
    void reportType(GlossaryYaml.Entry entry, Node node, String what, String expected) {
        var found = node instanceof ScalarNode scalar
                ? quote(scalar.getValue())
                : node instanceof SequenceNode ? "a list" : "a mapping";
        var message = what + " is " + found + ", expected " + expected;
        report(Severity.ERROR, "glossary-type", place(entry, node), message, "");
    }

    /** Remembers a problem and shows its line. */
    void report(Severity severity, String rule, Place place, String message, String hint) {
        problems.add(new Problem(severity, rule, place, message, hint, line(place.line() - 1)));
    }

    /** The problems in the order they were found, see {@link ProblemList}. */
    List<Problem> problems() {
        return problems.all();
    }

    /** An author's text as messages repeat it: on one line, shortened, in quotes. */
    static String quote(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        return "'" + (line.length() > QUOTE ? line.substring(0, QUOTE) + "…" : line) + "'";
    }

    private String line(int line) {
        return line < lines.size() ? lines.get(line) : "";
    }
}
