package dev.handbook.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handbook.model.Note;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is written into a note, reading it ends soon, and every word is kept. */
class HostileNotesTest {
    private static final int LENGTH = 64_000;

    /** Measured well below 1 s on a quiet machine with warm code. */
    private static final Duration LIMIT = Duration.ofSeconds(5);

    static Collection<String> shapes() {
        return HostileShapes.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void hostileNoteIsReadSoonAndLosesNoLetters(String shape) throws Exception {
        var text = text(shape, LENGTH);
        var reading = new FutureTask<>(() -> {
            var bean = ManagementFactory.getThreadMXBean();
            var before = bean.getCurrentThreadCpuTime();
            var tree = NoteTree.of(new Note("hostile.md", text));
            assertThat(Duration.ofNanos(bean.getCurrentThreadCpuTime() - before))
                    .as("time for " + shape)
                    .isLessThan(LIMIT);
            return tree;
        });
        new Thread(null, reading, "hostile", 512L << 20).start();
        var tree = reading.get();
        for (var stretch : tree.plain()) {
            var shown = tree.blocks().stream()
                    .filter(block -> block.firstLine() == stretch.firstLine())
                    .map(block -> block.element().wholeText())
                    .toList();
            assertThat(shown).contains(lines(text, stretch));
        }
    }

    @Test
    void manyHostileParagraphsAreAsBadAsOne() throws Exception {
        for (var shape :
                List.of("[a](b", "escaped bracket", "nested strong emphasis", "quotes in quotes", "short rows")) {
            var text = (text(shape, 4_000) + "\n\n").repeat(16);
            var reading = new FutureTask<>(() -> {
                var bean = ManagementFactory.getThreadMXBean();
                var before = bean.getCurrentThreadCpuTime();
                NoteTree.of(new Note("hostile.md", text));
                return Duration.ofNanos(bean.getCurrentThreadCpuTime() - before);
            });
            new Thread(null, reading, "hostile", 512L << 20).start();
            assertThat(reading.get()).as(shape).isLessThan(LIMIT);
        }
    }

    /** The control: without the guard the same notes would go on and on, on whatever JDK; newer ones end some other shapes sooner. */
    @ParameterizedTest
    @ValueSource(strings = {"escaped bracket", "www."})
    void onlyTheGuardEndsTheWork(String shape) {
        var text = text(shape, LENGTH);
        var tenTimes = new GuardedText(text, 10 * GuardedText.limit(text.length()));
        assertThatThrownBy(() -> Markdown.toHtml(tenTimes)).isInstanceOf(GuardedText.Exhausted.class);
        assertThat(Complexity.of(new LineIndex(text))).isEmpty();
    }

    @Test
    void anAddressBeyondAnyMailIsShownAsItIs() {
        assertThat(Reads.problems(new Note("a.md", "Tea\n\n<a@" + "b.".repeat(6_000) + "c>\n")))
                .containsExactly(
                        "a.md:3:1: error: too-complex: this line holds more than 10000 characters in one address,"
                                + " so it is shown as it is");
        assertThat(Reads.problems(new Note("a.md", "Write to <me@" + "b.".repeat(100) + "c> " + "tea ".repeat(4_000))))
                .isEmpty();
    }

    @Test
    void aTagOfThousandsOfWordsIsShownAsItIs() {
        var limit = ": error: too-complex: this line holds more than 3000 words in one tag, so it is shown as it is";
        assertThat(Reads.problems(new Note("a.md", "Tea\n\nx <a" + " b".repeat(4_000) + "\n")))
                .containsExactly("a.md:3:1" + limit);
        assertThat(Reads.problems(new Note("a.md", "Tea <a\n" + "b=\"\" c\n".repeat(1_600) + ">\n")))
                .singleElement()
                .asString()
                .contains("more than 3000 words in one tag");
        assertThat(Reads.problems(new Note("a.md", "Tea < cup" + " word".repeat(4_000) + " > x <b>y</b>\n")))
                .isEmpty();
    }

    @Test
    void codeInABulletIsShownFromTheBulletOn() {
        assertThat(Reads.problems(new Note("a.md", "- ```\n" + "  a\n".repeat(10_100) + "  ```\n")))
                .containsExactly(
                        "a.md:1:1: error: too-complex: this text, up to line 10102, holds more than 10000 indented or"
                                + " quoted lines, so it is shown as it is");
    }

    @Test
    void hostileParagraphIsShownAsItIsAndTheRestIsRead() {
        var note = new Note(
                "a.md",
                "## What is tea?\nLeaves.\n\n" + ">".repeat(100)
                        + " <b>deep\n\nMore *leaves*.\n## What is a cup?\nA pot.\n");
        assertThat(Reads.picture(note)).isEqualTo("""
                        # A
                        ? What is tea? @ a.md:1
                        = Leaves. | %s <b>deep | More leaves. @ 2-6
                        ? What is a cup? @ a.md:7
                        = A pot. @ 8-8
                        """.formatted(">".repeat(100)));
        assertThat(Reads.problems(note))
                .containsExactly(
                        "a.md:4:1: error: too-complex: this line holds more than 60 lists and quotes within each "
                                + "other, so it is shown as it is");
    }

    @Test
    void endlessBacktrackingIsFoundWhereItIs() {
        var note =
                new Note("a.md", "## What is tea?\nLeaves.\n\n[" + "\\".repeat(60) + "\n\n## What is a cup?\nA pot.\n");
        assertThat(Reads.problems(note))
                .containsExactly(
                        "a.md:4:1: error: too-complex: this line holds more work for the Markdown parser than 40 "
                                + "looks at each character, so it is shown as it is");
        assertThat(Reads.picture(note)).contains("? What is a cup? @ a.md:6\n= A pot. @ 7-7\n");
    }

    /** Each is cheap by itself and costs as much as a question does; no note that a person wrote has so many. */
    @Test
    void partsBeyondAnyNoteAreShownAsTheyAre() {
        var parts = "- leaf\n".repeat(Complexity.MAX_PARTS);
        assertThat(stretches(parts + "\n```\n# no part\n")).hasSize(1);
        assertThat(stretches(parts)).isEmpty();
        for (var one :
                List.of("- a", "# a", "1. a", "  * a", "> - a", ": a", "[^a]: b", "---", "* * *", "```", "~~~ a")) {
            assertThat(stretches(parts + "\n" + one + "\nwords\n"))
                    .as(one)
                    .singleElement()
                    .satisfies(stretch -> assertThat(stretch.firstLine()).isEqualTo(Complexity.MAX_PARTS + 2));
        }
        for (var one : List.of("**a** b", "Who is there?", "Ist das Tee? *")) {
            assertThat(stretches(parts + "\n" + one + "\n")).as(one).hasSize(1);
        }
        for (var one : List.of("#hashtag#", "-a", "10 cups", "a - b", "-- and --")) {
            assertThat(stretches(parts + "\n" + one.replace("#hashtag#", "\\# a") + "\nwords\n"))
                    .as(one)
                    .isEmpty();
        }
    }

    /** The parser copies all lines of a block for each line that has something before it. */
    @Test
    void indentedLinesBeyondAnyNoteAreShownAsTheyAre() {
        var many = Complexity.MAX_INDENTED + 1;
        for (var line : List.of("> a\n", "  a\n", "\ta\n\n")) {
            var text = "Tea\n\n- a\n" + line.repeat(many) + "Tea\n\n*Leaves*\n";
            assertThat(stretches(text)).as(line).singleElement().satisfies(stretch -> {
                assertThat(stretch.firstLine()).isEqualTo(4);
                assertThat(stretch.lastLine()).isLessThanOrEqualTo(4 + 2 * many);
            });
            assertThat(stretches("Tea\n" + line.repeat(many - 1) + "Tea\n")).isEmpty();
        }
        assertThat(stretches("```\n" + "  a\n".repeat(many) + "```\n")).isEmpty();
    }

    @Test
    void linesWithoutABlankOneBeyondAnyNoteAreShownAsTheyAre() {
        assertThat(stretches("Tea.\n\n" + "tea\n".repeat(Complexity.MAX_LINES + 1) + "\nTea."))
                .singleElement()
                .satisfies(stretch -> {
                    assertThat(stretch.firstLine()).isEqualTo(3);
                    assertThat(stretch.lastLine()).isEqualTo(Complexity.MAX_LINES + 3);
                    assertThat(stretch.why()).isEqualTo("more than 20000 lines without a blank one");
                });
        assertThat(stretches("tea\n".repeat(Complexity.MAX_LINES))).isEmpty();
        assertThat(stretches("```\n" + "tea\n".repeat(Complexity.MAX_LINES + 1) + "```\n"))
                .isEmpty();
    }

    @Test
    void tagsOpenAtOnceBeyondAnyNoteAreShownAsTheyAre() {
        var many = Complexity.MAX_OPEN_TAGS + 1;
        for (var tag : List.of("<div>", "<ul><li>a", "<table><tr><td>", "<B class=\"x\">a ")) {
            assertThat(stretches("Tea\n\n" + (tag + "\n").repeat(many) + "\nTea\n"))
                    .as(tag)
                    .singleElement()
                    .satisfies(stretch -> {
                        assertThat(stretch.why()).isEqualTo("more than 1500 tags that are open at once");
                        assertThat(stretch.lastLine()).isEqualTo(2 + many + 3);
                    });
            assertThat(stretches((tag + "\n").repeat(many - 1))).as(tag).isEmpty();
        }
        for (var tag : List.of("<li>a", "<p>a", "<br>", "`<div>`", "List<b, c> of <tea>", "<div>\n</div>")) {
            assertThat(stretches((tag + "\n").repeat(many))).as(tag).isEmpty();
        }
        assertThat(stretches("```\n" + "<div>\n".repeat(many) + "```\n")).isEmpty();
    }

    @Test
    void bracketsBeyondAnyParagraphAreShownAsTheyAre() {
        var many = Complexity.MAX_BRACKETS + 1;
        for (var odd : List.of("[a] ", "<b>a</b> ", "http://a.b ")) {
            assertThat(stretches("Tea " + odd.repeat(many)))
                    .singleElement()
                    .satisfies(stretch -> assertThat(stretch.why())
                            .isEqualTo("more than 10000 brackets and addresses in one paragraph"));
            assertThat(stretches(("- " + odd + "\n").repeat(many))).isEmpty();
        }
        assertThat(stretches("Tea " + "[a] ".repeat(many - 1))).isEmpty();
        assertThat(stretches("<table>\n" + "<tr><td>a</td></tr>\n".repeat(many / 3)))
                .isEmpty();
    }

    @Test
    void squareBracketsThatStayOpenBeyondAnyParagraphAreShownAsTheyAre() {
        var many = Complexity.MAX_OPEN_BRACKETS + 1;
        assertThat(stretches("[a".repeat(many)))
                .singleElement()
                .satisfies(stretch ->
                        assertThat(stretch.why()).isEqualTo("more than 500 square brackets within each other"));
        assertThat(stretches("[a]".repeat(many))).isEmpty();
        assertThat(stretches("\\[a".repeat(many))).isEmpty();
        assertThat(stretches("1. [a\n".repeat(many))).isEmpty();
    }

    private static List<Complexity.Stretch> stretches(String text) {
        return Complexity.of(new LineIndex(text));
    }

    @Test
    void invisibleTurnOfDirectionIsTold() {
        assertThat(Reads.problems(new Note("a.md", "Tea\n\nif (a\u202e // b) {\n")))
                .containsExactly("a.md:3:6: warning: bidi-control: the invisible character U+202E turns the reading "
                        + "direction, so text can look other than it is");
    }

    @Test
    void honestNotesAreNeverRefused() throws Exception {
        var honest = new ArrayList<>(List.of(
                "***bold and italic*** then **bold *and* more** and _under_ snake_case_name * 3 * 4",
                "> > > mail\n> > answers\n> text\n",
                "- a\n  - b\n    - c\n      - d\n        1. e\n           - f\n",
                "| a | b |\n|---|---|\n" + "| **x** | `y` \\| z |\n".repeat(500),
                definitions(1_000) + "\n[a1] [b][a2] [c](http://c \"title\")",
                "`` a ` b `` and ``` c `` d ```",
                "<div><p>x</p><!-- a comment --></div>\n\n<details><summary>S</summary>\n\ntext\n\n</details>",
                "* * *\n- - -\n" + "-".repeat(3_000) + "\n\n" + "*".repeat(3_000) + "\n\n" + "=".repeat(200),
                "```\n" + "> ".repeat(500) + "\n" + "*a ".repeat(2_000) + "\n```\n",
                "![p](data:image/png;base64," + "A".repeat(20_000) + ")",
                "Vi\u1ec7t Nam, \u0939\u093f\u0928\u094d\u0926\u0940, \u05e9\u05b8\u05c1\u05dc\u05d5\u05b9\u05dd",
                "word ".repeat(50_000),
                "[[\\*escaped\\*]] \\[x\\] &amp; &copy; &#x41; a&b <http://a.b> me@example.com www.example.com",
                "foo[^1] bar[^2]\n\n[^1]: one\n[^2]: two\n",
                "f(g(h(i(j(1), [a[b[c[0]]]], {x: {y: {z: 1}}}))))\n",
                "1. a\n1) b\n2. - c\n   > d\n"));
        honest.add(String.join("\n\n", honest));
        for (var text : honest) {
            var reading = new FutureTask<>(() -> GuardedTree.of(new LineIndex(text)));
            new Thread(null, reading, "honest", 512L << 20).start();
            assertThat(reading.get().plain()).as(text).isEmpty();
        }
    }

    /** HTML moves what may not stand in a table before it, which turns the order of lines around. */
    @Test
    void wordsThatATableMayNotHoldAreKeptBeforeIt() {
        var reading = Reads.notes(
                new Note("a.md", "<table>\n\n <tr>\n\n    <td>\n    Leaf\n    </td>\n\n </tr>\n\n</table>\n"));
        var article = reading.topics().get(0).sections().get(0);
        assertThat(article.toString()).contains("Leaf");
    }

    /** A note of one line that is wrong all over would else be held in memory once for each problem. */
    @Test
    void problemsOnOneLongLineShareItAndQuoteLittle() {
        for (var bad : List.of("[a](javascript:x) ", "[a](no.md) ", "[a](#no) ", "![a](no.png) ", "[a](%s.md) ")) {
            var text = "# Tea\n\n" + bad.formatted("n".repeat(3_000)).repeat(100);
            var problems =
                    Reads.notes(new Note("note.md", text)).problems().stream().toList();
            assertThat(problems).hasSize(100);
            assertThat(problems).allSatisfy(problem -> {
                assertThat(problem.message().length()).isLessThan(300);
                assertThat(problem.excerpt()).isSameAs(problems.get(0).excerpt());
            });
        }
    }

    @Test
    void longListOfDefinitionsDefinesAsAShortOneDoes() {
        var html = Reads.html("## What is tea?\nSee [a7] and [this][a99].\n\n" + definitions(100) + "\n*Later*.\n");
        assertThat(html)
                .contains("href=\"http://a.example/7/\"")
                .contains("href=\"http://a.example/99/\"")
                .endsWith("<p><em>Later</em>.</p>");
    }

    private static String definitions(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "[a" + i + "]: http://a.example/" + i + "/\n")
                .collect(Collectors.joining());
    }

    private static String text(String shape, int length) {
        var bytes = HostileShapes.all().get(shape).apply(length).getBytes(StandardCharsets.UTF_8);
        return Decoder.decode("a.md", bytes).text();
    }

    private static String lines(String text, Complexity.Stretch stretch) {
        var lines = new LineIndex(text);
        var from = lines.start(stretch.firstLine());
        var to =
                lines.start(stretch.lastLine()) + lines.text(stretch.lastLine()).length();
        return text.substring(from, to);
    }
}
