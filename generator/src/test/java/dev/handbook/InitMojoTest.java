package dev.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitMojoTest {
    @TempDir
    Path folder;

    private final LogLines log = new LogLines();
    private final InitMojo mojo = new InitMojo();

    @BeforeEach
    void setUp() {
        setUp(mojo);
        mojo.version = "1.2.3";
    }

    @Test
    void firstBuildOfTheScaffoldHasOneOpenQuestionAndNoOtherProblem() throws Exception {
        mojo.execute();
        var check = new CheckMojo();
        setUp(check);
        log.clear();
        check.execute();

        assertThat(log).anyMatch(line -> line.contains("4 notes"));
        assertThat(log).last().asString().endsWith("9 questions (1 open) in 4 topics, 5 terms; 1 warning");
    }

    @Test
    void whatIsThereStays() throws Exception {
        Files.createDirectories(folder.resolve("notes"));
        Files.writeString(folder.resolve("notes/bold.md"), "mine");
        mojo.execute();

        assertThat(folder.resolve("notes/bold.md")).hasContent("mine");
        assertThat(log).contains("info Kept notes/bold.md, which was there", "info Wrote notes/glossary.yaml");
        log.clear();
        mojo.execute();
        assertThat(log).noneMatch(line -> line.startsWith("info Wrote")).endsWith("info Nothing was missing");
    }

    @Test
    void workflowNamesThisVersionAndTheNotes() throws Exception {
        mojo.execute();

        assertThat(folder.resolve(".github/workflows/handbook.yml"))
                .content()
                .contains("handbook-maven-plugin:1.2.3:generate", "-Dhandbook.notes=notes ");
    }

    private void setUp(NotesMojo goal) {
        goal.notes = folder.resolve("notes").toFile();
        goal.output = folder.resolve("site").toFile();
        goal.workingFolder = folder.toFile();
        goal.setLog(log);
    }
}
