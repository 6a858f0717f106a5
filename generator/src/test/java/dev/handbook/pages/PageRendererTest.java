package dev.handbook.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.model.Article;
import dev.handbook.model.Handbook;
import dev.handbook.model.LinkedHandbook;
import dev.handbook.model.RichText;
import dev.handbook.model.SiteFile;
import dev.handbook.model.SiteMap;
import dev.handbook.model.Source;
import dev.handbook.model.Topic;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class PageRendererTest {
    @Test
    void linksLeadToFilesAndAnchorsThatExist() {
        assertThat(SiteLinks.broken(SampleHandbook.site())).isEmpty();
    }

    @Test
    void idsAreUniqueOnEveryPage() {
        assertThat(SiteLinks.pages(SampleHandbook.site()))
                .allSatisfy(
                        page -> assertThat(SiteLinks.ids(page)).as(page.path()).doesNotHaveDuplicates());
    }

    @Test
    void renderingTwiceGivesEqualBytesInAnyLocaleAndTimeZone() {
        var expected = texts(SampleHandbook.site());
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            assertThat(texts(SampleHandbook.site())).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void showsEveryAnswerWithItsSource() {
        assertThat(page("topics/basics.html"))
                .contains("Answer 1 of 2", "docker.md:12", "Answer 2 of 2", "flash-cards.csv:4")
                .contains("<td>milliseconds</td>");
    }

    @Test
    void questionsNameThoseThatAreRelated() {
        var handbook = SampleHandbook.handbook();
        var questions = handbook.questions();
        var related = Map.of(questions.get(0).id(), List.of(questions.get(1).id()));
        var site = PageRenderer.render(
                new LinkedHandbook(handbook).withRelated(related),
                SiteMap.of(handbook),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        var page = site.stream()
                .filter(file -> file.text().contains("Related questions"))
                .toList();
        assertThat(page).hasSize(1);
        assertThat(page.get(0).text())
                .containsSubsequence(
                        "id=\"" + questions.get(0).id() + "\"",
                        "<p>Related questions</p>",
                        "<a href=\"../" + SiteMap.of(handbook).anchor(questions.get(1)) + "\">",
                        "</article>");
    }

    @Test
    void namesOtherWordingsOfAQuestion() {
        assertThat(page("topics/basics.html"))
                .containsOnlyOnce(
                        "Also asked as <q title=\"flash-cards.csv:4\">Container or VM: what is the difference?</q>");
    }

    @Test
    void homePageShowsQuestionsRatherThanIntroductions() {
        assertThat(page("index.html"))
                .contains("How does a container differ from a virtual machine?")
                .doesNotContain("How to read this");
    }

    @Test
    void headingOfANoteThatSaysNothingDividesTheTopic() {
        var heading =
                new Article("part-two", Rich.plain("Part two"), RichText.EMPTY, new Source("docker.md", 3, 3), "");
        var topic = new Topic("one", "One", List.of(heading, SampleHandbook.question("why", "Why?")));
        var site = SampleHandbook.site(new Handbook("Small", List.of(topic), List.of()));
        assertThat(text(site, "topics/one.html"))
                .contains("class=\"article divider\" id=\"part-two\"", "<a href=\"#part-two\" class=\"divider\">")
                .doesNotContain("docker.md:3");
    }

    @Test
    void saysWhereAnOpenQuestionIsAsked() {
        assertThat(page("topics/basics.html")).contains("Open question.", "gaps.md:3", "docker.md:7");
        assertThat(page("open-questions.html"))
                .contains("2 questions without an answer", "topics/basics.html#what-is-a-sidecar", "gaps.md:3");
    }

    @Test
    void linksTermsAndDefinesThemAtTheEndOfThePage() {
        assertThat(page("topics/images.html"))
                .contains("<a class=\"term\" href=\"../terms/registry.html\" data-term=\"registry\">registry</a>")
                .contains("data-definition=\"registry\"", "A server that stores images and hands them out.");
    }

    @Test
    void listsMentionsOfATermByTopic() {
        assertThat(page("terms/kernel.html"))
                .contains("2 mentions", "../topics/basics.html#container-and-virtual-machine")
                .contains("../topics/running.html#bridge-network", "glossary.yaml:13");
    }

    @Test
    void leadsFromOneNoteToTheSectionThatAnotherNoteMeans() {
        assertThat(page("topics/basics.html"))
                .contains("<a href=\"../topics/basics.html#container-and-virtual-machine\">");
    }

    @Test
    void writesOnlyPicturesThatAreShown() {
        assertThat(SampleHandbook.site())
                .extracting(SiteFile::path)
                .filteredOn(path -> path.startsWith("pictures/"))
                .containsExactly("pictures/pictures of mine/layers 100%.svg");
        assertThat(page("topics/images.html")).contains("../pictures/pictures%20of%20mine/layers%20100%25.svg");
    }

    @Test
    void showsProblemsWithACaretBelowTheColumn() {
        assertThat(page("problems.html"))
                .contains("gaps.md:9:5", "the picture bridge.png does not exist", "Did you mean bridges.png?")
                .contains("See ![A bridge](bridge.png) for the whole way.\n    ^</pre>")
                .doesNotContain("the question has no answer");
    }

    @Test
    void joinsTheLayersOfTheStyleInOrder() {
        var css = text(SampleHandbook.site(), "assets/handbook.css");
        assertThat(css).startsWith("@layer tokens, base, content, chrome, search, print;\n");
        assertThat(css.indexOf("@layer base {")).isLessThan(css.indexOf("@layer content {"));
    }

    @Test
    void emptyHandbookStillGivesReadablePages() {
        var site = SampleHandbook.site(new Handbook("Nothing yet", List.of(), List.of()));
        assertThat(SiteLinks.broken(site)).isEmpty();
        assertThat(text(site, "index.html")).contains("No questions in no topics", "The notes hold no questions yet.");
        assertThat(text(site, "glossary.html")).contains("The glossary explains no terms yet.");
        assertThat(text(site, "open-questions.html")).contains("Every question has an answer.");
    }

    private static String page(String path) {
        return text(SampleHandbook.site(), path);
    }

    static String text(List<SiteFile> site, String path) {
        return site.stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + path))
                .text();
    }

    private static List<String> texts(List<SiteFile> site) {
        return site.stream().map(file -> file.path() + "\n" + file.text()).toList();
    }
}
