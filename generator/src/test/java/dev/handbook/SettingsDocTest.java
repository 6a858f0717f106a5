package dev.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.settings.Setting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/**
 * The page of all goals and settings says what the plugin's descriptor says, which also feeds the goal {@code help}. Write it again with
 *
 * <pre>mvn test -pl generator -Dtest=SettingsDocTest -Ddocs.update=true</pre>
 */
class SettingsDocTest {
    private static final Path DESCRIPTOR = Path.of("target/classes/META-INF/maven/plugin.xml");
    private static final Path PAGE = Path.of("../docs/settings.md");

    @Test
    void pageListsAllGoalsAndSettings() throws Exception {
        var page = page();
        if (Boolean.getBoolean("docs.update")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).hasContent(page);
    }

    @Test
    void everySettingIsAParameterOfTheSameName() throws Exception {
        assertThat(parameters().keySet()).containsAll(Setting.keys());
    }

    @Test
    void everyParameterHasAPropertyAndASample() throws Exception {
        assertThat(parameters().values()).allSatisfy(parameter -> {
            // What to look for is typed so often that it has no prefix.
            var prefix = parameter.name().equals("q") ? "" : "handbook.";
            assertThat(parameter.property()).isEqualTo(prefix + parameter.name());
            assertThat(parameter.description()).contains("Sample: <" + parameter.name() + ">");
        });
    }

    /** A parameter that authors can set. */
    private record Parameter(
            String name, String property, String byDefault, String description, TreeSet<String> goals) {}

    private static String page() throws Exception {
        var lines = new ArrayList<>(List.of(
                "# Goals and settings",
                "",
                "A setting has one name everywhere: `-Dhandbook.NAME=VALUE` on the command line, `<NAME>` in the plugin's `<configuration>`, and, for those",
                "marked with a dot, `NAME:` in `handbook.yaml` at the top of the notes folder. The command line wins over the POM, the POM over the file.",
                "",
                "## Goals",
                ""));
        for (var mojo : mojos()) {
            lines.add("* **" + text(mojo, "goal") + "** " + summary(mojo));
        }
        lines.addAll(List.of("", "## Settings", ""));
        for (var parameter : parameters().values()) {
            lines.add("### " + parameter.name() + (Setting.keys().contains(parameter.name()) ? " ·" : ""));
            lines.add("");
            lines.add(parameter.description().replaceAll("Sample: (.*)\\.$", "Sample: `$1`."));
            lines.add("");
            lines.add("Goals: " + String.join(", ", parameter.goals())
                    + (parameter.byDefault().isEmpty() ? "." : ". Default: `" + parameter.byDefault() + "`."));
            lines.add("");
        }
        return String.join("\n", lines).stripTrailing() + "\n";
    }

    private static String summary(Element mojo) {
        var phase = text(mojo, "phase");
        var description = text(mojo, "description").lines().findFirst().orElse("");
        return description.replaceAll("(?<=\\.) .*", "")
                + (phase.isEmpty() ? "" : " In a build: phase `" + phase + "`.");
    }

    private static Map<String, Parameter> parameters() throws Exception {
        var parameters = new TreeMap<String, Parameter>();
        for (var mojo : mojos()) {
            var goal = text(mojo, "goal");
            for (var element : children(mojo, "parameters", "parameter")) {
                if (!goal.equals("help") && text(element, "editable").equals("true")) {
                    var name = text(element, "name");
                    parameters
                            .computeIfAbsent(name, key -> parameter(mojo, element))
                            .goals()
                            .add(goal);
                }
            }
        }
        return parameters;
    }

    private static Parameter parameter(Element mojo, Element element) {
        var name = text(element, "name");
        var configuration = children(mojo, "configuration", name);
        var value = configuration.isEmpty() ? "" : configuration.get(0).getTextContent();
        var byDefault = configuration.isEmpty() ? "" : configuration.get(0).getAttribute("default-value");
        return new Parameter(
                name, value.replaceAll("^\\$\\{|\\}$", ""), byDefault, text(element, "description"), new TreeSet<>());
    }

    private static List<Element> mojos() throws Exception {
        var root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(DESCRIPTOR.toFile())
                .getDocumentElement();
        return children(root, "mojos", "mojo");
    }

    private static List<Element> children(Element parent, String list, String name) {
        return elements(parent)
                .filter(child -> child.getTagName().equals(list))
                .flatMap(SettingsDocTest::elements)
                .filter(child -> child.getTagName().equals(name))
                .toList();
    }

    private static String text(Element parent, String name) {
        return elements(parent)
                .filter(child -> child.getTagName().equals(name))
                .map(Element::getTextContent)
                .findFirst()
                .orElse("");
    }

    private static Stream<Element> elements(Element parent) {
        var nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}
