package dev.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.model.Note;
import dev.handbook.model.Place;
import dev.handbook.model.Problem;
import dev.handbook.model.Severity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProblemPolicyTest {
    private static final Problem OPEN = problem("unanswered", "drafts/dns.md", 4);
    private static final Problem PICTURE = problem("missing-picture", "dns.md", 2);

    @Test
    void leavesProblemsAloneWhenNothingIsSet() {
        assertThat(ProblemPolicy.none().apply(List.of(OPEN, PICTURE), List.of()))
                .containsExactly(OPEN, PICTURE);
    }

    @Test
    void ruleTakesTheSeverityThatIsSet() {
        var policy = new ProblemPolicy(Map.of("missing-picture", "error", "unanswered", "ignore"), Map.of());

        assertThat(policy.apply(List.of(OPEN, PICTURE), List.of()))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.severity()).isEqualTo(Severity.ERROR);
                    assertThat(problem.message()).isEqualTo(PICTURE.message());
                });
    }

    @Test
    void ruleIsIgnoredAtSomePathsOnly() {
        var elsewhere = problem("unanswered", "dns.md", 4);
        var policy = new ProblemPolicy(Map.of(), Map.of("drafts/**", "broken-link, unanswered"));

        assertThat(policy.apply(List.of(OPEN, elsewhere, PICTURE), List.of())).containsExactly(elsewhere, PICTURE);
    }

    @Test
    void allMeansEveryRule() {
        assertThat(new ProblemPolicy(Map.of(), Map.of("*.md", "all")).apply(List.of(OPEN, PICTURE), List.of()))
                .containsExactly(OPEN);
    }

    @Test
    void commentWaivesRulesOfItsLineAndTheNext() {
        var note = new Note("dns.md", """
                <!-- handbook-ignore missing-picture -->
                ![a](a.png)

                ![b](b.png) <!-- handbook-ignore missing-picture, broken-link -->
                ![c](c.png)
                ![d](d.png)
                """);
        var problems = List.of(at(2), at(4), at(5), at(6));

        assertThat(ProblemPolicy.none().apply(problems, List.of(note))).containsExactly(at(6));
    }

    @Test
    void commentWaivesRulesOfAWholeNote() {
        for (var comment : List.of(
                "<!-- handbook-ignore-note missing-picture -->",
                "// handbook-ignore-note missing-picture",
                ".. handbook-ignore-note missing-picture",
                "# handbook-ignore-note unanswered missing-picture")) {
            var note = new Note("dns.md", "x\n\n\n\n\n\n\n" + comment + "\n");
            assertThat(ProblemPolicy.none().apply(List.of(at(2), at(4)), List.of(note)))
                    .as(comment)
                    .isEmpty();
        }
    }

    @Test
    void talkOfCommentsWaivesNothing() {
        var note = new Note("dns.md", "Write handbook-ignore missing-picture in a comment\n![a](a.png)\n");

        assertThat(ProblemPolicy.none().apply(List.of(at(2)), List.of(note))).containsExactly(at(2));
    }

    private static Problem at(int line) {
        return problem("missing-picture", "dns.md", line);
    }

    private static Problem problem(String rule, String path, int line) {
        return new Problem(Severity.WARNING, rule, new Place(path, line, 1), "something is wrong", "", "");
    }
}
