package dev.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.BuiltSite.Origin;
import dev.handbook.browser.Chromium;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

/** What a reader does with the site of our own notes, opened from disk and from a server. */
@ExtendWith(BuiltSite.Sharing.class)
class SiteIT {
    private static final String CARD = "#definition_card";

    /** Longer than the card waits before it opens or closes. */
    private static final String LET_TIME_PASS = "return new Promise((done) => setTimeout(() => done(true), 400))";

    @ParameterizedTest
    @EnumSource(Origin.class)
    void findsAsOneTypesAndEnterOpensTheHitAtItsAnchor(Origin origin, BuiltSite site) {
        var browser = site.open(origin, "topics/containers.html");
        browser.press("/", "checkp");
        browser.waitUntil("document.querySelector('.search-hit')");
        assertThat(browser.texts(".search-hit-title").get(0))
                .isEqualTo("How do checkpoint and restore of a running container work?");
        browser.press(Keys.ARROW_DOWN, Keys.ENTER);
        browser.waitUntil("location.pathname.endsWith('/topics/open-ends.html')");
        browser.waitUntil("document.querySelector(':target')");
        browser.waitUntil("document.querySelector(':target').getBoundingClientRect().top < innerHeight / 2");
        assertThat(browser.text(":target > h2")).startsWith("How do checkpoint and restore");
    }

    @ParameterizedTest
    @EnumSource(Origin.class)
    void enterInTheBoxOpensThePageOfAllResults(Origin origin, BuiltSite site) {
        var browser = site.open(origin, "terms/kernel.html");
        browser.press("/", "kernel", Keys.ENTER);
        browser.waitUntil("location.href.endsWith('/search.html?q=kernel')");
        browser.waitUntil("document.querySelectorAll('.search-result').length > 10");
        assertThat(browser.text(".search-status")).matches("\\d+ results");
        browser.click(".search-result:first-child a");
        browser.waitUntil("!location.pathname.endsWith('/search.html') && document.querySelector('main h1')");
        assertThat(browser.url()).startsWith(site.root(origin));
    }

    @ParameterizedTest
    @EnumSource(Origin.class)
    void hoverShowsTheDefinitionAndThePointerCanEnterIt(Origin origin, BuiltSite site) {
        var browser = site.open(origin, "topics/containers.html");
        browser.hover("a[data-term=kernel]");
        browser.waitUntil("document.querySelector('" + CARD + "')");
        assertThat(browser.text(CARD)).startsWith("kernel").contains("operating system");
        browser.hover(CARD);
        browser.eval(LET_TIME_PASS);
        assertThat(browser.shows(CARD)).isTrue();
        browser.hover("h1");
        browser.waitUntil("!document.querySelector('" + CARD + "')");
    }

    @ParameterizedTest
    @EnumSource(Origin.class)
    void focusShowsTheDefinitionAndEscapeClosesIt(Origin origin, BuiltSite site) {
        var browser = site.open(origin, "topics/containers.html");
        browser.eval("document.querySelector('a[data-term=kernel]').focus(); return true");
        browser.waitUntil("document.querySelector('" + CARD + "')");
        assertThat(browser.eval("return document.activeElement.getAttribute('aria-describedby')"))
                .isEqualTo("definition_card");
        browser.press(Keys.ESCAPE);
        browser.waitUntil("!document.querySelector('" + CARD + "')");
        assertThat(browser.eval("return document.activeElement.dataset.term")).isEqualTo("kernel");
    }

    @ParameterizedTest
    @EnumSource(Origin.class)
    void firstTapShowsTheDefinitionAndTheSecondFollowsTheLink(Origin origin, BuiltSite site) {
        var browser = site.open(origin, "topics/containers.html");
        browser.tap("a[data-term=kernel]");
        browser.waitUntil("document.querySelector('" + CARD + "')");
        browser.eval(LET_TIME_PASS);
        assertThat(browser.shows(CARD)).isTrue();
        assertThat(browser.url()).endsWith("/topics/containers.html");
        browser.tap("h1");
        browser.waitUntil("!document.querySelector('" + CARD + "')");
        browser.tap("a[data-term=kernel]");
        browser.waitUntil("document.querySelector('" + CARD + "')");
        browser.tap("a[data-term=kernel]");
        browser.waitUntil("location.pathname.endsWith('/terms/kernel.html')");
    }

