package dev.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.model.Note;
import dev.handbook.model.SiteFile;
import dev.handbook.notes.Sources;
import dev.handbook.settings.Chosen;
import dev.handbook.settings.Setting;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sites in other languages than English, built from the settings as an author chooses them. */
class LanguagesTest {
    /** Words of no language, so that whatever can be read is ours. */
    private static final String NOTE = """
            # Zzyzx

            ## Qwx vrrt zzk?

            Xq vrrt[^1], ![](nn.png) wzz.

            [^1]: Pqrz.

            ## Vbb qrt?
            """;

    @ParameterizedTest
    @ValueSource(strings = {"de", "es", "fr", "pt", "ru", "zh"})
    void noPageHasALineInEnglish(String lang) {
        var english = messages("en");
        var own = messages(lang);
        var lines = english.entrySet().stream()
                .filter(entry -> !entry.getKey().startsWith("script."))
                .filter(entry -> !entry.getValue().equals(own.get(entry.getKey())))
                .map(Map.Entry::getValue)
                .filter(text -> text.matches("\\p{L}+ \\p{L}+[^{}]*"))
                .toList();
        assertThat(lines).hasSizeGreaterThan(60);
        var pages = pages(lang);
        pages.keySet().removeIf(path -> !path.endsWith(".html"));
        assertThat(pages).hasSizeGreaterThan(5);
        pages.forEach((path, html) -> {
            var page = Jsoup.parse(html);
            var said = page.text()
                    + page.getAllElements().eachAttr("aria-label")
                    + page.getAllElements().eachAttr("placeholder")
                    + page.getAllElements().eachAttr("content")
                    + page.title();
            assertThat(page.root().selectFirst("html").attr("lang")).as(path).isEqualTo(lang);
            // What the build found is told in the words of the build.
            page.select(".message, .hint").remove();
            assertThat(lines).as(path).noneMatch(said::contains);
        });
    }

    @Test
    void siteInGermanSpeaksGerman() {
        var site = pages("de");
        assertThat(Jsoup.parse(site.get("index.html")).text())
                .contains(
                        "Zum Inhalt springen Site Themen Glossar Üben Offene Fragen",
                        "2 Fragen, 1 Thema; 1 beantwortet, 1 noch offen; keine Begriffe erklärt.");
        assertThat(site.get("topics/zzyzx.html"))
                .contains(
                        "<html lang=\"de\" data-root=\"../\" data-rules=\"de\">",
                        "aria-label=\"Zurück zum Text der Fußnote 1\"",
                        "Aus <span class=\"place\">zz.md:5");
        assertThat(site.get("report.html")).contains("Überschriften, die fragen: 2 Fragen, klare Anzeichen");
        assertThat(site.get("problems.html")).contains("<span class=\"severity severity-warning\">Warnung</span>");
        assertThat(site.get("assets/words.js")).contains("\"start-quiz\":\"Quiz starten\"");
        assertThat(site.get("assets/handbook.css"))
                .contains("--words-open: \"offen\"", "--words-missing-picture: \"Fehlendes Bild:\"");
    }

    @Test
    void siteInALanguageFromRightToLeftRunsThatWayWithOrWithoutWordsOfItsOwn() {
        assertThat(pages("ar").get("index.html")).startsWith("<!doctype html>\n<html lang=\"ar\" dir=\"rtl\" ");
        var own = pages("ar", SiteFile.of("messages/ar.properties", "frame.topics=المواضيع\n"));
        assertThat(own.get("index.html")).contains("dir=\"rtl\"", ">المواضيع</a>", ">\u2066Glossary\u2069</a>");
        assertThat(pages("he").get("404.html")).contains("<html lang=\"he\" dir=\"rtl\">");
        assertThat(pages("de").get("index.html")).doesNotContain("dir=\"rtl\"");
    }

    @Test
    void oneSentenceOfTheAuthorsChangesThatSentenceAlone() {
        var usual = pages("en");
        var own = pages("en", SiteFile.of("messages/en.properties", "frame.made={0} & friends\n"));
        usual.forEach((path, text) -> assertThat(own.get(path))
                .as(path)
                .isEqualTo(text.replace(
                        "<p>Site, made from plain notes with Handbook. Reads offline, too.</p>",
                        "<p>Site &amp; friends</p>")));
        assertThat(own.get("index.html")).contains("<p>Site &amp; friends</p>");
    }

    @Test
    void wordsThatCannotBeUsedAreProblemsOfTheBuild() {
        var result = build("de", SiteFile.of("messages/de.properties", "\nframe.mad=x"));
        assertThat(result.problems())
                .filteredOn(problem -> problem.rule().equals("theme"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.place()).hasToString(".handbook/messages/de.properties:2:1"));
    }

    @Test
    void templateOfTheAuthorsCanSayWordsOfTheTheme() {
        var template = SiteFile.of(
                "pages/not-found.ftlh",
                "<#assign link><a href=\"index.html\">${text(\"link.open\")}</a></#assign>${text(\"open.aside\", link)} ${text(\"pager.page\", 1200)}");
        assertThat(pages("de", template).get("404.html"))
                .isEqualTo(
                        "Was sich sonst noch verbessern lässt, steht unter <a href=\"index.html\">Offene Fragen</a>. Seite 1.200");
    }

    private static Map<String, String> pages(String lang, SiteFile... theme) {
        return build(lang, theme).files().stream()
                .filter(file -> file.path().matches(".*\\.html|assets/(words\\.js|handbook\\.css)"))
                .collect(Collectors.toMap(SiteFile::path, SiteFile::text, (one, other) -> one, TreeMap::new));
    }

    private static Pipeline.Result build(String lang, SiteFile... theme) {
        var sources = new Sources(
                List.of(),
                List.of(new Note("zz.md", NOTE)),
                List.of(),
                List.of(),
                List.of(),
                List.of(theme),
                List.of());
        return Pipeline.build(
                sources, Settings.of(new Chosen(Map.of(Setting.TITLE, List.of("Site"), Setting.LANG, List.of(lang)))));
    }

    private static Map<String, String> messages(String lang) {
        var properties = new Properties();
        try {
            properties.load(
                    new StringReader(Files.readString(Path.of("../templates/messages/" + lang + ".properties"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }
}
