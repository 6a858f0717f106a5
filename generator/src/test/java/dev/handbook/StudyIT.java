package dev.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.BuiltSite.Origin;
import dev.handbook.browser.Chromium;
import dev.handbook.notes.NotesFolder;
import dev.handbook.site.SitePublisher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** How a reader studies with the site of our own notes: quizzes, marks, keys, copies. */
@ExtendWith(BuiltSite.Sharing.class)
class StudyIT {
    private static final String TOPIC = "topics/docker-images.html";
    private static final String FIRST = "#what-is-a-docker-image";
    private static final String NO_STORAGE = """
            Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('refused', 'SecurityError'); }});
            """;
    private static final String NO_CLIPBOARD = "Object.defineProperty(navigator, 'clipboard', {value: undefined});";

    @TempDir
    private Path folder;

    private final BuiltSite site;

    StudyIT(BuiltSite site) {
        this.site = site;
    }

    @AfterEach
    void forgetEverything() {
        site.open(Origin.SERVER, "index.html").eval("localStorage.clear(); return true");
        site.open(Origin.DISK, "index.html").eval("localStorage.clear(); return true");
    }

    @ParameterizedTest
    @EnumSource(Origin.class)
    void quizFoldsAnswersUntilTheReaderLooks(Origin origin) {
        var browser = site.open(origin, TOPIC);
        assertThat(browser.shows(".answer")).isTrue();
        browser.click(".quiz-bar button");
        assertThat(browser.shows(".answer")).isFalse();
        assertThat(browser.shows(".article")).as("texts that give answers away").isFalse();
        assertThat(browser.text(".quiz-progress")).startsWith("0 of 9 answers shown");
        browser.click(FIRST + " .show-answer");
        assertThat(browser.shows(FIRST + " .answer")).isTrue();
        assertThat(browser.eval("return document.activeElement.getAttribute('aria-expanded')"))
                .isEqualTo("true");
        assertThat(browser.text(".quiz-progress")).startsWith("1 of 9 answers shown");
        browser.click(".quiz-bar button");
        assertThat(countOf(browser, ".show-answer")).isZero();
        assertThat(browser.shows(".article")).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Origin.class)
    void addressOpensAQuizAndBringsItBackAfterReloading(Origin origin) {
        var browser = site.open(origin, TOPIC + "?quiz");
        assertThat(browser.shows(".answer")).isFalse();
        browser.click(".quiz-bar button");
        assertThat(browser.url()).endsWith(TOPIC);
        browser.press("q");
        assertThat(browser.url()).endsWith(TOPIC + "?quiz=");
        browser.open(browser.url());
        assertThat(browser.shows(".answer")).isFalse();
    }

    @Test
    void oneKeyShowsAllAnswersAndHidesThemAgain() {
        var browser = site.open(Origin.DISK, TOPIC);
        browser.press("q", "S");
        assertThat(browser.text(".quiz-progress")).startsWith("9 of 9 answers shown");
        browser.press("S");
        assertThat(browser.text(".quiz-progress")).startsWith("0 of 9 answers shown");
    }

    @Test
    void wordsInFoldedAnswersAreFoundByTheBrowser() {
        var browser = site.open(Origin.DISK, TOPIC + "?quiz");
        assertThat(browser.eval("return document.querySelector('.answers').getAttribute('hidden')"))
                .isEqualTo("until-found");
        browser.eval("document.querySelector('.answers').dispatchEvent(new Event('beforematch')); return true");
        assertThat(browser.shows(FIRST + " .answer")).isTrue();
    }

    @Test
    void quizIsPlayedWithKeysAlone() {
        var browser = site.open(Origin.DISK, TOPIC);
        browser.press("q", "n");
        assertThat(browser.eval("return document.activeElement.closest('.question').id"))
                .isEqualTo(FIRST.substring(1));
        browser.press("s", "k");
        assertThat(browser.shows(FIRST + " .answer")).isTrue();
        assertThat(browser.eval("return document.activeElement.closest('.question').id"))
                .as("the next question")
                .isNotEqualTo(FIRST.substring(1));
        browser.press("a");
        assertThat(browser.text(".quiz-progress")).endsWith("1 known, 1 again");
        browser.press("p", "p");
        assertThat(browser.eval("return document.activeElement.closest('.question').id"))
                .isEqualTo(FIRST.substring(1));
    }

