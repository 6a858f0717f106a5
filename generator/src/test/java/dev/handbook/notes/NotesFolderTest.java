package dev.handbook.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handbook.model.Note;
import dev.handbook.model.Picture;
import dev.handbook.model.Place;
import dev.handbook.model.Problem;
import dev.handbook.model.Severity;
import dev.handbook.model.SiteFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class NotesFolderTest {
    @TempDir
    Path folder;

    private Path notes;

    @BeforeEach
    void makeNotesFolder() throws IOException {
        notes = Files.createDirectory(folder.resolve("notes"));
    }

    @Test
    void findsNotesGlossaryAndPictures() throws IOException {
        write("docker.md", "# Docker");
        write("more/pods.markdown", "# Pods");
        write("more/Shell.TXT", "Q. What?");
        write("glossary.yaml", "- term: pod");
        write("more/glossary.yaml", "- term: not at the top");
        write("more/Storage.Glossary.yml", "- term: disk");
        write("img/layers.PNG", "not really");
        write("pom.xml", "<project/>");
        write("script.sh", "exit");

        var sources = read();
        assertThat(sources.notes())
                .containsExactly(
                        new Note("docker.md", "# Docker"),
                        new Note("more/Shell.TXT", "Q. What?"),
                        new Note("more/pods.markdown", "# Pods"));
        assertThat(sources.glossaries())
                .containsExactly(
                        new Note("glossary.yaml", "- term: pod"),
                        new Note("more/Storage.Glossary.yml", "- term: disk"));
        assertThat(sources.pictures()).extracting(Picture::path).containsExactly("img/layers.PNG");
    }

    @Test
    void readsTheAuthorsThemeAndNothingElseThatIsHidden() throws IOException {
        write("a.md", "");
        write(".handbook/styles/extra.css", "h1 {}");
        write(".handbook/assets/notes.md", "# Not a note");
        write(".handbook/.git/config", "x");
        write("deep/.handbook/styles/extra.css", "not at the top");
        write(".github/b.md", "");
        Files.createSymbolicLink(notes.resolve(".handbook/assets/link.css"), notes.resolve("a.md"));

        var sources = read();
        assertThat(sources.theme()).extracting(SiteFile::path).containsExactly("assets/notes.md", "styles/extra.css");
        assertThat(sources.notes()).extracting(Note::path).containsExactly("a.md");
    }

    @Test
    void filesThatAreNoNotesAreMentionedOncePerFolder() throws IOException {
        write("a.md", "");
        write("README", "# Read me");
        write("LICENSE", "Free.");
        write("pom.xml", "<project/>");
        write("settings.yaml", "a: b");
        write(".hidden.sh", "exit");
        write("code/One.java", "class One {}");
        write("code/Two.java", "class Two {}");
        write("code/program", "\0\1");

        var sources = read();
        assertThat(sources.notes()).extracting(Note::path).containsExactly("README", "a.md");
        assertThat(sources.problems())
                .extracting(problem -> problem.place() + ": " + problem.severity() + ": " + problem.message())
                .containsExactly(
                        "code:1:1: warning: 3 files here are no notes and are not read: 2 .java, 1 without ending");
    }

    @Test
    void sortsByPathCharacterByCharacter() throws IOException {
        write("b.md", "");
        write("a/z.md", "");
        write("a.md", "");
        write("Z.md", "");
        write("\u00e4.md", "");

        assertThat(read().notes())
                .extracting(Note::path)
                .containsExactly("Z.md", "a.md", "a/z.md", "b.md", "\u00e4.md");
    }

    @Test
    void leavesOutHiddenBuiltAndPublishedFiles() throws IOException {
        write("a.md", "");
        write(".hidden.md", "");
        write(".git/description.md", "");
        write("target/site.md", "");
        write("web/node_modules/x/README.md", "");
        write("site/readme.txt", "written by an earlier build");

        assertThat(read().notes()).extracting(Note::path).containsExactly("a.md");
    }

    @Test
    void missingFolderIsNamed() {
        assertThatThrownBy(() -> NotesFolder.read(folder.resolve("gone"), folder))
                .isInstanceOf(UnreadableNotes.class)
                .hasMessage("the notes folder " + folder.resolve("gone") + " does not exist");
    }

    @Test
    void fileInsteadOfFolderIsNamed() throws IOException {
        write("a.md", "");

        assertThatThrownBy(() -> NotesFolder.read(notes.resolve("a.md"), folder))
                .hasMessageEndingWith("a.md is not a folder");
    }

    @Test
    void folderWithoutNotesIsNamed() throws IOException {
        write("picture.png", "");

        assertThatThrownBy(this::read)
                .isInstanceOf(UnreadableNotes.class)
                .hasMessageStartingWith("no notes in " + notes + ": none of its files ends in .")
                .hasMessageContaining(".md, ");
    }

    @Test
    void linkOutOfTheFolderIsReportedAndNotFollowed() throws IOException {
        Files.writeString(folder.resolve("secret.md"), "secret");
        Files.createDirectory(folder.resolve("secrets"));
        Files.writeString(folder.resolve("secrets/more.md"), "secret");
        write("a.md", "");
        Files.createSymbolicLink(notes.resolve("b.md"), folder.resolve("secret.md"));
        Files.createSymbolicLink(notes.resolve("c"), folder.resolve("secrets"));
        Files.createSymbolicLink(notes.resolve("d.png"), Path.of("/etc/passwd"));
        Files.createSymbolicLink(notes.resolve("e.md"), Path.of("nowhere"));

        var sources = read();
        assertThat(sources.notes()).extracting(Note::path).containsExactly("a.md");
        assertThat(sources.pictures()).isEmpty();
        assertThat(sources.problems())
                .extracting(problem -> problem.place().path() + " " + problem.rule())
                .containsExactly("b.md symbolic-link", "c symbolic-link", "d.png symbolic-link", "e.md symbolic-link");
    }

    @Test
    void whatLinksInsideTheFolderLeadToIsReadOnce() throws IOException {
        write("real/a.md", "");
        Files.createSymbolicLink(notes.resolve("b.md"), notes.resolve("real/a.md"));
        Files.createSymbolicLink(notes.resolve("loop"), notes);

        var sources = read();
        assertThat(sources.notes()).extracting(Note::path).containsExactly("real/a.md");
        assertThat(sources.problems()).isEmpty();
    }

    @Test
    void folderMayItselfBeALink() throws IOException {
        write("a.md", "");
        var link = Files.createSymbolicLink(folder.resolve("link"), notes);

        assertThat(NotesFolder.read(link, folder.resolve("site")).notes()).hasSize(1);
    }

    @Test
    @Timeout(20)
    void pipeIsNeverOpened() throws Exception {
        write("a.md", "");
        var made = new ProcessBuilder("mkfifo", notes.resolve("pipe.md").toString()).start();
        assertThat(made.waitFor()).isZero();

        assertThat(read().problems())
                .containsExactly(new Problem(
                        Severity.ERROR,
                        "special-file",
                        new Place("pipe.md", 1, 1),
                        "neither a file nor a folder, so it is not read",
                        "",
                        ""));
    }

    @Test
    void oddFileNamesAreReported() throws IOException {
        write("a\nb.md", "");
        write("back\\slash.md", "");
        write("\u202egnp.md", "");
        write("odd\tfolder/a.md", "");
        write("\ud83d\udc69\u200d\ud83d\udc67.md", "a family is no odd name");
        write("it's <fine> & $(well).md", "");

        var sources = read();
        assertThat(sources.notes())
                .extracting(Note::path)
                .containsExactly("it's <fine> & $(well).md", "\ud83d\udc69\u200d\ud83d\udc67.md");
        assertThat(sources.problems())
                .extracting(Problem::message)
                .containsExactly(
                        "a file name with the invisible character U+000A is not read",
                        "a file name with a backslash is not read",
                        "a file name with the invisible character U+0009 is not read",
                        "a file name with the invisible character U+202E is not read");
    }

    @Test
    void byteOrderMarkAndLineEndsOfOtherSystemsAreNormalised() throws IOException {
        write("a.md", "\ufeff# A\r\nb\rc\n\r\n");

        assertThat(read().notes()).containsExactly(new Note("a.md", "# A\nb\nc\n\n"));
    }

    @Test
    void wideEncodingsAreDecodedByTheirMark() throws IOException {
        for (var name : new String[] {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"}) {
            Files.write(
                    notes.resolve(name + ".md"), "\ufeffna\u00efve \ud83d\ude00\r\n".getBytes(Charset.forName(name)));
        }

        assertThat(read().notes())
                .hasSize(4)
                .allSatisfy(note -> assertThat(note.text()).isEqualTo("na\u00efve \ud83d\ude00\n"));
    }

    @Test
    void bytesThatAreNotUtf8AreReportedWhereTheyStand() throws IOException {
        Files.write(notes.resolve("a.md"), "# Caf\u00e9\r\ntr\u00e8s".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(notes.resolve("b.md"), "caf\u00e9\r\nna\u00efve".getBytes(StandardCharsets.UTF_8));

        var sources = read();
        assertThat(sources.notes()).extracting(Note::path).containsExactly("b.md");
        assertThat(sources.problems())
                .containsExactly(new Problem(
                        Severity.ERROR,
                        "encoding",
                        new Place("a.md", 1, 6),
                        "byte 0xE9 at offset 5 is not UTF-8, so the file is not read",
                        "save the file as UTF-8, or let its first lines say what it is, as in `encoding: windows-1252`",
                        "# Caf\ufffd"));
    }

    @Test
    void everyKindOfBrokenUtf8IsReported() throws IOException {
        for (var bytes :
                new String[] {"c0af", "e080af", "eda080", "f4908080", "80", "fe", "c3", "e282", "c322", "f09f98"}) {
            Files.write(notes.resolve(bytes + ".md"), HexFormat.of().parseHex("c3a90a78" + bytes));
        }

        var sources = read();
        assertThat(sources.notes()).isEmpty();
        assertThat(sources.problems()).hasSize(10).allSatisfy(problem -> {
            assertThat(problem.place().toString()).endsWith(".md:2:2");
            assertThat(problem.message()).contains("at offset 4 is not UTF-8");
            assertThat(problem.excerpt()).isEqualTo("x\ufffd");
        });
    }

    @Test
    void binaryFileIsReported() throws IOException {
        write("a.md", "caf\u00e9\nab\0c");

        assertThat(read().problems())
                .extracting(problem -> problem.place() + ": " + problem.message())
                .containsExactly("a.md:2:3: a zero byte at offset 8: this is not a text file, so the file is not read");
    }

    @Test
    void filesAboveTheLimitsAreReported() throws IOException {
        Files.write(notes.resolve("large.md"), new byte[NotesFolder.NOTE_LIMIT + 1]);
        Files.write(notes.resolve("large.png"), new byte[NotesFolder.PICTURE_LIMIT + 1]);
        write("largest.md", "x".repeat(NotesFolder.NOTE_LIMIT));

        var sources = read();
        assertThat(sources.notes()).extracting(Note::path).containsExactly("largest.md");
        assertThat(sources.problems())
                .extracting(Problem::message)
                .containsExactly(
                        "this file is larger than 8 MB and is not read",
                        "this file is larger than 32 MB and is not read");
    }

    @Test
    void emptyNoteIsANote() throws IOException {
        write("a.md", "\ufeff");

        assertThat(read().notes()).containsExactly(new Note("a.md", ""));
    }

    private Sources read() {
        return NotesFolder.read(notes, notes.resolve("site"));
    }

    private void write(String path, String text) throws IOException {
        var file = notes.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
