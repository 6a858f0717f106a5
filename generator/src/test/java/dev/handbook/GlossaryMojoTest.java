package dev.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handbook.model.Note;
import dev.handbook.model.Place;
import dev.handbook.notes.GlossaryReader;
import dev.handbook.terms.Clue;
import dev.handbook.terms.Proposal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlossaryMojoTest {
    @TempDir
    Path folder;

    private final LogLines log = new LogLines();
    private final GlossaryMojo mojo = new GlossaryMojo();

    @BeforeEach
    void setUp() throws Exception {
        mojo.notes = Files.createDirectory(folder.resolve("notes")).toFile();
        mojo.output = folder.resolve("site").toFile();
        mojo.workingFolder = folder.toFile();
        mojo.draft = folder.resolve("draft.yaml").toFile();
        mojo.setLog(log);
        note("## What is a bind mount?\n\nIt shows a folder: of the host.\n");
    }

    @Test
    void writesADraftWithItsSources() throws Exception {
        mojo.execute();
        assertThat(Files.readString(mojo.draft.toPath())).endsWith("""

                # asked about in a.md:3
                - term: bind mount
                  definition: "It shows a folder: of the host."
                """);
        assertThat(log).containsExactly("info 1 term for you to look through in draft.yaml");
    }

    @Test
    void readsTheNotesAsTheSettingsSay() throws Exception {
        Files.writeString(folder.resolve("notes/handbook.yaml"), "titel: x\n");
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("handbook.yaml");
        assertThat(mojo.draft).doesNotExist();
    }

    @Test
    void neverOverwritesAFile() throws Exception {
        mojo.execute();
        mojo.execute();
        assertThat(log).last().isEqualTo("info draft.yaml has the same 1 term already");
        Files.writeString(mojo.draft.toPath(), "mine");
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(
                        "draft.yaml is there already and says something else, so it was left alone; move it, or name another"
                                + " file with -Dhandbook.draft=FILE");
        assertThat(mojo.draft).hasContent("mine");
    }

    @Test
    void saysSoWhenThereIsNothingToWrite() throws Exception {
        note("## Why?\n\nBecause.\n");
        mojo.execute();
        assertThat(log).containsExactly("info The notes explain no term that the glossary does not have");
        assertThat(mojo.draft).doesNotExist();
    }

    @Test
    void whatIsWrittenIsReadAgainAsItWasMeant() {
        var hostile = List.of(
                "plain",
                "it's: a # b",
                "- dash",
                "[list]",
                "{map}",
                "*star",
                "&and",
                "!tag",
                "\"quoted\" \\ back",
                "true: no",
                "tab\tand\u0007bell",
                "a, b",
                "null",
                "100%",
                "|",
                "> fold",
                "ends with colon:",
                "~",
                "\u2028line",
                "日本語",
                "a: b, c #d");
        for (var words : hostile) {
            var place = new Place("a\n- term: evil.md", 3, 1);
            var proposal = new Proposal(
                    words,
                    List.of(words + "s", "x, y"),
                    words,
                    place,
                    List.of("Topic"),
                    List.of(new Proposal.Finding(Clue.ASKED, place)));
            var read = GlossaryReader.read(new Note(
                    "glossary.yaml", GlossaryDraft.of("g", List.of(proposal)).text()));
            assertThat(read.problems()).as(words).isEmpty();
            assertThat(read.terms()).hasSize(1);
            var term = read.terms().get(0);
            var line = words.strip().replaceAll("\\s+", " ");
            assertThat(List.of(term.name(), term.definition())).as(words).containsExactly(line, line);
            assertThat(term.aliases()).as(words).contains("x, y");
        }
    }

    @Test
    void explainsATermOrANoteAndSaysWhichWasTaken() throws Exception {
        var generate = new GenerateMojo();
        generate.notes = mojo.notes;
        generate.output = mojo.output;
        generate.workingFolder = mojo.workingFolder;
        generate.setLog(log);
        note("## What is a bind mount?\n\nIt shows a folder.\n\n## Why?\n\nA bind mount is fast.\n");
        generate.explain = "Bind Mounts";
        generate.execute();
        assertThat(log)
                .containsSequence(
                        "info bind mount (found in a.md:3): 2 mentions, 1 link",
                        "info     a.md:1:1: in a question: What is a [bind mount]?",
                        "info     a.md:7:3: linked: A [bind mount] is fast.");
        log.clear();
        generate.explain = "bind mout";
        generate.execute();
        assertThat(log)
                .contains(
                        "warn handbook.explain is 'bind mout', which is neither a term nor a rule nor part of a note's path; did you mean"
                                + " the term 'bind mount'?");
        Files.writeString(mojo.notes.toPath().resolve("bind mount.md"), "## Why not?\n\nSo.\n");
        log.clear();
        generate.explain = "bind mount";
        generate.execute();
        assertThat(log)
                .contains(
                        "info 'bind mount' is also part of the path of bind mount.md; -Dhandbook.explain=bind mount.md explains"
                                + " that note");
    }

    @Test
    void termsAreFoundUnlessTheSettingsSayNo() throws Exception {
        var generate = new GenerateMojo();
        generate.notes = mojo.notes;
        generate.output = mojo.output;
        generate.workingFolder = mojo.workingFolder;
        generate.setLog(log);
        generate.execute();
        assertThat(folder.resolve("site/terms/bind-mount.html")).exists();
        generate.findTerms = "false";
        generate.execute();
        assertThat(folder.resolve("site/terms/bind-mount.html")).doesNotExist();
    }

    private void note(String text) throws Exception {
        Files.writeString(mojo.notes.toPath().resolve("a.md"), text);
    }
}
