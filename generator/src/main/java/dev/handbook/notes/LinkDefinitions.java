package dev.handbook.notes;

import java.util.regex.Pattern;

/**
 * Puts long lists of link definitions ({@code [name]: address}) at the end of a note, each in a paragraph of its own. The Markdown parser
 * takes quadratic time over definitions that follow each other, several seconds for the thousand that a changelog may have; where they
 * stand means nothing. Blanks take their place, so that every offset before them stays true.
 */
final class LinkDefinitions {
    /** Shorter lists cost nothing. */
    private static final int MANY = 50;

    private static final Pattern DEFINITION = Pattern.compile(
            " {0,3}\\[[^\\]\\[^][^\\]\\[]{0,998}\\]:[ \\t]*[^\\s<]\\S*(?:[ \\t]+(?:\"[^\"]*\"|'[^']*'))?[ \\t]*");

    private LinkDefinitions() {}

    /** The same text, perhaps longer. */
    static String moved(String text) {
        if (!text.contains("]:")) {
            return text;
        }
        var lines = new LineIndex(text);
        var moved = new StringBuilder(text);
        var start = 1;
        for (var line = 1; line <= lines.count(); line++) {
            if (!lines.text(line).isBlank()) {
                continue;
            }
            move(lines, start, line - 1, moved);
            start = line + 1;
        }
        move(lines, start, lines.count(), moved);
        return moved.toString();
    }

    private static void move(LineIndex lines, int first, int last, StringBuilder moved) {
        if (last - first < MANY) {
            return;
        }
        for (var line = first; line <= last; line++) {
            if (!DEFINITION.matcher(lines.text(line)).matches()) {
                return;
            }
        }
        for (var line = first; line <= last; line++) {
            var text = lines.text(line);
            var start = lines.start(line);
            moved.replace(start, start + text.length(), " ".repeat(text.length()));
            moved.append("\n\n").append(text);
        }
    }
}
