package dev.handbook.model;

import java.util.Comparator;

/**
 * A spot in a note.
 *
 * @param path the note's path, relative to the notes folder
 * @param line 1-based
 * @param column 1-based, in UTF-16 units
 */
public record Place(String path, int line, int column) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::path).thenComparingInt(Place::line).thenComparingInt(Place::column);

    public Place {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("lines and columns start at 1: " + path + ":" + line + ":" + column);
        }
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** As compilers print it: {@code docker.md:12:3}. */
    @Override
    public String toString() {
        return path + ":" + line + ":" + column;
    }
}
