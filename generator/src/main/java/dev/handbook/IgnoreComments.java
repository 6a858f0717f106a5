package dev.handbook;

import dev.handbook.model.Note;
import dev.handbook.model.Problem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The comments of a note by which its author waives rules. One about a line stands in it or in the line above; one about the whole note
 * stands anywhere:
 *
 * <pre>
 * &lt;!-- handbook-ignore missing-picture --&gt;
 * &lt;!-- handbook-ignore-note unanswered broken-link --&gt;
 * </pre>
 *
 * In AsciiDoc a comment begins with {@code //}, in reStructuredText with {@code ..}, in Org with {@code #}.
 *
 * @param byLine rules by the 1-based line of the comment
 * @param inNote rules of the whole note
 */
record IgnoreComments(Map<Integer, Set<String>> byLine, Set<String> inNote) {
    /** No rule is waived. */
    static final IgnoreComments NONE = new IgnoreComments(Map.of(), Set.of());

    private static final String SIGN = "handbook-ignore";
    private static final Pattern COMMENT = Pattern.compile(
            "(?:<!--|\\{/\\*|//|\\.\\.|#)\\s*+" + SIGN + "(-note)?+\\s++([a-z][a-z-]*+(?:[\\s,]++[a-z][a-z-]*+)*+)");

    /** Reads the comments of a note. */
    static IgnoreComments in(Note note) {
        if (!note.text().contains(SIGN)) {
            return NONE;
        }
        var byLine = new HashMap<Integer, Set<String>>();
        var inNote = new HashSet<String>();
        var lines = note.text().lines().toList();
        for (var line = 0; line < lines.size(); line++) {
            var comment = COMMENT.matcher(lines.get(line));
            while (comment.find()) {
                var rules = List.of(comment.group(2).split("[\\s,]+"));
                if (comment.group(1) == null) {
                    byLine.computeIfAbsent(line + 1, key -> new HashSet<>()).addAll(rules);
                } else {
                    inNote.addAll(rules);
                }
            }
        }
        return new IgnoreComments(byLine, inNote);
    }

    /** Whether the author does not want to hear of a problem of this note. */
    boolean cover(Problem problem) {
        var line = problem.place().line();
        return inNote.contains(problem.rule())
                || byLine.getOrDefault(line, Set.of()).contains(problem.rule())
                || byLine.getOrDefault(line - 1, Set.of()).contains(problem.rule());
    }
}