    @Test
    void swipeThatBeginsOnATermScrollsAndShowsNothing(BuiltSite site) {
        var browser = site.open(Origin.SERVER, "topics/containers.html");
        browser.setSize(390, 844, true);
        var term = ".question .prose a[data-term=kernel]";
        browser.swipeUp(term, 300);
        browser.eval(LET_TIME_PASS);
        assertThat(browser.eval(
                        "return Math.round(document.querySelector(arguments[0]).getBoundingClientRect().top)", term))
                .asInstanceOf(InstanceOfAssertFactories.LONG)
                .isLessThan(200);
        assertThat(browser.eval("return document.querySelectorAll('" + CARD + "').length"))
                .isEqualTo(0L);
    }

    @Test
    void definitionIsAsWideWhereverTheOneBeforeStood(BuiltSite site) {
        var browser = site.open(Origin.DISK, "topics/containers.html");
        var width = """
                document.querySelector('a[data-term=kernel]').focus();
                return document.querySelector('.definition-card').getBoundingClientRect().width;
                """;
        var alone = browser.eval(width);
        browser.eval("""
                const terms = Array.from(document.querySelectorAll('a[data-term]'));
                const right = ({right}) => right;
                terms.sort((a, b) => right(b.getBoundingClientRect()) - right(a.getBoundingClientRect()))[0].focus();
                document.querySelector('.definition-card').style.left = (innerWidth - 100) + 'px';
                return true;
                """);
        assertThat(browser.eval(width)).isEqualTo(alone);
    }

    @Test
    void previewsMoveNothingAndTermsNeedNoTitle(BuiltSite site) {
        var browser = site.open(Origin.DISK, "topics/containers.html");
        var height =
                "return document.documentElement.scrollHeight + ' ' + document.querySelector('h2').getBoundingClientRect().top";
        browser.waitUntil("document.documentElement.dataset.drawing === undefined");
        var before = browser.eval("scrollTo(0, 0);" + height);
        browser.eval("document.querySelector('a[data-term=kernel]').focus({preventScroll: true}); return true");
        browser.waitUntil("document.querySelector('" + CARD + "')");
        assertThat(browser.eval(height)).isEqualTo(before);
        assertThat(browser.eval("return document.querySelectorAll('a[data-term][title]').length"))
                .isEqualTo(0L);
    }

    @Test
    void mapOfTermsLeadsToTermsByKeyboardAndLightsTheirTies(BuiltSite site) {
        var browser = site.open(Origin.DISK, "terms-map.html");
        assertThat((Long) browser.eval("return document.querySelectorAll('.map-node').length"))
                .isBetween(20L, 60L);
        browser.eval("document.querySelector('.map-node').focus(); return true");
        assertThat((Long) browser.eval("return document.querySelectorAll('.map-ties .is-lit').length"))
                .isPositive();
        var name = browser.text(".map-node text");
        browser.press(Keys.ENTER);
        browser.waitUntil("location.pathname.includes('/terms/')");
        assertThat(browser.text("h1")).isEqualTo(name);
    }

    /** A map of sixty terms is no reason to press the tabulator sixty times, and arrow keys elsewhere belong to the reader. */
    @Test
    void mapOfTermsIsOneTabStopAndItsArrowKeysLeadThroughAllOfIt(BuiltSite site) {
        var browser = site.open(Origin.DISK, "terms-map.html");
        var stops = "return document.querySelectorAll('.map-node:not([tabindex=\"-1\"])').length";
        assertThat(browser.eval(stops)).isEqualTo(1L);
        assertThat(browser.eval("""
                const press = (node, key) => !node.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}));
                const nodes = Array.from(document.querySelectorAll('.map-node'));
                const reached = new Set([nodes[0]]);
                reached.forEach((node) => ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].forEach((key) => {
                  node.focus();
                  press(node, key);
                  reached.add(document.activeElement);
                }));
                const isTaken = press(document.querySelector('.map-list a'), 'ArrowDown') || press(document.body, 'ArrowDown');
                return reached.size + ' of ' + nodes.length + (isTaken ? ', and keys are taken' : '');
                """)).asString().matches("(\\d+) of \\1");
        assertThat(browser.eval(stops)).isEqualTo(1L);
        browser.eval(
                "document.querySelector('.map-node[tabindex=\"0\"], .map-node:not([tabindex])').focus(); return true");
        browser.press(Keys.TAB);
        assertThat(browser.eval("return document.activeElement.closest('.map-list') !== null"))
                .isEqualTo(true);
    }

