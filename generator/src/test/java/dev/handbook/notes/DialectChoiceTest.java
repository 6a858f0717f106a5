package dev.handbook.notes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.model.Note;
import dev.handbook.model.NoteReading.Evidence;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who decides how a note is read: the evidence, or its author. */
class DialectChoiceTest {
    private static final String BULLETS =
            "## What is tea?\n\n- What is oolong?\n  - tea\n- What is pu-erh?\n  - aged tea\n";

    @Test
    void authorSettlesTheDialect() {
        var note = new Note("tea.md", "---\ndialect: heading-question\n---\n" + BULLETS);
        assertThat(Reads.notes(note).notes().get(0).dialects()).containsExactly(new Evidence("heading-question", 1, 1));
    }

    @Test
    void namedDialectNeedNotBeCareful() {
        var text = "## Oolong\nHalf-oxidised.\n\n## Green\nFresh.\n\n## Black\nOxidised.\n";
        assertThat(Reads.picture(new Note("tea.md", text))).doesNotContain("? Oolong");
        var named = new Note("tea.md", "---\ndialect: heading-topic\n---\n" + text);
        assertThat(Reads.problems(named)).isEmpty();
        assertThat(Reads.picture(named)).contains("? Oolong @ tea.md:4", "? Green @ tea.md:7", "? Black @ tea.md:10");
    }

    @Test
    void unknownDialectIsReportedWithTheNearestName() {
        var problem = Reads.notes(new Note("tea.md", "---\ndialect: heading-questions\n---\n" + BULLETS))
                .problems()
                .get(0);
        assertThat(problem.rule()).isEqualTo("unknown-dialect");
        assertThat(problem.message()).isEqualTo("there is no dialect 'heading-questions'");
        assertThat(problem.hint()).isEqualTo("Did you mean 'heading-question'?");
    }

    @Test
    void thinEvidenceIsAProblem() {
        var note = new Note("tea-interview.md", "## Oolong\nTea.\n\n## Pu-erh\nAged.\n\n## Matcha\nPowder.\n");
        assertThat(Reads.problems(note))
                .containsExactly(
                        "tea-interview.md:1:1: warning: doubtful-dialect: this note is read as heading-topic on thin evidence");
    }

    @Test
    void readingCountsWhatTheNoteHolds() {
        var reading = Reads.notes(
                        new Note("tea.md", "# Tea\n\nLeaves.\n\n## What is oolong?\nTea.\n\n## What is matcha?\n"))
                .notes()
                .get(0);
        assertThat(reading.questions()).isEqualTo(2);
        assertThat(reading.answered()).isEqualTo(1);
        assertThat(reading.unanswered()).isEqualTo(1);
        assertThat(reading.articles()).isEqualTo(1);
    }

    @Test
    void aPairOfLabelsIsBelievedOnlyWhereTheFirstAsksForAll() {
        var talk = "Ada: Who is there?\nBen: The post.\n\nAda: What is it?\nBen: A letter.\n";
        assertThat(Reads.picture(new Note("a.md", talk))).isEqualTo("""
                # A
                ? Who is there? @ a.md:1
                = The post. @ 1-2
                ? What is it? @ a.md:4
                = A letter. @ 4-5
                """);
        assertThat(Reads.notes(new Note("a.md", talk)).notes().get(0).about().facts())
                .extracting(Object::toString)
                .containsExactly("asks: Ada", "answers: Ben");
        for (var other : List.of(
                "Ada: Hello.\nBen: Hello.\n\nAda: Rain again?\nBen: Rain.\n",
                "# What is tea?\nHint: what grows?\nNote: leaves\n\n# What is a cup?\nHint: what holds it?\nNote: a pot\n",
                "```\n" + talk + "```\n")) {
            assertThat(LabelPairs.mend(other)).as(other).isEqualTo(other);
        }
    }
}
