package dev.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the commands of the manual as a reader would who types them one after the other: in a folder of its own, with the plugin that was just
 * built, from a local repository of its own, without a network.
 */
class DocumentedCommandsIT {
    private static final Pattern COMMANDS = Pattern.compile("(?ms)^```bash\\n(.*?)^```$");

    /** Maven as readers have it, and nothing that a test cannot afford: {@code serve} is ended when it has begun. */
    private static final String MVN = """
            #!/usr/bin/env bash
            case "$*" in
            *dev.handbook:*) ;;
            *) echo "the build that this test is a part of has run: mvn $*"; exit 0 ;;
            esac
            run() { "%s/bin/mvn" -B -o -s "%s" -Dmaven.repo.local="%s" -Daether.offline.protocols=file "$@"; }
            case "$*" in
            *:serve*)
                run "$@" -Dhandbook.port=0 > serve.log 2>&1 &
                for pause in $(seq 600); do
                    if grep -q 'Open http://127.0.0.1:' serve.log; then pkill -P $! ; kill $! ; cat serve.log; exit 0; fi
                    sleep 0.2
                done
                cat serve.log; exit 1 ;;
            *) run "$@" ;;
            esac
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void setUp() throws IOException {
        var settings = ItRepository.settings(folder);
        var mvn = Files.createDirectory(folder.resolve("bin")).resolve("mvn");
        Files.writeString(mvn, MVN.formatted(System.getProperty("handbook.maven"), settings, ItRepository.PATH));
        assertThat(mvn.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void guideLeadsFromNothingToAHandbookAndBack() throws Exception {
        var said = run("guide.md");

        assertThat(said)
                .contains(
                        "Wrote notes/glossary.yaml",
                        "Open site/index.html",
                        "Open http://127.0.0.1:",
                        "Found for merge rebase",
                        "idempotent (glossary.yaml:",
                        "# unanswered",
                        "bold.md: 2 questions",
                        "Packed target/handbook.zip",
                        "Deleted ")
                .doesNotContain("this is a bug of Handbook", "BUILD FAILURE");
        assertThat(folder.resolve("work/target/handbook-reports/handbook.sarif"))
                .exists();
        assertThat(folder.resolve("work/site")).doesNotExist();
    }

    @Test
    void readmeBuildsAFolderOfNotes() throws Exception {
        writeNote();

        assertThat(run("../README.md")).contains("Open site/index.html");
    }

    @Test
    void glossaryIsDrafted() throws Exception {
        writeNote();

        assertThat(run("glossary.md")).contains("glossary-draft.yaml");
    }

    private void writeNote() throws IOException {
        var notes = Files.createDirectories(folder.resolve("work/notes"));
        Files.writeString(
                notes.resolve("shell.md"),
                "## What is a bind mount?\n\nA folder of the host in a container.\n\n## What does a bind mount cost?\n\nA bind mount costs nothing.\n");
    }

    /** What the commands of a page print, run one after the other by one shell. */
    private String run(String page) throws Exception {
        var text = Files.readString(Path.of("../docs").resolve(page));
        var commands =
                COMMANDS.matcher(text).results().map(block -> block.group(1)).collect(Collectors.joining());
        assertThat(commands).isNotBlank();
        var work = Files.createDirectories(folder.resolve("work"));
        var output = folder.resolve("output.txt");
        var shell = new ProcessBuilder("bash", "-euo", "pipefail", "-c", commands)
                .directory(work.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        var environment = shell.environment();
        environment.put("PATH", folder.resolve("bin") + ":" + environment.get("PATH"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.keySet().removeIf(name -> name.startsWith("MAVEN_"));
        var process = ItRepository.alone(() -> {
            var running = shell.start();
            assertThat(running.waitFor(10, TimeUnit.MINUTES)).isTrue();
            return running;
        });
        assertThat(process.exitValue()).as(Files.readString(output)).isZero();
        return Files.readString(output);
    }
}
