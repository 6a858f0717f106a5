package dev.handbook.notes;

import dev.handbook.model.Place;
import dev.handbook.model.Problem;
import dev.handbook.model.Severity;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong in one note while it is read. */
final class Problems {
    private final NoteTree tree;
    private final List<Problem> found = new ArrayList<>();

    Problems(NoteTree tree) {
        this.tree = tree;
    }

    void warn(String rule, Place place, String message, String hint) {
        found.add(new Problem(Severity.WARNING, rule, place, message, hint, tree.sourceLine(place.line())));
    }

    List<Problem> found() {
        return List.copyOf(found);
    }
}
