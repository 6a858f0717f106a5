package dev.handbook.notes;

import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/**
 * Finds the link definitions ({@code [name]: address}) of a note that no link uses: Markdown shows nothing of them, so their words would be
 * lost without a sign, and a name that is misspelt is the reason more often than not.
 */
final class UnusedDefinitions {
    /** Nobody needs to hear of more in one note, except how many there are. */
    private static final int MAX_TOLD = 50;

    private UnusedDefinitions() {}

    /** One mistake for each, in the order of the note; none for what is written as a comment, {@code [//]: # (words)}. */
    static List<Format.Mistake> in(Document parsed, LineIndex lines) {
        if (Parser.REFERENCES.get(parsed).isEmpty()) {
            return List.of();
        }
        var used = new HashSet<Reference>();
        var defined = new ArrayList<Reference>();
        for (var node : parsed.getDescendants()) {
            if (node instanceof Reference definition && !isComment(definition)) {
                defined.add(definition);
            } else if (node instanceof RefNode link && link.getReferenceNode(parsed) != null) {
                used.add(Objects.requireNonNull(link.getReferenceNode(parsed)));
            }
        }
        var unused = defined.stream().filter(each -> !used.contains(each)).toList();
        var mistakes = new ArrayList<Format.Mistake>();
        for (var definition : unused.subList(0, Math.min(MAX_TOLD, unused.size()))) {
            mistakes.add(mistake(definition, mistakes.size() == MAX_TOLD - 1 ? unused.size() - MAX_TOLD : 0, lines));
        }
        return mistakes;
    }

    private static boolean isComment(Reference definition) {
        var address = definition.getUrl();
        return address.isBlank()
                || address.equals("#")
                || definition.getReference().equals("//");
    }

    private static Format.Mistake mistake(Reference definition, int more, LineIndex lines) {
        var title = definition.getTitle().isBlank() ? "" : ", titled '" + shortened(definition.getTitle()) + "',";
        var name = shortened(definition.getReference());
        return new Format.Mistake(
                "unused-definition",
                line(definition, lines),
                1,
                "no link uses the definition of '" + name + "', which leads to '" + shortened(definition.getUrl()) + "'"
                        + title + " so nobody sees it"
                        + (more > 0 ? "; nor those of " + more + " others" : ""),
                "Write [" + name + "] where the link should be, or delete the line");
    }

    private static String shortened(CharSequence words) {
        return Problems.shortened(words.toString().strip());
    }

    /** Long lists of definitions are read behind the note's own last line, see {@link LinkDefinitions}. */
    private static int line(Reference definition, LineIndex lines) {
        var at = definition.getStartOffset();
        return lines.line(
                at < lines.length()
                        ? at
                        : Math.max(0, lines.text().indexOf(definition.getChars().toString())));
    }
}
