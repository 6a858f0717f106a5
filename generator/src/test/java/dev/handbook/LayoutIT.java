package dev.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.BuiltSite.Origin;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where things stand on a page: what a typographer would measure. */
@ExtendWith(BuiltSite.Sharing.class)
class LayoutIT {
    /** The letters of each line of text, without the last line of a paragraph, which is short by chance. */
    private static final String LINES = """
            const lengths = [];
            for (const paragraph of document.querySelectorAll('.prose > p')) {
                const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
                const range = document.createRange();
                const lines = [];
                for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                    for (let i = 0; i < node.length; i++) {
                        range.setStart(node, i);
                        range.setEnd(node, i + 1);
                        const line = Math.round(range.getBoundingClientRect().bottom / 12);
                        if (lines.length === 0 || line > lines[lines.length - 1].line + 1) {
                            lines.push({line, letters: 0});
                        }
                        lines[lines.length - 1].letters++;
                    }
                }
                lengths.push(...lines.slice(0, -1).map(({letters}) => letters));
            }
            return Math.round(lengths.reduce((sum, length) => sum + length, 0) / lengths.length);
            """;

    private final BuiltSite site;

    LayoutIT(BuiltSite site) {
        this.site = site;
    }

    @ParameterizedTest
    @ValueSource(ints = {768, 1024, 1280, 1920, 3840})
    void lineHoldsSixtyToSeventyFiveLetters(int width) {
        var browser = site.open(Origin.DISK, "topics/containers.html");
        browser.setSize(width, 900, false);
        assertThat((Long) browser.eval(LINES)).isBetween(60L, 75L);
    }

    @ParameterizedTest
    @CsvSource({"320, true", "390, true", "768, true", "1280, false"})
    void quizBeginsBesideTheFactsOfThePage(int width, boolean isPhone) {
        var browser = site.open(Origin.DISK, "topics/troubleshooting.html");
        browser.setSize(width, 900, isPhone);
        browser.waitUntil("document.querySelector('.quiz-bar button')");
        assertThat(browser.eval("""
                const facts = document.querySelector('.facts').getBoundingClientRect();
                const button = document.querySelector('.quiz-bar button').getBoundingClientRect();
                const contents = document.querySelector('.contents').getBoundingClientRect();
                return button.top <= facts.top && facts.bottom <= button.bottom && facts.right <= button.left
                    && button.bottom < contents.top;
                """)).isEqualTo(true);
    }

