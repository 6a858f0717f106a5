package dev.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CleanMojoTest {
    @TempDir
    Path folder;

    private final LogLines log = new LogLines();
    private final CleanMojo mojo = new CleanMojo();

    @BeforeEach
    void buildSite() throws Exception {
        var generate = new GenerateMojo();
        generate.setLog(log);
        mojo.setLog(log);
        for (var goal : new NotesMojo[] {generate, mojo}) {
            goal.notes = folder.resolve("notes").toFile();
            goal.output = folder.resolve("site").toFile();
            goal.workingFolder = folder.toFile();
        }
        Files.createDirectory(folder.resolve("notes"));
        Files.writeString(folder.resolve("notes/a.md"), "# A\n\n## What is it?\n\nA note.\n");
        generate.execute();
        log.clear();
    }

    @Test
    void deletesTheSiteAndItsFolder() throws Exception {
        mojo.execute();

        assertThat(folder.resolve("site")).doesNotExist();
        assertThat(folder.resolve("notes/a.md")).exists();
        assertThat(log).singleElement().asString().matches("info Deleted \\d+ files of the site in site");
    }

    @Test
    void keepsWhatHandbookDidNotWrite() throws Exception {
        Files.writeString(folder.resolve("site/mine.txt"), "mine");
        Files.writeString(folder.resolve("site/.gitignore"), "*");
        mojo.execute();

        assertThat(folder.resolve("site")).isDirectoryNotContaining("glob:**index.html");
        assertThat(folder.resolve("site/mine.txt")).hasContent("mine");
        assertThat(folder.resolve("site/.gitignore")).exists();
    }

    @Test
    void secondTimeThereIsNothingToDelete() throws Exception {
        mojo.execute();
        log.clear();
        mojo.execute();

        assertThat(log).containsExactly("info There is no site in site");
    }
}
