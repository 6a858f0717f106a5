package dev.handbook.notes;

import dev.handbook.model.Place;
import dev.handbook.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Cuts a glossary into the YAML nodes of its entries. When it cannot be parsed as a whole, each entry of the outermost list is parsed
 * by itself, so a mistake in one leaves the others readable; a line that begins with the dash of that list cannot be anything else. No value is ever
 * constructed: nodes are text, lists and mappings.
 */
final class GlossaryYaml {
    /** How long a glossary file may be, in UTF-16 units. */
    static final int MAX_LENGTH = 5_000_000;

    private static final String RULE = "glossary-syntax";
    private static final int SMALL = 4_000;
    private static final LoadSettings FOR_SMALL = settings(SMALL);
    private static final Pattern DASH = Pattern.compile("( *)-(\\s.*)?");

    /**
     * The node of an entry.
     *
     * @param value its YAML
     * @param firstLine 0-based line of the file at which the lines of {@code value} begin to count
     */
    record Entry(Node value, int firstLine) {}

    private final GlossaryFile file;
    private final List<Entry> entries = new ArrayList<>();

    private GlossaryYaml(GlossaryFile file) {
        this.file = file;
    }

    /** The entries that can be parsed, in order; what cannot is reported to the file. */
    static List<Entry> entries(GlossaryFile file) {
        var length = file.lines().stream().mapToLong(String::length).sum();
        if (length > MAX_LENGTH) {
            var message = "the glossary has " + length + " characters, expected at most " + MAX_LENGTH;
            file.report(Severity.ERROR, RULE, file.place(0, 0), message, "Split it into several files");
            return List.of();
        }
        var yaml = new GlossaryYaml(file);
        yaml.readAll();
        return yaml.entries;
    }

    private void readAll() {
        if (read(file.lines(), 0).isPresent()) {
            readOneByOne();
        }
    }

    private void readOneByOne() {
        var lines = file.lines();
        var indent = lines.stream()
                .map(DASH::matcher)
                .filter(Matcher::matches)
                .map(dash -> dash.group(1))
                .findFirst()
                .orElse("");
        var start = 0;
        for (var i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || startsEntry(lines.get(i), indent)) {
                read(lines.subList(start, i), start).ifPresent(this::report);
                start = i;
            }
        }
    }

    private static boolean startsEntry(String line, String indent) {
        var dash = DASH.matcher(line);
        return dash.matches() && dash.group(1).equals(indent);
    }

    /** Adds the entries in these lines, or says why there are none. */
    private Optional<Refusal> read(List<String> lines, int firstLine) {
        if (lines.stream().allMatch(GlossaryYaml::saysNothing)) {
            return Optional.empty();
        }
        var text = lines.stream().map(line -> saysNothing(line) ? "" : line).collect(Collectors.joining("\n"));
        var settings = text.length() < SMALL ? FOR_SMALL : settings(text.length() + 1);
        try {
            var refusal = refusal(new Parse(settings).parseString(text), firstLine);
            return refusal.isPresent()
                    ? refusal
                    : new Compose(settings).composeString(text).flatMap(root -> addEntries(root, firstLine));
        } catch (MarkedYamlEngineException e) {
            var hint = e.getProblem().contains("mapping values") ? "Put text that contains ': ' in quotes" : "";
            return Optional.of(new Refusal(
                    e.getProblemMark().map(mark -> place(mark, firstLine)).orElseGet(() -> file.place(firstLine, 0)),
                    "cannot be read as YAML: " + e.getProblem(),
                    hint));
        } catch (YamlEngineException e) {
            var reason = e.getMessage().lines().findFirst().orElse("");
            return Optional.of(new Refusal(file.place(firstLine, 0), "cannot be read as YAML: " + reason, ""));
        } catch (IllegalArgumentException e) {
            // The parser does not check the digits that follow an escape.
            var message = "cannot be read as YAML: a backslash in double quotes without a proper code after it";
            return Optional.of(new Refusal(file.place(firstLine, 0), message, "Put the text in single quotes"));
        }
    }

    /** The buffer holds all of the text at once: refilling a smaller one takes quadratic time on long values. */
    private static LoadSettings settings(int length) {
        return LoadSettings.builder()
                .setCodePointLimit(MAX_LENGTH)
                .setBufferSize(length)
                .build();
    }

    /** Comments, directives and the marks between documents. A block of text has its lines indented, so none of them are in it. */
    private static boolean saysNothing(String line) {
        return line.isBlank()
                || line.startsWith("#")
                || line.startsWith("%")
                || line.equals("---")
                || line.equals("...");
    }

    private record Refusal(Place place, String message, String hint) {}

    /** Why the YAML may not be composed, found while it is parsed piece by piece and before anything is built from it. */
    private Optional<Refusal> refusal(Iterable<Event> events, int firstLine) {
        return YamlLimits.excess(events)
                .map(excess -> new Refusal(
                        place(excess.mark(), firstLine),
                        "found " + excess.what() + ", expected plain text",
                        "Write it out"));
    }

    private Optional<Refusal> addEntries(Node root, int firstLine) {
        if (root instanceof SequenceNode list) {
            list.getValue().forEach(value -> entries.add(new Entry(value, firstLine)));
            return Optional.empty();
        }
        var message = "found no list, expected entries that begin with '- term:'";
        return Optional.of(new Refusal(
                root.getStartMark().map(mark -> place(mark, firstLine)).orElseGet(() -> file.place(firstLine, 0)),
                message,
                "Begin every entry with a dash"));
    }

    private void report(Refusal refusal) {
        file.report(Severity.ERROR, RULE, refusal.place(), refusal.message(), refusal.hint());
    }

    private Place place(Mark mark, int firstLine) {
        return file.place(firstLine + mark.getLine(), mark.getColumn());
    }
}
