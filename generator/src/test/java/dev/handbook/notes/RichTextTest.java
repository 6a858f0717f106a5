package dev.handbook.notes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.model.Link;
import dev.handbook.model.Note;
import dev.handbook.model.Question;
import dev.handbook.model.RichText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the words below a question: safe HTML, plain text, and where links may go. */
class RichTextTest {
    @Test
    void linksToAnchorsThatTheAuthorSetLandInTheirSections() {
        var reading = Reads.notes(
                new Note(
                        "links.md",
                        "## Where is it?\n[a](tea.md#one) [b](tea.md#two) [c](tea.md#three) [d](tea.md#four)\n"),
                new Note("tea.md", """
                        ## What is oolong? {#one}
                        Tea.

                        <a name="two"></a>

                        ## What is a caddy? {: #unused .box }
                        A <b id="three">box</b>.

                        <h2 id="four">What is a samovar?</h2>

                        An urn.
                        """));
        assertThat(reading.problems()).isEmpty();
        var question = (Question) reading.topics().get(0).sections().get(0);
        assertThat(question.answers().get(0).text().references())
                .extracting(RichText.Reference::fragment)
                .containsExactly("what-is-oolong", "what-is-a-caddy", "what-is-a-caddy", "what-is-a-samovar");
        assertThat(Reads.picture(new Note("tea.md", "## What is oolong? {#one}\n<a name=\"x\">Tea</a>.\n")))
                .isEqualTo("# Tea\n? What is oolong? @ tea.md:1\n= Tea. @ 2-2\n");
        assertThat(Reads.html("## What is oolong? {#one}\n<a name=\"x\">Tea</a> <b id=\"y\">leaf</b>.\n"))
                .isEqualTo("<p>Tea <b>leaf</b>.</p>");
    }

    @Test
    void keepsFormattingListsTablesAndCode() {
        assertThat(Reads.html("""
                        ## What is tea?
                        *Leaves* & `water <hot>`:

                        1. boil
                        2. pour

                        ```bash
                        kettle --on "x"
                        ```

                        | a | b |
                        |---|--:|
                        | 1 | 2 |
                        """))
                .isEqualTo("<p><em>Leaves</em> &amp; <code>water &lt;hot&gt;</code>:</p>"
                        + "<ol><li>boil</li><li>pour</li></ol>"
                        + "<pre><code class=\"language-bash\">kettle --on <span class=\"tok-s\">&quot;x&quot;</span>\n</code></pre>"
                        + "<div class=\"table-scroll\" role=\"group\" aria-label=\"Table: a, b\">"
                        + "<table><thead><tr><th>a</th><th align=\"right\">b</th></tr></thead>"
                        + "<tbody><tr><td>1</td><td align=\"right\">2</td></tr></tbody></table></div>");
    }

    @Test
    void boxesAreLabelledByTheWordsBesideThem() {
        var box = "<label><input type=\"checkbox\" disabled=\"disabled\">\u00a0";
        assertThat(Reads.html("## How do you make tea?\n- [ ] boil *water*\n  - [ ] from a well\n- leaves\n"))
                .isEqualTo("<ul><li>" + box + "boil <em>water</em> </label><ul><li>" + box
                        + "from a well</label></li></ul></li>" + "<li>leaves</li></ul>");
        assertThat(Reads.html("## How do you make tea?\n- [ ] boil water\n\n  until it sings\n\n- [ ] pour\n"))
                .isEqualTo("<ul><li><p>" + box + "boil water </label></p><p>until it sings</p></li><li><p>" + box
                        + "pour</label></p></li></ul>");
        assertThat(Reads.html("## What do you need?\n<p><input type=checkbox> tea <input type=checkbox> water</p>\n"))
                .isEqualTo("<p>" + box.replace('\u00a0', ' ') + "tea </label>" + box.replace('\u00a0', ' ')
                        + "water</label></p>");
    }

