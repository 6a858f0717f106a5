package dev.handbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChromiumIT {
    @Test
    void actsOnPageAndTellsWhatHappened(@TempDir Path folder) throws IOException {
        var page = folder.resolve("page.html");
        Files.writeString(page, """
                <!doctype html><meta name="viewport" content="width=device-width">
                <style>#tip { display: none } a:hover + #tip { display: block }</style>
                <input><a href="#there">link</a><p id="tip">tip</p>
                <script src="missing.js"></script>
                """);
        try (var browser = Chromium.start()) {
            browser.open(page.toUri().toString());
            browser.type("input", "abc");
            assertThat(browser.eval("return document.querySelector('input').value"))
                    .isEqualTo("abc");
            assertThat(browser.shows("#tip")).isFalse();
            browser.hover("a");
            assertThat(browser.shows("#tip")).isTrue();
            browser.click("a");
            assertThat(browser.url()).endsWith("#there");
            browser.setDark(true);
            assertThat(browser.eval("return matchMedia('(prefers-color-scheme: dark)').matches"))
                    .isEqualTo(true);
            browser.setSize(390, 844, true);
            assertThat(browser.eval("return innerWidth")).isEqualTo(390L);
            browser.screenshot(folder.resolve("shots/page.png"));
            assertThat(folder.resolve("shots/page.png")).isNotEmptyFile();
            assertThat(browser.requests()).anyMatch(url -> url.endsWith("/missing.js"));
            assertThat(browser.consoleErrors()).anyMatch(error -> error.contains("missing.js"));
        }
    }
}