    @Test
    void quizAsksOnlyWhatIsMarkedToBeSeenAgain() {
        var browser = site.open(Origin.DISK, TOPIC);
        browser.click(FIRST + " .mark-again");
        site.open(Origin.DISK, TOPIC + "?quiz=again");
        assertThat(browser.texts(".question:not([hidden]) > h2 > span")).containsExactly("What is a Docker image?");
        assertThat(countOf(browser, ".contents a:not([hidden])")).isOne();
        browser.click(FIRST + " .show-answer");
        browser.click(FIRST + " .mark-known");
        site.open(Origin.DISK, TOPIC + "?quiz=new");
        assertThat(countOf(browser, ".question:not([hidden])")).isEqualTo(8);
    }

    @Test
    void quizNeverHidesWhatTheAddressNames() {
        var browser = site.open(Origin.DISK, TOPIC + "?quiz=again" + FIRST);
        assertThat(browser.shows(FIRST + " h2")).isTrue();
        assertThat(browser.shows(FIRST + " .answer")).isFalse();
    }

    @Test
    void whatAQuestionGivesIsSeenBeforeItsAnswer() throws IOException {
        var notes = folder.resolve("notes");
        Files.createDirectories(notes);
        Files.writeString(notes.resolve("kettles.md"), """
                # Kettles

                ## What does the following program pour?

                    pour(kettle - 1)

                Two cups.
                """);
        var out = folder.resolve("site");
        SitePublisher.publish(
                out,
                Pipeline.build(NotesFolder.read(notes, out), TestSettings.titled("Kettles"))
                        .files());
        var browser = site.browser();
        browser.open(out.toUri() + "topics/kettles.html?quiz");
        assertThat(browser.shows(".question .given pre")).isTrue();
        assertThat(browser.shows(".question .answers")).isFalse();
        assertThat(browser.text(".question .given code")).isEqualTo("pour(kettle - 1)");
        assertThat(browser.eval("return document.querySelector('.given').nextElementSibling.className"))
                .as("what shows the answer stands below what is given")
                .isEqualTo("action show-answer");
        browser.click(".show-answer");
        assertThat(browser.text(".answers .prose")).isEqualTo("Two cups.");
    }

    @Test
    void quizGoesOnOnTheNextPageOfTheTopicOnly() throws IOException {
        var notes = folder.resolve("notes");
        Files.createDirectories(notes);
        Files.writeString(
                notes.resolve("long.md"),
                IntStream.rangeClosed(1, 60)
                        .mapToObj(number -> "## What is number " + number + "?\n\nIt is " + number + ".\n")
                        .collect(Collectors.joining("\n", "# Numbers\n\n", "")));
        Files.writeString(notes.resolve("short.md"), "# Others\n\n## What else is there?\n\nNothing.\n");
        var out = folder.resolve("site");
        SitePublisher.publish(
                out,
                Pipeline.build(NotesFolder.read(notes, out), TestSettings.titled("Numbers"))
                        .files());
        var browser = site.browser();
        browser.open(out.toUri() + "topics/numbers.html");
        browser.press("q");
        browser.click(".pager .next");
        assertThat(browser.url()).endsWith("topics/numbers.2.html?quiz=");
        assertThat(browser.shows(".answer")).isFalse();
        browser.press("N");
        browser.waitUntil("location.pathname.endsWith('/topics/others.html')");
        assertThat(browser.shows(".answer")).isTrue();
        browser.press("P");
        browser.waitUntil("location.pathname.includes('/topics/numbers')");
    }

    @Test
    void keysLeaveFieldsModifiersAndArrowsToTheReader() {
        var browser = site.open(Origin.DISK, TOPIC);
        browser.type("#search-input", "quiz");
        assertThat(browser.eval("return document.getElementById('search-input').value"))
                .isEqualTo("quiz");
        browser.eval("""
                document.activeElement.blur();
                window.taken = [];
                addEventListener('keydown', (event) => event.defaultPrevented && window.taken.push(event.key));
                return true;
                """);
        browser.pressWith(Keys.CONTROL, "q");
        browser.pressWith(Keys.ALT, "n");
        browser.press(Keys.ARROW_DOWN, Keys.ARROW_UP, Keys.ARROW_LEFT, Keys.ARROW_RIGHT, Keys.SPACE, Keys.PAGE_DOWN);
        assertThat(browser.eval("return window.taken.join()")).isEqualTo("");
        assertThat(browser.shows(".answer")).isTrue();
        browser.press("n");
        assertThat(browser.eval("return window.taken.join()")).isEqualTo("n");
    }

