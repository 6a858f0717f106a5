package dev.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.model.Note;
import dev.handbook.model.NoteReading;
import dev.handbook.model.NoteReading.Evidence;
import dev.handbook.model.Question;
import dev.handbook.notes.NoteParser;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadingPrinterTest {
    private static final Note TEA = new Note("tea/basics.md", """
                    # Tea

                    Everything about it.

                    ## What is oolong?

                    Half-oxidised tea.

                    ## What is a samovar?

                    ## How is matcha made?
                    """);

    private static final Note JAPAN = new Note("tea/japan.md", """
                    # Japan

                    ## How is matcha made?

                    Ground between stones.
                    """);

    @Test
    void summaryCountsNotesByDialectMostFirst() {
        var readings = new ArrayList<NoteReading>();
        readings.addAll(Collections.nCopies(3, reading("question-line")));
        readings.addAll(Collections.nCopies(12, reading("heading-question")));
        readings.addAll(Collections.nCopies(2, reading("table", "trivia")));
        readings.add(reading("table", "trivia", "contents"));
        readings.add(reading());

        assertThat(summary(readings))
                .isEqualTo("Read 19 notes: 12 by heading-question, 3 by question-line, 2 by two dialects, "
                        + "1 by more than two dialects, 1 without questions");
    }

    @Test
    void summaryOfManyWaysStaysShort() {
        var readings = new ArrayList<NoteReading>();
        for (var dialect : List.of("g", "f", "e", "d", "c", "b", "a")) {
            readings.add(reading(dialect));
        }

        assertThat(summary(readings))
                .isEqualTo("Read 7 notes: 1 by a, 1 by b, 1 by c, 1 by d, 1 by e, 2 in other ways");
    }

    @Test
    void summaryOfOneNoteAndOfNone() {
        assertThat(summary(List.of(reading("table")))).isEqualTo("Read 1 note: 1 by table");
        assertThat(summary(List.of())).isEqualTo("Read no notes");
    }

    @Test
    void explainsDialectsCountsAndEachQuestion() {
        assertThat(printer(TEA, JAPAN).explain("basics")).containsExactly("""
                        tea/basics.md: 3 questions (1 answered, 2 open), 1 article, read as Markdown
                            heading-question: 3 questions on clear signs (weight 3.0)
                            line 5: What is oolong? (answered in line 7)
                            line 9: What is a samovar? (open)
                            line 11: How is matcha made? (answered in tea/japan.md:5)
                        """.split("\n"));
    }

    @Test
    void explainsANoteThatAsksNothing() {
        assertThat(printer(new Note("a.md", "# Tea\n\nNothing to ask.\n")).explain("a.md"))
                .containsExactly("a.md: no questions (0 answered, 0 open), 1 article, read as Markdown");
    }

    @Test
    void wholePathMeansThatNoteOnlyAndAPartEveryNoteThatHasIt() {
        assertThat(explained("docker.md")).containsExactly("docker.md");
        assertThat(explained("content/docker.md")).containsExactly("docker.md");
        assertThat(explained("content/ops/docker.md")).containsExactly("ops/docker.md");
        assertThat(explained("DOCKER")).containsExactly("docker.md", "old-docker.md", "ops/docker.md");
        assertThat(explained("ops\\")).containsExactly("ops/docker.md");
        assertThat(explained("all")).containsExactly("docker.md", "old-docker.md", "ops/docker.md", "pods.md");
        assertThat(explained("helm")).isEmpty();
    }

    @Test
    void namesTheNearestNotesWhenNoneIsMeant() {
        var printer = new ReadingPrinter(readings(), List.of());

        assertThat(printer.noneMeant("dokcer.md", List.of()))
                .isEqualTo(
                        "handbook.explain is 'dokcer.md', which is neither a term nor a rule nor part of a note's path; "
                                + "did you mean docker.md or old-docker.md or ops/docker.md?");
        assertThat(printer.noneMeant("Pots", List.of()))
                .isEqualTo(
                        "handbook.explain is 'Pots', which is neither a term nor a rule nor part of a note's path; did you mean pods.md?");
        assertThat(printer.noneMeant("kubernetes", List.of()))
                .isEqualTo(
                        "handbook.explain is 'kubernetes', which is neither a term nor a rule nor part of a note's path; 'all' explains every note");
        assertThat(new ReadingPrinter(List.of(), List.of()).noneMeant("all", List.of()))
                .isEqualTo(
                        "handbook.explain is 'all', which is neither a term nor a rule nor part of a note's path; there are no notes");
    }

    @Test
    void longQuestionIsCut() {
        var note = new Note("a.md", "## Why is " + "very ".repeat(30) + "old tea dear?\n\nIt is rare.\n");

        assertThat(printer(note).explain("a.md"))
                .last()
                .asString()
                .startsWith("    line 1: Why is very very ")
                .endsWith("… (answered in line 3)")
                .hasSizeLessThan(145);
    }

    @Test
    void notesCannotSteerTheTerminalOrCommandABuildServer() {
        var note = new Note("a\u001b[2J.md", "## Why \u001b[31m ##[error] red?\n\nBecause.\n");
        var lines = printer(note).explain("all");

        assertThat(lines).allSatisfy(line -> assertThat(line).doesNotContainPattern("\\p{Cntrl}"));
        assertThat(lines).first().asString().startsWith("a␛[2J.md: 1 question");
        assertThat(lines).last().asString().doesNotContain("##[");
        assertThat(printer(note).noneMeant("\u001b[2J", List.of())).contains("'␛[2J'");
        assertThat(printer(new Note("::stop.md", "x")).explain("all"))
                .first()
                .asString()
                .startsWith("꞉:stop.md");
    }

    private static List<String> explained(String wanted) {
        return new ReadingPrinter(readings(), List.<Question>of())
                .explain(wanted).stream()
                        .map(line -> line.substring(0, line.indexOf(':')))
                        .toList();
    }

    private static List<NoteReading> readings() {
        return List.of("docker.md", "old-docker.md", "ops/docker.md", "pods.md").stream()
                .map(path -> new NoteReading(path, "Markdown", List.of(), 0, 0, 1))
                .toList();
    }

    private static NoteReading reading(String... dialects) {
        var evidence =
                List.of(dialects).stream().map(name -> new Evidence(name, 1, 1)).toList();
        return new NoteReading("a.md", "Markdown", evidence, dialects.length, 0, 0);
    }

    private static String summary(List<NoteReading> readings) {
        return new ReadingPrinter(readings, List.of()).summary();
    }

    private static ReadingPrinter printer(Note... notes) {
        var reading = new NoteParser(1).parse(List.of(notes), Set.of());
        var questions = reading.topics().stream()
                .flatMap(topic -> topic.questions().stream())
                .toList();
        return new ReadingPrinter(reading.notes(), questions);
    }
}
