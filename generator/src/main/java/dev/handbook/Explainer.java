package dev.handbook;

import java.util.ArrayList;
import java.util.List;

/**
 * Explains one thing by the name that the author gives it: a term or a note, and a rule. What is both a term and a note is taken for the
 * term: a note can always be named by its whole path.
 */
final class Explainer {
    private final ReadingPrinter notes;
    private final MentionPrinter terms;

    Explainer(ReadingPrinter notes, MentionPrinter terms) {
        this.notes = notes;
        this.terms = terms;
    }

    /**
     * What there is to say.
     *
     * @param isKnown whether anything goes by the name
     * @param lines at least one; if nothing is known, the names that are near
     */
    record Explanation(boolean isKnown, List<String> lines) {
        Explanation {
            lines = List.copyOf(lines);
        }
    }

    /** How many notes were read in which way. */
    String summary() {
        return notes.summary();
    }

    /** Explains what goes by a name; {@link NoteNames#ALL} means all notes. */
    Explanation explain(String name) {
        var mentions = name.equals(NoteNames.ALL) ? List.<String>of() : terms.explain(name.strip());
        var readings = notes.explain(name);
        var lines = new ArrayList<>(mentions.isEmpty() ? readings : mentions);
        if (!mentions.isEmpty() && !readings.isEmpty()) {
            lines.add(notes.alsoMeant(name));
        }
        lines.addAll(RulePage.lines(name.strip()));
        return lines.isEmpty()
                ? new Explanation(false, List.of(notes.noneMeant(name, terms.nearest(name.strip()))))
                : new Explanation(true, lines);
    }
}
