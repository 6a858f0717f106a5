package dev.handbook.notes;

import dev.handbook.model.Place;
import dev.handbook.model.Problem;
import dev.handbook.model.Severity;
import java.util.List;

/** Collects what is wrong in one note while it is read. */
final class Problems {
    private static final int MAX_QUOTED = 200;

    private final NoteTree tree;
    private final ProblemList found = new ProblemList();

    Problems(NoteTree tree) {
        this.tree = tree;
        tree.plain().forEach(this::tooComplex);
        tree.mistakes()
                .forEach(mistake -> warn(
                        mistake.rule(),
                        new Place(tree.path(), mistake.line(), mistake.column()),
                        mistake.message(),
                        mistake.hint()));
    }

    void warn(String rule, Place place, String message, String hint) {
        found.add(new Problem(Severity.WARNING, rule, place, message, hint, tree.sourceLine(place.line())));
    }

    private void tooComplex(Complexity.Stretch stretch) {
        var line = tree.sourceLine(stretch.firstLine());
        found.add(new Problem(
                Severity.ERROR,
                "too-complex",
                new Place(tree.path(), stretch.firstLine(), 1),
                lines(stretch) + stretch.why() + ", so it is shown as it is",
                "Break it up with blank lines, put it between ``` lines, or split the note",
                line.length() > 200 ? line.substring(0, 200) : line));
    }

    private static String lines(Complexity.Stretch stretch) {
        return stretch.firstLine() == stretch.lastLine()
                ? "this line holds "
                : "this text, up to line " + stretch.lastLine() + ", holds ";
    }

    /** What a message quotes of an address or of words: those of a hostile note may be as long as the note. */
    static String shortened(String words) {
        if (words.length() <= MAX_QUOTED) {
            return words;
        }
        var end = Character.isHighSurrogate(words.charAt(MAX_QUOTED - 1)) ? MAX_QUOTED - 1 : MAX_QUOTED;
        return words.substring(0, end) + "…";
    }

    List<Problem> found() {
        return found.all();
    }
}