    @ParameterizedTest
    @EnumSource(Origin.class)
    void shortcutsAreListedAndCanBeSwitchedOff(Origin origin) {
        var browser = site.open(origin, TOPIC);
        browser.press("?");
        assertThat(browser.text("dialog")).contains("Next question", "Quiz: start or end", "Search");
        browser.click("dialog input");
        browser.press(Keys.ESCAPE);
        browser.waitUntil("!document.querySelector('dialog')");
        browser.press("q");
        assertThat(browser.shows(".answer")).isTrue();
        site.open(origin, "glossary.html").press("/");
        assertThat(browser.eval("return document.activeElement.tagName")).isEqualTo("BODY");
        browser.click(".show-keys");
        browser.click("dialog input");
        browser.click("dialog button");
        browser.press("/");
        assertThat(browser.eval("return document.activeElement.id")).isEqualTo("search-input");
    }

    @Test
    void listOfShortcutsBeginsAtItsBeginningInALowWindow() {
        var browser = site.open(Origin.DISK, TOPIC);
        browser.setSize(740, 360, false);
        browser.press("?");
        assertThat(browser.eval("""
                const dialog = document.querySelector('dialog');
                return [dialog.scrollHeight > dialog.clientHeight, dialog.scrollTop, document.activeElement.tagName].join();
                """)).isEqualTo("true,0,H2");
        browser.press(Keys.TAB);
        assertThat(browser.eval("return document.activeElement.type")).isEqualTo("checkbox");
        browser.press(Keys.ESCAPE);
    }

    @ParameterizedTest
    @EnumSource(Origin.class)
    void marksAreKeptAndShownWhereTopicsAreListed(Origin origin) {
        var browser = site.open(origin, TOPIC);
        browser.click(FIRST + " .mark-again");
        browser.waitUntil("document.querySelector('.notice').textContent === 'Marked to see again'");
        browser.click(".question:nth-of-type(3) .mark-known");
        site.open(origin, TOPIC);
        assertThat(pressed(browser, FIRST + " .mark-again")).isEqualTo("true");
        assertThat(pressed(browser, FIRST + " .mark-known")).isEqualTo("false");
        site.open(origin, "index.html");
        assertThat(browser.texts(".card:has(progress)"))
                .singleElement()
                .asString()
                .contains("Docker images", "1 of 9 known, 1 again");
        site.open(origin, "practice.html");
        assertThat(browser.texts(".quizzes li:has(progress)"))
                .singleElement()
                .asString()
                .contains("Docker images", "1 of 9 known, 1 again");
        assertThat(browser.texts(".again-list li")).containsExactly("What is a Docker image?");
        browser.click(".again-list a");
        browser.waitUntil("document.querySelector('.show-answer')");
        assertThat(browser.texts(".question:not([hidden]) > h2 > span")).containsExactly("What is a Docker image?");
        browser.click(FIRST + " .show-answer");
        browser.click(FIRST + " .mark-again");
        site.open(origin, "practice.html");
        assertThat(browser.text(".again-list")).isEqualTo("No question is marked to be seen again.");
    }

    /** Topics stand before the list there, and those who come back come for the list. */
    @Test
    void wayToWhatIsToBeSeenAgainStandsFirstOnAPhone() {
        site.open(Origin.DISK, TOPIC).click(FIRST + " .mark-again");
        var browser = site.open(Origin.DISK, "practice.html");
        assertThat(browser.shows(".to-again")).isFalse();
        browser.setSize(390, 844, true);
        assertThat(browser.text(".to-again")).isEqualTo("To see again (1)");
        browser.tap(".to-again a");
        browser.waitUntil(
                "scrollY > 500 && document.querySelector('.again-list a').getBoundingClientRect().top < innerHeight");
    }

