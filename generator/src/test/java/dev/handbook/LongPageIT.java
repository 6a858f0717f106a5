package dev.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.BuiltSite.Origin;
import dev.handbook.browser.Chromium;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Pages draw what is far below a little later. Nobody may notice: every way to a place leads to that place. */
@ExtendWith(BuiltSite.Sharing.class)
class LongPageIT {
    private static final String TOPIC = "topics/orchestration.html";

    private static final String PIECE = ":is(.question, .article, .page-terms)";

    /** Pages scroll smoothly, and the driver does not wait for that. */
    private static final String STAND_STILL = """
            return new Promise((done) => {
                let last = -1;
                const look = () => {
                    const now = scrollY + document.documentElement.scrollHeight;
                    now === last ? done(true) : setTimeout(look, 250);
                    last = now;
                };
                setTimeout(look, 250);
            });
            """;

    /** How far the place named by arguments[0] is from where the page puts what is read; 0 also where the page ends before that. */
    private static final String DISTANCE = """
            const padding = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
            const top = document.getElementById(arguments[0]).getBoundingClientRect().top;
            const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
            return isAtEnd && top > padding && top < innerHeight ? 0 : Math.abs(Math.round(top - padding));
            """;

    /** Counts what is left out when the page is read. */
    private static final String LEFT_OUT = """
            document.addEventListener('readystatechange', () => {
                window.leftOut = window.leftOut || Array.from(document.querySelectorAll('.sections > *'))
                    .filter((piece) => getComputedStyle(piece).contentVisibility === 'auto').length;
            });
            """;

    /** Notes at each frame how far the place that the address names is from where it belongs, from when it first stands there. */
    private static final String WHERE_IT_STANDS = """
            window.distances = [];
            const look = () => {
                const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
                const padding = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
                const distance = place ? Math.abs(Math.round(place.getBoundingClientRect().top - padding)) : Infinity;
                if (distance < 8 && window.distances.length === 0) {
                    window.isBegun = document.documentElement.dataset.drawing !== undefined;
                }
                if (window.distances.length > 0 || distance < 8) {
                    window.distances.push(distance);
                }
                requestAnimationFrame(look);
            };
            requestAnimationFrame(look);
            """;

    /**
     * Counts what scripts do in the task in which they start, which ends with DOMContentLoaded: asking for sizes and places, for which browsers lay
     * the page out at once; listening to storage, for which they wait for another process; and looking for, making and listening to elements.
     */
    private static final String WORK_AT_START = """
            window.work = {layout: 0, storage: 0, elements: 0};
            let isStarting = true;
            document.addEventListener('DOMContentLoaded', () => {
                isStarting = false;
            }, {capture: true});
            const count = (owner, names, kindOf) => names.forEach((name) => {
                const property = Object.getOwnPropertyDescriptor(owner, name);
                const kind = property.value ? 'value' : 'get';
                const original = property[kind];
                property[kind] = function(...given) {
                    window.work[kindOf(given)] += isStarting ? 1 : 0;
                    return original.apply(this, given);
                };
                Object.defineProperty(owner, name, property);
            });
            const layout = () => 'layout';
            const elements = () => 'elements';
            count(Element.prototype, ['getBoundingClientRect', 'getClientRects', 'scrollWidth', 'scrollHeight', 'clientWidth', 'clientHeight',
                'scrollTop'], layout);
            count(HTMLElement.prototype, ['offsetWidth', 'offsetHeight', 'offsetTop', 'offsetLeft'], layout);
            count(window, ['getComputedStyle', 'innerWidth', 'innerHeight', 'scrollY'], layout);
            count(Document.prototype, ['querySelector', 'querySelectorAll', 'createElement'], elements);
            count(Element.prototype, ['querySelector', 'querySelectorAll', 'closest'], elements);
            count(EventTarget.prototype, ['addEventListener'], ([type]) => type === 'storage' ? 'storage' : 'elements');
            """;

