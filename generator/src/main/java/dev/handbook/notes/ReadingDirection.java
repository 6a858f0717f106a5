package dev.handbook.notes;

import dev.handbook.model.Note;
import dev.handbook.model.Problem;
import dev.handbook.model.Severity;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds invisible characters that turn the reading direction: with them, code can look other than it is ("Trojan Source",
 * CVE-2021-42574). Text in right-to-left scripts needs none of them.
 */
final class ReadingDirection {
    private ReadingDirection() {}

    /** A warning about the first such character of a note, or nothing. */
    static Optional<Problem> problem(Note note) {
        var text = note.text();
        for (var i = 0; i < text.length(); i++) {
            if (turns(text.charAt(i))) {
                return Optional.of(warning(note, i));
            }
        }
        return Optional.empty();
    }

    private static boolean turns(char c) {
        return c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
    }

    private static Problem warning(Note note, int offset) {
        var lines = new LineIndex(note.text());
        var place = lines.place(note.path(), offset);
        return new Problem(
                Severity.WARNING,
                "bidi-control",
                place,
                String.format(
                        Locale.ROOT,
                        "the invisible character U+%04X turns the reading direction, so text can look other than it is",
                        (int) note.text().charAt(offset)),
                "Delete it; right-to-left words need none",
                lines.text(place.line()));
    }
}