    @ParameterizedTest
    @EnumSource(Origin.class)
    void marksTravelInAFile(Origin origin) throws IOException {
        var browser = site.open(origin, TOPIC);
        browser.click(FIRST + " .mark-known");
        site.open(origin, "practice.html");
        browser.saveInto(folder);
        browser.click(".mark-file button");
        browser.waitUntil("document.querySelector('.notice').textContent.includes('handbook-marks.json')");
        var file = folder.resolve("handbook-marks.json");
        waitFor(file);
        assertThat(file).content().contains("\"version\": 1", FIRST.substring(1), "\"known\"", "\"" + TOPIC + "\"");
        browser.click(".mark-file button:last-of-type");
        browser.confirm();
        assertThat(countOf(browser, "progress")).isZero();
        browser.type(".mark-file input", file.toAbsolutePath().toString());
        browser.waitUntil(
                "document.querySelector('progress') && document.querySelector('.notice').textContent.includes('read')");
        assertThat(browser.text(".notice")).isEqualTo("1 mark read, 1 new or changed");
        site.open(origin, TOPIC);
        assertThat(pressed(browser, FIRST + " .mark-known")).isEqualTo("true");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no json {",
                "null",
                "[]",
                "{\"format\": \"handbook-marks\", \"version\": 2, \"marks\": []}",
                "{\"format\": \"handbook-marks\", \"version\": 1, \"marks\": {}}"
            })
    void fileThatHoldsNoMarksIsRefused(String text) throws IOException {
        var browser = site.open(Origin.SERVER, "practice.html");
        browser.type(
                ".mark-file input",
                Files.writeString(folder.resolve("other.json"), text).toString());
        browser.waitUntil("document.querySelector('.notice').textContent !== ''");
        assertThat(browser.text(".notice")).isEqualTo("This file holds no marks of a handbook");
        assertThat(browser.eval("return localStorage.length")).isEqualTo(0L);
    }

    @Test
    void hostileEntriesOfAFileAreLeftOut() throws IOException {
        var good =
                "{\"id\": \"__proto__\", \"mark\": \"again\", \"page\": \"topics/a.html\", \"title\": \"<img src=x onerror=boom()>\"}";
        var bad = List.of(
                good.replace("topics/a.html", "javascript:boom()"),
                good.replace("topics/a.html", "https://example.org/topics/a.html"),
                good.replace("topics/a.html", "topics/../../a.html"),
                good.replace("again", "often"),
                good.replace("__proto__", "two words"),
                good.replace("<img", "x".repeat(400)),
                good.replace("\"__proto__\"", "{}"),
                "null",
                "[[[[]]]]");
        var file = Files.writeString(
                folder.resolve("hostile.json"),
                "{\"format\": \"handbook-marks\", \"version\": 1, \"marks\": [" + good + "," + String.join(",", bad)
                        + "]}");
        var browser = site.open(Origin.SERVER, "practice.html");
        browser.eval("window.boom = () => window.gone = 'off'; return true");
        browser.type(".mark-file input", file.toString());
        browser.waitUntil("document.querySelector('.notice').textContent !== ''");
        assertThat(browser.text(".notice")).isEqualTo("1 mark read, 1 new or changed; 9 entries were no marks");
        assertThat(browser.texts(".again-list a")).containsExactly("<img src=x onerror=boom()>");
        assertThat(browser.eval("return String(window.gone) + Object.keys(Object.prototype).length"))
                .isEqualTo("undefined0");
    }

    @Test
    void brokenStorageIsNoMarks() {
        var browser = site.open(Origin.SERVER, "index.html");
        browser.eval("localStorage.setItem('handbook-marks:/', '{\"format\": 7'); return true");
        site.open(Origin.SERVER, TOPIC).click(FIRST + " .mark-known");
        assertThat(pressed(browser, FIRST + " .mark-known")).isEqualTo("true");
        site.open(Origin.SERVER, TOPIC);
        assertThat(pressed(browser, FIRST + " .mark-known")).isEqualTo("true");
    }

    @ParameterizedTest
    @EnumSource(Origin.class)
    void whereStorageIsRefusedMarksLastAsLongAsThePageAndThatIsSaid(Origin origin) {
        site.browser().whileEachPageRuns(NO_STORAGE, () -> {
            var browser = site.open(origin, TOPIC);
            browser.click(FIRST + " .mark-known");
            assertThat(pressed(browser, FIRST + " .mark-known")).isEqualTo("true");
            browser.waitUntil("document.querySelector('.notice').textContent.includes('until this page is closed')");
            browser.press("q", "q", "?");
            assertThat(browser.shows("dialog")).isTrue();
            site.open(origin, "practice.html");
            assertThat(browser.text(".again-list")).startsWith("Nothing is marked yet.");
        });
    }

