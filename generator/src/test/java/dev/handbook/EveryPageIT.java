package dev.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.BuiltSite.Origin;
import dev.handbook.browser.Axe;
import dev.handbook.browser.Chromium;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

/** What holds on every kind of page of the site of our own notes. */
@ExtendWith(BuiltSite.Sharing.class)
class EveryPageIT {
    private static final List<String> FRAMED = List.of(
            "index.html",
            "topics/containers.html",
            "topics/open-ends.html",
            "topics/dockerfile.html?quiz",
            "practice.html",
            "glossary.html",
            "terms/kernel.html",
            "terms-map.html",
            "search.html?q=container",
            "search.html?q=xqzzyv",
            "open-questions.html",
            "problems.html",
            "report.html",
            "print.html");

    private static final int TAB_STOPS = 8;
    private static final int MOST_STOPS = 200;

    @ParameterizedTest
    @EnumSource(Origin.class)
    void asksNothingOutsideTheSiteAndLogsNoError(Origin origin, BuiltSite site) {
        var browser = site.browser();
        var before = browser.requests().size();
        for (var path : FRAMED) {
            open(origin, site, path);
        }
        site.open(origin, "404.html");
        assertThat(browser.consoleErrors()).isEmpty();
        assertThat(browser.requests().stream().skip(before))
                .contains(site.root(origin) + "assets/search-index.js")
                .filteredOn(url -> !url.startsWith("about:"))
                .allMatch(url -> url.startsWith(site.root(Origin.DISK)) || url.startsWith(site.root(Origin.SERVER)));
    }

    @Test
    void hasOneTitleOneFirstHeadingAndALanguage(BuiltSite site) {
        for (var path : FRAMED) {
            var browser = open(Origin.DISK, site, path);
            assertThat(browser.eval("return document.querySelectorAll('h1').length"))
                    .as(path)
                    .isEqualTo(1L);
            assertThat(browser.eval("return document.title"))
                    .asString()
                    .as(path)
                    .contains("Docker and containers");
            assertThat(browser.eval("return document.documentElement.lang"))
                    .as(path)
                    .isEqualTo("en");
        }
    }

    @Test
    void firstTabStopSkipsToTheContent(BuiltSite site) {
        for (var path : FRAMED) {
            var browser = open(Origin.DISK, site, path);
            browser.press(Keys.TAB);
            assertThat(browser.eval("return document.activeElement.className"))
                    .as(path)
                    .isEqualTo("skip");
            assertThat((Boolean) browser.eval("return document.activeElement.getBoundingClientRect().top >= 0"))
                    .as(path + ": skip link in view")
                    .isTrue();
            browser.press(Keys.ENTER);
            browser.waitUntil("document.activeElement.id === 'main_content'");
        }
    }

    @Test
    void focusIsAlwaysToBeSeen(BuiltSite site) {
        for (var path : FRAMED) {
            var browser = open(Origin.DISK, site, path);
            for (var stop = 0; stop < TAB_STOPS; stop++) {
                browser.press(Keys.TAB);
                assertThat(browser.eval("""
                        const {outlineStyle, outlineWidth} = getComputedStyle(document.activeElement);
                        return outlineStyle + ' ' + outlineWidth + ' around ' + document.activeElement.outerHTML.slice(0, 90);
                        """)).asString().as(path).matches("(?s)solid [23]px .*");
            }
        }
    }

    @Test
    void neverScrollsSidewaysOnAnyScreen(BuiltSite site) {
        for (var path : FRAMED) {
            var browser = open(Origin.DISK, site, path);
            for (var width : List.of(320, 360, 700, 900, 1280, 1920, 3840)) {
                browser.setSize(width, 800, width < 500);
                assertThat((Long) browser.eval("return document.documentElement.scrollWidth - innerWidth"))
                        .as("%s at %d pixels", path, width)
                        .isLessThanOrEqualTo(0L);
            }
        }
    }

    @Test
    void lettersTwiceAsLargeFitOnAnyPage(BuiltSite site) {
        site.browser().setLetters(32);
        for (var path : FRAMED) {
            var browser = open(Origin.DISK, site, path);
            assertThat(browser.eval("return getComputedStyle(document.documentElement).fontSize"))
                    .isEqualTo("32px");
            for (var width : List.of(1280, 640, 390)) {
                browser.setSize(width, 800, width < 500);
                assertThat((Long) browser.eval("return document.documentElement.scrollWidth - innerWidth"))
                        .as("%s at %d pixels", path, width)
                        .isLessThanOrEqualTo(0L);
            }
        }
        site.browser().setLetters(16);
    }