    @Test
    void headingsOfAnAnswerStartBelowItsQuestion() {
        assertThat(Reads.html("## What is tea?\n#### Green\nA\n##### Oolong\nB\n#### Black\nC\n"))
                .isEqualTo("<h3>Green</h3><p>A</p><h4>Oolong</h4><p>B</p><h3>Black</h3><p>C</p>");
    }

    @Test
    void linksWithoutWordsShowTheirAddress() {
        assertThat(Reads.html("## What is tea?\nLeaves, see <a href=\"https://tea.example/leaf\"></a>.\n"))
                .contains(">https://tea.example/leaf</a>");
        assertThat(Reads.html("## What is tea?\nLeaves. <a href=\"#top\"></a>\n"))
                .doesNotContain("top");
    }

    @Test
    void lettersBehindALabelAndALineBreakStay() {
        assertThat(Reads.html("### What is a kiln?\n\n**Answer:**  \nKilns fire clay.\n"))
                .contains("Kilns fire clay.");
        assertThat(Reads.html("### What is a kiln?\n\n<p>Answer:<br>Kilns fire clay.</p>\n"))
                .contains("Kilns fire clay.");
    }

    @Test
    void lineBreaksAtTheEndOfABlockGo() {
        assertThat(Reads.html("## What is tea?\nLeaves.<br>\n\n* hot <br>\n* cold<br/>\n"))
                .isEqualTo("<p>Leaves.</p><ul><li>hot</li><li>cold</li></ul>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "[x](javascript:alert(1))",
                "[x](java&#10;script:alert(1))",
                "[x](<\u0001javascript:alert(1)>)",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](//evil.example/x)",
                "<svg onload=alert(1)>",
                "<iframe src=\"https://evil.example\"></iframe>",
                "<p style=\"position:fixed\" onclick=\"alert(1)\" id=\"q\" class=\"topbar\">x</p>",
                "<style>*{display:none}</style>",
                "<form action=\"https://evil.example\"><input name=q></form>",
                "<base href=\"https://evil.example\">",
                "<math><mtext><script>alert(1)</script></mtext></math>",
            })
    void hostileHtmlNeverComesOutLive(String payload) {
        var html = Reads.html("## What is tea?\nLeaves.\n\n" + payload + "\n");
        assertThat(html)
                .startsWith("<p>Leaves.</p>")
                .doesNotContainIgnoringCase("<script", "<svg", "<iframe", "<style", "<form", "<base", "<math")
                .doesNotContainIgnoringCase("onerror=", "onclick=", "onload=", " style=", " id=")
                .doesNotContainPattern("(?i)(?:href|src)=\"\\s*(?:javascript|data|//)");
    }

    @Test
    void missingPictureLeavesACaptionedGapAndAProblem() {
        var note = "## What is tea?\nLook:\n\n![A cup of tea](cup.png)\n\nOr ![](images/there.png) there.\n";
        assertThat(Reads.html(note))
                .isEqualTo(
                        "<p>Look:</p><figure class=\"missing-picture\"><figcaption>A cup of tea</figcaption></figure>"
                                + "<p>Or <img src=\"\" alt=\"\" loading=\"lazy\"> there.</p>");
        assertThat(Reads.problems(new Note("tea.md", note)))
                .containsExactly(
                        "tea.md:4:1: warning: missing-picture: the picture 'cup.png' is not in the notes folder");
    }

    @Test
    void whatATitleHasNoPlaceForStandsBelowIt() {
        var question = Reads.notes(new Note("note.md", """
                        ## What is in ![a pot](images/there.png) of [tea](https://example.org/tea)?
                        Leaves.
                        """))
                .topics()
                .get(0)
                .questions()
                .get(0);
        assertThat(question.given().get(0).html()).startsWith("<p><img src=\"\" alt=\"a pot\"");
        assertThat(question.answers().get(0).text().html())
                .isEqualTo(
                        "<p>Leaves.</p><p><a href=\"https://example.org/tea\" rel=\"noopener noreferrer\">tea</a></p>");
        assertThat(Reads.html("## What is [tea](#what-is-tea)?\nLeaves.\n")).isEqualTo("<p>Leaves.</p>");
    }

