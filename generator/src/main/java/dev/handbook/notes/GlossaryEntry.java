package dev.handbook.notes;

import dev.handbook.model.Place;
import dev.handbook.model.Severity;
import dev.handbook.model.Term;
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

/** Reads one entry of a glossary into a {@link Term} and reports what is wrong with it. */
final class GlossaryEntry {
    private static final String TERM = "term";
    private static final String ALIASES = "aliases";
    private static final String DEFINITION = "definition";
    private static final List<String> KEYS = List.of(TERM, ALIASES, DEFINITION);

    /** Text of the author's and where it stands. */
    private record Text(String value, Place place) {}

    private final GlossaryFile file;
    private final GlossaryYaml.Entry entry;
    private final GlossaryNames names;

    GlossaryEntry(GlossaryFile file, GlossaryYaml.Entry entry, GlossaryNames names) {
        this.file = file;
        this.entry = entry;
        this.names = names;
    }

    /** The term, its id made of its name alone; empty for an entry without a name. */
    Optional<Term> term() {
        if (!(entry.value() instanceof MappingNode mapping)) {
            wrongType(entry.value(), "an entry", "'term:' and 'definition:'");
            return Optional.empty();
        }
        var values = values(mapping);
        var name = text(values, TERM).filter(text -> !text.value().isEmpty());
        var aliases = aliases(values);
        var definition = text(values, DEFINITION).map(Text::value).orElse("");
        if (name.isEmpty()) {
            reportMissing("missing-term", values, mapping, "an entry without a term, expected '- term: …'");
            return Optional.empty();
        }
        if (definition.isEmpty()) {
            var message = GlossaryFile.quote(name.get().value()) + " has no definition, expected 'definition: …'";
            report(Severity.WARNING, "missing-definition", name.get().place(), message, "");
        }
        return Optional.of(term(name.get(), aliases, definition));
    }

    private Term term(Text name, List<Text> aliases, String definition) {
        claim(name, name);
        aliases.forEach(alias -> claim(alias, name));
        var others = aliases.stream().map(Text::value).distinct().toList();
        return new Term(Slug.of(name.value(), "term"), name.value(), others, definition, name.place());
    }

    private void claim(Text text, Text entryName) {
        names.claim(text.value(), text.place(), entryName.place())
                .ifPresent(first -> report(
                        Severity.WARNING,
                        "duplicate-term",
                        text.place(),
                        GlossaryFile.quote(text.value()) + " is already defined at " + first,
                        "Keep one of the two; mentions are linked to the first"));
    }

    private Map<String, Node> values(MappingNode mapping) {
        var values = new HashMap<String, Node>();
        for (var pair : mapping.getValue()) {
            var key = pair.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (!KEYS.contains(key)) {
                reportUnknown(pair, key);
            } else if (values.putIfAbsent(key, pair.getValueNode()) != null) {
                var first = place(values.get(key)).line();
                var message = "'" + key + "' is given twice, first in line " + first;
                report(
                        Severity.ERROR,
                        "duplicate-glossary-key",
                        place(pair.getKeyNode()),
                        message,
                        "The first is used");
            }
        }
        return values;
    }

    private void reportUnknown(NodeTuple pair, String key) {
        var near = KEYS.stream().filter(known -> distance(known, key) <= 2).findFirst();
        var hint = near.map(known -> "Did you mean '" + known + "'?").orElse("");
        var message = "unknown key " + GlossaryFile.quote(key) + ", expected term, aliases or definition";
        report(Severity.WARNING, "unknown-glossary-key", place(pair.getKeyNode()), message, hint);
    }

    private void reportMissing(String rule, Map<String, Node> values, Node mapping, String message) {
        var spot = values.getOrDefault(TERM, mapping);
        var isTold = spot != mapping && !(spot instanceof ScalarNode);
        if (!isTold) {
            report(Severity.ERROR, rule, place(spot), message, "");
        }
    }

    private List<Text> aliases(Map<String, Node> values) {
        var aliases = new ArrayList<Text>();
        var node = Optional.ofNullable(values.get(ALIASES));
        if (node.isPresent() && node.get() instanceof SequenceNode list) {
            list.getValue().forEach(value -> text(value, "an alias").ifPresent(aliases::add));
        } else if (node.isPresent()) {
            text(node.get(), "'aliases'")
                    .filter(text -> !text.value().isEmpty())
                    .ifPresent(alias -> {
                        var message = "'aliases' is " + GlossaryFile.quote(alias.value()) + ", expected a list";
                        report(
                                Severity.WARNING,
                                "glossary-type",
                                alias.place(),
                                message,
                                "Write aliases: [" + alias.value() + "]");
                        aliases.add(alias);
                    });
        }
        aliases.removeIf(alias -> alias.value().isEmpty());
        return aliases;
    }

    private Optional<Text> text(Map<String, Node> values, String key) {
        return Optional.ofNullable(values.get(key)).flatMap(node -> text(node, "'" + key + "'"));
    }

    /** The text of a node on one line; a lone {@code ~} is no text. */
    private Optional<Text> text(Node node, String what) {
        if (node instanceof ScalarNode scalar) {
            var value = scalar.isPlain() && scalar.getValue().equals("~") ? "" : scalar.getValue();
            return Optional.of(new Text(value.strip().replaceAll("\\s+", " "), place(node)));
        }
        wrongType(node, what, "text");
        return Optional.empty();
    }

    private void wrongType(Node node, String what, String expected) {
        var found = node instanceof ScalarNode scalar
                ? GlossaryFile.quote(scalar.getValue())
                : node instanceof SequenceNode ? "a list" : "a mapping";
        report(Severity.ERROR, "glossary-type", place(node), what + " is " + found + ", expected " + expected, "");
    }

    private void report(Severity severity, String rule, Place place, String message, String hint) {
        file.report(severity, rule, place, message, hint);
    }

    private Place place(Node node) {
        var mark = node.getStartMark().orElseThrow();
        return file.place(entry.firstLine() + mark.getLine(), mark.getColumn());
    }

    /** How many letters have to be added, left out or replaced to make one word of the other; long words are far from all. */
    private static int distance(String known, String written) {
        if (written.length() > 2 * known.length()) {
            return written.length();
        }
        var row = new int[written.length() + 1];
        for (var j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (var i = 1; i <= known.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j < row.length; j++) {
                var replaced = diagonal + (known.charAt(i - 1) == written.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[written.length()];
    }
}
