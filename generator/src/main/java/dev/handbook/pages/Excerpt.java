package dev.handbook.pages;

/** The first words of a text, for lists that tell what it is about. */
final class Excerpt {
    private Excerpt() {}

    /**
     * The text on one line; if it is longer than {@code length} UTF-16 units, its first words and an ellipsis.
     *
     * @param length at least 2
     */
    static String of(String text, int length) {
        var line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= length) {
            return line;
        }
        var space = line.lastIndexOf(' ', length - 1);
        var end = space > length / 2 ? space : length - 1;
        // Half of a character is none.
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
