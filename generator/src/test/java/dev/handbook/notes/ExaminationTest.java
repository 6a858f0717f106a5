package dev.handbook.notes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.model.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExaminationTest {
    @ParameterizedTest
    @CsvSource({
        "4 4 4 4 4, true",
        "3 4 4 4 4, true",
        "4 4 4 4, false", // too few to tell
        "2 4 3 5 4, false", // as many as there were to tell
        "4 2 4 2 4, true", // true or false
        "4 4 4 4 4 0 0, false", // other answers besides
        "4 4 4 4 4 0, true"
    })
    void offersNearlyEverywhereAsMany(String options, boolean isOne) {
        var examination = new Examination();
        for (var count : options.split(" ")) {
            examination.add(Integer.parseInt(count));
        }
        assertThat(examination.isOne()).isEqualTo(isOne);
    }

    @Test
    void lettersOfAnAnswerAnswer() {
        var note = new Note("a.md", """
                ## Which teas are there?

                a) green
                b) black

                ## How are they made?

                a) picked
                b) withered
                c) rolled
                """);
        assertThat(Reads.notes(note).topics().get(0).questions()).allMatch(question -> question.isAnswered());
    }

    @Test
    void optionsWithoutKeyAnswerNothingAndThoseWithATickDo() {
        var text = new StringBuilder("# Tea examination\n");
        for (var i = 1; i <= 6; i++) {
            text.append("\n## ")
                    .append(i)
                    .append(". Which tea is number ")
                    .append(i)
                    .append("?\n\n");
            text.append("a) green\n")
                    .append(i == 6 ? "**b) black**\n" : "b) black\n")
                    .append("c) white\n");
        }
        assertThat(Reads.notes(new Note("a.md", text.toString()))
                        .topics()
                        .get(0)
                        .questions())
                .extracting(question -> question.isAnswered())
                .containsExactly(false, false, false, false, false, true);
    }
}
