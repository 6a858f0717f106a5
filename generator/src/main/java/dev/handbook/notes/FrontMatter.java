package dev.handbook.notes;

import dev.handbook.model.Note;
import dev.handbook.model.Place;
import dev.handbook.model.Problem;
import dev.handbook.model.Severity;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * What a note says about itself between two {@code ---} lines at its very top.
 *
 * @param topic the value of {@code topic:}, or empty
 * @param title the value of {@code title:}, or empty
 * @param dialect the value of {@code dialect:}, or empty: how the note is to be read
 * @param lines how many lines it takes, the two dashes included; 0 when there is none
 * @param problems what is wrong with it
 */
record FrontMatter(String topic, String title, String dialect, int lines, List<Problem> problems) {
    private static final FrontMatter NONE = new FrontMatter("", "", "", 0, List.of());

    /** More than any author writes; beyond it the dashes are rules, not front matter. */
    private static final int MAX_LINES = 200;

    static FrontMatter of(Note note) {
        if (!note.text().startsWith("---\n")) {
            return NONE;
        }
        var lines = note.text().lines().limit(MAX_LINES).toList();
        for (var i = 1; i < lines.size(); i++) {
            if (lines.get(i).stripTrailing().equals("---")) {
                return read(note, String.join("\n", lines.subList(1, i)), i + 1);
            }
        }
        return NONE;
    }

    private static FrontMatter read(Note note, String yaml, int lines) {
        var settings = LoadSettings.builder()
                .setLabel(note.path())
                .setMaxAliasesForCollections(10)
                .setCodePointLimit(64_000)
                .build();
        try {
            var loaded = new Load(settings).loadFromString(yaml);
            return loaded instanceof Map<?, ?> keys
                    ? new FrontMatter(text(keys, "topic"), text(keys, "title"), text(keys, "dialect"), lines, List.of())
                    : NONE;
        } catch (YamlEngineException e) {
            var problem = new Problem(
                    Severity.WARNING,
                    "front-matter",
                    new Place(note.path(), 1, 1),
                    "the front matter is not YAML: " + firstLine(e),
                    "Write `key: value` lines between the two `---`",
                    note.line(1));
            return new FrontMatter("", "", "", lines, List.of(problem));
        }
    }

    private static String text(Map<?, ?> keys, String key) {
        var value = keys.get(key);
        return value == null ? "" : value.toString().strip();
    }

    private static String firstLine(YamlEngineException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("unreadable");
    }
}
