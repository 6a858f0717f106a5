package dev.handbook.reports;

import dev.handbook.model.Place;
import dev.handbook.model.Problem;
import java.util.List;

/**
 * What a build found.
 *
 * @param folder the notes folder as other programs name it, relative to the folder that they work in: empty, or with {@code /} at its end
 * @param notes paths of all notes that were read, relative to the notes folder, sorted
 * @param problems sorted
 */
public record Findings(String folder, List<String> notes, List<Problem> problems) {
    public Findings {
        notes = List.copyOf(notes);
        problems = List.copyOf(problems);
    }

    /** The path of the file that a place is in, as other programs name it. */
    String path(Place place) {
        return folder + place.path();
    }
}
