package dev.handbook.model;

/**
 * Where a passage came from.
 *
 * @param path the note's path, relative to the notes folder
 * @param firstLine 1-based
 * @param lastLine 1-based, inclusive
 */
public record Source(String path, int firstLine, int lastLine) {
    public Source {
        if (firstLine < 1 || lastLine < firstLine) {
            throw new IllegalArgumentException("not a range of lines: " + path + ":" + firstLine + "-" + lastLine);
        }
    }

    /** As readers see it: {@code docker.md:12}. */
    @Override
    public String toString() {
        return path + ":" + firstLine;
    }
}
