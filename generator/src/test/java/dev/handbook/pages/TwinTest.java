package dev.handbook.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.model.Answer;
import dev.handbook.model.Changes;
import dev.handbook.model.Question;
import dev.handbook.model.SiteFile;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TwinTest {
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|mailto:)([^)#]+)[^)]*\\)");

    @Test
    void everyTopicHasATwinThatItsPageLinks() {
        var site = SampleHandbook.site();
        assertThat(PageRendererTest.text(site, "topics/basics.html"))
                .contains("<link rel=\"alternate\" type=\"text/markdown\" href=\"../topics/basics.md\">");
        assertThat(PageRendererTest.text(site, "topics/basics.md"))
                .startsWith("# Containers: the basics\n")
                .contains(
                        "## How does a container differ from a virtual machine?",
                        "Also asked as “Container or VM: what is the difference?”",
                        "**Answer 1 of 2**",
                        "A container is a **group of processes**",
                        "| Aspect | Container | Virtual machine |",
                        "From [docker.md:12](basics.html#container-and-virtual-machine)")
                .doesNotContain("terms/kernel.html", "<p>", "<a ");
    }

    @Test
    void openQuestionSaysWhereItIsAsked() {
        var handbook = SampleHandbook.of(SampleHandbook.question("why", "Why?"));
        assertThat(PageRendererTest.text(SampleHandbook.site(handbook), "topics/one.md"))
                .contains(
                        "## Why?\n\n**Open question.** The notes ask this and do not answer it yet: [docker.md:10](one.html#why)\n");
    }

    @Test
    void whatIsGivenStandsAboveTheAnswer() {
        var result = Rich.answer("<p>Two cups.</p>", "tea.md", 5);
        var program = Rich.answer("<pre>brew(2)</pre>", "tea.md", 3).text();
        var answer = new Answer(program, result.text(), result.source(), List.of());
        var handbook = SampleHandbook.of(SampleHandbook.question("q", "What does it brew?", answer));
        assertThat(PageRendererTest.text(SampleHandbook.site(handbook), "topics/one.md"))
                .contains("## What does it brew?\n\n```\nbrew(2)\n```\n\nTwo cups.\n\nFrom [tea.md:5]");
    }

    @Test
    void tagsStandBelowTheAnswers() {
        var why = SampleHandbook.question("why", "Why?");
        var tagged = new Question(why.id(), why.title(), why.askings(), why.answers(), List.of("water", "*walks*"));
        assertThat(PageRendererTest.text(SampleHandbook.site(SampleHandbook.of(tagged)), "topics/one.md"))
                .contains("\n\nTags: water, \\*walks\\*\n");
    }

    @Test
    void everyLinkOfATwinLeadsToAFile() {
        var site = SampleHandbook.site();
        var paths = site.stream().map(SiteFile::path).collect(Collectors.toSet());
        for (var file : site) {
            var folder = file.path().substring(0, file.path().lastIndexOf('/') + 1);
            var links = LINK.matcher(file.path().matches(".*[.](md|txt)") ? file.text() : "");
            while (links.find()) {
                var address = links.group(1).replace("%20", " ").replace("%25", "%");
                var target = address.startsWith("../") ? address.substring(3) : folder + address;
                assertThat(paths).as(file.path() + " links " + address).contains(target);
            }
        }
    }

    @Test
    void glossaryHasATwin() {
        assertThat(PageRendererTest.text(SampleHandbook.site(), "glossary.md"))
                .startsWith("# Glossary\n")
                .contains("- **[kernel](terms/kernel.html)**");
    }

    @Test
    void listForModelsNamesTheTwinOfEveryTopic() {
        assertThat(PageRendererTest.text(SampleHandbook.site(), "llms.txt"))
                .startsWith("# The Container Handbook\n\n> ")
                .contains(
                        "\n## Topics\n\n- [Containers: the basics](topics/basics.md): ",
                        "\n## Optional\n",
                        "(glossary.md)");
    }

    @Test
    void listForModelsNamesWholeAddressesWhereTheyAreKnown() {
        var known = new Publication("https://example.org/hand-book", "");
        var site = WebTest.site(SampleHandbook.handbook(), known, Changes.NONE);
        assertThat(PageRendererTest.text(site, "llms.txt"))
                .contains("(https://example.org/hand-book/topics/basics.md)");
    }

    @Test
    void hostileWordsStayWords() {
        var hostile = "\"'><script>alert(1)</script> [x](javascript:alert(1)) ![y](data:z) &lt;b&gt;";
        var handbook = SampleHandbook.of(SampleHandbook.question("q", hostile));
        for (var path : List.of("topics/one.md", "llms.txt")) {
            assertThat(PageRendererTest.text(SampleHandbook.site(handbook), path))
                    .doesNotContain("<script", "](javascript", "](data");
        }
    }
}
