package dev.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.browser.Chromium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writes notes while the preview is open in a browser, as an author does. */
class PreviewIT {
    private static final String PAGE = "topics/shells.html";

    @TempDir
    Path folder;

    private final LogLines log = new LogLines();
    private final Chromium browser = Chromium.start();
    private final ServeMojo mojo = new ServeMojo();
    private final Thread serving = new Thread(this::serve);

    @BeforeEach
    void start() throws Exception {
        mojo.notes = Files.createDirectory(folder.resolve("notes")).toFile();
        mojo.output = folder.resolve("site").toFile();
        mojo.workingFolder = folder.toFile();
        mojo.setLog(log);
        write("shells.md", "# Shells\n\n## What is a shell?\n\nA program.\n" + "\nMore of it.\n".repeat(200));
        serving.start();
        while (address().isEmpty()) {
            Thread.sleep(50);
        }
        browser.open(address() + PAGE);
    }

    @AfterEach
    void stop() throws Exception {
        serving.interrupt();
        serving.join();
        browser.close();
    }

    @Test
    void pageFollowsTheNotesAndStaysWhereItIs() throws Exception {
        browser.eval("scrollTo({top: 900, behavior: 'instant'}); return scrollY");
        write("shells.md", "# Shells\n\n## What is a shell?\n\nAn outer part.\n" + "\nMore of it.\n".repeat(200));

        browser.waitUntil("document.body.textContent.includes('An outer part')");
        browser.waitUntil("Math.abs(scrollY - 900) < 5");
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    void placeOutlastsANoteThatIsEmptyForAMoment() throws Exception {
        browser.eval("scrollTo({top: 900, behavior: 'instant'}); return scrollY");
        write("shells.md", "");
        browser.waitUntil("document.readyState === 'complete' && !document.body.textContent.includes('More of it')");
        write("shells.md", "# Shells\n\n## What is a shell?\n\nAn outer part.\n" + "\nMore of it.\n".repeat(200));

        browser.waitUntil("document.body.textContent.includes('An outer part')");
        browser.waitUntil("Math.abs(scrollY - 900) < 5");
    }

    @Test
    void problemsAppearAndVanishWhenMended() throws Exception {
        write("handbook.yaml", "titel: Mine\n");
        browser.waitUntil("document.querySelector('details.handbook-preview[open]') !== null");
        assertThat(browser.text(".handbook-preview")).contains("last good site");
        assertThat(browser.text("main")).contains("A program.");

        write("handbook.yaml", "title: Mine\n");
        browser.waitUntil("document.title.endsWith('Mine')");
        assertThat(browser.shows(".handbook-preview")).isFalse();
    }

    private void serve() {
        try {
            mojo.execute();
        } catch (Exception e) {
            log.error(e);
        }
    }

    private String address() {
        var line =
                Pattern.compile("http://127\\.0\\.0\\.1:\\d+/").matcher(String.join("\n", log.toArray(String[]::new)));
        return line.find() ? line.group() : "";
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve("notes").resolve(name), text);
    }
}
