package dev.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.browser.Chromium;
import dev.handbook.browser.PageServer;
import dev.handbook.model.Note;
import dev.handbook.model.SiteFile;
import dev.handbook.notes.NotesFolder;
import dev.handbook.notes.Sources;
import dev.handbook.settings.Chosen;
import dev.handbook.settings.Setting;
import dev.handbook.site.SitePublisher;
import dev.handbook.site.SiteZip;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** A site that lies in a folder of a server, the same from a zip, and the same on paper. */
class PublishedSiteIT {
    private static final Path NOTES = Path.of("src/test/golden/heading-question/notes");
    private static final String HITS = "document.querySelectorAll('#search-results .search-results > li').length > 0";
    private static final Pattern PAGE = Pattern.compile("/Type /Page\\b");

    @TempDir
    private static Path folder;

    private static List<SiteFile> files = List.of();
    private static Chromium browser;
    private static PageServer server;

    @BeforeAll
    static void publish() {
        var chosen = Map.of(Setting.TITLE, List.of("Tea"), Setting.URL, List.of("https://example.org/hand-book"));
        files = Pipeline.build(NotesFolder.read(NOTES, folder), Settings.of(new Chosen(chosen)))
                .files();
        SitePublisher.publish(folder.resolve("hand-book"), files);
        server = PageServer.start(folder);
        browser = Chromium.start();
    }

    @AfterAll
    static void end() {
        browser.close();
        server.close();
    }

    /** Servers show the page for missing addresses at the address that was asked, however deep it is. */
    @Test
    void missingPageSearchesForWhatWasAsked() {
        var missing = text("404.html");
        for (var address : List.of("/hand-book/oolong-tea.html", "/hand-book/old/notes/oolong-tea.html")) {
            browser.open(server.with(address, missing).url(address));
            browser.waitUntil(HITS);
            assertThat(browser.text("#search-results .search-results")).contains("What is oolong tea?");
            var hit = browser.eval("return document.querySelector('#search-results .search-results a').href");
            assertThat(hit.toString()).startsWith(server.url("/hand-book/topics/tea.html"));
        }
    }

    /** From disk, with tags of one word and of several, in marks that mean something to the search. */
    @Test
    void tagLeadsToAllThatHasIt() {
        var note = """
                ---
                tags: [%s]
                ---
                ## How long does %s steep?
                Some minutes.
                """;
        var notes = List.of(
                new Note("black.md", note.formatted("\"picked, by hand\"", "black tea")),
                new Note("green.md", note.formatted("spring, steamed", "green tea")),
                new Note("white.md", note.formatted("spring, \"picked, by hand\"", "white tea")));
        var sources = new Sources(List.of(), notes, List.of(), List.of(), List.of(), List.of(), List.of());
        SitePublisher.publish(
                folder.resolve("tagged"),
                Pipeline.build(sources, TestSettings.titled("Tea")).files());
        var root = folder.resolve("tagged").toUri();
        for (var tag : Map.of("spring", List.of("green", "white"), "picked, by hand", List.of("black", "white"))
                .entrySet()) {
            browser.open(root + "topics/white.html");
            assertThat(browser.texts(".tags a")).containsExactlyInAnyOrder("spring", "picked, by hand");
            browser.eval(
                    "[...document.querySelectorAll('.tags a')].find((tag) => tag.textContent === arguments[0]).click();"
                            + " return true",
                    tag.getKey());
            browser.waitUntil("location.pathname.endsWith('/search.html')");
            browser.waitUntil(HITS);
            assertThat(browser.texts("#search-results .search-results a"))
                    .as(tag.getKey())
                    .map(hit -> hit.replaceAll("(?s).*does (\\w+) tea.*", "$1"))
                    .containsExactlyInAnyOrderElementsOf(tag.getValue());
        }
    }

