package dev.handbook.notes;

import dev.handbook.model.About;
import dev.handbook.model.Place;
import dev.handbook.model.Problem;
import dev.handbook.model.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads the lines between the fences of a {@link FrontMatter}. No value is ever constructed: nodes are text, lists and mappings. */
final class FrontMatterReader {
    /** Stands for the opening dashes, where YAML itself begins only on the next line. */
    private static final Mark TOP = new Mark("", 0, -1, 0, new int[0], 0);

    private static final int MAX_LENGTH = 64_000;

    /** The report of a build shows so much of what is for other programs. */
    private static final int MAX_SHOWN = 4_000;

    private static final String NOT_SHOWN = "The rest stands on no page; move what readers should see into the note";

    private static final String PROSE = "subtitle|description|summary|abstract|excerpt";

    /** A value that needs no YAML to be understood, for when there is a mistake somewhere else. */
    private static final Pattern SIMPLE_YAML =
            Pattern.compile("(topic|title|lang|dir|dialect|" + PROSE + ")\\s*:\\s+(\\S.{0,2000})");

    private static final Pattern SIMPLE_TOML = Pattern.compile(
            "\\s*(topic|title|lang|dir|dialect|tags|categories|keywords|" + PROSE + ")\\s*=\\s*(\\S.{0,2000}?)\\s*");

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"|'([^']*)'");

    private final String path;
    private final List<String> lines;
    private final Map<String, String> values = new HashMap<>();
    private final List<String> tags = new ArrayList<>();
    private final List<String> prose = new ArrayList<>();
    private final List<About.Fact> facts = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int shown;

    private FrontMatterReader(String path, List<String> lines) {
        this.path = path;
        this.lines = lines;
    }

    /** Reads YAML; what is wrong with it is told, and what is right is used all the same. */
    static FrontMatter yaml(String path, List<String> lines) {
        var reader = new FrontMatterReader(path, lines);
        reader.readYaml();
        return reader.result();
    }

    /** Reads the lines of TOML that hold one value each; the rest is for other tools. */
    static FrontMatter toml(String path, List<String> lines) {
        var reader = new FrontMatterReader(path, lines);
        reader.readToml();
        return reader.result();
    }

    private FrontMatter result() {
        return new FrontMatter(
                value("topic"),
                value("title"),
                tags,
                value("lang"),
                value("dir"),
                value("dialect"),
                prose,
                new About(facts),
                lines.size() + 2,
                problems);
    }

    private String value(String key) {
        return values.getOrDefault(key, "");
    }

    private void readYaml() {
        var text = String.join("\n", lines);
        var settings = LoadSettings.builder()
                .setCodePointLimit(MAX_LENGTH)
                .setBufferSize(text.length() + 1)
                .build();
        try {
            var excess = YamlLimits.excess(new Parse(settings).parseString(text));
            if (excess.isPresent()) {
                warn(excess.get().mark(), "found " + excess.get().what() + ", expected plain text", "Write it out");
                readSimpleLines();
                return;
            }
            new Compose(settings).composeString(text).ifPresent(this::readRoot);
        } catch (MarkedYamlEngineException e) {
            var hint =
                    e.getProblem().contains("mapping values") || e.getProblem().contains("cannot start")
                            ? "Put the value in quotes"
                            : "Write `key: value` lines between the two `---`";
            warn(e.getProblemMark().orElse(TOP), "the front matter is not YAML: " + oneLine(e.getProblem()), hint);
            readSimpleLines();
        } catch (YamlEngineException | IllegalArgumentException e) {
            warn(TOP, "the front matter is not YAML: " + oneLine(String.valueOf(e.getMessage())), "");
            readSimpleLines();
        }
    }

    private static String oneLine(String message) {
        return message.lines().findFirst().orElse("unreadable");
    }

    private void readSimpleLines() {
        for (var i = 0; i < lines.size(); i++) {
            var simple = SIMPLE_YAML.matcher(lines.get(i));
            if (simple.matches() && !"!&*|>[{".contains(simple.group(2).substring(0, 1))) {
                putSimple(simple.group(1), simple.group(2));
            } else {
                addLine(i, ':');
            }
        }
    }

    /** A line that is for other programs, or that nobody understands: its words are kept. */
    private void addLine(int i, char divider) {
        var line = lines.get(i).strip();
        if (!line.startsWith("#")) {
            var at = line.indexOf(divider);
            var name = at < 0 ? "" : line.substring(0, at).strip();
            addFact(name, unquoted(line.substring(at + 1).strip()), new Mark("", 0, i, 0, new int[0], 0));
        }
    }

    private void putSimple(String key, String value) {
        if (FrontMatterKeys.isProse(key)) {
            addProse(unquoted(value));
        } else {
            FrontMatterKeys.meaning(key, unquoted(value)).ifPresent(meaning -> values.putIfAbsent(key, meaning));
        }
    }

    private void readRoot(Node root) {
        if (!(root instanceof MappingNode mapping)) {
            warn(root.getStartMark().orElse(TOP), "found no `key: value` lines in the front matter", "");
            return;
        }
        var unknown = new ArrayList<String>();
        var firstUnknown = TOP;
        for (var entry : mapping.getValue()) {
            var key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            var lower = key.toLowerCase(Locale.ROOT);
            if (FrontMatterKeys.isOurs(lower)) {
                read(lower, entry.getKeyNode(), entry.getValueNode());
            } else if (FrontMatterKeys.isProse(lower) && entry.getValueNode() instanceof ScalarNode scalar) {
                addProse(isNothing(scalar) ? "" : clean(scalar.getValue()));
            } else if (FrontMatterKeys.isLikeTags(lower) && !(entry.getValueNode() instanceof MappingNode)) {
                readTags(entry.getValueNode());
            } else {
                addFacts(lower, entry.getValueNode());
                if (!FrontMatterKeys.isKnown(key)) {
                    firstUnknown = unknown.isEmpty()
                            ? entry.getKeyNode().getStartMark().orElse(TOP)
                            : firstUnknown;
                    unknown.add(key);
                }
            }
        }
        if (!unknown.isEmpty()) {
            warn(firstUnknown, FrontMatterKeys.unknown(unknown), FrontMatterKeys.hint(unknown));
        }
    }

    /** The words of a value and of all its parts; the names of nested keys follow each other with dots between. */
    private void addFacts(String name, Node value) {
        if (value instanceof ScalarNode scalar) {
            addFact(
                    name,
                    isNothing(scalar) ? "" : clean(scalar.getValue()),
                    scalar.getStartMark().orElse(TOP));
        } else if (value instanceof SequenceNode list) {
            list.getValue().forEach(item -> addFacts(name, item));
        } else if (value instanceof MappingNode mapping) {
            for (var entry : mapping.getValue()) {
                var key = entry.getKeyNode() instanceof ScalarNode scalar ? clean(scalar.getValue()) : "";
                addFacts(name.isEmpty() ? key : name + "." + key, entry.getValueNode());
            }
        }
    }

    private void addFact(String name, String value, Mark place) {
        if (name.isEmpty() && value.isEmpty()) {
            return;
        }
        var before = shown;
        shown += name.length() + value.length();
        if (shown <= MAX_SHOWN) {
            facts.add(new About.Fact(clean(name), value));
        } else if (before <= MAX_SHOWN) {
            warn(place, "the front matter says more than " + MAX_SHOWN + " characters for other programs", NOT_SHOWN);
        }
    }

    private void read(String key, Node keyNode, Node value) {
        if (values.containsKey(key) || key.equals("tags") && !tags.isEmpty()) {
            warn(keyNode.getStartMark().orElse(TOP), "the key '" + key + "' is there twice; the first counts", "");
        } else if (key.equals("tags")) {
            readTags(value);
        } else if (value instanceof ScalarNode scalar) {
            readText(key, isNothing(scalar) ? "" : clean(scalar.getValue()), scalar);
        } else {
            var found = value instanceof SequenceNode ? "a list" : "keys and values";
            warn(
                    value.getStartMark().orElse(TOP),
                    "'" + key + "' is " + found + ", expected text",
                    "Write it on one line");
        }
    }

    private void readText(String key, String text, ScalarNode scalar) {
        var meaning = FrontMatterKeys.meaning(key, text);
        if (meaning.isEmpty()) {
            warn(
                    scalar.getStartMark().orElse(TOP),
                    "'" + key + "' is " + GlossaryFile.quote(text) + ", expected " + FrontMatterKeys.expected(key),
                    "");
        }
        values.put(key, meaning.orElse(""));
        if (!FrontMatterKeys.isShown(key)) {
            addFact(key, text, scalar.getStartMark().orElse(TOP));
        }
    }

    private void readTags(Node value) {
        if (value instanceof ScalarNode scalar && !isNothing(scalar)) {
            for (var tag : scalar.getValue().split(",")) {
                addTag(tag);
            }
        } else if (value instanceof SequenceNode list) {
            for (var item : list.getValue()) {
                if (item instanceof ScalarNode tag) {
                    addTag(isNothing(tag) ? "" : tag.getValue());
                } else {
                    warn(
                            item.getStartMark().orElse(TOP),
                            "a tag is text, found something with parts",
                            "Write [first, second]");
                }
            }
        } else if (value instanceof MappingNode) {
            warn(
                    value.getStartMark().orElse(TOP),
                    "'tags' has keys and values, expected a list",
                    "Write [first, second]");
        }
    }

    private void addProse(String words) {
        if (!words.isEmpty() && !prose.contains(words)) {
            prose.add(words);
        }
    }

    private void addTag(String tag) {
        var clean = clean(tag);
        if (!clean.isEmpty() && !tags.contains(clean)) {
            tags.add(clean);
        }
    }

    private static boolean isNothing(ScalarNode scalar) {
        return scalar.isPlain()
                && (scalar.getValue().equals("null") || scalar.getValue().equals("~"));
    }

    /** On one line, without signs that nobody sees; broken halves of characters could not be written. */
    private static String clean(String text) {
        var out = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? ' ' : c)
                .filter(c -> Character.getType(c) != Character.SURROGATE && c != 0xfeff)
                .forEach(out::appendCodePoint);
        return out.toString().strip();
    }

    private void readToml() {
        for (var i = 0; i < lines.size(); i++) {
            var simple = SIMPLE_TOML.matcher(lines.get(i));
            if (simple.matches() && List.of("tags", "categories", "keywords").contains(simple.group(1))) {
                QUOTED.matcher(simple.group(2)).results().forEach(tag -> addTag(unquoted(tag.group())));
            } else if (simple.matches()) {
                putSimple(simple.group(1), simple.group(2));
            } else {
                addLine(i, '=');
            }
        }
    }

    private static String unquoted(String value) {
        var quoted = QUOTED.matcher(value);
        return clean(quoted.matches() ? value.substring(1, value.length() - 1) : value);
    }

    private void warn(Mark mark, String message, String hint) {
        var line = Math.min(mark.getLine(), lines.size() - 1);
        var excerpt = line < 0 ? "---" : lines.get(line);
        var points = Math.min(line < 0 ? 0 : mark.getColumn(), excerpt.codePointCount(0, excerpt.length()));
        var place = new Place(path, line + 2, excerpt.offsetByCodePoints(0, points) + 1);
        problems.add(new Problem(Severity.WARNING, "front-matter", place, message, hint, excerpt));
    }
}
