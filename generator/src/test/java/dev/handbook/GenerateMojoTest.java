package dev.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateMojoTest {
    @TempDir
    Path folder;

    private final LogLines log = new LogLines();
    private final GenerateMojo mojo = new GenerateMojo();

    @BeforeEach
    void setUp() throws IOException {
        mojo.notes = Files.createDirectory(folder.resolve("notes")).toFile();
        mojo.output = folder.resolve("site").toFile();
        mojo.workingFolder = folder.toFile();
        mojo.setLog(log);
    }

    @Test
    void writesSiteAndSaysWhatToOpen() throws Exception {
        writeGoodNote();
        mojo.execute();

        assertThat(folder.resolve("site/index.html")).exists();
        assertThat(log)
                .anyMatch(line ->
                        line.matches("info Wrote \\d+ files, \\d+ kB in [\\d.]+ s \\(read [\\d.]+, parse [\\d.]+,"
                                + " link [\\d.]+, index [\\d.]+, render [\\d.]+, write [\\d.]+\\)"))
                .endsWith("info Open site" + folder.getFileSystem().getSeparator() + "index.html");
    }

    @Test
    void skipComesBeforeAnyOtherSetting() throws Exception {
        mojo.skip = true;
        mojo.failOn = "nonsense";
        mojo.execute();

        assertThat(log).containsExactly("info The handbook is skipped (handbook.skip)");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void itsOwnSkipIsNamed() throws Exception {
        mojo.skipGenerate = true;
        mojo.execute();

        assertThat(log).containsExactly("info The handbook is skipped (handbook.skipGenerate)");
    }

    @Test
    void unknownSeverityIsNamed() {
        mojo.failOn = "sometimes";

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("handbook.failOn is 'sometimes', which is none of error, warning, never");
    }

    @Test
    void errorsAreToldAndKeepTheSiteThatWasThere() throws Exception {
        writeGoodNote();
        mojo.execute();
        var before = Files.readString(folder.resolve("site/.handbook-files"));
        writeBrokenNote();
        log.clear();

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageMatching(
                        "1 error(, \\d+ warnings?)? in notes; the site was not written \\(handbook.failOn=error\\)");
        assertThat(log)
                .containsSequence(
                        "error notes/broken.md:2:4: error: byte 0xE9 at offset 10 is not UTF-8, so the file is not read",
                        "error     caf\ufffd",
                        "error        ^",
                        "error     hint: save the file as UTF-8, or let its first lines say what it is, as in"
                                + " `encoding: windows-1252`");
        assertThat(folder.resolve("site/.handbook-files")).hasContent(before);
    }

    @Test
    void saysHowNotesWereReadAlsoWhenTheBuildFails() throws Exception {
        writeGoodNote();
        writeBrokenNote();
        mojo.explain = "good";

        assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);
        assertThat(log)
                .endsWith(
                        "info Read 1 note: 1 by heading-question",
                        "info good.md: 1 question (1 answered, 0 open), 1 article, read as Markdown",
                        "info     heading-question: 1 question on clear signs (weight 1.0)",
                        "info     line 3: What is a shell? (answered in line 5)");
    }

    @Test
    void warnsWhenTheNoteToExplainIsNotThere() throws Exception {
        writeGoodNote();
        mojo.explain = "goood.md";
        mojo.execute();

        assertThat(log)
                .contains(
                        "warn handbook.explain is 'goood.md', which is neither a term nor a rule nor part of a note's path;"
                                + " did you mean good.md?");
    }

    @Test
    void neverPublishesWhateverIsWrong() throws Exception {
        writeGoodNote();
        writeBrokenNote();
        mojo.failOn = "never";
        mojo.execute();

        assertThat(folder.resolve("site/index.html")).exists();
    }

    @Test
    void missingNotesAreTheAuthorsProblem() {
        mojo.notes = folder.resolve("gone").toFile();

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageEndingWith("gone does not exist");
    }

    @Test
    void foreignFilesInTheOutputAreTheAuthorsProblem() throws Exception {
        writeGoodNote();
        Files.createDirectory(folder.resolve("site"));
        Files.writeString(folder.resolve("site/mine.txt"), "mine");

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("'mine.txt'");
        assertThat(folder.resolve("site/mine.txt")).hasContent("mine");
    }

    @Test
    void nameOfAForeignFileIsNoCommand() throws Exception {
        writeGoodNote();
        Files.createDirectory(folder.resolve("site"));
        Files.writeString(folder.resolve("site/a\n::error::b\u001b[31m"), "");

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("'a\u240a::error::b\u241b[31m'");
    }

    @Test
    void saysWhatItWouldRecordWhereTheFileCannotBeWritten() throws Exception {
        writeGoodNote();
        Files.createDirectories(folder.resolve("notes/handbook-ids.tsv/in-the-way")); // keeps even root from writing
        mojo.execute();

        assertThat(folder.resolve("site/index.html")).exists();
        assertThat(folder.resolve("notes/handbook-ids.tsv")).isDirectory();
        assertThat(log)
                .containsSubsequence(
                        "info The file cannot be written, so handbook-ids.tsv stays as it is; it would record 1 address:",
                        "info     what-is-a-shell: What is a shell?");
    }

    @Test
    void saysWhatItWouldRecordWhereItMayNot() throws Exception {
        writeGoodNote();
        mojo.execute();
        var recorded = Files.readString(folder.resolve("notes/handbook-ids.tsv"));
        Files.writeString(folder.resolve("notes/more.md"), "## Who asks?\n\nWe do.\n");
        log.clear();
        mojo.rememberIds = "false";
        mojo.execute();

        assertThat(folder.resolve("notes/handbook-ids.tsv")).hasContent(recorded);
        assertThat(log)
                .containsSubsequence(
                        "info handbook.rememberIds is false, so handbook-ids.tsv stays as it is; it would record 1 address:",
                        "info     who-asks: Who asks?");
    }

    @Test
    void tellsOnlyTheFirstOfManyAddressesItWouldRecord() {
        var ids = "# ids\n" + "a\tb.html\tc.md\t1\tWhy?\t\n".repeat(12);

        assertThat(UnrecordedIds.of(folder, ids).lines("It is late"))
                .hasSize(12)
                .startsWith(
                        "It is late, so handbook-ids.tsv stays as it is; it would record 12 addresses:", "    a: Why?")
                .endsWith("    a: Why?", "    and 2 more");
        assertThat(UnrecordedIds.of(folder, "# ids\n").lines("It is late")).isEmpty();
    }

    private void writeGoodNote() throws IOException {
        Files.writeString(
                folder.resolve("notes/good.md"), "# Shell\n\n## What is a shell?\n\nA program that runs others.\n");
    }

    private void writeBrokenNote() throws IOException {
        Files.write(folder.resolve("notes/broken.md"), "# Menu\ncaf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    }
}