    @Test
    void labelsOfTheMapOverlapNoOthersAndStayInTheirBoxes(BuiltSite site) {
        var browser = site.open(Origin.DISK, "terms-map.html");
        assertThat(browser.eval("""
                const boxes = Array.from(document.querySelectorAll('.map-node rect'), (rect) => rect.getBoundingClientRect());
                const words = Array.from(document.querySelectorAll('.map-node text'), (text) => text.getBoundingClientRect());
                const outside = words.filter((word, i) => word.left < boxes[i].left || word.right > boxes[i].right).length;
                const overlaps = boxes.filter((one, i) => boxes.some((other, j) => i < j && one.left < other.right
                    && other.left < one.right && one.top < other.bottom && other.top < one.bottom)).length;
                return outside + ' outside, ' + overlaps + ' overlaps';
                """)).isEqualTo("0 outside, 0 overlaps");
    }

    @ParameterizedTest
    @EnumSource(Origin.class)
    void termPageShowsMentionsInTheirSentences(Origin origin, BuiltSite site) {
        var browser = site.open(origin, "terms/kernel.html");
        assertThat(browser.text(".mention-list .quote b")).isEqualToIgnoringCase("kernel");
        assertThat(browser.text(".chips")).contains("process");
        browser.click(".chips a");
        browser.waitUntil("!location.pathname.endsWith('/kernel.html')");
        assertThat(browser.text(".definition")).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(Origin.class)
    void coloursFollowTheSystemUntilTheReaderChoosesForAllPages(Origin origin, BuiltSite site) {
        var browser = site.open(origin, "index.html");
        browser.setDark(true);
        assertThat(isDark(browser)).isTrue();
        browser.setDark(false);
        assertThat(isDark(browser)).isFalse();
        browser.click(".theme-switch");
        assertThat(isDark(browser)).isTrue();
        site.open(origin, "glossary.html");
        assertThat(isDark(browser)).isTrue();
        browser.click(".theme-switch");
        assertThat(isDark(browser)).isFalse();
        browser.eval("localStorage.clear(); return true");
    }

    @ParameterizedTest
    @EnumSource(Origin.class)
    void readsAndLinksWithoutScript(Origin origin, BuiltSite site) {
        var browser = site.open(origin, "index.html");
        browser.setScripts(false);
        try {
            site.open(origin, "topics/containers.html");
            assertThat(browser.text(".sections"))
                    .contains("What is a container?", "containers-and-kernel.md:", "Terms on this page");
            assertThat(browser.shows(".theme-switch")).isFalse();
            browser.click("a[data-term=kernel]");
            assertThat(browser.url()).endsWith("/terms/kernel.html");
            assertThat(browser.text(".definition")).isNotBlank();
            browser.click(".crumbs a");
            assertThat(browser.url()).endsWith("/glossary.html");
            browser.click(".glossary-term .mentions > summary");
            browser.click(".glossary-term .mentions a");
            assertThat(browser.url()).contains("/topics/").contains("#");
        } finally {
            browser.setScripts(true);
        }
    }

    /** The paper is what shows: the darkest of its three colours is brighter than grey on light pages. */
    private static boolean isDark(Chromium browser) {
        return (Boolean) browser.eval("""
                const paint = document.createElement('canvas').getContext('2d');
                paint.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
                paint.fillRect(0, 0, 1, 1);
                return Math.max(...paint.getImageData(0, 0, 1, 1).data.slice(0, 3)) < 128;
                """);
    }
}
