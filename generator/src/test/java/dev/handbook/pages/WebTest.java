package dev.handbook.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.handbook.model.Answer;
import dev.handbook.model.Changes;
import dev.handbook.model.Handbook;
import dev.handbook.model.LinkedHandbook;
import dev.handbook.model.Progress;
import dev.handbook.model.Section;
import dev.handbook.model.SiteFile;
import dev.handbook.model.SiteMap;
import dev.handbook.model.Topic;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class WebTest {
    private static final Publication PUBLISHED =
            new Publication("https://example.org/hand-book", "https://example.org/edit/{path}#L{line}");

    private static final Instant DAY = Instant.parse("2026-03-14T09:26:53Z");

    private static final Changes CHANGES = new Changes(Map.of("docker.md", Collections.nCopies(100, DAY)));

    private static final Pattern DATA = Pattern.compile("<script type=\"application/ld\\+json\">([^<]*)</script>");

    @Test
    void siteWithoutAddressSaysNothingToTheWeb() {
        var site = SampleHandbook.site();
        assertThat(site)
                .extracting(SiteFile::path)
                .doesNotContain("sitemap.xml", "robots.txt", "feed.xml", "assets/card.png");
        assertThat(PageRendererTest.text(site, "topics/basics.html"))
                .doesNotContain("canonical", "og:", "ld+json", "<time", "Edit this note");
    }

    @Test
    void everyPageNamesItsOneAddress() {
        var site = published();
        assertThat(PageRendererTest.text(site, "index.html"))
                .contains(
                        "<link rel=\"canonical\" href=\"https://example.org/hand-book/\">",
                        "<meta property=\"og:type\" content=\"website\">",
                        "<meta property=\"og:image\" content=\"https://example.org/hand-book/assets/card.png\">");
        assertThat(PageRendererTest.text(site, "topics/basics.html"))
                .contains(
                        "<link rel=\"canonical\" href=\"https://example.org/hand-book/topics/basics.html\">",
                        "<meta property=\"og:title\" content=\"Containers: the basics\">",
                        "<meta name=\"twitter:card\" content=\"summary_large_image\">",
                        "type=\"application/atom+xml\" title=\"The Container Handbook\" href=\"../feed.xml\"");
    }

    @Test
    void answersSayWhenTheyChangedAndWhereTheyAreEdited() {
        assertThat(PageRendererTest.text(published(), "topics/basics.html"))
                .contains(
                        "<span class=\"place\">docker.md:12</span>, changed <time datetime=\"2026-03-14\">2026-03-14</time>",
                        "<a class=\"edit\" href=\"https://example.org/edit/docker.md#L12\" rel=\"noopener noreferrer\">");
    }

    @Test
    void siteMapListsPagesForReadersAndWhenTheyChanged() throws Exception {
        var urls = elements(published(), "sitemap.xml", "url");
        assertThat(urls)
                .contains(
                        "https://example.org/hand-book/",
                        "https://example.org/hand-book/topics/basics.html2026-03-14T09:26:53Z",
                        "https://example.org/hand-book/terms/kernel.html")
                .noneMatch(url -> url.contains("404.html") || url.contains("print.html"));
        assertThat(PageRendererTest.text(published(), "robots.txt"))
                .contains("Sitemap: https://example.org/hand-book/sitemap.xml");
    }

    @Test
    void feedTellsOfQuestionsThatChanged() throws Exception {
        var feed = PageRendererTest.text(published(), "feed.xml");
        assertThat(elements(published(), "feed.xml", "entry")).isNotEmpty();
        assertThat(feed)
                .contains(
                        "<updated>2026-03-14T09:26:53Z</updated>",
                        "<id>https://example.org/hand-book/#why-pid-1</id>",
                        "href=\"https://example.org/hand-book/topics/basics.html#why-pid-1\"")
                .doesNotContain("what-is-a-sidecar");
    }

    @Test
    void feedHoldsAnyTitleAsXml() throws Exception {
        var handbook = SampleHandbook.of(
                SampleHandbook.question("q", "Is 1 < 2 & \u0001?", Rich.answer("<p>Yes</p>", "docker.md", 3)));
        assertThat(elements(site(handbook), "feed.xml", "title")).contains("Is 1 < 2 & \ufffd?");
    }

    @Test
    void noFeedWithoutDates() {
        assertThat(site(SampleHandbook.handbook(), Changes.NONE))
                .extracting(SiteFile::path)
                .contains("sitemap.xml")
                .doesNotContain("feed.xml");
    }

    /** The schema holds what schema.org says of the types that are used: their properties and what these expect. */
    @Test
    void dataOfEveryPageIsValid() throws Exception {
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(WebTest.class.getResourceAsStream("/schema-org.json"));
        var types = new TreeSet<String>();
        for (var file : published()) {
            var data = DATA.matcher(file.path().endsWith(".html") ? file.text() : "");
            while (data.find()) {
                var json = new ObjectMapper().readTree(data.group(1));
                types.add(json.get("@type").asText());
                assertThat(schema.validate(json)).as(file.path()).isEmpty();
            }
        }
        assertThat(types).contains("WebSite", "FAQPage", "DefinedTermSet", "DefinedTerm");
    }

    @Test
    void pageOfOneQuestionIsAboutThat() {
        var handbook =
                SampleHandbook.of(SampleHandbook.question("q", "Why?", Rich.answer("<p>So</p>", "docker.md", 3)));
        assertThat(PageRendererTest.text(site(handbook), "topics/one.html")).contains("\"@type\":\"QAPage\"");
    }

    @Test
    void whatIsGivenIsPartOfTheQuestion() {
        var result = Rich.answer("<p>Two cups.</p>", "tea.md", 5);
        var program = Rich.answer("<pre>brew(2)</pre>", "tea.md", 3).text();
        var answer = new Answer(program, result.text(), result.source(), List.of());
        var handbook = SampleHandbook.of(SampleHandbook.question("q", "What does it brew?", answer));
        assertThat(PageRendererTest.text(site(handbook), "topics/one.html"))
                .contains(
                        "\"name\":\"What does it brew?\",\"text\":\"What does it brew? brew(2)\"",
                        "\"@type\":\"Answer\",\"text\":\"Two cups.\"");
    }

    @Test
    void dataEndsNoScript() {
        var handbook = SampleHandbook.of(SampleHandbook.question(
                "q", "Why </script><script>?", Rich.answer("<p>So &lt;/script&gt;</p>", "docker.md", 3)));
        assertThat(PageRendererTest.text(site(handbook), "topics/one.html"))
                .contains("Why \\u003c/script\\u003e\\u003cscript\\u003e?")
                .doesNotContain("</script><script>?");
    }

    @Test
    void missingPageLeadsOnFromAnyDepth() {
        assertThat(PageRendererTest.text(published(), "404.html"))
                .contains(
                        "data-root=\"/hand-book/\"",
                        "href=\"/hand-book/assets/handbook.css\"",
                        "data-search-page=\"missing\"",
                        "<meta name=\"robots\" content=\"noindex\">");
    }

    @Test
    void everythingStandsOnThePageToPrint() {
        var page = PageRendererTest.text(SampleHandbook.site(), "print.html");
        assertThat(page)
                .contains(
                        "href=\"#topic_basics\"",
                        "id=\"topic_basics\"",
                        "id=\"why-pid-1\"",
                        "Open question.",
                        "<dt>kernel</dt>");
        assertThat(SiteLinks.broken(SampleHandbook.site())).isEmpty();
    }

    @Test
    void largeHandbookIsPrintedInVolumes() {
        var questions = IntStream.range(0, 2_100)
                .mapToObj(number -> (Section) SampleHandbook.question("q" + number, "Why " + number + "?"))
                .toList();
        var site = site(new Handbook("Large", List.of(new Topic("t", "T", questions)), List.of()));
        assertThat(site)
                .extracting(SiteFile::path)
                .filteredOn(path -> path.startsWith("print"))
                .containsExactly("print.html", "print.2.html", "print.3.html");
        assertThat(PageRendererTest.text(site, "print.2.html")).contains("T, continued", "Page 2 of 3");
    }

    private static List<SiteFile> published() {
        return site(SampleHandbook.handbook());
    }

    private static List<SiteFile> site(Handbook handbook) {
        return site(handbook, CHANGES);
    }

    private static List<SiteFile> site(Handbook handbook, Changes changes) {
        return site(handbook, PUBLISHED, changes);
    }

    static List<SiteFile> site(Handbook handbook, Publication publication, Changes changes) {
        return new PageRenderer(Theme.OURS, Progress.UNHEARD)
                .files(
                        new LinkedHandbook(handbook),
                        SiteMap.of(handbook),
                        List.of(),
                        List.of(),
                        SampleHandbook.PICTURES,
                        List.of(),
                        publication,
                        changes);
    }

    /** The texts of all elements of this name in an XML file. */
    private static List<String> elements(List<SiteFile> site, String path, String name) throws Exception {
        var xml = PageRendererTest.text(site, path).getBytes(StandardCharsets.UTF_8);
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        var nodes = document.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .map(Element.class::cast)
                .map(Element::getTextContent)
                .toList();
    }
}