    private final BuiltSite site;

    LongPageIT(BuiltSite site) {
        this.site = site;
    }

    @AfterEach
    void usualMedium() {
        site.browser().setMedia("", Map.of());
    }

    @ParameterizedTest
    @CsvSource({"DISK, 1280, false", "SERVER, 1280, false", "DISK, 390, true", "SERVER, 390, true"})
    void addressOfAQuestionLeadsToIt(Origin origin, int width, boolean isPhone) {
        var ids = questions(origin);
        var size = ids.size();
        for (var id : List.of(ids.get(1), ids.get(size / 2), ids.get(size - 2), ids.get(size - 1))) {
            var browser = site.open(origin, "index.html");
            browser.setSize(width, 844, isPhone);
            browser.open(site.root(origin) + TOPIC + "#" + id);
            browser.eval(STAND_STILL);
            assertThat(distance(browser, id)).as(id).isLessThan(8);
        }
    }

    @ParameterizedTest
    @EnumSource(Origin.class)
    void contentsLeadToQuestionsAndFollowTheReader(Origin origin) {
        var ids = questions(origin);
        var browser = site.open(origin, TOPIC);
        for (var id : List.of(ids.get(ids.size() - 4), ids.get(1), ids.get(ids.size() / 2))) {
            browser.eval(
                    "document.querySelector(arguments[0]).click(); return true", ".contents a[href='#" + id + "']");
            browser.eval(STAND_STILL);
            assertThat(distance(browser, id)).as(id).isLessThan(8);
            assertThat(browser.eval(
                            "return document.querySelector('.contents [aria-current]').getAttribute('href').slice(1)"))
                    .isEqualTo(id);
        }
    }

    @ParameterizedTest
    @EnumSource(Origin.class)
    void goingBackLeadsToWhereTheReaderWas(Origin origin) {
        var ids = questions(origin);
        var middle = ids.get(ids.size() / 2);
        var browser = site.open(origin, TOPIC);
        browser.eval(
                "document.getElementById(arguments[0]).scrollIntoView({behavior: 'instant'}); return true", middle);
        browser.eval(STAND_STILL);
        assertThat(distance(browser, middle)).isLessThan(8);
        browser.eval("document.querySelector('.brand').click(); return true");
        browser.waitUntil("location.pathname.endsWith('/index.html') && document.readyState === 'complete'");
        browser.eval(STAND_STILL); // the page that was left tells its place only after the next one has come
        browser.eval("history.back(); return true");
        browser.waitUntil(
                "location.pathname.endsWith('/" + TOPIC + "') && document.readyState === 'complete' && scrollY > 0");
        browser.eval(STAND_STILL);
        assertThat(distance(browser, middle)).isLessThan(8);
    }

    @ParameterizedTest
    @EnumSource(Origin.class)
    void whoLeavesWhileThePageIsDrawnComesBackToTheSamePlace(Origin origin) {
        var ids = questions(origin);
        var middle = ids.get(ids.size() / 2);
        var browser = site.browser();
        browser.whileEachPageRuns(
                "window.requestAnimationFrame = () => 0;", () -> browser.open(site.root(origin) + TOPIC));
        assertThat(browser.eval("""
                document.getElementById(arguments[0]).scrollIntoView({behavior: 'instant'});
                return document.documentElement.dataset.drawing;
                """, middle)).isEqualTo("");
        browser.eval("document.querySelector('.brand').click(); return true");
        browser.waitUntil("location.pathname.endsWith('/index.html') && document.readyState === 'complete'");
        browser.eval(STAND_STILL); // the page that was left tells its place only after the next one has come
        browser.eval("history.back(); return true");
        browser.waitUntil(
                "location.pathname.endsWith('/" + TOPIC + "') && document.readyState === 'complete' && scrollY > 0");
        browser.eval(STAND_STILL);
        assertThat(distance(browser, middle)).isLessThan(8);
    }

