package dev.handbook.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.model.LinkedHandbook;
import dev.handbook.model.NoteReading;
import dev.handbook.model.SiteMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageReportTest {
    @Test
    void totalsComeFirst() {
        var page = page(SampleHandbook.READINGS);
        assertThat(page).contains("3 notes, 1,203 questions (1,002 answered, 201 open), 2 articles.");
        assertThat(page.indexOf("1,203 questions")).isLessThan(page.indexOf("<table"));
    }

    @Test
    void saysHowManyQuestionsEachDialectReadMostFirst() {
        assertThat(page(SampleHandbook.READINGS))
                .containsSubsequence(
                        "<caption>Questions by dialect</caption>",
                        "<th scope=\"row\">headings that ask</th><td><code>heading-question</code></td>"
                                + "<td class=\"number\">2</td><td class=\"number\">1,201</td>",
                        "<th scope=\"row\">bold lines that ask</th><td><code>bold-question</code></td>"
                                + "<td class=\"number\">1</td><td class=\"number\">2</td>");
    }

    @Test
    void saysOfEachNoteHowItWasReadInTheOrderOfPaths() {
        assertThat(page(SampleHandbook.READINGS))
                .containsSubsequence(
                        "<caption>Reading of each note</caption>",
                        "<th scope=\"row\">aside.md</th><td>Markdown</td><td>nothing asks</td><td class=\"number\">0</td>",
                        "<th scope=\"row\">docker.md</th><td>Markdown</td><td><span class=\"evidence\">headings that ask: 1 question, clear signs"
                                + "</span> <span class=\"evidence\">bold lines that ask: 2 questions, fair signs</span></td>"
                                + "<td class=\"number\">3</td><td class=\"number\">2</td><td class=\"number\">1</td>"
                                + "<td class=\"number\">1</td>",
                        "<th scope=\"row\">gaps.md</th>");
    }

    @Test
    void everyPageLeadsToTheReport() {
        for (var page : SiteLinks.pages(SampleHandbook.site())) {
            if (page.text().contains("class=\"site-footer")) {
                assertThat(page.text()).as(page.path()).contains("report.html\"");
            }
        }
        assertThat(page(SampleHandbook.READINGS))
                .contains("<a href=\"report.html\" aria-current=\"page\">How the notes were read</a>");
    }

    @Test
    void handbookOfNoNotesHasNoTables() {
        assertThat(page(List.of()))
                .contains("No notes, no questions (0 answered, 0 open), no articles.")
                .doesNotContain("<table");
    }

    @Test
    void pathsAndUnknownDialectsComeOutEscaped() {
        var reading = new NoteReading("<b>.md", "<u>", List.of(new NoteReading.Evidence("<i>", 3, 0.3)), 3, 0, 0);
        assertThat(page(List.of(reading)))
                .contains(
                        "<th scope=\"row\">&lt;b&gt;.md</th>",
                        "<td>&lt;u&gt;</td>",
                        "&lt;i&gt;: 3 questions, thin signs")
                .doesNotContain("<b>", "<i>", "<u>");
    }

    private static String page(List<NoteReading> readings) {
        var handbook = SampleHandbook.handbook();
        var site = PageRenderer.render(
                new LinkedHandbook(handbook),
                SiteMap.of(handbook),
                List.of(),
                readings,
                SampleHandbook.PICTURES,
                List.of());
        return PageRendererTest.text(site, "report.html");
    }
}
