package dev.handbook.settings;

import dev.handbook.model.Nearest;
import dev.handbook.model.Note;
import dev.handbook.model.Place;
import dev.handbook.model.Problem;
import dev.handbook.model.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads {@code handbook.yaml}. Each mistake is an error with its place, and all of them are told at once. No value is ever constructed: nodes
 * are text, lists and pairs, and aliases are refused.
 */
public final class SettingsFile {
    /** What the file is called; it lies at the top of the notes folder. */
    public static final String NAME = "handbook.yaml";

    private static final String RULE = "settings";

    /** Stands for a place that the parser does not tell. */
    private static final Mark TOP = new Mark("", 0, 0, 0, new int[0], 0);

    /** How long the file may be, in code points. */
    private static final int MAX_LENGTH = 100_000;

    /** How deep lists and pairs may stand in each other; settings need three levels. */
    private static final int MAX_DEPTH = 10;

    private static final LoadSettings YAML = LoadSettings.builder()
            .setCodePointLimit(MAX_LENGTH)
            .setMaxAliasesForCollections(0)
            .build();

    private final Note file;
    private final List<String> lines;
    private final Map<Setting, List<String>> values = new EnumMap<>(Setting.class);
    private final List<Problem> problems = new ArrayList<>();

    /**
     * What was read.
     *
     * @param chosen the settings without mistakes
     * @param problems sorted by place; all of them errors
     */
    public record Content(Chosen chosen, List<Problem> problems) {
        public Content {
            problems = List.copyOf(problems);
        }
    }

    private SettingsFile(Note file) {
        this.file = file;
        this.lines = file.text().lines().toList();
    }

    /** Reads the settings; an empty file sets nothing. */
    public static Content read(Note file) {
        var reader = new SettingsFile(file);
        reader.read();
        return new Content(
                new Chosen(reader.values), reader.problems.stream().sorted().toList());
    }

    private void read() {
        try {
            if (isShallow()) {
                new Compose(YAML).composeString(file.text()).ifPresent(this::readRoot);
            }
        } catch (MarkedYamlEngineException e) {
            report(e.getProblemMark().orElse(TOP), "cannot be read as YAML: " + e.getProblem(), "");
        } catch (YamlEngineException | IllegalArgumentException e) {
            var reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            report(TOP, "cannot be read as YAML: " + reason, "");
        }
    }

    /** Whether nothing stands too deep in lists and pairs; looked at piece by piece, as the tree is built by recursion. */
    private boolean isShallow() {
        var depth = 0;
        for (var event : new Parse(YAML).parseString(file.text())) {
            if (event instanceof CollectionStartEvent && ++depth > MAX_DEPTH) {
                report(event.getStartMark().orElse(TOP), "nesting deeper than " + MAX_DEPTH + " levels", "");
                return false;
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            }
        }
        return true;
    }

    private void readRoot(Node root) {
        if (!(root instanceof MappingNode mapping)) {
            report(root.getStartMark().orElse(TOP), "found no settings, expected lines of 'name: value'", "");
            return;
        }
        for (var entry : mapping.getValue()) {
            var key = textOf(entry.getKeyNode()).orElse("");
            Setting.named(key)
                    .ifPresentOrElse(
                            setting -> read(setting, entry.getKeyNode(), entry.getValueNode()),
                            () -> report(
                                    entry.getKeyNode().getStartMark().orElse(TOP),
                                    "there is no setting '" + key + "'",
                                    hint(key)));
        }
    }

    private static String hint(String key) {
        return Nearest.to(key, Setting.keys())
                .map(near -> "Did you mean '" + near + "'?")
                .orElse("Settings are " + String.join(", ", Setting.keys()));
    }

    private void read(Setting setting, Node key, Node value) {
        if (values.containsKey(setting)) {
            report(key.getStartMark().orElse(TOP), "'" + setting.key() + "' is set twice", "Delete one of the two");
            return;
        }
        var elements = elements(setting, value);
        if (elements.isEmpty()) {
            report(value.getStartMark().orElse(TOP), "'" + setting.key() + "' needs " + setting.shape(), "");
            return;
        }
        var mistakes = new Chosen(Map.of(setting, elements.get())).mistakes();
        for (var mistake : mistakes) {
            report(value.getStartMark().orElse(TOP), mistake.message(), mistake.hint());
        }
        if (mistakes.isEmpty()) {
            values.put(setting, elements.get());
        }
    }

    /** The value in the form of {@link Chosen#values}; empty when it is of another shape. */
    private Optional<List<String>> elements(Setting setting, Node value) {
        return switch (setting.shape()) {
            case TEXT, NUMBER, COLOR, ADDRESS, NOTE_ADDRESS -> textOf(value).map(List::of);
            case LIST -> texts(value);
            case PAIRS -> value instanceof MappingNode pairs ? Optional.of(pairs(setting, pairs)) : Optional.empty();
        };
    }

    private List<String> pairs(Setting setting, MappingNode mapping) {
        var pairs = new ArrayList<String>();
        for (var entry : mapping.getValue()) {
            var name = textOf(entry.getKeyNode());
            var texts = texts(entry.getValueNode());
            if (name.isEmpty() || texts.isEmpty()) {
                report(
                        entry.getKeyNode().getStartMark().orElse(TOP),
                        "'" + setting.key() + "' needs " + setting.shape(),
                        "");
            } else {
                pairs.add(name.get() + "=" + String.join(" ", texts.get()));
            }
        }
        return pairs;
    }

    private static Optional<String> textOf(Node node) {
        return node instanceof ScalarNode scalar ? Optional.of(scalar.getValue().strip()) : Optional.empty();
    }

    /** The elements of a list of texts, or a text as the only one; empty when there is anything else. */
    private static Optional<List<String>> texts(Node node) {
        if (node instanceof SequenceNode list) {
            var texts = list.getValue().stream()
                    .map(SettingsFile::textOf)
                    .flatMap(Optional::stream)
                    .toList();
            return texts.size() == list.getValue().size() ? Optional.of(texts) : Optional.empty();
        }
        return textOf(node).map(List::of);
    }

    private void report(Mark mark, String message, String hint) {
        var line = Math.min(mark.getLine(), Math.max(0, lines.size() - 1));
        var excerpt = line < lines.size() ? lines.get(line) : "";
        var points = Math.min(mark.getColumn(), excerpt.codePointCount(0, excerpt.length()));
        var place = new Place(file.path(), line + 1, excerpt.offsetByCodePoints(0, points) + 1);
        problems.add(new Problem(Severity.ERROR, RULE, place, message, hint, excerpt));
    }
}