    @ParameterizedTest
    @EnumSource(Origin.class)
    void browserFindsWordsFarBelow(Origin origin) {
        var browser = site.open(origin, TOPIC);
        var words = browser.eval("""
                const answers = document.querySelectorAll('.question .prose p');
                return answers[answers.length - 1].textContent.trim().split(/\\s+/).slice(0, 5).join(' ');
                """).toString();
        // As with the keys that open the browser's own search.
        browser.press(Keys.CONTROL);
        assertThat(browser.eval("return window.find(arguments[0])", words)).isEqualTo(true);
        browser.eval(STAND_STILL);
        assertThat(browser.eval("""
                const {top, bottom} = getSelection().getRangeAt(0).getBoundingClientRect();
                return getSelection().toString() + (top >= 0 && bottom <= innerHeight ? ' in sight' : ' at ' + top);
                """)).isEqualTo(words + " in sight");
    }

    @Test
    void keysLeadFromQuestionToQuestionToTheEnd() {
        var ids = questions(Origin.DISK);
        var browser = site.open(Origin.DISK, TOPIC);
        for (var id : ids) {
            browser.press("n");
            assertThat(browser.eval("return document.activeElement.closest('.question').id"))
                    .isEqualTo(id);
            browser.eval("return new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(true))))");
            assertThat(distance(browser, id)).as(id).isLessThan(8);
        }
    }

    @Test
    void definitionStandsAtItsTermFarBelow() {
        var browser = site.open(Origin.DISK, TOPIC);
        browser.press(Keys.SHIFT);
        browser.eval("""
                const terms = document.querySelectorAll('.question:last-of-type a[data-term]');
                terms[terms.length - 1].focus();
                return true;
                """);
        browser.eval(STAND_STILL);
        browser.waitUntil("document.querySelector('#definition_card')");
        assertThat(browser.eval("""
                const term = document.activeElement.getBoundingClientRect();
                const card = document.querySelector('#definition_card').getBoundingClientRect();
                const gap = Math.max(card.top - term.bottom, term.top - card.bottom);
                return (term.top >= 0 && term.bottom <= innerHeight ? 'in sight' : 'at ' + term.top) + ', '
                    + (gap >= 0 && gap < 16 ? 'near' : gap);
                """)).isEqualTo("in sight, near");
    }

    @ParameterizedTest
    @EnumSource(Origin.class)
    void pageThatIsOpenedAtItsBeginningIsDrawnPieceByPiece(Origin origin) {
        var browser = site.browser();
        browser.whileEachPageRuns(LEFT_OUT, () -> {
            browser.open(site.root(origin) + TOPIC);
            browser.waitUntil("document.documentElement.dataset.drawing === undefined");
            assertThat((Long) browser.eval("return window.leftOut")).isGreaterThan(10);
            assertThat(browser.eval("return getComputedStyle(document.querySelector('.question')).contentVisibility"))
                    .isEqualTo("visible");
        });
    }

    @ParameterizedTest
    @CsvSource({"DISK, 1280, false", "SERVER, 390, true"})
    void placeThatIsReadStaysWhileWhatIsBeforeItIsDrawn(Origin origin, int width, boolean isPhone) {
        var ids = questions(origin);
        var place = ids.get(ids.size() - 3);
        var browser = site.open(origin, "index.html");
        browser.setSize(width, 844, isPhone);
        browser.whileEachPageRuns(WHERE_IT_STANDS, () -> {
            browser.open(site.root(origin) + TOPIC + "#" + place);
            browser.waitUntil("document.documentElement.dataset.drawing === undefined");
            browser.eval(STAND_STILL);
            assertThat(browser.eval("return window.isBegun"))
                    .as("stands there before the rest is drawn")
                    .isEqualTo(true);
            assertThat((List<?>) browser.eval("return window.distances"))
                    .as("pixels at each frame")
                    .hasSizeGreaterThan(3)
                    .allMatch(distance -> (Long) distance < 8);
        });
    }