    @Test
    void wideCodeAndTablesScrollInsideThemselvesAlsoByKeyboard(BuiltSite site) {
        var browser = site.browser();
        var wide = 0L;
        var reachable = 0L;
        for (var path : List.of("topics/containers.html", "topics/dockerfile.html", "topics/networking.html")) {
            open(Origin.DISK, site, path);
            browser.setSize(320, 800, true);
            assertThat(browser.eval("""
                    return Array.from(document.querySelectorAll('main :is(pre, .table-scroll, img)'))
                        .filter((box) => box.getBoundingClientRect().right > innerWidth).map((box) => box.outerHTML);
                    """))
                    .asInstanceOf(InstanceOfAssertFactories.LIST)
                    .as(path)
                    .isEmpty();
            browser.waitUntil("document.querySelector('main :is(pre, .table-scroll)[tabindex]')");
            wide += (Long) browser.eval("""
                    return Array.from(document.querySelectorAll('main :is(pre, .table-scroll)'))
                        .filter((box) => box.scrollWidth > box.clientWidth && getComputedStyle(box).overflowX === 'auto').length;
                    """);
            reachable += (Long)
                    browser.eval("return document.querySelectorAll('main :is(pre, .table-scroll)[tabindex]').length");
        }
        assertThat(wide).isPositive();
        assertThat(reachable).as("tab stops at what scrolls").isEqualTo(wide);
    }

    @ParameterizedTest
    @CsvSource({"1280, light", "1280, dark", "390, light", "390, dark"})
    void axeFindsNothing(int width, String scheme, BuiltSite site) {
        site.browser().setDark(scheme.equals("dark"));
        var violations = new ArrayList<String>();
        for (var path : FRAMED) {
            var browser = open(Origin.SERVER, site, path);
            browser.setSize(width, 800, width < 500);
            Axe.violations(browser).forEach(violation -> violations.add(path + ": " + violation));
        }
        site.browser().setDark(false);
        assertThat(violations).isEmpty();
    }

    @Test
    void axeFindsNothingInAnOpenDialogWithMarksAndHighContrast(BuiltSite site) {
        var browser = site.browser();
        browser.setMedia("", Map.of("prefers-contrast", "more"));
        open(Origin.SERVER, site, "topics/docker-images.html");
        browser.press("q", "n", "s", "k", "s", "a", "?");
        var violations = Axe.violations(browser);
        browser.press(Keys.ESCAPE);
        browser.eval("localStorage.clear(); return true");
        browser.setDark(false);
        assertThat(violations).isEmpty();
    }

    @Test
    void axeFindsNothingInUnfoldedContentsOnAPhone(BuiltSite site) {
        var browser = open(Origin.SERVER, site, "topics/docker-images.html");
        browser.setSize(390, 844, true);
        browser.eval("document.querySelector('.question').scrollIntoView({behavior: 'instant'}); return true");
        browser.waitUntil("document.querySelector('.here').textContent !== ''");
        browser.eval("document.querySelector('.contents summary').click(); return true");
        assertThat(Axe.violations(browser)).isEmpty();
    }

    @Test
    void whoAsksForMoreContrastGetsBlackOnWhite(BuiltSite site) {
        var browser = site.browser();
        for (var scheme : List.of("light", "dark")) {
            browser.setMedia("", Map.of("prefers-contrast", "more", "prefers-color-scheme", scheme));
            open(Origin.DISK, site, "topics/docker-images.html");
            assertThat(browser.eval("const {color, backgroundColor} = getComputedStyle(document.documentElement);"
                            + " return color + ' on ' + backgroundColor"))
                    .isEqualTo(
                            scheme.equals("light")
                                    ? "rgb(0, 0, 0) on rgb(255, 255, 255)"
                                    : "rgb(255, 255, 255) on rgb(0, 0, 0)");
        }
        browser.setDark(false);
    }

