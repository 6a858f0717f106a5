package dev.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.model.Place;
import dev.handbook.model.Problem;
import dev.handbook.model.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemPrinterTest {
    private static final Path HERE = Path.of("/home/ada/handbook");

    @Test
    void showsPlaceLineCaretAndHint() {
        var problem = new Problem(
                Severity.WARNING,
                "unanswered",
                new Place("docker.md", 12, 4),
                "question has no answer",
                "write the answer below the question",
                "## What is a kernel?");

        assertThat(print(problem)).isEqualTo("""
                        content/docker.md:12:4: warning: question has no answer
                            ## What is a kernel?
                               ^
                            hint: write the answer below the question
                        """);
    }

    @Test
    void tellsAHundredOfOneRuleInAFileAndCountsTheRest() {
        var problems = new ArrayList<Problem>();
        for (var line = 1; line <= 102; line++) {
            problems.add(problem("a.md", line, "unanswered"));
            problems.add(problem("a.md", line, "broken-link"));
        }
        problems.add(problem("a.md", 103, "refused-link"));
        problems.add(problem("b.md", 1, "unanswered"));

        var told = new ProblemPrinter(HERE.resolve("content"), HERE).told(problems);

        assertThat(told).hasSize(204);
        assertThat(told.subList(200, 204))
                .extracting(each -> String.join("\n", each.lines()))
                .containsExactly(
                        "content/a.md:103:1: warning: refused-link here",
                        "content/a.md: warning: 2 more of the rule broken-link from line 101 on;"
                                + " the site and the reports list all of them",
                        "content/a.md: warning: 2 more of the rule unanswered from line 101 on;"
                                + " the site and the reports list all of them",
                        "content/b.md:1:1: warning: unanswered here");
        assertThat(ProblemPrinter.inFull(problems)).hasSize(202);
    }

    private static Problem problem(String path, int line, String rule) {
        return new Problem(Severity.WARNING, rule, new Place(path, line, 1), rule + " here", "", "");
    }

    @Test
    void leavesOutWhatThereIsNot() {
        var problem = new Problem(Severity.ERROR, "too-large", new Place("a.md", 1, 1), "too large", "", "");

        assertThat(print(problem)).isEqualTo("content/a.md:1:1: error: too large\n");
    }

    @Test
    void caretStandsBelowItsCharacterBehindTabsWideLettersAndMarks() {
        assertThat(picture("\tx\ty", 4)).isEqualTo("    →x→y\n       ^\n");
        assertThat(picture("漢字 y", 4)).isEqualTo("    漢字 y\n         ^\n");
        assertThat(picture("e\u0301y", 3)).isEqualTo("    e\u0301y\n     ^\n");
        assertThat(picture("\ud83d\ude00y", 3)).isEqualTo("    \ud83d\ude00y\n      ^\n");
    }

    @Test
    void caretStandsBehindTheLineWhenTheColumnDoes() {
        assertThat(picture("abc", 4)).isEqualTo("    abc\n       ^\n");
        assertThat(picture("abc", 99)).isEqualTo("    abc\n       ^\n");
    }

    @Test
    void longLineIsCutAroundTheColumn() {
        var line = "a".repeat(200) + "X" + "b".repeat(200);

        assertThat(picture(line, 201))
                .isEqualTo("    …" + "a".repeat(50) + "X" + "b".repeat(49) + "…\n" + "     " + " ".repeat(50) + "^\n");
        assertThat(picture(line, 1)).isEqualTo("    " + "a".repeat(100) + "…\n    ^\n");
        assertThat(picture(line, 401)).isEqualTo("    …" + "b".repeat(51) + "\n" + " ".repeat(55) + "^\n");
    }

    @Test
    void lineOfAMillionMarksStaysShort() {
        assertThat(picture("e" + "\u0301".repeat(1_000_000), 500_000)).hasSizeLessThan(1000);
        assertThat(picture("::".repeat(500_000), 500_000)).hasSizeLessThan(1000);
    }

    @Test
    void notesCannotSteerTheTerminal() {
        var problem = new Problem(
                Severity.ERROR,
                "unanswered",
                new Place("a\u001b[2J\r.md", 1, 3),
                "found '\u001b]0;x\u0007'\nand \u009b31m",
                "\u0008\u007f",
                "a\u001bX\u202e\u2028\u0000");

        assertThat(print(problem)).isEqualTo("""
                        content/a␛[2J␍.md:1:3: error: found '␛]0;x␇'␊and <U+009B>31m
                            a␛X<U+202E><U+2028>␀
                              ^
                            hint: ␈␡
                        """);
    }

    @Test
    void notesCannotCommandABuildServer() {
        assertThat(picture("::error file=a::b", 1)).isEqualTo("    ꞉:error file=a::b\n    ^\n");
        assertThat(picture(" \u00a0::stop", 1)).isEqualTo("     \u00a0꞉:stop\n    ^\n");
        assertThat(picture("x ##[error]y ##vso[task] ###[x] ## [ok] ##", 1))
                .isEqualTo("    x ♯#[error]y ♯#vso[task] #♯#[x] ## [ok] ##\n    ^\n");
        var problem = new Problem(Severity.ERROR, "unanswered", new Place("::error.md", 1, 1), "m", "", "");
        assertThat(new ProblemPrinter(HERE, HERE).lines(problem)).containsExactly("꞉:error.md:1:1: error: m");
    }

    @Test
    void pathsStartAtTheWorkingFolderWhenNotesLieInside() {
        assertThat(firstLine(HERE, HERE)).isEqualTo("a.md:1:1: error: m");
        assertThat(firstLine(HERE.resolve("x/../notes/"), HERE)).isEqualTo("notes/a.md:1:1: error: m");
        assertThat(firstLine(Path.of("/srv/notes"), HERE)).isEqualTo("/srv/notes/a.md:1:1: error: m");
    }

    @Test
    void countsErrorsAndWarnings() {
        var error = new Problem(Severity.ERROR, "unanswered", new Place("a.md", 1, 1), "m", "", "");
        var warning = new Problem(Severity.WARNING, "unanswered", new Place("a.md", 1, 1), "m", "", "");

        assertThat(ProblemPrinter.count(List.of())).isEqualTo("no problems");
        assertThat(ProblemPrinter.count(List.of(warning))).isEqualTo("1 warning");
        assertThat(ProblemPrinter.count(List.of(warning, error, error))).isEqualTo("2 errors, 1 warning");
    }

    private static String firstLine(Path notes, Path here) {
        var problem = new Problem(Severity.ERROR, "unanswered", new Place("a.md", 1, 1), "m", "", "");
        return new ProblemPrinter(notes, here).lines(problem).get(0);
    }

    private static String picture(String line, int column) {
        var problem = new Problem(Severity.ERROR, "unanswered", new Place("a.md", 1, column), "m", "", line);
        var printed = print(problem);
        return printed.substring(printed.indexOf('\n') + 1);
    }

    private static String print(Problem problem) {
        return String.join("\n", new ProblemPrinter(HERE.resolve("content"), HERE).lines(problem)) + "\n";
    }
}
