package dev.handbook.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotesWatchTest {
    @TempDir
    Path notes;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(notes.resolve("deep/site"));
        Files.writeString(notes.resolve("deep/a.md"), "one");
    }

    @Test
    void seesWhatIsSavedAddedAndDeleted() throws IOException {
        var watch = new NotesWatch(notes, notes.resolve("deep/site"));
        assertThat(watch.hasChanged()).isFalse();

        Files.writeString(notes.resolve("deep/a.md"), "three");
        assertThat(watch.hasChanged()).isTrue();
        assertThat(watch.hasChanged()).isFalse();

        Files.writeString(notes.resolve("b.md"), "");
        assertThat(watch.hasChanged()).isTrue();

        Files.delete(notes.resolve("b.md"));
        assertThat(watch.hasChanged()).isTrue();
    }

    @Test
    void leavesOutTheSiteAndHiddenFiles() throws IOException {
        var watch = new NotesWatch(notes, notes.resolve("deep/site"));
        Files.writeString(notes.resolve("deep/site/index.html"), "x");
        Files.createDirectories(notes.resolve(".git"));
        Files.writeString(notes.resolve(".git/index"), "x");
        Files.writeString(notes.resolve(".a.md.swp"), "x");

        assertThat(watch.hasChanged()).isFalse();
    }

    @Test
    void seesTheThemeAlthoughItsFolderIsHidden() throws IOException {
        var watch = new NotesWatch(notes, notes.resolve("deep/site"));
        Files.createDirectories(notes.resolve(".handbook/styles"));
        Files.writeString(notes.resolve(".handbook/styles/extra.css"), "x");

        assertThat(watch.hasChanged()).isTrue();
    }

    @Test
    void folderThatIsGoneIsAChangeAndNoError() throws IOException {
        var watch = new NotesWatch(notes.resolve("deep"), notes.resolve("nowhere"));
        Files.delete(notes.resolve("deep/a.md"));
        Files.delete(notes.resolve("deep/site"));
        Files.delete(notes.resolve("deep"));

        assertThat(watch.hasChanged()).isTrue();
    }
}
