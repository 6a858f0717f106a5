package dev.handbook.model;

/**
 * One source file of the author's, whatever its format.
 *
 * @param path where it lies, relative to the notes folder, with {@code /} between names
 * @param text its content, decoded, without byte order mark, lines ending in {@code \n}
 */
public record Note(String path, String text) {
    public Note {
        if (path.isEmpty() || path.startsWith("/") || path.contains("\\")) {
            throw new IllegalArgumentException("not a path inside the notes folder: '" + path + "'");
        }
    }

    /** The 1-based {@code line} without its line end, or an empty string when the note is shorter. */
    public String line(int line) {
        return text.lines().skip(Math.max(0, line - 1)).findFirst().orElse("");
    }
}
