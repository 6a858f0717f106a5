package dev.handbook.notes;

import dev.handbook.model.About;
import dev.handbook.model.Note;
import dev.handbook.model.Problem;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a note says about itself at its very top: YAML between two {@code ---} lines, or TOML between two {@code +++} lines.
 *
 * @param topic the value of {@code topic:}, or empty
 * @param title the value of {@code title:}, or empty
 * @param tags the values of {@code tags:}, in order
 * @param lang the language tag that {@code lang:} gives, such as {@code pt-BR}, or empty
 * @param dir the direction that {@code dir:} gives, {@code ltr} or {@code rtl}, or empty
 * @param dialect the value of {@code dialect:}, or empty
 * @param prose what other tools show of the note besides: a subtitle, a description, a summary
 * @param about what it says besides all that
 * @param lines how many lines it takes, the two dashes included; 0 when there is none
 * @param problems what is wrong with it
 */
record FrontMatter(
        String topic,
        String title,
        List<String> tags,
        String lang,
        String dir,
        String dialect,
        List<String> prose,
        About about,
        int lines,
        List<Problem> problems) {
    /** More than any author or tool writes; beyond it the dashes are rules, not front matter. */
    private static final int MAX_LINES = 5_000;

    /** Two rules with prose between them are not front matter: that begins with a comment or a key. */
    private static final Pattern KEY =
            Pattern.compile("\\s*(?:#.*|[{?%].*|[\"']?[^\\s:\"'][^:]{0,60}:(?:\\s.*)?)", Pattern.DOTALL);

    FrontMatter {
        tags = List.copyOf(tags);
        prose = List.copyOf(prose);
        problems = List.copyOf(problems);
    }

    private static FrontMatter none() {
        return new FrontMatter("", "", List.of(), "", "", "", List.of(), About.NOTHING, 0, List.of());
    }

    /** The front matter of a note; empty values when it has none. */
    static FrontMatter of(Note note) {
        if (!note.text().startsWith("---") && !note.text().startsWith("+++")) {
            return none();
        }
        var lines = note.text().lines().limit(MAX_LINES).toList();
        var fence = lines.get(0).stripTrailing();
        if (!fence.equals("---") && !fence.equals("+++")) {
            return none();
        }
        for (var i = 1; i < lines.size(); i++) {
            var line = lines.get(i).stripTrailing();
            if (line.equals(fence) || fence.equals("---") && line.equals("...")) {
                return read(note.path(), fence, lines.subList(1, i));
            }
        }
        return none();
    }

    private static FrontMatter read(String path, String fence, List<String> lines) {
        if (fence.equals("+++")) {
            return FrontMatterReader.toml(path, lines);
        }
        var first = lines.stream().filter(line -> !line.isBlank()).findFirst().orElse("# nothing");
        return KEY.matcher(first).matches() ? FrontMatterReader.yaml(path, lines) : none();
    }
}
