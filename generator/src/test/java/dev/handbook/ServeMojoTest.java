package dev.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.preview.PreviewState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Serving itself is shown by the tests of the preview and in a browser; here, what happens when a build goes wrong. */
class ServeMojoTest {
    @TempDir
    Path folder;

    private final LogLines log = new LogLines();
    private final ServeMojo mojo = new ServeMojo();
    private final PreviewState state = new PreviewState();

    @BeforeEach
    void setUp() throws Exception {
        mojo.notes = Files.createDirectory(folder.resolve("notes")).toFile();
        mojo.output = folder.resolve("site").toFile();
        mojo.workingFolder = folder.toFile();
        mojo.setLog(log);
        Files.writeString(folder.resolve("notes/tea.md"), "## What is oolong?\n\nA tea.\n");
        mojo.show(state);
    }

    @Test
    void wrongSettingsKeepTheLastGoodSite() throws Exception {
        Files.writeString(folder.resolve("notes/handbook.yaml"), "titel: x\n");
        mojo.show(state);
        assertStillThere("error 1 error in notes/handbook.yaml");
    }

    @Test
    void bugOfOursKeepsTheLastGoodSite() {
        mojo.reports = Collections.singletonList(null);
        mojo.show(state);
        assertStillThere("error this is a bug of Handbook, not of the notes: java.lang.NullPointerException");
    }

    @Test
    void addressOfThePublishedSiteIsNotThatOfThePreview() throws Exception {
        Files.writeString(folder.resolve("notes/handbook.yaml"), "url: https://example.org/hand-book/\n");
        mojo.show(state);
        assertThat(state.now().files()).containsKeys("index.html", "404.html").doesNotContainKey("sitemap.xml");
        assertThat(state.now().files().values()).noneMatch(file -> file.text().contains("\"/hand-book/"));
    }

    private void assertStillThere(String message) {
        assertThat(log).anyMatch(line -> line.startsWith(message));
        assertThat(state.now().files()).containsKey("index.html");
        assertThat(state.now().problems()).isNotEmpty();
    }
}
