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

    /**
     * A text as every format can hold it and every terminal shows it: without control characters but line ends, and without halves of
     * characters. XML 1.0 has no place for some of them, and a report is sometimes read with {@code cat}.
     */
    static String clean(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints().map(c -> isPlain(c) ? c : 0xfffd).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isPlain(int character) {
        return character == '\n'
                || !Character.isISOControl(character)
                        && (character < 0xd800 || character > 0xdfff)
                        && character != 0xfffe
                        && character != 0xffff;
    }
}
