package dev.handbook.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.browser.Chromium;
import dev.handbook.model.Handbook;
import dev.handbook.model.LinkedHandbook;
import dev.handbook.model.Place;
import dev.handbook.model.SiteFile;
import dev.handbook.model.SiteMap;
import dev.handbook.pages.PageRenderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The search box on bare pages, opened from disk, with the joined script and the strict policy of real pages. */
class SearchBoxIT {
    private final Chromium browser = Chromium.start();

    @TempDir
    private Path site;

    @BeforeEach
    void writeSite() {
        write("topics/page.html", page("../", "<h1>Text</h1><textarea></textarea>"));
        write(
                "topics/topic-1.html",
                page(
                        "../",
                        "<br>".repeat(200)
                                + "<article id=\"q-0\">An <b>image</b> has images. <i>No</i> image</article>"));
        write("terms/t-0.html", page("../", "<p>Placing</p>"));
        write("search.html", page("", "<div data-search-page></div>"));
        for (var script : List.of("handbook.js", "search.js", "results.js")) {
            write("assets/" + script, read(Path.of("target/classes/dev/handbook/theme/" + script)));
        }
        write("assets/words.js", words());
        write("assets/search.css", read(Path.of("../templates/styles/search.css")));
        for (var name : List.of("characters", "en")) {
            var rules = "assets/search-rules/" + name + ".js";
            write(rules, read(Path.of("../templates/" + rules)));
        }
        try (var index = sample().index()) {
            index.export().forEach(this::write);
        }
    }

    @AfterEach
    void close() {
        browser.close();
    }

    /** What the scripts say, as every site has it. */
    private static String words() {
        var handbook = new Handbook("Words", List.of(), List.of());
        return PageRenderer.render(
                        new LinkedHandbook(handbook), SiteMap.of(handbook), List.of(), List.of(), List.of(), List.of())
                .stream()
                .filter(file -> file.path().equals("assets/words.js"))
                .map(SiteFile::text)
                .findFirst()
                .orElseThrow();
    }

    private static SampleHandbook sample() {
        var handbook = new SampleHandbook()
                .question("What is an image?", "Layers of files, from which a container starts.")
                .question(
                        "What is a <b>layer</b> & why?",
                        "A set of changed files: <img src=x onerror=alert(1)> in an image.")
                .question(
                        "Last",
                        "Words without meaning fill this sentence for a while. ".repeat(5) + "The zephyr comes last.")
                .term("orchestration", List.of("scheduling"), "Placing containers on machines.");
        for (var i = 0; i < 60; i++) {
            handbook.question("Pod " + i, "A pod holds containers.");
        }
        return handbook;
    }

    private static String page(String root, String content) {
        return """
                <!doctype html>
                <html lang="en" data-root="%s">
                <meta charset="utf-8">
                <title>Bare page</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' file:; style-src 'self' file:; base-uri 'none';
                  form-action 'self' file:; require-trusted-types-for 'script'; trusted-types handbook">
                <link rel="stylesheet" href="%sassets/search.css">
                <header>
                <form class="search" role="search" action="%ssearch.html"><input id="search-input" name="q" type="search"
                  aria-label="Search"></form>
                </header>
                <main>%s</main>
                <script src="%sassets/words.js"></script>
                <script src="%sassets/handbook.js"></script>
                </html>
                """.formatted(root, root, root, content, root, root);
    }

    private void write(String path, String text) {
        write(SiteFile.of(path, text));
    }

