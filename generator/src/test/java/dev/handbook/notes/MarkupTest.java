package dev.handbook.notes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.model.Note;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes of footnotes, alerts, definition lists, formulas, diagrams and code in an answer. */
class MarkupTest {
    @Test
    void footnotesStandBelowTheirSectionLinkedBothWays() {
        assertThat(html("Leaves[^cam] and water[^cam].\n\n## Why tea?\nNo.\n\n[^cam]: Of *Camellia*.\n"))
                .isEqualTo(
                        "<p>Leaves<sup class=\"footnote\"><a id=\"fn_note_2e_md_1_1\" href=\"#fn_note_2e_md_1\">[1]</a></sup>"
                                + " and water<sup class=\"footnote\"><a id=\"fn_note_2e_md_1_2\" href=\"#fn_note_2e_md_1\">[1]</a></sup>.</p>"
                                + "<ol class=\"footnotes\"><li id=\"fn_note_2e_md_1\"><p>Of <em>Camellia</em>."
                                + "<a class=\"footnote-back\" href=\"#fn_note_2e_md_1_1\" data-back=\"1\"></a>"
                                + "<a class=\"footnote-back\" href=\"#fn_note_2e_md_1_2\" data-back=\"1\"></a>"
                                + "</p></li></ol>");
    }

    @Test
    void aFootnoteIsListedInEverySectionThatRefersToIt() {
        assertThat(
                        Reads.picture(
                                new Note(
                                        "note.md",
                                        "# Tea\n\n## What is tea?\nLeaves[^a].\n\n## Why[^b] tea?\nIt wakes[^a].\n\n[^a]: Most.\n[^b]: Really.\n")))
                .contains(
                        "? What is tea? @",
                        "= Leaves[1]. | Most. @",
                        "? Why tea? @",
                        "= It wakes[2]. | Really. | Most. @");
    }

    @Test
    void wordsOfUnusedAndNestedFootnotesStay() {
        assertThat(html("Leaves[^a] and[^none].\n\n[^a]: See [^b].\n[^b]: Nested.\n[^c]: Unused.\n"))
                .contains("and[^none].", "See [^b].", "<p>[^b]:</p><p>Nested.</p>", "<p>[^c]:</p><p>Unused.</p>");
    }

    @Test
    void footnotesOfTwoNotesNeverShareAnId() {
        var text = "## What is %s tea?\nLeaves[^a].\n\n[^a]: Most.\n";
        var reading = Reads.notes(
                new Note("a/b.md", text.formatted("green")),
                new Note("a-b.md", text.formatted("black")),
                new Note("a_2f_b.md", text.formatted("white")));
        assertThat(reading.topics().stream()
                        .flatMap(topic -> topic.questions().stream())
                        .map(question ->
                                question.answers().get(0).text().html().replaceAll(".*<li id=\"([^\"]*)\".*", "$1")))
                .containsExactlyInAnyOrder("fn_a_2f_b_2e_md_1", "fn_a_2d_b_2e_md_1", "fn_a_5f_2f_5f_b_2e_md_1");
    }

    @Test
    void aFootnoteIsSanitizedAndItsProblemsHaveItsPlace() {
        var note = "## What is tea?\nLeaves[^a].\n\n[^a]: <b onclick=x>Bold</b> [x](javascript:alert(1))\n";
        assertThat(Reads.html(note)).contains("<li id=\"fn_note_2e_md_1\"><p><b>Bold</b> x<a class=\"footnote-back\"");
        assertThat(Reads.problems(new Note("note.md", note)))
                .containsExactly(
                        "note.md:4:1: warning: refused-link: the address 'javascript:alert(1)' may not stand in a page;"
                                + " its words are kept");
    }

    @Test
    void forgedFootnotesAreSanitizedToo() {
        assertThat(
                        html(
                                "<sup data-back=\"&lt;img src=x onerror=alert(1)&gt;&lt;script&gt;1&lt;/script&gt;\"></sup>Leaves.\n"))
                .doesNotContain("onerror", "<script", "data-footnote");
    }