    /** Nobody told where the site lies: the page has its styles all the same, and finds the site from below it. */
    @Test
    void missingPageOfASiteWithoutAddressFindsTheSite() {
        var site = Pipeline.build(NotesFolder.read(NOTES, folder), TestSettings.titled("Tea"))
                .files();
        SitePublisher.publish(folder.resolve("projects/tea"), site);
        var missing = text(site, "404.html");
        for (var address : List.of("/projects/tea/oolong-tea.html", "/projects/tea/old/notes/oolong-tea.html")) {
            browser.open(server.with(address, missing).url(address));
            browser.waitUntil("!document.querySelector('.found-site').hidden");
            assertThat(browser.shows(".no-site")).isFalse();
            assertThat(browser.eval(
                            "return getComputedStyle(document.querySelector('.site-header')).borderBlockEndStyle"))
                    .isEqualTo("solid");
            assertThat(browser.eval("return document.querySelector('.brand').href"))
                    .isEqualTo(server.url("/projects/tea/index.html"));
            browser.type("#search-input", Keys.ENTER.toString());
            browser.waitUntil(HITS);
            assertThat(browser.url()).isEqualTo(server.url("/projects/tea/search.html?q=oolong+tea"));
        }
        browser.open(server.with("/elsewhere/tea.html", missing).url("/elsewhere/tea.html"));
        assertThat(browser.shows(".no-site")).isTrue();
    }

    /** From disk, where no script may ask what lies elsewhere, and wherever somebody looks at the page itself. */
    @Test
    void missingPageUnderItsOwnNameSearchesTheFolderItLiesIn() {
        var site = Pipeline.build(NotesFolder.read(NOTES, folder), TestSettings.titled("Tea"))
                .files();
        SitePublisher.publish(folder.resolve("own/tea"), site);
        for (var root : List.of(folder.resolve("own/tea").toUri().toString(), server.url("/own/tea/"))) {
            browser.open(root + "404.html");
            assertThat(browser.shows(".no-site")).isFalse();
            browser.type("#search-input", "oolong" + Keys.ENTER);
            browser.waitUntil(HITS);
            assertThat(browser.url()).isEqualTo(root + "search.html?q=oolong");
        }
    }

    @Test
    void dataForProgramsIsThereAndThePolicyRefusesNothing() {
        var before = browser.consoleErrors().size();
        for (var path : List.of("index.html", "topics/tea.html", "glossary.html", "terms/oxidation.html")) {
            browser.open(server.url("/hand-book/" + path));
            var type = browser.eval(
                    "return JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').text)['@context']");
            assertThat(type).as(path).isEqualTo("https://schema.org");
        }
        assertThat(browser.consoleErrors().stream().skip(before)).isEmpty();
    }

    @Test
    void unpackedZipWorksFromDisk() throws IOException {
        var unpacked = folder.resolve("unpacked");
        unpack(SiteZip.of(files, "tea", LocalDateTime.of(2026, 1, 1, 0, 0)), unpacked);
        var root = unpacked.resolve("tea").toUri().toString();
        for (var path :
                List.of("index.html", "topics/tea.html", "glossary.html", "terms/oxidation.html", "print.html")) {
            browser.open(root + path);
            var links = (List<?>) browser.eval("return [...document.links].map((link) => link.href)");
            assertThat(links)
                    .as(path)
                    .map(Object::toString)
                    .filteredOn(link -> link.startsWith("file:"))
                    .isNotEmpty()
                    .allMatch(link -> link.startsWith(root)
                            && link.replaceFirst("[?#].*", "").matches(".*/[^/]+[.][a-z]+"));
        }
        browser.open(root + "search.html?q=oolong");
        browser.waitUntil(HITS);
        assertThat(browser.text("#search-results .search-results")).contains("What is oolong tea?");
    }

    @Test
    void everythingIsPrinted() {
        browser.open(server.url("/hand-book/print.html"));
        browser.setMedia("print", Map.of());
        var shown = browser.text("main");
        browser.setMedia("", Map.of());
        assertThat(shown)
                .contains("What is oolong tea?", "Why does oxidation matter?", "fermentation was stopped", "Glossary")
                .contains("In summary, oolong is a matter of stopping in time.");
        assertThat(browser.texts(".print-contents a")).contains("Tea", "What is oolong tea?", "Glossary");
        // The contents, the topic and the glossary begin on a page each.
        var pages = PAGE.matcher(new String(browser.pdf(), StandardCharsets.ISO_8859_1))
                .results()
                .count();
        assertThat(pages).isGreaterThanOrEqualTo(3);
    }

    private static String text(String path) {
        return text(files, path);
    }

    private static String text(List<SiteFile> files, String path) {
        return files.stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static void unpack(byte[] zip, Path folder) throws IOException {
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var file = folder.resolve(entry.getName());
                Files.createDirectories(entry.isDirectory() ? file : file.getParent());
                if (!entry.isDirectory()) {
                    Files.write(file, in.readAllBytes());
                }
            }
        }
    }
}