    @ParameterizedTest
    @EnumSource(Origin.class)
    void copiesCodeAndLinks(Origin origin) {
        copiesInto(site.open(origin, TOPIC), origin);
    }

    @ParameterizedTest
    @EnumSource(Origin.class)
    void copiesAlsoWherePagesHaveNoClipboard(Origin origin) {
        site.browser().whileEachPageRuns(NO_CLIPBOARD, () -> copiesInto(site.open(origin, TOPIC), origin));
    }

    @Test
    void refusedCopyIsTold() {
        var refused = NO_CLIPBOARD + "document.execCommand = () => false;";
        site.browser().whileEachPageRuns(refused, () -> {
            var browser = site.open(Origin.DISK, TOPIC);
            browser.press("c");
            browser.waitUntil("document.querySelector('.notice').textContent.includes('did not let')");
        });
    }

    private void copiesInto(Chromium browser, Origin origin) {
        browser.hover(".prose pre");
        browser.click(".code-copy");
        browser.waitUntil("document.querySelector('.notice').textContent === 'Code copied'");
        assertThat(browser.eval("return document.querySelector('.notice').getAttribute('role')"))
                .isEqualTo("status");
        browser.click("#search-input");
        browser.pressWith(Keys.CONTROL, "v");
        assertThat(browser.eval("return document.getElementById('search-input').value"))
                .asString()
                .startsWith("docker pull alpine");
        browser.press(Keys.ESCAPE);
        browser.eval("document.getElementById('search-input').value = ''; return true");
        browser.click(FIRST + " .question-tools > button");
        browser.waitUntil("document.querySelector('.notice').textContent === 'Link copied'");
        browser.click("#search-input");
        browser.pressWith(Keys.CONTROL, "v");
        assertThat(browser.eval("return document.getElementById('search-input').value"))
                .isEqualTo(site.root(origin) + TOPIC + FIRST);
    }

    @Test
    void withoutScriptNothingIsOfferedThatDoesNotWorkAndEverythingIsShown() {
        site.browser().setScripts(false);
        try {
            var browser = site.open(Origin.DISK, TOPIC + "?quiz");
            assertThat(browser.shows(".answer")).isTrue();
            assertThat(browser.shows("main button, .show-keys")).isFalse();
            site.open(Origin.DISK, "practice.html");
            assertThat(browser.text("main"))
                    .contains("Docker images", "9 questions", "Quizzes and marks need JavaScript");
            assertThat(browser.shows(".practice-marks")).isFalse();
        } finally {
            site.browser().setScripts(true);
        }
    }

    @Test
    void paperShowsFoldedAnswersAndNoButtons() {
        var browser = site.open(Origin.DISK, TOPIC + "?quiz");
        browser.setMedia("print", Map.of());
        try {
            assertThat((Long) browser.eval("return document.querySelector('.answer').getBoundingClientRect().height"
                            + " > 100 ? 1 : 0"))
                    .isOne();
            assertThat(browser.shows("main button")).isFalse();
        } finally {
            browser.setDark(false);
        }
    }

    @Test
    void contentsFollowTheReaderAndKeepTheCurrentEntryInView() {
        var browser = site.open(Origin.DISK, "topics/orchestration.html");
        browser.eval(
                "document.querySelector('.question:last-of-type').scrollIntoView({behavior: 'instant'}); return true");
        browser.waitUntil("document.querySelector('.contents a[aria-current]')");
        browser.waitUntil("""
                (() => {
                  const entry = document.querySelector('.contents a[aria-current]').getBoundingClientRect();
                  return entry.top >= 0 && entry.bottom <= innerHeight && scrollY > 2000;
                })()""");
    }

    /** The browser writes what it saves some time after the click, and names it last. */
    private static void waitFor(Path file) {
        var deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (!Files.isRegularFile(file)) {
            assertThat(System.nanoTime()).as("saving " + file).isLessThan(deadline);
            LockSupport.parkNanos(20_000_000);
        }
    }

    private static String pressed(Chromium browser, String selector) {
        return (String)
                browser.eval("return document.querySelector(arguments[0]).getAttribute('aria-pressed')", selector);
    }

    private static int countOf(Chromium browser, String selector) {
        return ((Long) browser.eval("return document.querySelectorAll(arguments[0]).length", selector)).intValue();
    }
}
