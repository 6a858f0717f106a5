package dev.handbook.pages.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownWriterTest {
    @Test
    void paragraphsAndHeadingsStandApart() {
        assertThat(of("<p>One.</p><h2>Two</h2><p>Three<br>four</p><hr>")).isEqualTo("""
                One.

                ### Two

                Three\\
                four

                ___
                """);
    }

    @Test
    void listsKeepTheirShape() {
        assertThat(
                        of(
                                "<p>All:</p><ul><li>one<ul><li>inner</li><li>other</li></ul></li><li>two</li></ul>"
                                        + "<ol start=\"9\"><li><p>nine</p><p>more</p></li><li><p>ten</p><pre><code>x\n\ny\n</code></pre></li></ol>"))
                .isEqualTo("""
                        All:

                        - one
                          - inner
                          - other
                        - two

                        9. nine

                           more

                        10. ten

                            ```
                            x

                            y
                            ```
                        """);
    }

    @Test
    void twoListsInARowStayTwo() {
        assertThat(of("<ul><li>one</li></ul><ul><li>two</li></ul>")).isEqualTo("- one\n\n* two\n");
    }

    @Test
    void boxesToTickStayBoxes() {
        assertThat(of("<ul><li><input type=\"checkbox\" disabled=\"disabled\" checked=\"\"> done</li>"
                        + "<li><input type=\"checkbox\" disabled=\"disabled\"> to do</li></ul>"))
                .isEqualTo("- [x] done\n- [ ] to do\n");
    }

    @Test
    void quotationHoldsAllItsLines() {
        assertThat(of("<blockquote><p>a</p><blockquote><p>b</p></blockquote><ul><li>c</li></ul></blockquote><p>d</p>"))
                .isEqualTo("> a\n>\n> > b\n>\n> - c\n\nd\n");
    }

    @Test
    void codeIsFencedByMoreThanItHolds() {
        assertThat(of("<pre><code class=\"language-md\">```js\n&lt;b&gt;\n````\n</code></pre>"))
                .isEqualTo("`````md\n```js\n<b>\n````\n`````\n");
        assertThat(of("<p><code>a`b</code> <code>`</code> <code> x </code></p>"))
                .isEqualTo("``a`b`` `` ` `` `  x  `\n");
    }

    /** Some programs end a line at a carriage return or a separator; the rest of the code must not get out of its quotation there. */
    @Test
    void noLineOfCodeEscapesItsQuotation() {
        assertThat(of("<blockquote><pre><code>a\rb\u2028c\n</code></pre></blockquote>"))
                .isEqualTo("> ```\n> a\n> b\n> c\n> ```\n");
    }

    @Test
    void tableHasTheHeadThatMarkdownAsksFor() {
        assertThat(of(
                        "<div class=\"table-scroll\"><table><caption>Ports</caption><thead><tr><th align=\"right\">a</th><th>b</th></tr></thead>"
                                + "<tbody><tr><td>x|y</td><td><code>p|q</code><br>z</td></tr></tbody></table></div>"))
                .isEqualTo("Ports\n\n| a | b |\n| ---: | --- |\n| x\\|y | `p\\|q`<br>z |\n");
        assertThat(of("<table><tbody><tr><td>1</td></tr></tbody></table>")).isEqualTo("|  |\n| --- |\n| 1 |\n");
    }

    @Test
    void cellsThatCoverOthersKeepTheColumns() {
        assertThat(
                        of(
                                "<table><tbody><tr><th rowspan=\"2\">a</th><th colspan=\"2\">b</th></tr><tr><td>c</td><td>d</td></tr></tbody></table>"))
                .isEqualTo("| a | b |  |\n| --- | --- | --- |\n|  | c | d |\n");
    }

    @Test
    void blocksInACellAreItsLines() {
        assertThat(
                        of(
                                "<table><tbody><tr><th>h</th></tr><tr><td><p>a</p><ul><li>b</li><li>c</li></ul><pre>d\ne</pre></td></tr></tbody></table>"))
                .isEqualTo("| h |\n| --- |\n| a<br>- b<br>- c<br>`d`<br>`e` |\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "<em>a</em> <strong>b</strong> <del>c</del> -> *a* **b** ~~c~~",
                "<em> a </em>b -> *a* b",
                "x<em>y</em>z -> x*y*z",
                "<strong>a:</strong>b -> a:b",
                "<strong>a:</strong> b -> **a:** b",
                "<em>a</em><em>b</em> -> *a*b",
                "<strong>a <em>b</em></strong> -> **a *b***",
                "H<sub>2</sub>O, x<sup>2</sup> -> H<sub>2</sub>O, x<sup>2</sup>",
                "<q>so</q> -> “so”",
                "<kbd><kbd>Ctrl</kbd>+<kbd>C</kbd></kbd> -> `Ctrl+C`",
                "<code>List&lt;<a href=\"t.html\">T</a>&gt;</code> -> `List<`[`T`](t.html)`>`",
            })
    void formattedWordsStandBetweenMarks(String html, String markdown) {
        assertThat(of("<p>" + html + "</p>").strip()).isEqualTo(markdown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '~',
            value = {
                "a * b _c_ snake_case [d] `e` -> a \\* b \\_c\\_ snake_case \\[d\\] \\`e\\`",
                "1. one -> 1\\. one",
                "# x # y C# -> \\# x \\# y C#",
                "- x - y -> \\- x - y",
                "&gt; x &gt; y -> \\> x > y",
                "&lt;b&gt; -> &lt;b>",
                "R&amp;D, &amp;lt; -> R&D, &amp;lt;",
                "&amp;am<span>p;</span> -> &amp;amp;",
                "=== x -> \\=== x",
                "wow!<a href=\"x.html\">y</a> -> wow\\![y](x.html)",
            })
    void charactersMeanThemselves(String html, String markdown) {
        assertThat(of("<p>" + html + "</p>").strip()).isEqualTo(markdown);
    }

    @Test
    void linksLeadWhereThePageLeadsButNotToTerms() {
        assertThat(of(
                        "<p><a href=\"https://example.org/a_(b)?x=1&amp;copy;=2\">a</a> <a class=\"term\" href=\"../terms/k.html\">kernel</a> "
                                + "<img src=\"../pictures/a%20b.svg\" alt=\"Layers [1]\" width=\"3\"></p>"))
                .isEqualTo(
                        "[a](https://example.org/a_%28b%29?x=1&amp;copy;=2) kernel ![Layers \\[1\\]](../pictures/a%20b.svg)\n");
    }

    /** The allow-list has judged addresses long before; this is what stands behind it. */
    @ParameterizedTest
    @CsvSource({"javascript:alert(1)", "JAVASCRIPT:x", "data:text/html", "vbscript:x", "file:///etc/passwd", "' '"})
    void otherAddressesAreWordsAlone(String address) {
        assertThat(of("<p><a href=\"" + address + "\">x</a> <img src=\"" + address + "\" alt=\"y\"></p>"))
                .isEqualTo("x y\n");
    }

    @Test
    void titleStandsOnOneLine() {
        assertThat(MarkdownWriter.lineOf("What is <code>a|b</code>?<br>And #1?"))
                .isEqualTo("What is `a|b`? And \\#1?");
        assertThat(MarkdownWriter.plain("1. <b> of_mine")).isEqualTo("1\\. &lt;b> of_mine");
    }

    @Test
    void definitionsAndDetailsOpenWithTheirNames() {
        assertThat(
                        of(
                                "<dl><dt>Layer</dt><dd>A part.</dd></dl><details><summary>More <b>here</b></summary><p>x</p></details>"))
                .isEqualTo("**Layer**\n\nA part.\n\n**More here**\n\nx\n");
    }

    private static String of(String html) {
        return MarkdownWriter.of(html, 3);
    }
}
