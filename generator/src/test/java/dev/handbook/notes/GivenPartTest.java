package dev.handbook.notes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.model.Note;
import dev.handbook.model.Question;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GivenPartTest {
    private static final String PROGRAM = "```\nkettle = 3\npour(kettle - 1)\n```\n";

    @Test
    void codeThatTheQuestionPointsAtIsGiven() {
        assertThat(read("## What does the following print?\n\n" + PROGRAM + "\nTwo cups.\n"))
                .isEqualTo(": kettle = 3 | pour(kettle - 1)\n= Two cups.\n");
    }

    @Test
    void codeBelowAnyOtherQuestionAnswers() {
        assertThat(read("## How is a kettle emptied?\n\n" + PROGRAM + "\nOne cup stays.\n"))
                .isEqualTo("= kettle = 3 | pour(kettle - 1) | One cup stays.\n");
    }

    @Test
    void whatIsWrittenOnDemandIsNotGiven() {
        assertThat(read("## How would you write the following pattern?\n\n" + PROGRAM + "\nIt pours twice.\n"))
                .startsWith("= kettle");
    }

    @Test
    void thingsNamedInTheQuestionItselfAreNotBelowIt() {
        assertThat(read("## What do the following words mean: kettle, cup?\n\n" + PROGRAM + "\nThings for tea.\n"))
                .startsWith("= kettle");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Answer:** two",
                "### Answer\n\ntwo",
                "Answer: two",
                "A: two",
                "> **Answer:** two",
                "<details><summary>Show answer</summary>\n\ntwo\n\n</details>",
                "- **Answer:** two"
            })
    void whatStandsBeforeTheLabelOfAnAnswerIsGiven(String answer) {
        assertThat(read("## How many cups are poured?\n\n" + PROGRAM + "\n" + answer + "\n"))
                .isEqualTo(": kettle = 3 | pour(kettle - 1)\n= two\n");
    }

    @Test
    void aParagraphThatLeadsToTheCodeAndOneThatAsksOnAreGiven() {
        assertThat(read("## How many cups are poured?\n\nConsider a kettle of three.\n\n" + PROGRAM
                        + "\nAnd how many stay?\n\n**Answer:** two, and one\n"))
                .isEqualTo(
                        ": Consider a kettle of three. | kettle = 3 | pour(kettle - 1) | And how many stay?\n= two, and one\n");
    }

    @Test
    void proseBeforeALabelAnswers() {
        assertThat(read("## How is tea made?\n\nPour water over the leaves.\n\n**Solution:** wait\n"))
                .startsWith("= Pour water over the leaves.");
    }

    @Test
    void aCommandThatAParagraphNamesAnswers() {
        assertThat(read("## How do you solve the following problem?\n\nUse this command:\n\n" + PROGRAM
                        + "\nIt pours.\n"))
                .startsWith("= Use this command:");
    }

    @Test
    void theResultBelowAProgramAnswers() {
        assertThat(read("## What is the output of this program?\n\n" + PROGRAM + "\nOutput\n\n```\n2 cups\n```\n"))
                .isEqualTo(": kettle = 3 | pour(kettle - 1)\n= Output | 2 cups\n");
    }

    @Test
    void aProgramThatAnswersMayShowItsResult() {
        assertThat(read("## How do I print cups?\n\n" + PROGRAM + "\nOutput:\n\n```\n2 cups\n```\n"))
                .startsWith("= kettle");
    }

    @Test
    void optionsStayWithTheAnswerAndCodeAboveThemDoesNot() {
        assertThat(read("## What does this code print?\n\n" + PROGRAM + "\n- A: one\n- B: two\n\n**Answer: B**\n"))
                .isEqualTo(": kettle = 3 | pour(kettle - 1)\n= A: one | B: two ✓ | Answer: B\n");
    }

    @Test
    void codeThatIsComparedIsGivenAltogether() {
        var two = "## What is the difference between these programs?\n\n" + PROGRAM + "\n```\npour(2)\n```\n";
        assertThat(read(two + "\nNone.\n")).isEqualTo(": kettle = 3 | pour(kettle - 1) | pour(2)\n= None.\n");
        assertThat(read(two)).startsWith("= kettle");
    }

    @Test
    void ofSeveralProgramsTheFirstIsGivenWhereOneIsMeant() {
        assertThat(read("## How would you shorten the following program?\n\n" + PROGRAM
                        + "\n```\npour(2)\n```\n\nThe kettle is not needed.\n"))
                .isEqualTo(": kettle = 3 | pour(kettle - 1)\n= pour(2) | The kettle is not needed.\n");
    }

    @Test
    void aPictureIsGivenIfTheQuestionSpeaksOfOne() {
        var picture = "![a pot](images/there.png)\n\nA pot of tea.\n";
        assertThat(read("## What does this picture show?\n\n" + picture)).isEqualTo(": a pot\n= A pot of tea.\n");
        assertThat(read("## What does the following word mean?\n\n" + picture)).startsWith("= a pot");
    }

    @Test
    void aProgramAloneLeavesTheQuestionOpenIfItsOutputIsAskedForAndNotTold() {
        var question = "## What does the following program print?\n\n";
        assertThat(read(question + PROGRAM)).isEqualTo(": kettle = 3 | pour(kettle - 1)\n");
        assertThat(read(question + "```\npour(2) # two cups\n```\n")).isEqualTo("= pour(2) # two cups\n");
        assertThat(read("## How would you write the following?\n\n" + PROGRAM)).startsWith("= kettle");
    }

    @Test
    void aPromiseBelowWhatIsGivenLeavesTheQuestionOpen() {
        var note = new Note("a.md", "# Tea\n\n## How many cups are poured?\n\n" + PROGRAM + "\n**Answer:** TODO\n");
        assertThat(picture(note)).isEqualTo(": kettle = 3 | pour(kettle - 1)\n");
        assertThat(Reads.problems(note)).singleElement().asString().contains("nobody answers", "there is only “TODO”");
    }

    @Test
    void questionsInTheSameWordsOnDifferentProgramsAreTwo() {
        var question = "# Tea\n\n## What does the following print?\n\n";
        var one = new Note("a.md", question + PROGRAM + "\nTwo.\n");
        var other = new Note("b.md", question + "```\npour(5)\n```\n\nFive.\n");
        var same = new Note("c.md", question + PROGRAM + "\nTwo cups.\n");
        var none = new Note("d.md", question + "Look at the first note.\n");
        assertThat(questions(one, other, same, none))
                .extracting(asked -> asked.answers().size())
                .containsExactly(3, 1);
    }

    private static List<Question> questions(Note... notes) {
        return Reads.notes(notes).topics().stream()
                .flatMap(topic -> topic.questions().stream())
                .toList();
    }

    /** What is given and what answers. */
    private static String read(String question) {
        return picture(new Note("a.md", "# Tea\n\n" + question));
    }

    private static String picture(Note note) {
        return Reads.picture(note).replaceAll("(?m)^[#?.].*\n", "").replaceAll("(?m) @ \\d+-\\d+$", "");
    }
}
