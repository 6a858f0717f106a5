package dev.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.model.Place;
import dev.handbook.model.Problem;
import dev.handbook.model.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class FailOnTest {
    private static final Problem ERROR = problem(Severity.ERROR);
    private static final Problem WARNING = problem(Severity.WARNING);

    @Test
    void errorLetsWarningsPass() {
        assertThat(FailOn.ERROR.stopsAt(List.of())).isFalse();
        assertThat(FailOn.ERROR.stopsAt(List.of(WARNING))).isFalse();
        assertThat(FailOn.ERROR.stopsAt(List.of(WARNING, ERROR))).isTrue();
    }

    @Test
    void warningStopsAtAnything() {
        assertThat(FailOn.WARNING.stopsAt(List.of())).isFalse();
        assertThat(FailOn.WARNING.stopsAt(List.of(WARNING))).isTrue();
        assertThat(FailOn.WARNING.stopsAt(List.of(ERROR))).isTrue();
    }

    @Test
    void neverLetsEverythingPass() {
        assertThat(FailOn.NEVER.stopsAt(List.of(WARNING, ERROR))).isFalse();
    }

    @Test
    void namesAreLowerCase() {
        assertThat(FailOn.names()).isEqualTo("error, warning, never");
        assertThat(FailOn.named("warning")).contains(FailOn.WARNING);
        assertThat(FailOn.named("WARNING")).isEmpty();
        assertThat(FailOn.named("")).isEmpty();
    }

    private static Problem problem(Severity severity) {
        return new Problem(severity, "unanswered", new Place("a.md", 1, 1), "message", "", "");
    }
}
