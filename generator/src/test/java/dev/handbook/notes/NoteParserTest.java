package dev.handbook.notes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.model.Note;
import dev.handbook.model.Question;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteParserTest {
    @Test
    void countsProblemsOfOneRuleBehindTheThousandth() {
        var links =
                Reads.notes(new Note("a.md", "[x](gone.md)\n".repeat(1_500))).problems();
        assertThat(links).hasSize(1_001);
        assertThat(links.get(1_000).toString())
                .contains("a.md:1001:1", "from here on there are 500 more problems of the rule broken-link");

        var cards = Reads.notes(new Note("a.jsonl", "{\n".repeat(1_500))).problems();
        assertThat(cards).hasSize(1_000);
        assertThat(cards.get(999).toString())
                .contains(
                        "a.jsonl:1000:1",
                        "from here on 501 more lines are no JSON objects, they are shown as they are");
    }

    @Test
    void questionOfTwoNotesKeepsBothAnswers() {
        assertThat(Reads.picture(
                        new Note("a.md", "# Tea\n## What is oolong?\nTea.\n"),
                        new Note("b.md", "# Shop\n## 3. what is Oolong\nA bestseller.\n")))
                .isEqualTo("""
                        # Tea
                        ? What is oolong? @ a.md:2, b.md:2
                        = Tea. @ 3-3
                        = A bestseller. @ 3-3
                        # Shop
                        . Shop @ 1-1:\s
                        """);
    }

    @Test
    void noteThatOnlyHasATitleIsAnArticleWithoutText() {
        assertThat(Reads.picture(new Note("a.md", "# Tea\n"), new Note("b.md", "---\ntitle: Cups and saucers\n---\n")))
                .isEqualTo("""
                        # Tea
                        . Tea @ 1-1:\s
                        # Cups and saucers
                        . Cups and saucers @ 1-1:\s
                        """);
        assertThat(Reads.picture(new Note("tea/a.md", "# Tea\n"), new Note("tea/b.md", "## Is it hot?\nYes.\n")))
                .as("a topic that has something to say needs no article for its name")
                .doesNotContain(". Tea");
    }

    @Test
    void sameWordsWithinOneNoteAreTwoQuestions() {
        var ids = Reads.notes(new Note("a.md", "## What prints this code?\n1\n\n## What prints this code?\n2\n"))
                .topics()
                .get(0)
                .sections()
                .stream()
                .map(section -> section.id())
                .toList();
        assertThat(ids).containsExactly("what-prints-this-code", "what-prints-this-code-2");
    }

    @Test
    void questionOfATemplateBelongsToEachNote() {
        var notes = IntStream.range(0, 30)
                .mapToObj(i ->
                        new Note("day" + i + ".md", "# Day " + i + "\n## What did I learn today?\nThing " + i + ".\n"))
                .toList();
        var questions = new NoteParser(1)
                .parse(notes, Set.of()).topics().stream()
                        .flatMap(topic -> topic.questions().stream())
                        .toList();
        assertThat(questions)
                .hasSize(30)
                .allSatisfy(question -> assertThat(question.answers()).hasSize(1));
    }

    @Test
    void questionHasTheTagsOfEveryNoteThatAsksIt() {
        var notes = List.of(
                new Note("a.md", "---\ntags: [leaf, cup]\n---\n## What is black tea made of?\nLeaves.\n"),
                new Note("b.md", "---\ntags: cup, pot\n---\n## What is black tea made of?\nWater.\n"),
                new Note("c.md", "## What is a saucer for?\nThe cup.\n"));
        assertThat(questions(notes, Map.of()).stream().map(Question::tags))
                .containsExactly(List.of("leaf", "cup", "pot"), List.of());
    }

    @Test
    void wordsSayTheirLanguageAndDirectionWhereTheNoteDoes() {
        var notes = List.of(new Note("a.md", "---\nlang: he\ndir: rtl\n---\n## מה זה תה?\nעלים.\n\n- מים\n"));
        var question = questions(notes, Map.of()).get(0);
        assertThat(question.title().html()).isEqualTo("<span lang=\"he\" dir=\"rtl\">מה זה תה?</span>");
        assertThat(question.answers().get(0).text().html())
                .contains("<p lang=\"he\" dir=\"rtl\">עלים.</p>", "<ul lang=\"he\" dir=\"rtl\">");
    }

    @Test
    void dialectOfThePathIsBelievedUnlessTheNoteNamesOne() {
        var text = "# Tea\n## Oolong\nHalf-oxidised.\n## Matcha\nPowder.\n## Sencha\nGreen.\n";
        var notes = List.of(
                new Note("a.md", text),
                new Note("cards/b.md", text),
                new Note("cards/c.md", "---\ndialect: bold-question\n---\n" + text));
        var dialects = new LinkedHashMap<String, String>();
        dialects.put("cards/**", "heading-topic");
        dialects.put("**", "table");
        var askers = questions(notes, dialects).stream()
                .map(question -> question.place().path());
        assertThat(askers).containsOnly("cards/b.md");
    }

    private static List<Question> questions(List<Note> notes, Map<String, String> dialects) {
        return new NoteParser(1, dialects)
                .parse(notes, Set.of()).topics().stream()
                        .flatMap(topic -> topic.questions().stream())
                        .toList();
    }

    @Test
    void topicComesFromFrontMatterThenFolderThenHeadingThenFileName() {
        assertThat(Reads.picture(
                        new Note("01_ab12cd.txt", "Q. What is in black tea?\nLeaves.\n"),
                        new Note("05-black-tea.md", "## What is black tea?\nLeaves.\n"),
                        new Note("c.md", "---\ntopic: Front\n---\n# Heading\n## What is a cup?\nChina.\n"),
                        new Note("d.md", "# Heading:\n## What is a pot?\nIron.\n"),
                        new Note("x-kitchen/e.md", "# Any\n## What is a stove?\nHot.\n")))
                .isEqualTo("""
                        # Black tea
                        ? What is in black tea? @ 01_ab12cd.txt:1
                        = Leaves. @ 1-2
                        ? What is black tea? @ 05-black-tea.md:1
                        = Leaves. @ 2-2
                        # Front
                        . Heading @ 4-4:\s
                        ? What is a cup? @ c.md:5
                        = China. @ 6-6
                        # Heading
                        ? What is a pot? @ d.md:2
                        = Iron. @ 3-3
                        # X kitchen
                        . Any @ 1-1:\s
                        ? What is a stove? @ x-kitchen/e.md:2
                        = Hot. @ 3-3
                        """);
    }

    @Test
    void brokenFrontMatterIsAProblemAndTheRestIsRead() {
        var note = new Note("a.md", "---\ntopic: [\n---\n## What is tea?\nLeaves.\n");
        assertThat(Reads.problems(note)).singleElement().asString().startsWith("a.md:2:9: warning: front-matter: ");
        assertThat(Reads.picture(note)).contains("? What is tea? @ a.md:4\n");
    }

    @Test
    void answerDoesNotDependOnTheNumberOfThreads() {
        var notes = IntStream.range(0, 40)
                .mapToObj(i -> new Note("n" + i + ".md", "## What is tea " + i + "?\nLeaves *" + i + "*.\n"))
                .toList();
        assertThat(new NoteParser(1).parse(notes, Set.of())).isEqualTo(new NoteParser(4).parse(notes, Set.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"- ", "> ", "*a **a ", "[ (](", "`", "<a ", "*", "_a "})
    void hostileNestingIsReadOrNamedAndTheOthersAreRead(String unit) {
        var hostile = new Note("a.md", unit.repeat(5_000));
        var good = new Note("b.md", "## What is tea?\nLeaves.\n");
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            var reading = new NoteParser(2).parse(List.of(hostile, good), Set.of());
            assertThat(reading.topics().stream().flatMap(topic -> topic.questions().stream()))
                    .anyMatch(question -> question.title().text().equals("What is tea?"));
        });
    }
}