    @Test
    void manyReferencesToALongFootnoteDoNotGrowAPageWithoutLimit() {
        var note = "Leaves[^a].\n\n".repeat(2_000) + "[^a]: " + "word ".repeat(2_000) + "\n";
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(html(note)).hasSizeLessThan(8 * note.length()));
    }

    @ParameterizedTest
    @CsvSource({
        "NOTE, note, Note",
        "tip, tip, Tip",
        "IMPORTANT, important, Important",
        "Warning, warning, Warning",
        "CAUTION, caution, Caution"
    })
    void alertsSayTheirKind(String mark, String kind, String title) {
        assertThat(html("> [!" + mark + "]\n> Tea is *hot*.\n"))
                .isEqualTo("<blockquote class=\"alert alert-" + kind + "\"><p class=\"alert-title\">" + title
                        + "</p><p>Tea is <em>hot</em>.</p></blockquote>");
    }

    @Test
    void alertsMayHaveATitleOfTheirOwn() {
        assertThat(html("> [!TIP] Warm the pot\n>\n> First.\n"))
                .isEqualTo(
                        "<blockquote class=\"alert alert-tip\"><p class=\"alert-title\">Tip: Warm the pot</p><p>First.</p></blockquote>");
    }

    @Test
    void otherMarksStayWords() {
        assertThat(html("> [!KETTLE]\n> Hot.\n")).isEqualTo("<blockquote><p>[!KETTLE] Hot.</p></blockquote>");
    }

    @Test
    void termsAreLinkedInAlertsAndNeverInQuotes() {
        var text = Reads.notes(new Note(
                        "note.md", "## What is tea?\nHot.\n\n> [!NOTE]\n> Alert.\n\n> Quote.\n\n<q>Said</q>.\n"))
                .topics()
                .get(0)
                .questions()
                .get(0)
                .answers()
                .get(0)
                .text();
        assertThat(text.runs().stream().map(run -> text.text().substring(run.textStart(), run.textEnd())))
                .containsExactly("Hot.", "Alert.", ".");
    }

    @Test
    void definitionListsAreLists() {
        assertThat(html("Kinds:\n\nGreen\n: not *oxidised*\n\nBlack\n: oxidised\n: strong\n"))
                .isEqualTo("<p>Kinds:</p><dl><dt>Green</dt><dd>not <em>oxidised</em></dd>"
                        + "<dt>Black</dt><dd>oxidised</dd><dd>strong</dd></dl>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$a_1 * b_1$",
                "$x$",
                "$O(n)$",
                "$2^n$",
                "$n*m*k$",
                "$\\frac{a}{b} * c * d$",
                "$$a_i * b_i = c$$",
                "\\(x_1 * y_1\\)",
                "\\[ a_1 = b * c * d \\]",
                "$x < y$"
            })
    void formulasStayAsTheyWereWritten(String formula) {
        assertThat(html("So " + formula + ".\n"))
                .isEqualTo("<p>So <code class=\"language-math\">" + formula.replace("<", "&lt;") + "</code>.</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$5 and $6",
                "from $5-$6",
                "US$5 or 6$",
                "$HOME/$USER",
                "$PATH:$HOME",
                "a $ b $ c",
                "$1,000 or more, not $ 2",
                "costs 5$ and 6$",
                "$5 + tax and $6 + tax",
                "echo $a$b"
            })
    void pricesAndVariablesAreNoFormulas(String words) {
        assertThat(html("So " + words + ".\n")).isEqualTo("<p>So " + words + ".</p>");
    }

    @Test
    void escapedBracketsAreNoFormulas() {
        assertThat(html("So \\(see below\\) and \\[x\\].\n")).isEqualTo("<p>So (see below) and [x].</p>");
    }

    @Test
    void diagramsAreTheirSourceWithACaption() {
        assertThat(html("```mermaid\ngraph TD; A-->B\n```\n"))
                .isEqualTo(
                        "<figure class=\"diagram\"><pre><code class=\"language-mermaid\">graph TD; A--&gt;B\n</code></pre>"
                                + "<figcaption>Diagram (Mermaid source)</figcaption></figure>");
    }

    @Test
    void colouringChangesNoWord() {
        var code = "/* <b> & \"c\" */\nint tea = 1;   // hot\n\n\tString s = \"x\";\n";
        assertThat(Reads.picture(new Note("note.md", "## What is tea?\nCode:\n```java\n" + code + "```\n")))
                .contains("= Code: | " + code.stripTrailing().replace("\n", " | ") + " @");
        assertThat(html("```java\n" + code + "```\n").replaceAll("</?span[^>]*>", ""))
                .isEqualTo(
                        "<pre><code class=\"language-java\">/* &lt;b&gt; &amp; &quot;c&quot; */\nint tea = 1;   // hot\n\n\t"
                                + "String s = &quot;x&quot;;\n</code></pre>");
    }

    @Test
    void classesOfTheAuthorNeverPass() {
        assertThat(
                        html(
                                "<p class=\"alert\">x <span class=\"tok-k\">y</span></p>\n\n<code class=\"tok-k language-java x\">int</code>\n"))
                .isEqualTo("<p>x <span>y</span></p><p><code class=\"language-java\">int</code></p>");
    }

    @Test
    void tablesWithinTablesScrollOnce() {
        assertThat(html("<table><caption>Cups</caption><tr><td><table><tr><td>x</td></tr></table></td></tr></table>\n"))
                .startsWith("<div class=\"table-scroll\" role=\"group\" aria-label=\"Table: Cups\"><table>")
                .containsOnlyOnce("table-scroll");
    }

    @Test
    void droppedHtmlIsToldOncePerElement() {
        var note = "## What is tea?\nHot <script>alert(1)</script>.\n\n"
                + "> <iframe src=\"x\"></iframe>\n\n<svg><title>Pot</title><text>of tea</text></svg>\n";
        assertThat(Reads.problems(new Note("note.md", note)))
                .containsExactly(
                        "note.md:2:5: warning: dropped-html: <script> may not stand in a page; it is left out with all that is in it",
                        "note.md:4:3: warning: dropped-html: <iframe> may not stand in a page; it is left out with all that is in it",
                        "note.md:6:1: warning: dropped-html: <svg> may not stand in a page; its words are kept, the rest is left out");
        assertThat(Reads.html(note)).contains("Pot of tea");
    }

    @Test
    void wordsOfControlsAndSectionsStayApart() {
        assertThat(html(
                        "<section><p>Hot</p></section><form>Pick <select><option>green</option><option>black</option></select>"
                                + "<button>Pour</button></form>\n"))
                .isEqualTo("<p>Hot</p><p>Pick green black Pour </p>");
    }

    @Test
    void tagsInCodeAreNeitherDroppedNorTold() {
        var note = "## What is tea?\n`<script>` and\n\n```html\n<script>x</script>\n```\n";
        assertThat(Reads.problems(new Note("note.md", note))).isEmpty();
        assertThat(Reads.html(note)).contains("<code>&lt;script&gt;</code>");
    }

    @Test
    void linksByNameLeadToTheOneFileOfThatName() {
        assertThat(html("See [[Note]], [[note|this note]], ![[there.png]], [[nowhere]] and `[[note]]`.\n"))
                .isEqualTo(
                        "<p>See <a href=\"\">Note</a>, <a href=\"\">this note</a>, <img src=\"\" alt=\"\" loading=\"lazy\">,"
                                + " [[nowhere]] and <code>[[note]]</code>.</p>");
    }

    private static String html(String answer) {
        return Reads.html("## What is tea?\n" + answer);
    }
}
