package dev.handbook.notes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Document;

/**
 * The tree of a note's Markdown, whatever the note holds. A stretch that the parser cannot get through is taken out first, to be
 * shown letter for letter instead; all before and after it is read as ever. What is taken out depends on the text alone, never on time.
 *
 * @param tree of what is left; offsets in it are those of the whole note
 * @param plain the stretches to be shown as they are, in order, without overlap
 * @param mistakes what the Markdown says to nobody
 */
record GuardedTree(Document tree, List<Complexity.Stretch> plain, List<Format.Mistake> mistakes) {
    /** After so many stretches that only the parser itself found, the whole note is shown as it is. */
    private static final int TRIES = 4;

    private static final String WORK =
            "more work for the Markdown parser than " + GuardedText.LOOKS_PER_CHARACTER + " looks at each character";

    GuardedTree {
        plain = List.copyOf(plain);
        mistakes = List.copyOf(mistakes);
    }

    /** Reads a note whose front matter has been blanked. */
    static GuardedTree of(LineIndex lines) {
        var plain = new ArrayList<>(Complexity.of(lines));
        for (var i = 0; i < TRIES; i++) {
            try {
                var parsed = Markdown.parsed(new GuardedText(LinkDefinitions.moved(without(lines, plain))));
                return new GuardedTree(Markdown.tree(parsed), sorted(plain), UnusedDefinitions.in(parsed, lines));
            } catch (GuardedText.Exhausted e) {
                if (Thread.currentThread().isInterrupted()) {
                    throw e;
                }
                var stretch = around(lines, lines.line(Math.min(e.offset(), lines.length())));
                if (plain.contains(stretch)) {
                    break;
                }
                plain.add(stretch);
            }
        }
        return whole(lines, WORK);
    }

    /** Nothing but the note as it is. */
    static GuardedTree whole(LineIndex lines, String why) {
        return new GuardedTree(
                Document.createShell(""), List.of(new Complexity.Stretch(1, lines.count(), why)), List.of());
    }

    private static List<Complexity.Stretch> sorted(List<Complexity.Stretch> plain) {
        return plain.stream()
                .sorted(Comparator.comparingInt(Complexity.Stretch::firstLine))
                .toList();
    }

    /** The text with blank lines where the stretches were, so that every offset stays true. */
    private static String without(LineIndex lines, List<Complexity.Stretch> plain) {
        if (plain.isEmpty()) {
            return lines.text();
        }
        var text = new StringBuilder(lines.text());
        for (var stretch : plain) {
            var end = lines.start(stretch.lastLine())
                    + lines.text(stretch.lastLine()).length();
            for (var i = lines.start(stretch.firstLine()); i < end; i++) {
                if (text.charAt(i) != '\n') {
                    text.setCharAt(i, ' ');
                }
            }
        }
        return text.toString();
    }

    private static Complexity.Stretch around(LineIndex lines, int line) {
        var first = line;
        while (first > 1 && !lines.text(first - 1).isBlank()) {
            first--;
        }
        var last = line;
        while (last < lines.count() && !lines.text(last + 1).isBlank()) {
            last++;
        }
        return new Complexity.Stretch(first, last, WORK);
    }
}