    @Test
    void titlesOfLinksAndPicturesThatAreNotThereAreTold() {
        assertThat(Reads.problems(new Note("note.md", "# Tea\n\n[leaf](leaf.md \"Green leaf\")\n")))
                .containsExactly("note.md:3:1: warning: broken-link: the link leads to 'leaf.md', which is not in the"
                        + " notes folder; its title 'Green leaf' goes with it");
        assertThat(Reads.html("![pot](pot.png \"With a lid\")\n")).contains(">pot \u2013 With a lid<");
    }

    @Test
    void definitionsThatNoLinkUsesAreTold() {
        var note = new Note("note.md", """
                # Tea

                See [leaf] and [pot][pots].

                [leaf]: https://example.org/leaf
                [pot]: https://example.org/pot "A pot"

                [//]: # (a comment)
                [leaf]: <https://example.org/leaf>(no title)
                """);
        assertThat(Reads.problems(note))
                .containsExactly("note.md:6:1: warning: unused-definition: no link uses the definition of 'pot', which"
                        + " leads to 'https://example.org/pot', titled 'A pot', so nobody sees it");
        assertThat(Reads.words(note)).anyMatch(words -> words.contains("(no title)"));
    }

    @Test
    void aHundredUnusedDefinitionsAreFiftyProblems() {
        var definitions = IntStream.range(0, 100)
                .mapToObj(i -> "[pot" + i + "]: https://example.org/" + i + "\n")
                .collect(Collectors.joining());
        assertThat(Reads.problems(new Note("note.md", "# Tea\n\n" + definitions)))
                .hasSize(50)
                .element(49)
                .asString()
                .startsWith("note.md:52:1:")
                .endsWith("; nor those of 50 others");
    }

    @Test
    void linksToOtherNotesAreReferencesAndBrokenOnesLoseOnlyTheLink() {
        var tea = new Note(
                "tea.md",
                "## What is tea?\nSee [cups](sub/cups.md#which-cups-are-best), [pots](pots.md) and [x](../../etc/passwd).\n");
        var cups = new Note("sub/cups.md", "## Which cups are best?\nOld ones, for [tea](../tea.md#nothing).\n");
        var answer = Reads.notes(tea, cups)
                .topics()
                .get(0)
                .questions()
                .get(0)
                .answers()
                .get(0)
                .text();
        assertThat(answer.weave(List.of(), link -> "", r -> "{" + r.path() + " " + r.fragment() + "}"))
                .isEqualTo("<p>See <a href=\"{sub/cups.md which-cups-are-best}\">cups</a>, pots and x.</p>");
        assertThat(Reads.problems(tea, cups))
                .containsExactly(
                        "sub/cups.md:2:15: warning: broken-link: the link '../tea.md#nothing' names a heading that tea.md does"
                                + " not have",
                        "tea.md:2:46: warning: broken-link: the link leads to 'pots.md', which is not in the notes folder",
                        "tea.md:2:66: warning: broken-link: the link leads to '../../etc/passwd', which is not in the notes"
                                + " folder");
    }

    @Test
    void linksAreWovenIntoProseOnly() {
        var text = Reads.notes(new Note(
                        "tea.md", "## What is tea?\nTea & *more tea* and `tea`, [tea](https://tea.example).\n"))
                .topics()
                .get(0)
                .questions()
                .get(0)
                .answers()
                .get(0)
                .text();
        assertThat(text.text()).isEqualTo("Tea & more tea and tea, tea.");
        assertThat(text.runs().stream().map(run -> text.text().substring(run.textStart(), run.textEnd())))
                .containsExactly("Tea & ", "more tea", " and ", ", ", ".");
        assertThat(text.weave(List.of(new Link("tea", 0, 3), new Link("tea", 11, 14)), l -> "<a>", r -> ""))
                .isEqualTo("<p><a>Tea</a> &amp; <em>more <a>tea</a></em> and <code>tea</code>, "
                        + "<a href=\"https://tea.example\" rel=\"noopener noreferrer\">tea</a>.</p>");
    }
}