    @Test
    void buttonsOfAQuizStayInViewAndCoverNoQuestion() {
        for (var isPhone : List.of(false, true)) {
            var browser = site.open(Origin.DISK, "topics/containers.html?quiz");
            browser.setSize(isPhone ? 390 : 1280, 844, isPhone);
            browser.waitUntil("document.querySelector('.show-answer')");
            browser.press("n", "n", "n");
            browser.waitUntil("scrollY > 100 && document.activeElement.closest('.question')");
            // Pages scroll smoothly.
            browser.eval("return new Promise((done) => setTimeout(() => done(true), 700))");
            assertThat(browser.eval("""
                    const bar = document.querySelector('.quiz-bar').getBoundingClientRect();
                    const heading = document.activeElement.closest('.question').querySelector('h2').getBoundingClientRect();
                    return bar.top >= 0 && bar.bottom <= heading.top ? 'clear'
                        : 'bar ' + bar.top + ' to ' + bar.bottom + ', heading at ' + heading.top;
                    """)).isEqualTo("clear");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {667, 844})
    void headerOfAPhoneOnItsSideIsOneLineThatScrollsAway(int width) {
        for (var path : List.of("index.html", "topics/docker-images.html")) {
            var browser = site.open(Origin.DISK, path);
            browser.setSize(width, 390, true);
            assertThat(browser.eval("""
                    const header = document.querySelector('.site-header');
                    const parts = Array.from(document.querySelectorAll('.brand, .site-nav, .search-place, .theme-switch'))
                        .filter((part) => header.contains(part)).map((part) => part.getBoundingClientRect());
                    const overlap = parts.some((one) => parts.some((other) => one.left < other.left && one.right > other.left + 1));
                    return (header.offsetHeight <= 60) + ' ' + overlap + ' ' + getComputedStyle(header).position
                        + ' ' + (document.documentElement.scrollWidth <= innerWidth);
                    """)).as(path).isEqualTo("true false static true");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 390, 430})
    void headerOfAPhoneIsTwoLinesAndItsSearchAsWideAsThePage(int width) {
        var browser = site.open(Origin.DISK, "topics/docker-images.html");
        browser.setSize(width, 844, true);
        browser.eval("document.querySelector('#search-input').focus(); return true");
        browser.type("#search-input", "image");
        browser.waitUntil("document.querySelector('.search-hit')");
        assertThat(browser.eval("""
                const box = (name) => document.querySelector(name).getBoundingClientRect();
                const [brand, field, theme, nav, panel, main] =
                    ['.brand', '#search-input', '.theme-switch', '.site-nav', '.search-panel', 'h1'].map(box);
                return [box('.site-header').height <= 112, brand.right <= field.left, field.right <= theme.left,
                    Math.max(brand.bottom, field.bottom) <= nav.top, Math.round(panel.left - main.left),
                    Math.round(panel.right - main.right)].join(' ');
                """)).isEqualTo("true true true true 0 0");
    }

    @Test
    void facetsStandBesideTheHitsWhereThereIsRoom() {
        var browser = site.open(Origin.DISK, "search.html?q=container");
        browser.waitUntil("document.querySelector('.search-choice')");
        var isBeside = "return document.querySelector('.search-facets').getBoundingClientRect().right"
                + " <= document.querySelector('.search-results').getBoundingClientRect().left";
        assertThat(browser.eval(isBeside)).isEqualTo(true);
        browser.setSize(390, 844, true);
        assertThat(browser.eval(isBeside)).isEqualTo(false);
        assertThat(browser.eval("return document.querySelector('.search-results').getBoundingClientRect().top"))
                .asInstanceOf(InstanceOfAssertFactories.DOUBLE)
                .as("hits begin on the first screen of a phone")
                .isLessThan(600);
    }

    @Test
    void topicsStandBelowTheContentsWhereThereIsRoomAndNowhereOnAPhone() {
        var browser = site.open(Origin.DISK, "topics/docker-images.html");
        browser.setSize(1280, 900, false);
        assertThat(browser.eval("""
                const list = document.querySelector('.topics-beside');
                const [contents, topics, text] = [document.querySelector('.contents'), list, document.querySelector('.sections')]
                    .map((part) => part.getBoundingClientRect());
                return [topics.top >= contents.bottom, Math.round(topics.left - contents.left), topics.right <= text.left,
                    list.querySelectorAll('a').length <= 12, list.querySelector('[aria-current]').textContent].join(' ');
                """)).isEqualTo("true 0 true true Docker images");
        browser.setSize(390, 844, true);
        assertThat(browser.eval("return document.querySelector('.topics-beside').getClientRects().length"))
                .isEqualTo(0L);
    }

    @Test
    void definitionOfATermBeginsAtTheEdgeOfTheTextBelowIt() {
        var browser = site.open(Origin.DISK, "terms/image.html");
        for (var width : List.of(390, 1280, 1920)) {
            browser.setSize(width, 900, width == 390);
            assertThat(browser.eval("""
                    const [definition, mentions] = ['.definition-large', '.mention-list']
                        .map((name) => document.querySelector(name).getBoundingClientRect());
                    return Math.round(definition.left - mentions.left);
                    """)).as(width + " pixels").isEqualTo(0L);
        }
    }

    @Test
    void waysToSearchAreFoldedOnAPhoneOnly() {
        var browser = site.open(Origin.DISK, "search.html?q=container");
        var isSeen = "return document.querySelector('.search-hint > p').checkVisibility()";
        browser.setSize(1280, 900, false);
        assertThat(browser.eval(isSeen)).isEqualTo(true);
        browser.setSize(390, 844, true);
        assertThat(browser.eval(isSeen)).isEqualTo(false);
        browser.click(".search-hint > summary");
        assertThat(browser.eval(isSeen)).isEqualTo(true);
    }
}
