package dev.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.browser.Axe;
import dev.handbook.browser.Chromium;
import dev.handbook.model.SiteFile;
import dev.handbook.notes.NotesFolder;
import dev.handbook.notes.Sources;
import dev.handbook.settings.Chosen;
import dev.handbook.settings.Setting;
import dev.handbook.site.SitePublisher;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers see of sites in other languages than English, in a real browser and from disk. */
class LanguagesIT {
    private static final String TOPIC = "topics/docker-images.html";
    private static final List<String> PAGES = List.of(
            "index.html",
            TOPIC,
            TOPIC + "?quiz",
            "topics/open-ends.html",
            "practice.html",
            "glossary.html",
            "terms/kernel.html",
            "terms-map.html",
            "search.html?q=container",
            "open-questions.html",
            "problems.html",
            "report.html",
            "print.html");

    /** A few words of an author's, so that both these and ours in English stand on a page. */
    private static final SiteFile ARABIC = SiteFile.of("messages/ar.properties", """
            frame.topics=المواضيع
            frame.glossary=المصطلحات
            frame.open=أسئلة مفتوحة
            topic.contents=في هذه الصفحة
            question.one=سؤال واحد
            question.two=سؤالان
            question.few={0} أسئلة
            question.many={0} سؤالاً
            question.other={0} سؤال
            script.known=معروف
            script.results.few={0} نتائج
            script.results.many={0} نتيجة
            script.results.other={0} نتيجة
            """);

    private static Chromium browser;
    private static Path german;
    private static Path arabic;

    @BeforeAll
    static void buildSites() {
        german = build("de");
        arabic = build("ar", ARABIC);
        browser = Chromium.start();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    private static Path build(String lang, SiteFile... theme) {
        var notes = NotesFolder.read(Path.of("../content"), Path.of("target"));
        var sources = new Sources(
                List.of(), notes.notes(), notes.glossaries(), List.of(), notes.pictures(), List.of(theme), List.of());
        var folder = Path.of("target/browser-site-" + lang);
        var result = Pipeline.build(
                sources,
                Settings.of(new Chosen(Map.of(Setting.TITLE, List.of("Docker"), Setting.LANG, List.of(lang)))));
        SitePublisher.publish(folder, result.files());
        return folder;
    }

    private static void open(Path site, String path, int width) {
        browser.setSize(width, 800, width < 700);
        browser.open(site.toUri() + path);
    }

    @Test
    void searchBoxSpeaksGerman() {
        open(german, "index.html", 1280);
        browser.click("#search-input");
        browser.type("#search-input", "image");
        browser.waitUntil("document.querySelector('.search-status')?.textContent.includes('Treffer')");
        assertThat(browser.texts(".search-hit-kind"))
                .isNotEmpty()
                .allMatch(kind ->
                        List.of("", "Artikel", "Begriff", "offene Frage").contains(kind))
                .anyMatch(kind -> !kind.isEmpty());
        browser.type("#search-input", "qqxxqq");
        browser.waitUntil(
                "document.querySelector('.search-status').textContent.startsWith('Nichts gefunden zu „imageqqxxqq“.')");
        assertThat(browser.eval("return document.querySelector('.theme-switch').getAttribute('aria-label')"))
                .isEqualTo("Zu dunklen Farben wechseln");
    }

    @Test
    void pageOfResultsSpeaksGermanAndKeepsItsAddressApartFromThat() {
        open(german, "search.html?q=image&kind=question", 1280);
        browser.waitUntil("document.querySelectorAll('.search-facet').length === 2");
        assertThat(browser.texts(".search-choice[aria-pressed=true]").get(0)).startsWith("Beantwortete Fragen");
    }

    @Test
    void quizAndMarksSpeakGerman() {
        open(german, TOPIC, 1280);
        browser.click(".quiz-bar button");
        assertThat(browser.texts(".quiz-bar button")).containsExactly("Quiz beenden", "Alle Antworten zeigen");
        assertThat(browser.text(".quiz-progress")).isEqualTo("0 von 9 Antworten gezeigt · 0 gewusst, 0 nochmal");
        browser.click(".show-answer");
        browser.click(".mark-known");
        browser.waitUntil("document.querySelector('.notice').textContent === 'Als gewusst markiert'");
        browser.press("?");
        assertThat(browser.text("dialog h2")).isEqualTo("Tastenkürzel");
        assertThat(browser.text("dialog")).contains("Frage zum Wiederholen markieren", "Schließen");
        open(german, "practice.html", 1280);
        assertThat(browser.text(".practice-topics")).contains("1 von 9 gewusst, 0 nochmal");
        browser.eval("localStorage.clear(); return true");
    }

    @Test
    void scriptsBendArabicInItsOwnWayAndSayTheRestInEnglish() {
        open(arabic, "search.html?q=image", 1280);
        browser.waitUntil("/نتي|نتائج/.test(document.querySelector('.search-status').textContent)");
        open(arabic, TOPIC, 1280);
        assertThat(browser.text(".mark-known")).isEqualTo("معروف");
        assertThat(browser.text(".quiz-bar button")).contains("Quiz me");
    }

    @Test
    void arabicPageIsMirrored() {
        open(arabic, TOPIC, 1280);
        assertThat(browser.eval("return document.documentElement.dir + getComputedStyle(document.body).direction"))
                .isEqualTo("rtlrtl");
        assertThat((Boolean) browser.eval(
                        "return leftOf('.brand') > leftOf('.site-nav') && leftOf('.site-nav') > leftOf('.theme-switch')"
                                .replaceAll(
                                        "leftOf\\(('[^']*')\\)",
                                        "document.querySelector($1).getBoundingClientRect().left")))
                .as("header")
                .isTrue();
        assertThat(
                        (Boolean)
                                browser.eval(
                                        "return document.querySelector('.contents').getBoundingClientRect().left > document.querySelector('.sections').getBoundingClientRect().left"))
                .as("contents beside the text")
                .isTrue();
        assertThat(gapsAtTheRight("h1")).as("title in English").allMatch(gap -> gap < 2);
        open(arabic, "terms/kernel.html", 1280);
        assertThat(gapsAtTheRight(".mention-list a")).hasSizeGreaterThan(5).allMatch(gap -> gap < 20);
    }

    /** How far the words of elements end before the right edge of what the elements stand in, in pixels. */
    private static List<Double> gapsAtTheRight(String selector) {
        var gaps = (List<?>) browser.eval("""
                return Array.from(document.querySelectorAll(arguments[0]), (element) => {
                  const words = document.createRange();
                  words.selectNodeContents(element);
                  return element.parentElement.getBoundingClientRect().right - words.getBoundingClientRect().right;
                })""", selector);
        return gaps.stream().map(gap -> ((Number) gap).doubleValue()).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 768, 1280})
    void nothingSticksOutOfPagesFromRightToLeft(int width) {
        for (var path : PAGES) {
            open(arabic, path, width);
            assertThat(browser.eval(
                            "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as(path)
                    .isEqualTo(0L);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 768, 1280})
    void nothingSticksOutOfPagesInGerman(int width) {
        for (var path : PAGES) {
            open(german, path, width);
            assertThat(browser.eval(
                            "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as(path)
                    .isEqualTo(0L);
        }
    }

    @Test
    void axeFindsNothingOnPagesFromRightToLeft() {
        for (var path : List.of("index.html", TOPIC, "practice.html")) {
            open(arabic, path, 1280);
            assertThat(Axe.violations(browser)).as(path).isEmpty();
        }
    }
}
