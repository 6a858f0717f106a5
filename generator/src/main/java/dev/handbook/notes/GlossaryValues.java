package dev.handbook.notes;

import dev.handbook.model.Nearest;
import dev.handbook.model.Place;
import dev.handbook.model.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The values of one entry of a glossary, by key: as text, as a list of texts, or as one of a few words. A key or value that was not
 * expected is reported with its place, and with the one that was probably meant.
 */
final class GlossaryValues {
    /** Text of the author's and where it stands. */
    record Text(String value, Place place) {}

    private final GlossaryFile file;
    private final GlossaryYaml.Entry entry;
    private final Map<String, Node> values = new HashMap<>();

    /**
     * @param mapping what the entry holds
     * @param keys those that may be there, as messages list them
     */
    GlossaryValues(GlossaryFile file, GlossaryYaml.Entry entry, MappingNode mapping, List<String> keys) {
        this.file = file;
        this.entry = entry;
        for (var pair : mapping.getValue()) {
            add(pair, keys);
        }
    }

    private void add(NodeTuple pair, List<String> keys) {
        var key = pair.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (!keys.contains(key)) {
            var message = "unknown key " + GlossaryFile.quote(key) + ", expected " + listed(keys);
            report(Severity.WARNING, "unknown-glossary-key", place(pair.getKeyNode()), message, hint(key, keys));
        } else if (values.putIfAbsent(key, pair.getValueNode()) != null) {
            var first = place(values.get(key)).line();
            var message = "'" + key + "' is given twice, first in line " + first;
            report(Severity.ERROR, "duplicate-glossary-key", place(pair.getKeyNode()), message, "The first is used");
        }
    }

    /** The YAML of a key; empty when the key is missing. */
    Optional<Node> node(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** The text of a key on one line; empty when the key is missing or holds something else. */
    Optional<Text> text(String key) {
        return node(key).flatMap(node -> text(node, "'" + key + "'"));
    }

    /**
     * The texts of a key, without empty ones. A single text is taken for a list of one, but reported.
     *
     * @param one what one of them is called in messages
     */
    List<Text> texts(String key, String one) {
        var texts = new ArrayList<Text>();
        var node = node(key);
        if (node.isPresent() && node.get() instanceof SequenceNode list) {
            list.getValue().forEach(value -> text(value, one).ifPresent(texts::add));
        } else if (node.isPresent()) {
            text(node.get(), "'" + key + "'", "a list")
                    .filter(text -> !text.value().isEmpty())
                    .ifPresent(text -> {
                        var message = "'" + key + "' is " + GlossaryFile.quote(text.value()) + ", expected a list";
                        var hint = "Write " + key + ": [" + text.value() + "]";
                        report(Severity.WARNING, "glossary-type", text.place(), message, hint);
                        texts.add(text);
                    });
        }
        texts.removeIf(text -> text.value().isEmpty());
        return texts;
    }

    /**
     * Which of a few words a key holds; empty when the key is missing or holds anything else, which is reported.
     *
     * @param choices the words that may be there, as messages list them
     */
    Optional<String> choice(String key, List<String> choices) {
        var text = text(key);
        var chosen = text.map(Text::value).filter(choices::contains);
        if (text.isPresent() && chosen.isEmpty()) {
            var value = text.get().value();
            var message = "'" + key + "' is " + GlossaryFile.quote(value) + ", expected " + listed(choices);
            report(Severity.WARNING, "glossary-value", text.get().place(), message, hint(value, choices));
        }
        return chosen;
    }

    private Optional<Text> text(Node node, String what) {
        return text(node, what, "text");
    }

    /** The text of a node on one line; a lone {@code ~} is no text. */
    private Optional<Text> text(Node node, String what, String expected) {
        if (node instanceof ScalarNode scalar) {
            var value = scalar.isPlain() && scalar.getValue().equals("~") ? "" : scalar.getValue();
            return Optional.of(new Text(value.strip().replaceAll("\\s+", " "), place(node)));
        }
        file.reportType(entry, node, what, expected);
        return Optional.empty();
    }

    private void report(Severity severity, String rule, Place place, String message, String hint) {
        file.report(severity, rule, place, message, hint);
    }

    private static String hint(String written, List<String> expected) {
        return Nearest.to(written, expected)
                .map(word -> "Did you mean '" + word + "'?")
                .orElse("");
    }

    private Place place(Node node) {
        return file.place(entry, node);
    }

    private static String listed(List<String> words) {
        var last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }
}
