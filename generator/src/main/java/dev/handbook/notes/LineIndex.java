package dev.handbook.notes;

import dev.handbook.model.Place;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Turns offsets into lines and columns: the one place where 0-based offsets become 1-based positions. */
final class LineIndex {
    /** Shorter lines are cut out of the text each time that somebody asks for them. */
    private static final int LONG = 200;

    /** Lines of notes are longer than this on average. */
    private static final int SHORT = 16;

    private final String text;
    private final int[] starts;

    /** Long lines that were asked for: a whole note may be one line, and thousands of problems may quote it. */
    private final Map<Integer, String> longLines = new HashMap<>();

    LineIndex(String text) {
        this.text = text;
        var found = new int[1 + text.length() / SHORT];
        var count = 1;
        for (var end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            if (count == found.length) {
                found = Arrays.copyOf(found, 2 * count);
            }
            found[count++] = end + 1;
        }
        starts = Arrays.copyOf(found, count);
    }

    /** The 1-based line of a 0-based offset; offsets beyond the text are on its last line. */
    int line(int offset) {
        var found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The 1-based place of a 0-based offset in a note. */
    Place place(String path, int offset) {
        var line = line(offset);
        return new Place(path, line, offset - starts[line - 1] + 1);
    }

    /** How many lines there are; at least 1. */
    int count() {
        return starts.length;
    }

    /** The offset at which a 1-based line starts. */
    int start(int line) {
        return starts[line - 1];
    }

    /** How many characters there are. */
    int length() {
        return text.length();
    }

    /** The character at a 0-based offset. */
    char charAt(int offset) {
        return text.charAt(offset);
    }

    /** All of it. */
    String text() {
        return text;
    }

    /** A 1-based line without its line end. */
    String text(int line) {
        return length(line) < LONG ? cut(line) : longLines.computeIfAbsent(line, this::cut);
    }

    /** How many characters a 1-based line has without its line end. */
    int length(int line) {
        var end = line < starts.length ? starts[line] - 1 : text.length();
        return end - starts[line - 1];
    }

    private String cut(int line) {
        return text.substring(starts[line - 1], starts[line - 1] + length(line));
    }
}
