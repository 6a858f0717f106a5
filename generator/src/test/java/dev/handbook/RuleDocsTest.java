package dev.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.model.Problem;
import dev.handbook.model.Rule;
import dev.handbook.notes.NotesFolder;
import dev.handbook.settings.SettingsFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the pages about rules to what they say: the wrong example breaks the rule, and the right one does not. */
class RuleDocsTest {
    private static final Path DOCS = Path.of("../docs/rules");

    /** A file of an example: its name in backticks, and its text between fences of four. */
    private static final Pattern FILE = Pattern.compile("(?m)^`([^`]+)`:\\n\\n````\\w+\\n((?s:.*?))\\n````$");

    private static final Pattern COMMANDS = Pattern.compile("(?ms)^```bash\\n(.*?)^```$");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Rule.class)
    void examplesDoWhatThePageSays(Rule rule) throws Exception {
        var page = Files.readString(DOCS.resolve(rule.id() + ".md"));
        assertThat(page)
                .startsWith("# " + rule.id() + "\n")
                .contains("Severity: **" + rule.severity() + "**.")
                .contains("\n## Wrong\n", "\n## Right\n");
        var right = page.indexOf("\n## Right\n");
        var wrong = write("wrong", page.substring(0, right));
        var mended = write("right", page.substring(right));

        if (Files.exists(wrong)) {
            assertThat(problems(wrong)).anySatisfy(problem -> {
                assertThat(problem.rule()).isEqualTo(rule.id());
                assertThat(problem.severity()).isEqualTo(rule.severity());
            });
            assertThat(problems(mended)).isEmpty();
        } else {
            // What no text file can show is shown by commands, which are run one after the other.
            var notes = Files.createDirectories(folder.resolve("notes"));
            run(page.substring(0, right), notes);
            // The administrator of a machine can read everything.
            var isShown = rule != Rule.UNREADABLE || !Files.isReadable(notes.resolve("shells.md"));
            assertThat(rules(notes).contains(rule.id())).isEqualTo(isShown);
            run(page.substring(right), notes);
            assertThat(rules(notes)).doesNotContain(rule.id());
        }
    }

    @Test
    void everyPageIsAboutARule() throws IOException {
        try (var pages = Files.list(DOCS)) {
            assertThat(pages.map(page -> page.getFileName().toString().replace(".md", ""))
                            .sorted())
                    .containsExactlyElementsOf(Rule.ids());
        }
    }

    private static void run(String section, Path notes) throws Exception {
        var commands = COMMANDS.matcher(section);
        assertThat(commands.find()).as(section).isTrue();
        var shell = new ProcessBuilder("bash", "-e", "-c", commands.group(1))
                .directory(notes.toFile())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(shell.waitFor()).isZero();
    }

    private static List<String> rules(Path notes) {
        return problems(notes).stream().map(Problem::rule).toList();
    }

    private Path write(String name, String section) throws IOException {
        var notes = folder.resolve(name);
        var file = FILE.matcher(section);
        while (file.find()) {
            var path = notes.resolve(file.group(1));
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.group(2) + "\n");
        }
        return notes;
    }

    private static List<Problem> problems(Path notes) {
        var sources = NotesFolder.read(notes, Path.of("nowhere"));
        var inSettings = sources.settings().stream()
                .flatMap(file -> SettingsFile.read(file).problems().stream())
                .toList();
        return inSettings.isEmpty()
                ? Pipeline.build(sources, TestSettings.titled("Rules")).problems()
                : inSettings;
    }
}