    /** The delay after which a page shows itself should its script never come is no motion. */
    @Test
    void nothingMovesForWhoWantsNoMotion(BuiltSite site) {
        var browser = site.browser();
        browser.setMedia("", Map.of("prefers-reduced-motion", "reduce"));
        for (var path : FRAMED) {
            open(Origin.DISK, site, path);
            assertThat(browser.eval("""
                    const moving = Array.from(document.querySelectorAll('*')).filter((element) => {
                        const {scrollBehavior, transitionDuration, animationDuration} = getComputedStyle(element);
                        return scrollBehavior !== 'auto' || transitionDuration !== '0s' || animationDuration !== '0s';
                    });
                    return moving.map((element) => element.outerHTML.slice(0, 90)).join();
                    """)).asString().as(path).isEmpty();
        }
        browser.setDark(false);
    }

    /** Shadows and grounds are gone there: what is under the focus, and where the reader is, has to be drawn by lines. */
    @Test
    void forcedColoursShowFocusAndPlace(BuiltSite site) {
        var browser = site.browser();
        browser.setMedia("", Map.of("forced-colors", "active"));
        open(Origin.DISK, site, "topics/containers.html");
        browser.waitUntil("document.querySelector('.contents [aria-current]')");
        browser.press(Keys.TAB, Keys.TAB, Keys.TAB);
        assertThat(browser.eval("""
                const {outlineStyle, outlineColor} = getComputedStyle(document.activeElement);
                const place = getComputedStyle(document.querySelector('.site-nav [aria-current]')).textDecorationLine;
                const here = getComputedStyle(document.querySelector('.contents [aria-current]'));
                const there = getComputedStyle(document.querySelector('.contents a:not([aria-current])'));
                return [outlineStyle, outlineColor !== getComputedStyle(document.body).backgroundColor, place,
                    here.borderInlineStartColor !== there.borderInlineStartColor, here.fontWeight > there.fontWeight].join();
                """)).isEqualTo("solid,true,underline,true,true");
        browser.setDark(false);
    }

    @Test
    void colourIsNotAllThatTellsWhatIsPressedInForcedColours(BuiltSite site) {
        var browser = site.browser();
        browser.setMedia("", Map.of("forced-colors", "active"));
        open(Origin.SERVER, site, "topics/docker-images.html");
        browser.click(".mark-known");
        assertThat(browser.eval("return getComputedStyle(document.querySelector('.mark-known'), '::before').content"))
                .asString()
                .contains("✓");
        browser.click(".mark-known");
        browser.setDark(false);
    }

    /** From the first stop to the last and out again, in the order of the page; what cannot be seen is no stop. */
    @Test
    void tabVisitsEverythingOnceInOrderAndIsNeverTrapped(BuiltSite site) {
        for (var path : List.of(
                "index.html",
                "practice.html",
                "topics/open-ends.html",
                "topics/open-ends.html?quiz",
                "terms/heredoc.html",
                "open-questions.html",
                "problems.html",
                "report.html",
                "search.html?q=checkpoint",
                "search.html?q=xqzzyv")) {
            var browser = open(Origin.SERVER, site, path);
            browser.eval("window.stops = []; return true");
            for (var press = 0; press < MOST_STOPS; press++) {
                browser.press(Keys.TAB);
                if ((Boolean) browser.eval("""
                        const now = document.activeElement;
                        const isRound = now === document.body || window.stops.includes(now);
                        window.stops.push(now);
                        return isRound;
                        """)) {
                    break;
                }
            }
            assertThat(browser.eval("""
                    const visited = window.stops.slice(0, -1);
                    const all = Array.from(document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]'))
                        .filter((one) => one.checkVisibility({visibilityProperty: true}) && one.tabIndex >= 0);
                    const missed = all.filter((one) => !visited.includes(one));
                    const inOrder = visited.every((one, i) => i === 0
                        || visited[i - 1].compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
                    return visited.length + ' stops, ' + inOrder + ', missed ' + missed.map((one) => one.outerHTML).join();
                    """)).asString().as(path).matches("\\d{2,} stops, true, missed ");
        }
    }

    private static Chromium open(Origin origin, BuiltSite site, String path) {
        var browser = site.open(origin, path);
        if (path.startsWith("search.html")) {
            browser.waitUntil("document.querySelector('.search-status:not(:empty)')");
        }
        browser.waitUntil("document.documentElement.dataset.drawing === undefined");
        return browser;
    }
}
