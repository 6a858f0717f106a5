package dev.handbook.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tree is that of the library's HTML, whichever way it is made. */
class MarkdownTreeTest {
    private static final List<String> PIECES = List.of(
            "# Tea *and* `milk`",
            "Oolong\n======",
            "Steep it,\n  then  wait \nand pour.",
            "Hot  \nor\\\ncold",
            "*a **b** c* __d__ ***e*** ~~f~~ `g ` `` h`i `` ` ` ``  j\n k``",
            "- one\n- two\n\n  more\n    - deep\n      ```sh\n      make tea\n\n\n      pour\n      ```\n- ",
            "3. three\n4. four\n   > quoted\n   > - inner",
            "1) loose\n\n2) items\n\n       code in it\n",
            "> a\n> b\n\n> > c\n>\n> d",
            "```java title\nint a;\n\n\n  int b; // <b> & \"c\"\n```",
            "~~~\n\n~~~",
            "    indented\n\n      more \n\n",
            "***",
            "a | b | c\n:-- | --: | :-:\n1 | `x` | \n| 2 || *y* |",
            "|only|\n|-|",
            "[tea](note/tea.md \"a \\\"good\\\" one\") and [*x*](<ab>)",
            "[q](z?a=1&b=2) [x](y '') [](z) [m](a \"b\nc\")",
            "[ref] and [text][ref] and [no]\n\n[ref]: leaf.md \"title\"",
            "see <http://a.example/?a=b&c> and www.b.example or http://c.example/d_e",
            "to <tea@example.org> or tea@example.org",
            "![cup](cup.png \"A cup\")",
            "AT&T &amp; &copy; &#65; \\* \\& &nope; <3 5 > 4 \"quoted\" 'so'",
            "one <br> two <kbd>x</kbd> <!-- no -->",
            "<details><summary>S</summary>\n\ntext\n\n</details>",
            "<div>\n*raw*\n</div>",
            "foot[^1]\n\n[^1]: note",
            "Leaf\n: a definition",
            "- [ ] open\n- [x] done",
            "$a_1 * b_1$ and \\(x\\)",
            "tab\there\n\tand there",
            "[a [b](c) d](e) [www.x.example](f)",
            "\u00a0nbsp first\n\u3000wide",
            "a\u0000b",
            "---\n\n- - -\n\n+ plus\n\n* star");

    private static final List<String> SIGNS = List.of(
            "tea ",
            "a b",
            "**",
            "*",
            "_",
            "`",
            "``",
            "~~",
            "```\n",
            "~~~\n",
            "- ",
            "* ",
            "1. ",
            "2) ",
            "> ",
            "# ",
            "***\n",
            "---\n",
            "===\n",
            "| a | b |\n",
            "|-|-|\n",
            "|",
            "[x](y)",
            "[x](y \"t\")",
            "[r]\n\n[r]: z\n",
            "www.q.example ",
            "<http://u.v>",
            "    ",
            "  ",
            " ",
            "\t",
            "\n",
            "\n\n",
            "  \n",
            "\\\n",
            "\\*",
            "&amp;",
            "&",
            "<",
            ">",
            "\"",
            "'",
            "\r",
            "\u0000",
            "\u00a0");

    @Test
    void everyPieceAloneAndNextToEveryOther() {
        for (var first : PIECES) {
            assertSameTree(first);
            for (var second : PIECES) {
                assertSameTree(first + "\n\n" + second);
                assertSameTree(first + "\n" + second);
                assertSameTree("- " + first.replace("\n", "\n  ") + "\n\n  " + second.replace("\n", "\n  "));
                assertSameTree("> " + first.replace("\n", "\n> ") + "\n" + second);
            }
        }
    }

    @Test
    void fixturesAndMadeUpNotes() throws IOException {
        try (var files = Stream.of("src/test/golden", "src/test/dialects", "../content")
                .map(Path::of)
                .flatMap(MarkdownTreeTest::files)) {
            files.filter(file -> file.toString().matches(".*\\.(md|txt)"))
                    .map(MarkdownTreeTest::text)
                    .forEach(MarkdownTreeTest::assertSameTree);
        }
        IntStream.range(0, 200)
                .mapToObj(seed -> MadeUpNotes.note("md", seed).text())
                .forEach(MarkdownTreeTest::assertSameTree);
    }

    @Test
    void signsInAnyOrder() {
        var random = new Random(7);
        for (var i = 0; i < 1_000; i++) {
            var note = random.ints(1 + random.nextInt(30), 0, SIGNS.size())
                    .mapToObj(SIGNS::get)
                    .collect(Collectors.joining());
            assertSameTree(note);
        }
    }

    @Test
    void deepNestingIsLeftToTheHtmlParser() {
        for (var depth : List.of(90, 110, 300)) {
            assertSameTree("> ".repeat(depth) + "deep");
            assertSameTree("*".repeat(depth) + "deep" + "*".repeat(depth));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})
    void whatMostNotesAreMadeOfTakesNoHtmlParser(int piece) {
        assertThat(MarkdownTree.of(Markdown.parsed(PIECES.get(piece)))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"one <br> two", "<div>\nx\n</div>", "[a](b?c&d)", "a[^1]\n\n[^1]: b", "![a](b.png)"})
    void whatNeedsAnHtmlParserGetsIt(String note) {
        assertThat(MarkdownTree.of(Markdown.parsed(note))).isEmpty();
    }

    private static void assertSameTree(String note) {
        assertThat(html(Markdown.tree(Markdown.parsed(note))))
                .as(note)
                .isEqualTo(html(Jsoup.parseBodyFragment(Markdown.toHtml(note))));
    }

    private static String html(Document tree) {
        tree.outputSettings().prettyPrint(false);
        return tree.outerHtml();
    }

    private static Stream<Path> files(Path folder) {
        try {
            return Files.walk(folder).filter(Files::isRegularFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