    private void write(SiteFile script) {
        try {
            var file = site.resolve(script.path());
            Files.createDirectories(file.getParent());
            Files.write(file, script.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void delete(String path) {
        try {
            Files.delete(site.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void open(String path) {
        browser.open(site.resolve("x").toUri().toString().replaceAll("x$", "") + path);
    }

    private void find(String typed) {
        browser.type("#search-input", typed);
        browser.waitUntil(
                "document.querySelector('.search-status') && document.querySelector('.search-status:not(:empty)')");
    }

    @Test
    void findsAsOneTypesFromDisk() {
        open("topics/page.html");
        find("imag");
        assertThat(browser.text(".search-status")).isEqualTo("2 results");
        assertThat(browser.texts(".search-hit-title"))
                .containsExactly("What is an image?", "What is a <b>layer</b> & why?");
        assertThat(browser.texts(".search-hit-about").get(0))
                .as("most hits are questions, so only the others say what they are")
                .isEmpty();
        assertThat(browser.texts(".search-group-title")).containsExactly("Topic 1");
        assertThat(browser.texts(".search-hit mark")).containsExactly("image", "image");
        assertThat(browser.shows(".search-hit img, .search-hit b")).isFalse();
        browser.click(".search-hit");
        browser.waitUntil("document.querySelectorAll('mark').length === 3");
        assertThat(browser.url()).endsWith("/topics/topic-1.html#q-0");
        assertThat(browser.texts("mark")).containsExactly("image", "images", "image");
        assertThat(browser.eval("return window.scrollY > 1000")).isEqualTo(true);
        assertThat(browser.requests()).allMatch(url -> url.startsWith("file:"));
    }

    @Test
    void marksNoWordsThatOnlyAnotherNameOfTheTermHas() {
        var named = sample().term("image", List.of("container image"), "What a container starts from.");
        try (var index = named.index()) {
            index.export().forEach(this::write);
        }
        open("topics/page.html");
        find("image");
        assertThat(browser.text(".search-hits")).contains("container");
        assertThat(browser.texts(".search-hit mark")).isNotEmpty().allMatch("image"::equalsIgnoreCase);
    }

    @Test
    void noErrorInTheConsole() {
        open("topics/page.html");
        find("imag");
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    void searchAndIndexAreLoadedOnceAndOnlyWhenAsked() {
        open("topics/page.html");
        assertThat(browser.requests()).noneMatch(url -> url.matches(".*/search.*js"));
        find("imag");
        find("e layers");
        browser.eval("document.activeElement.blur(); return true");
        find("s");
        assertThat(browser.requests())
                .filteredOn(url -> url.matches(".*/search.*js"))
                .extracting(url -> url.replaceAll(".*/", ""))
                .containsExactly("search.js", "en.js", "search-index.js");
    }

    @Test
    void whatIsTypedWhileTheSearchIsLoadedIsFound() {
        open("topics/page.html");
        browser.eval("""
                const append = document.head.append;
                const held = [];
                document.head.append = (node) => held.push(node);
                globalThis.release = () => {
                  document.head.append = append;
                  document.head.append(...held);
                };
                return true
                """);
        browser.click("#search-input");
        browser.type("#search-input", "orches");
        browser.type("#search-input", "tr");
        assertThat(browser.shows(".search-panel")).isFalse();
        browser.eval("release(); return true");
        browser.waitUntil("document.querySelector('.search-hit-title')");
        assertThat(browser.texts(".search-hit-title")).containsExactly("orchestration");
        assertThat(browser.eval("return document.activeElement.value")).isEqualTo("orchestr");
    }

    @Test
    void rootOfALargeIndexIsLoadedAheadAndItsPartsWhenAsked() {
        writeInParts(sample());
        write("topics/page.html", page("../", "").replace("<html ", "<html data-index=\"parts\" "));
        open("topics/page.html");
        browser.waitUntil("document.querySelector('script[src$=\"search-index.js\"]')");
        assertThat(browser.requests()).noneMatch(url -> url.matches(".*/search/.*"));
        find("imag");
        assertThat(browser.texts(".search-hit-title"))
                .containsExactly("What is an image?", "What is a <b>layer</b> & why?");
    }

    /** The parts are named after their content: an open page asks for names that are gone. */
    @Test
    void facetsOfALargeIndexComeWithTheFirstHits() {
        writeInParts(sample());
        open("search.html?q=containers");
        browser.waitUntil("document.querySelector('.search-result')");
        assertThat(browser.texts(".search-choice")).contains("Answered questions 61", "Topic 2 13");
    }

    @Test
    void handbookThatIsPublishedAnewIsSearchedAnew() {
        writeInParts(sample());
        open("topics/page.html");
        find("imag");
        for (var folder :
                Objects.requireNonNull(site.resolve("assets/search").toFile().listFiles())) {
            for (var part : Objects.requireNonNull(folder.listFiles())) {
                delete(site.relativize(part.toPath()).toString());
            }
        }
        writeInParts(new SampleHandbook().question("What is orchestration?", "A new answer."));
        browser.type("#search-input", "e orchestration");
        browser.waitUntil("(document.querySelector('.search-hit-text') || {}).textContent === 'A new answer.'");
        assertThat(browser.text(".search-status")).isEqualTo("1 result");
    }

    private void writeInParts(SampleHandbook handbook) {
        try (var index = handbook.index()) {
            index.export(new IndexFiles.Limits(0, 400, 1000, 3)).forEach(this::write);
        }
    }

    @Test
    void resultsPageSaysThatTheSearchCannotBeLoaded() {
        delete("assets/results.js");
        open("search.html?q=image");
        browser.waitUntil("document.querySelector('[data-search-page]').textContent !== ''");
        assertThat(browser.text("[data-search-page]")).isEqualTo("The search could not be loaded.");
    }

    @Test
    void slashFocusesTheBoxButNotFromAField() {
        open("topics/page.html");
        browser.press("/");
        assertThat(browser.eval("return document.activeElement.id")).isEqualTo("search-input");
        assertThat(browser.eval("return document.activeElement.value")).isEqualTo("");
        browser.type("textarea", "a/b");
        assertThat(browser.eval("return document.querySelector('textarea').value"))
                .isEqualTo("a/b");
    }

    @Test
    void arrowsChooseEnterOpensEscapeCloses() {
        open("topics/page.html");
        find("container");
        browser.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
        assertThat(browser.eval("return document.querySelector('[aria-selected=true]').id"))
                .isEqualTo("search-hit-1")
                .isEqualTo(browser.eval("return document.activeElement.getAttribute('aria-activedescendant')"));
        browser.press(Keys.ARROW_UP, Keys.ARROW_UP, Keys.ARROW_UP);
        assertThat(browser.eval("return document.activeElement.getAttribute('aria-activedescendant')"))
                .isEqualTo("search-hit-9");
        browser.press(Keys.ESCAPE);
        assertThat(browser.shows(".search-panel")).isFalse();
        assertThat(browser.eval("return document.activeElement.getAttribute('aria-expanded')"))
                .isEqualTo("false");
        browser.press("s", Keys.ARROW_DOWN);
        var best = String.valueOf(browser.eval("return document.querySelector('.search-hit').href.split(/[?#]/)[0]"));
        browser.press(Keys.ENTER);
        assertThat(best).endsWith(".html").doesNotContain("topics/page");
        assertThat(browser.url()).startsWith(best);
    }

    @Test
    void enterWithoutChoiceOpensTheSearchPage() {
        open("topics/page.html");
        find("pod");
        assertThat(browser.text(".search-status")).isEqualTo("60 results");
        assertThat(browser.texts(".search-hit")).hasSize(10);
        browser.press(Keys.ENTER);
        browser.waitUntil("document.querySelectorAll('.search-result').length === 20");
        assertThat(browser.url()).endsWith("/search.html?q=pod");
    }

    @Test
    void searchPageAnswersItsAddressAndKeepsItInStep() {
        open("search.html?q=image");
        browser.waitUntil("document.querySelectorAll('.search-result').length === 2");
        assertThat(browser.eval("return document.querySelector('#search-input').value"))
                .isEqualTo("image");
        browser.type("#search-input", " & orch");
        browser.waitUntil("document.querySelectorAll('.search-result').length === 3");
        assertThat(browser.url()).endsWith("/search.html?q=image+%26+orch");
    }

    @Test
    void saysCalmlyThatNothingIsFoundAndNamesWhatIsNear() {
        open("topics/page.html");
        find("<i>orxhistrxtuon");
        assertThat(browser.text(".search-status"))
                .isEqualTo("Nothing found for “<i>orxhistrxtuon”. Other or fewer words may help.");
        assertThat(browser.texts(".search-text")).containsExactly("Try: orchestration");
        browser.press(Keys.ARROW_DOWN, Keys.ENTER);
        browser.waitUntil("document.querySelector('.search-status')?.textContent === '1 result'");
        assertThat(browser.eval("return document.activeElement.value")).isEqualTo("orchestration");
    }

    @Test
    void namesNothingThatIsNotNear() {
        open("topics/page.html");
        find("zzzzqq");
        assertThat(browser.text(".search-status"))
                .isEqualTo("Nothing found for “zzzzqq”. Other or fewer words may help.");
        assertThat(browser.texts(".search-text")).isEmpty();
    }

    @Test
    void mistypedWordIsPutRightAndTheRightOneOffered() {
        open("topics/page.html");
        find("orchestartion");
        assertThat(browser.text(".search-status")).isEqualTo("1 result");
        assertThat(browser.texts(".search-hit-title")).containsExactly("orchestration");
        assertThat(browser.text(".search-text")).isEqualTo("Did you mean: orchestration");
        browser.click(".search-text");
        browser.waitUntil("document.querySelectorAll('.search-text').length === 0");
        assertThat(browser.eval("return document.querySelector('#search-input').value"))
                .isEqualTo("orchestration");
    }

    @Test
    void recentSearchesAreKeptHereAndForgottenOnRequest() {
        open("topics/page.html");
        find("orchestration");
        browser.press(Keys.ARROW_DOWN, Keys.ENTER);
        browser.waitUntil("location.pathname.includes('/terms/')");
        open("topics/page.html");
        browser.click("#search-input");
        browser.waitUntil("document.querySelectorAll('.search-text').length === 2");
        assertThat(browser.text(".search-status")).isEqualTo("Recent searches");
        assertThat(browser.texts(".search-text")).containsExactly("orchestration", "Forget these searches");
        browser.press(Keys.ARROW_UP, Keys.ENTER);
        browser.waitUntil("document.querySelectorAll('.search-text').length === 0");
        assertThat(browser.eval("return Object.values(localStorage).join()")).isEqualTo("[]");
    }

    @Test
    void searchWorksWhereStorageIsRefused() {
        var refuse =
                "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('no', 'SecurityError'); }})";
        browser.whileEachPageRuns(refuse, () -> {
            open("topics/page.html");
            browser.click("#search-input");
            find("orchestration");
            browser.press(Keys.ARROW_DOWN, Keys.ENTER);
            browser.waitUntil("location.pathname.includes('/terms/')");
            assertThat(browser.consoleErrors()).isEmpty();
        });
    }

    @Test
    void bestSentenceIsShown() {
        open("topics/page.html");
        find("zephyr");
        assertThat(browser.text(".search-hit-text")).startsWith("… The zephyr comes last.");
    }

    @Test
    void slowAnswerNeverReplacesANewerOne() {
        open("topics/page.html");
        browser.eval("""
                const input = document.querySelector('#search-input');
                input.focus();
                for (const text of ['pod', 'pod 1', 'orch']) {
                  input.value = text;
                  input.dispatchEvent(new Event('input'));
                }
                return true""");
        browser.waitUntil("document.querySelector('.search-status:not(:empty)')");
        assertThat(browser.texts(".search-hit-title")).containsExactly("orchestration");
    }

    @Test
    void answerThatComesAfterEscapeStaysAway() {
        open("topics/page.html");
        find("pod");
        browser.press(Keys.ESCAPE);
        browser.eval("""
                const input = document.querySelector('#search-input');
                input.dispatchEvent(new Event('input'));
                input.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}));
                setTimeout(() => document.body.dataset.rested = '1', 100);
                return true""");
        browser.waitUntil("document.body.dataset.rested === '1'");
        assertThat(browser.shows(".search-panel")).isFalse();
    }

    @Test
    void searchPageHasFacetsThatStayInTheAddress() {
        open("search.html?q=containers");
        browser.waitUntil("document.querySelectorAll('.search-facet').length === 2");
        assertThat(browser.texts(".search-choice"))
                .containsExactly("Answered questions 61", "Terms 1", "Topic 1 48", "Topic 2 13", "Glossary 1");
        browser.click(".search-facet:last-child .search-choice:nth-child(2)");
        browser.waitUntil("document.querySelectorAll('.search-result').length === 13");
        assertThat(browser.text(".search-status")).isEqualTo("13 results");
        assertThat(browser.url()).endsWith("?q=containers&topic=Topic+2");
        open(browser.url().replaceAll(".*/", ""));
        browser.waitUntil("document.querySelectorAll('.search-result').length === 13");
        browser.click(".search-choice[aria-pressed=true]");
        browser.waitUntil("document.querySelectorAll('.search-result').length === 20");
        browser.click("main > div > .search-text");
        browser.waitUntil("document.querySelectorAll('.search-result').length === 62");
    }

    @Test
    void wayBackLeadsToWhatWasChosenBefore() {
        open("search.html");
        browser.type("#search-input", "containers");
        browser.waitUntil("document.querySelectorAll('.search-facet').length === 2");
        assertThat(browser.eval("return document.title")).isEqualTo("containers · Bare page");
        browser.click(".search-facet:last-child .search-choice:nth-child(2)");
        browser.waitUntil("document.querySelectorAll('.search-result').length === 13");
        browser.eval("history.back(); return true");
        browser.waitUntil("document.querySelectorAll('.search-result').length === 20");
        assertThat(browser.url()).endsWith("search.html?q=containers");
        assertThat(browser.eval("return document.getElementById('search-input').value"))
                .isEqualTo("containers");
        browser.eval("history.forward(); return true");
        browser.waitUntil("document.querySelectorAll('.search-result').length === 13");
        assertThat(browser.text(".search-choice[aria-pressed=true]")).isEqualTo("Topic 2 13");
    }

    @Test
    void facetKeepsTheFocusAndCanAlwaysBeGivenUp() {
        open("search.html?q=orchestration&topic=Topic+2");
        browser.waitUntil("document.querySelector('.search-choice[aria-pressed=true]')");
        assertThat(browser.text(".search-choice[aria-pressed=true]")).isEqualTo("Topic 2 0");
        browser.eval("document.querySelector('.search-choice[aria-pressed=true]').focus(); return true");
        browser.press(Keys.ENTER);
        browser.waitUntil("document.querySelector('.search-result') && !location.search.includes('topic')");
        assertThat(browser.eval("return document.activeElement.id")).isEqualTo("search-input");
        open("search.html?q=containers");
        browser.waitUntil("document.querySelectorAll('.search-facet').length === 2");
        browser.eval(
                "document.querySelector('.search-facet:last-child .search-choice:nth-child(2)').focus(); return true");
        browser.press(Keys.ENTER);
        browser.waitUntil("document.querySelectorAll('.search-result').length === 13");
        assertThat(browser.eval("return document.activeElement.textContent + document.activeElement.ariaPressed"))
                .isEqualTo("Topic 2 13true");
    }

    @Test
    void refusesAnotherVersionOfTheIndex() {
        write("assets/search-index.js", "hb(9,\"\")");
        open("topics/page.html");
        find("image");
        assertThat(browser.text(".search-status")).contains("version 9").contains("version 8");
    }

    @Test
    void addressOutsideTheSiteIsNotFollowed() {
        write("assets/search-index.js", scriptWithAddress("javascript:alert(1)"));
        open("topics/page.html");
        find("image");
        assertThat(browser.eval("return document.querySelector('.search-hit').getAttribute('href')"))
                .isEqualTo("../index.html");
    }

    private static String scriptWithAddress(String address) {
        var evil = new Findable(
                "q",
                Hit.Kind.QUESTION,
                "image",
                List.of(),
                "Topic",
                address,
                new Place("a.md", 1, 1),
                "",
                true,
                List.of(),
                List.of());
        try (var index = SearchIndex.of(List.of(evil), Language.of("en"))) {
            return Payload.textOf(index.export().get(0));
        }
    }
}
