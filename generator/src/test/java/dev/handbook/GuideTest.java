package dev.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.model.Rule;
import dev.handbook.notes.NotesFolder;
import dev.handbook.settings.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Holds the guide to what it says: its examples are read as it says, its links lead somewhere, its workflows are safe. */
class GuideTest {
    private static final Path DOCS = Path.of("../docs");

    /** A heading, a note between fences of four, and in italics what is found in it. */
    private static final Pattern EXAMPLE = Pattern.compile(
            "(?m)^#+ ([^\\n]+)\\n(?:(?!^#|^````)[^\\n]*\\n)*````(\\w+)\\n((?s:.*?))^````\\n\\n\\*([^*\\n]+)\\*$");

    private static final Pattern CODE = Pattern.compile("(?ms)^(`{3,})\\w*\\n.*?^\\1$|`[^`\\n]+`");

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> examplesAreReadAsThePageSays() throws IOException {
        var examples = EXAMPLE.matcher(read("writing-notes.md")).results().toList();
        assertThat(examples).hasSize(10);
        return examples.stream().map(example -> DynamicTest.dynamicTest(example.group(1), () -> isRead(example)));
    }

    private void isRead(MatchResult example) throws IOException {
        var ending =
                example.group(2).equals("markdown") ? "md" : example.group(2).equals("text") ? "txt" : example.group(2);
        var notes = Files.createDirectories(folder.resolve(example.group(1)));
        Files.writeString(notes.resolve("note." + ending), example.group(3));
        var result = Pipeline.build(NotesFolder.read(notes, notes.resolve("site")), TestSettings.titled("Guide"));

        assertThat(result.problems()).isEmpty();
        var found = result.readings().get(0);
        var said = example.group(4);
        assertThat(said).contains(found.questions() + (found.questions() == 1 ? " question" : " questions"));
        if (said.contains(":")) {
            assertThat(found.dialects())
                    .singleElement()
                    .satisfies(evidence -> assertThat(said).startsWith(evidence.dialect() + ":"));
        }
    }

    @Test
    void linksLeadToFiles() throws IOException {
        for (var page : pages()) {
            assertThat(LINK.matcher(CODE.matcher(Files.readString(page)).replaceAll(""))
                            .results()
                            .map(link -> link.group(1)))
                    .as(page.toString())
                    .allSatisfy(link -> assertThat(page.resolveSibling(link)).exists());
        }
    }

    @Test
    void settingsAndRulesOfExamplesExist() throws IOException {
        var guide = read("guide.md");
        assertThat(Pattern.compile("-Dhandbook\\.(\\w+)=")
                        .matcher(guide)
                        .results()
                        .map(setting -> setting.group(1)))
                .isNotEmpty()
                .allSatisfy(setting -> assertThat(read("settings.md")).contains("### " + setting));
        assertThat(guide).contains(Setting.IGNORE.key() + ":", "handbook-ignore " + Rule.UNANSWERED.id());
    }

    @Test
    void workflowOfThePageIsTheOneThatInitLaysOut() throws IOException {
        var init = Files.readString(Path.of("src/main/resources/dev/handbook/init/workflow.yml"))
                .replace("${handbook.notes}", "notes")
                .replaceAll("plugin:\\$\\{handbook.version}:", "plugin:0.1.0-SNAPSHOT:");

        assertThat(read("publishing.md")).contains("```yaml\n" + init + "```\n");
    }

    @Test
    void workflowGivesStrangersNothing() throws IOException {
        var workflow = Files.readString(Path.of("src/main/resources/dev/handbook/init/workflow.yml"));

        assertThat(workflow)
                .contains("\n  pull_request:\n", "\npermissions: {}\n", "persist-credentials: false", "fetch-depth: 0")
                .doesNotContain("pull_request_target", "secrets.");
        assertThat(workflow.lines().filter(line -> line.contains("uses:")))
                .hasSize(4)
                .allMatch(line -> line.matches(".*uses: actions/[a-z-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+"));
    }

    private static List<Path> pages() throws IOException {
        try (var files = Files.walk(DOCS)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static String read(String page) throws IOException {
        return Files.readString(DOCS.resolve(page));
    }
}
