package dev.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainMojoTest {
    @TempDir
    Path folder;

    private final LogLines log = new LogLines();
    private final ExplainMojo mojo = new ExplainMojo();

    @BeforeEach
    void setUp() throws IOException {
        var notes = Files.createDirectory(folder.resolve("notes"));
        Files.writeString(notes.resolve("shell.md"), "## What is a shell?\n\nA program that starts a process.\n");
        Files.writeString(notes.resolve("glossary.yaml"), "- term: process\n  definition: A program that runs.\n");
        mojo.notes = notes.toFile();
        mojo.output = folder.resolve("site").toFile();
        mojo.workingFolder = folder.toFile();
        mojo.setLog(log);
    }

    @Test
    void tellsWhyATermIsALink() throws Exception {
        mojo.explain = "processes";
        mojo.execute();

        assertThat(log)
                .containsExactly(
                        "info process (glossary.yaml:1): 1 mention, 1 link",
                        "info     shell.md:3:25: linked: A program that starts a [process].");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void tellsHowANoteWasRead() throws Exception {
        mojo.explain = "shell.md";
        mojo.execute();

        assertThat(log)
                .first()
                .isEqualTo("info shell.md: 1 question (1 answered, 0 open), no articles, read as Markdown");
    }

    @Test
    void printsThePageOfARule() throws Exception {
        mojo.explain = "unanswered";
        mojo.execute();

        assertThat(log).startsWith("info # unanswered", "info ").contains("info ## Wrong", "info ## Right");
    }

    @Test
    void nameOfNothingIsAMistake() {
        mojo.explain = "proces";

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(
                        "handbook.explain is 'proces', which is neither a term nor a rule nor part of a note's path;"
                                + " did you mean the term 'process'?");
    }

    @Test
    void saysWhatCanBeExplainedWhenNothingIsAskedFor() {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("Say what to explain: -Dhandbook.explain=NAME with a term, a note, a rule, or all");
    }

    @Test
    void itsOwnSkipIsNamed() throws Exception {
        mojo.skipExplain = true;
        mojo.execute();

        assertThat(log).containsExactly("info The handbook is skipped (handbook.skipExplain)");
    }
}
