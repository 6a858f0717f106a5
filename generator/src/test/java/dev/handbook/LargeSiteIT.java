package dev.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.browser.Axe;
import dev.handbook.browser.Chromium;
import dev.handbook.browser.PageServer;
import dev.handbook.notes.NotesFolder;
import dev.handbook.site.SitePublisher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A topic of 2,000 questions, all of which once stood on its first page, and a question that twenty notes answer at length. */
class LargeSiteIT {
    private static final int QUESTIONS = 2000;
    private static final int NOTES = 20;
    private static final String FIRST = "topics/numbers.html";
    private static final String MIDDLE = "topics/numbers.20.html";
    private static final String MANY_ANSWERS = "questions/what-is-a-prime.html";

    /** What a page of fifty short answers may weigh as a file. */
    private static final int MOST_BYTES = 120_000;

    @TempDir
    private static Path folder;

    private static Path site = Path.of("");
    private static Chromium browser;
    private static PageServer server;

    @BeforeAll
    static void publish() throws IOException {
        var notes = folder.resolve("notes");
        site = folder.resolve("site");
        Files.createDirectories(notes);
        Files.writeString(
                notes.resolve("numbers.md"),
                IntStream.rangeClosed(1, QUESTIONS)
                        .mapToObj(number -> "## What is number " + number + "?\n\nIt is " + number + ".\n")
                        .collect(Collectors.joining("\n", "# Numbers\n\n", "")));
        for (var number = 1; number <= NOTES; number++) {
            Files.writeString(
                    notes.resolve("primes-" + number + ".md"),
                    "# Primes\n\n## What is a prime?\n\nNote " + number + " says:\n\n"
                            + "What only one and itself divide, as every child learns.\n\n".repeat(120));
        }
        var ids = Pipeline.build(NotesFolder.read(notes, site), TestSettings.titled("Numbers"))
                .ids();
        Files.writeString(
                notes.resolve("handbook-ids.tsv"),
                ids.replaceAll("\t(topics/numbers\\.\\d+\\.html)\t", "\t$1 " + FIRST + "\t"));
        SitePublisher.publish(
                site,
                Pipeline.build(NotesFolder.read(notes, site), TestSettings.titled("Numbers"))
                        .files());
        server = PageServer.start(site);
        browser = Chromium.start();
    }

    @AfterAll
    static void end() {
        browser.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {FIRST, MIDDLE, "topics/numbers.40.html"})
    void pageOfALongTopicIsAsLightAsOfAShortOne(String page) throws IOException {
        assertThat(Files.size(site.resolve(page))).isLessThan(MOST_BYTES);
        browser.open(server.url("/" + page));
        assertThat(browser.eval("return document.querySelectorAll('.question').length"))
                .isEqualTo(50L);
        assertThat((Long) browser.eval("return document.getElementsByTagName('*').length"))
                .isLessThan(1700);
    }

    @ParameterizedTest
    @CsvSource({"51, 2", "777, 16", "1999, 40", "2000, 40"})
    void oldAddressLeadsThroughAListToTheQuestion(int number, int page) {
        var id = "what-is-number-" + number;
        for (var root : List.of(site.toUri().toString(), server.url("/"))) {
            browser.open(root + "index.html");
            browser.open(root + FIRST + "#" + id);
            browser.waitUntil("location.href.endsWith('/topics/numbers." + page + ".html#" + id + "')");
            assertThat((Boolean) browser.eval("return !!document.getElementById('" + id + "')"))
                    .isTrue();
        }
    }

    @Test
    void addressOfAQuestionThatHasNotMovedStays() {
        browser.open(server.url("/" + FIRST + "#what-is-number-7"));
        browser.eval("return new Promise((done) => setTimeout(() => done(true), 200))");
        assertThat(browser.url()).endsWith(FIRST + "#what-is-number-7");
    }

    @Test
    void everyOldAddressIsNamedWithoutScript() throws IOException {
        browser.setScripts(false);
        browser.open(server.url("/" + FIRST));
        var lists =
                (List<?>) browser.eval("return [...document.querySelectorAll('.moved a')].map((list) => list.href)");
        assertThat(lists).hasSizeLessThan(50);
        var named = 0L;
        for (var list : lists) {
            browser.open(list.toString());
            var here = (Long) browser.eval("return document.querySelectorAll('.moved li[id] > a[href]').length");
            assertThat(here).isLessThanOrEqualTo(200);
            named += here;
        }
        browser.setScripts(true);
        assertThat(named).isEqualTo(QUESTIONS - 50L);
    }

    @ParameterizedTest
    @CsvSource({"1280, light", "390, light", "1280, dark"})
    void axeFindsNothing(int width, String scheme) {
        browser.setDark(scheme.equals("dark"));
        for (var page : List.of(MANY_ANSWERS, "questions/what-is-a-prime.2.html", "moved/numbers-1.html", MIDDLE)) {
            browser.open(server.url("/" + page));
            browser.setSize(width, 800, width < 500);
            browser.waitUntil("document.documentElement.dataset.drawing === undefined");
            assertThat(Axe.violations(browser)).as(page).isEmpty();
            assertThat((Long) browser.eval("return document.documentElement.scrollWidth - innerWidth"))
                    .as(page)
                    .isLessThanOrEqualTo(0L);
        }
        browser.setDark(false);
    }
}