    @Test
    void pageThatIsOpenedAtAPlaceLeavesOutAllOthers() {
        var browser = site.browser();
        var ids = questions(Origin.DISK);
        browser.whileEachPageRuns(LEFT_OUT, () -> {
            for (var place : List.of("#" + ids.get(3), "#" + ids.get(ids.size() - 2), "#page_terms")) {
                browser.open(site.root(Origin.DISK) + "index.html");
                browser.open(site.root(Origin.DISK) + TOPIC + place);
                var all = (Long)
                        browser.eval("return document.querySelectorAll('.sections > ' + arguments[0]).length", PIECE);
                browser.waitUntil("document.documentElement.dataset.drawing === undefined");
                // The browser may not have looked for the place yet when that is counted.
                assertThat((Long) browser.eval("return window.leftOut"))
                        .as(place)
                        .isBetween(all - 1, all);
            }
        });
    }

    /** What stands before a place decides where the place is, unless the browser keeps in place what is read. */
    @Test
    void pageThatIsOpenedAtAPlaceLeavesOutOnlyWhatIsBehindItWhereBrowsersHoldNothing() {
        var browser = site.browser();
        var ids = questions(Origin.DISK);
        browser.whileEachPageRuns("CSS.supports = () => false;" + LEFT_OUT, () -> {
            for (var place : List.of(3, ids.size() - 2)) {
                browser.open(site.root(Origin.DISK) + "index.html");
                browser.open(site.root(Origin.DISK) + TOPIC + "#" + ids.get(place));
                var behind = browser.eval(
                        "return document.querySelectorAll('.sections > :target ~ ' + arguments[0]).length", PIECE);
                browser.waitUntil("document.documentElement.dataset.drawing === undefined");
                assertThat(browser.eval("return window.leftOut")).isEqualTo(behind);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                TOPIC,
                "topics/docker-images.html",
                "terms/image.html",
                "glossary.html",
                "terms-map.html",
                "practice.html",
                "search.html?q=image"
            })
    void scriptsStartWithLittleWork(String path) {
        var browser = site.browser();
        browser.whileEachPageRuns(WORK_AT_START, () -> {
            browser.open(site.root(Origin.SERVER) + path);
            var parts = (Long) browser.eval(
                    "return document.querySelectorAll('.question, .article, [data-questions], pre').length");
            var work = (Map<?, ?>) browser.eval("return window.work");
            assertThat((Long) work.get("layout"))
                    .as("sizes and places asked for")
                    .isZero();
            assertThat((Long) work.get("storage")).as("waits for storage").isZero();
            assertThat((Long) work.get("elements"))
                    .as("elements looked for, made and listened to, on a page of %s parts", parts)
                    .isBetween(10L, 50 + 20 * parts);
        });
    }

    @Test
    void pageIsDrawnAsAWholeForThoseWhoPrint() {
        var browser = site.browser();
        browser.whileEachPageRuns(LEFT_OUT, () -> {
            browser.setMedia("print", Map.of());
            browser.open(site.root(Origin.DISK) + TOPIC);
            assertThat((Long) browser.eval("return window.leftOut")).isZero();
        });
    }

    @Test
    void pageIsDrawnAsAWholeWithoutScript() {
        var browser = site.browser();
        browser.setScripts(false);
        site.open(Origin.DISK, TOPIC);
        assertThat(browser.eval("return getComputedStyle(document.querySelector('.question')).contentVisibility"))
                .isEqualTo("visible");
        browser.setScripts(true);
    }

    private List<String> questions(Origin origin) {
        var ids = site.open(origin, TOPIC)
                .eval("return Array.from(document.querySelectorAll('.question')).map(({id}) => id)");
        return ((List<?>) ids).stream().map(Object::toString).toList();
    }

    private static long distance(Chromium browser, String id) {
        return (Long) browser.eval(DISTANCE, id);
    }
}
