package dev.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Holds the manners of the plugin that Maven reads from its descriptor. */
class DescriptorTest {
    private static final Path CLASSES = Path.of("target/classes");

    @Test
    void everyGoalRunsOnceWithoutAPomAndBesideOthers() throws Exception {
        assertThat(goals()).isNotEmpty().allSatisfy(goal -> {
            assertThat(text(goal, "threadSafe")).isEqualTo("true");
            assertThat(text(goal, "requiresProject")).isEqualTo("false");
            // help is Maven's own and tells each module the same.
            assertThat(text(goal, "aggregator")).isEqualTo(text(goal, "goal").equals("help") ? "false" : "true");
        });
    }

    @Test
    void noGoalForksALifecycleOrNeedsTheNetwork() throws Exception {
        assertThat(goals()).allSatisfy(goal -> {
            assertThat(goal.getElementsByTagName("executePhase").getLength()).isZero();
            assertThat(goal.getElementsByTagName("executeGoal").getLength()).isZero();
            assertThat(text(goal, "requiresOnline")).isEqualTo("false");
        });
    }

    @Test
    void everyGoalCanBeSkippedAlone() throws Exception {
        assertThat(goals())
                .filteredOn(goal -> !text(goal, "goal").equals("help"))
                .allSatisfy(goal -> {
                    var name = text(goal, "goal");
                    assertThat(goal.getElementsByTagName(
                                            "skip" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1))
                                    .getLength())
                            .isEqualTo(1);
                });
    }

    @Test
    void eclipseIsToldAboutEveryGoalWithAPhase() throws Exception {
        var mapping = Files.readString(CLASSES.resolve("META-INF/m2e/lifecycle-mapping-metadata.xml"));

        assertThat(goals())
                .filteredOn(goal -> goal.getElementsByTagName("phase").getLength() > 0)
                .hasSize(4)
                .allSatisfy(goal -> assertThat(mapping).contains("<goal>" + text(goal, "goal") + "</goal>"));
    }

    private static List<Element> goals() throws Exception {
        var goals = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(CLASSES.resolve("META-INF/maven/plugin.xml").toFile())
                .getElementsByTagName("mojo");
        return IntStream.range(0, goals.getLength())
                .mapToObj(goals::item)
                .map(Element.class::cast)
                .toList();
    }

    private static String text(Element goal, String name) {
        return goal.getElementsByTagName(name).item(0).getTextContent();
    }
}
