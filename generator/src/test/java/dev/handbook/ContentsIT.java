package dev.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.BuiltSite.Origin;
import dev.handbook.browser.Chromium;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** The contents of a page on phones: in reach wherever the page is scrolled to, and in nobody's way. */
@ExtendWith(BuiltSite.Sharing.class)
class ContentsIT {
    private static final String TOPIC = "topics/docker-images.html";

    private static final String BUTTON = ".contents summary";

    /** Goes to the middle of the page, and waits until the contents know. */
    private static final String READ_THE_MIDDLE = """
            const questions = document.querySelectorAll('.question');
            const middle = questions[Math.floor(questions.length / 2)];
            middle.scrollIntoView({behavior: 'instant'});
            scrollBy({top: 60, behavior: 'instant'});
            return middle.querySelector('h2 > span').textContent;
            """;

    /** Where the window, its text and the lower edge of the button are. */
    private static final String PLACES = """
            const edge = (selector, side) => Math.round(document.querySelector(selector).getBoundingClientRect()[side]);
            return [scrollY, edge('.question:last-of-type', 'top'), edge('.contents summary', 'bottom')].map(Math.round).join();
            """;

    private static final String IS_OPEN = "document.querySelector('.contents details').open";

    private final BuiltSite site;

    ContentsIT(BuiltSite site) {
        this.site = site;
    }

    @ParameterizedTest
    @CsvSource({"320, 640", "390, 844", "740, 360", "820, 1180"})
    void buttonStaysInSightAndTellsWhatIsRead(int width, int height) {
        var browser = open(width, height);
        var title = browser.eval(READ_THE_MIDDLE).toString();
        browser.waitUntil("document.querySelector('.here').textContent !== ''");
        assertThat(browser.text(BUTTON)).endsWith(title);
        assertThat(browser.eval("""
                const {top, bottom, left, right} = document.querySelector('.contents summary').getBoundingClientRect();
                const isOneLine = bottom - top >= 24 && bottom - top <= 48;
                return top >= 0 && top <= 2 && isOneLine && left <= 0 && right >= innerWidth - 1;
                """)).as("one line at the upper edge").isEqualTo(true);
    }

    @ParameterizedTest
    @CsvSource({"320, 640", "390, 844", "740, 360", "820, 1180"})
    void contentsUnfoldAboveTheTextAndFoldWhenSomethingIsChosen(int width, int height) {
        var browser = open(width, height);
        browser.eval(READ_THE_MIDDLE);
        browser.waitUntil("document.querySelector('.contents [aria-current]')");
        var before = browser.eval(PLACES);
        browser.eval("document.querySelector(arguments[0]).click(); return true", BUTTON);
        browser.waitUntil(IS_OPEN);
        assertThat(browser.eval(PLACES)).as("nothing moves").isEqualTo(before);
        assertThat(browser.eval("""
                const list = document.querySelector('.contents ol').getBoundingClientRect();
                const entry = document.querySelector('.contents [aria-current]').getBoundingClientRect();
                return list.top > 0 && list.bottom <= innerHeight && entry.top >= list.top - 1 && entry.bottom <= list.bottom + 1
                    && document.elementFromPoint(innerWidth / 2, (entry.top + entry.bottom) / 2).closest('ol') !== null;
                """)).as("in sight, with what is read now").isEqualTo(true);
        browser.eval("document.querySelector('.contents li:nth-child(2) a').click(); return true");
        browser.waitUntil("!" + IS_OPEN);
        browser.waitUntil("document.querySelector(':target')");
        browser.eval("document.querySelector(':target').scrollIntoView({behavior: 'instant'}); return true");
        assertThat(browser.eval("return document.querySelector(':target').getBoundingClientRect().top"
                        + " >= document.querySelector('.contents summary').getBoundingClientRect().bottom"))
                .as("the heading is not covered")
                .isEqualTo(true);
    }

    @Test
    void keyboardOpensAndLeavesThem() {
        var browser = open(390, 844);
        browser.eval("document.querySelector(arguments[0]).focus(); return true", BUTTON);
        browser.press(Keys.ENTER);
        browser.waitUntil(IS_OPEN);
        browser.press(Keys.TAB, Keys.TAB);
        assertThat(browser.eval("return document.activeElement.closest('li') !== null"))
                .isEqualTo(true);
        browser.press(Keys.ESCAPE);
        browser.waitUntil("!" + IS_OPEN);
        assertThat(browser.eval("return document.activeElement.tagName")).isEqualTo("SUMMARY");

        browser.press(Keys.ENTER);
        browser.waitUntil(IS_OPEN);
        browser.eval("[...document.querySelectorAll('.contents a')].pop().focus(); return true");
        browser.press(Keys.TAB);
        browser.waitUntil("!" + IS_OPEN);
        assertThat(browser.eval("return document.activeElement.closest('.sections') !== null"))
                .as("Tab goes on into the text")
                .isEqualTo(true);
    }

    @Test
    void touchBesideThemFoldsThem() {
        var browser = open(390, 844);
        browser.tap(BUTTON);
        browser.waitUntil(IS_OPEN);
        browser.tap("h1");
        browser.waitUntil("!" + IS_OPEN);
    }

    /** Without script nobody folds them when something is chosen: they stay where they are, and do not cover it. */
    @Test
    void contentsAreInTheFlowOfThePageWithoutScript() {
        var browser = site.browser();
        browser.setScripts(false);
        try {
            open(390, 844);
            var before = height(browser, ".with-contents");
            assertThat(browser.eval("return getComputedStyle(document.querySelector('.beside')).position"))
                    .isEqualTo("static");
            browser.click(BUTTON);
            assertThat(height(browser, ".with-contents")).isGreaterThan(before + 100);
            browser.click(".contents li:nth-child(2) a");
            assertThat(browser.url()).contains("#");
        } finally {
            browser.setScripts(true);
        }
    }

    @Test
    void quizHasTheUpperEdgeForItself() {
        var browser = site.open(Origin.DISK, TOPIC + "?quiz");
        browser.setSize(390, 844, true);
        browser.waitUntil("document.querySelector('.show-answer')");
        assertThat(browser.eval("return getComputedStyle(document.querySelector('.beside')).position"))
                .isEqualTo("static");
    }

    @Test
    void contentsBesideTheTextStayOpenAndRepeatNothing() {
        var browser = site.open(Origin.DISK, TOPIC);
        browser.eval(READ_THE_MIDDLE);
        browser.waitUntil("document.querySelector('.contents [aria-current]')");
        assertThat(browser.shows(".here")).isFalse();
        browser.eval("document.querySelector('.contents details').open = true;"
                + " document.querySelector('.contents li:nth-child(2) a').click(); return true");
        assertThat(browser.eval("return " + IS_OPEN)).isEqualTo(true);
        assertThat(List.of(browser.shows(".contents a"), browser.shows(".topics-beside a")))
                .containsOnly(true);
    }

    private Chromium open(int width, int height) {
        var browser = site.open(Origin.DISK, TOPIC);
        browser.setSize(width, height, true);
        browser.waitUntil(
                "document.documentElement.dataset.drawing === undefined"); // until then, what is below may move
        return browser;
    }

    private static double height(Chromium browser, String selector) {
        return ((Number) browser.eval(
                        "return document.querySelector(arguments[0]).getBoundingClientRect().height", selector))
                .doubleValue();
    }
}
