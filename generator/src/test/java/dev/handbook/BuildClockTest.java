package dev.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.model.Progress.Stage;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BuildClockTest {
    private static final long MILLI = 1_000_000;

    private final List<String> lines = new ArrayList<>();
    private long now;

    @Test
    void shortWorkIsDoneWithoutAWord() {
        var clock = clock(5_000);
        clock.begin(Stage.PARSE, 2);
        clock.step();
        now += 4_000 * MILLI;
        clock.step();
        clock.rest();

        assertThat(lines).allMatch(String::isEmpty);
    }

    @Test
    void longWorkTellsHowFarHowFastAndHowLongYet() {
        var clock = clock(5_000);
        clock.begin(Stage.RENDER, 40);
        for (var page = 0; page < 40; page++) {
            now += 500 * MILLI;
            clock.step();
        }

        assertThat(lines)
                .filteredOn(line -> !line.isEmpty())
                .containsExactly(
                        "Rendering pages: 10 of 40, 2 a second, 15 s left",
                        "Rendering pages: 20 of 40, 2 a second, 10 s left",
                        "Rendering pages: 30 of 40, 2 a second, 5 s left",
                        "Rendering pages: 40 of 40, 2 a second, 0 s left");
    }

    @Test
    void firstStepsForetellNothing() {
        var clock = clock(1_000);
        clock.begin(Stage.PARSE, 100);
        now += 3_000 * MILLI;
        clock.step();

        assertThat(lines).last().isEqualTo("Parsing notes: 1 of 100");
    }

    @Test
    void stageThatIsNotCountedIsNamed() {
        var clock = clock(0);
        clock.begin(Stage.INDEX, 0);

        assertThat(lines).containsExactly("", "Indexing");
    }

    @Test
    void timesOfStagesAddUpAndWaitingCountsForNone() {
        var clock = clock(5_000);
        now += 100 * MILLI;
        clock.begin(Stage.PARSE, 0);
        now += 1_300 * MILLI;
        clock.rest();
        clock.begin(Stage.WRITE, 0);
        now += 300 * MILLI;
        clock.rest();

        assertThat(clock.times()).isEqualTo("1.7 s (read 0.1, parse 1.3, write 0.3)");
    }

    @Test
    void terminalShowsOneLineAndIsClearInTheEnd() {
        var terminal = new StringWriter();
        var screen = Screen.on(new PrintWriter(terminal));
        screen.accept("");
        screen.accept("Indexing");
        screen.accept("Writing files");
        screen.accept("");
        screen.accept("");

        assertThat(terminal).hasToString("\r\u001b[KIndexing\r\u001b[KWriting files\r\u001b[K");
    }

    @Test
    void buildServersAndPlainTerminalsHaveNoScreen() {
        assertThat(Screen.find(Map.of("TERM", "xterm", "CI", "true"))).isEmpty();
        assertThat(Screen.find(Map.of("TERM", "dumb"))).isEmpty();
        assertThat(Screen.find(Map.of())).isEmpty();
    }

    private BuildClock clock(long pauseMillis) {
        return new BuildClock(() -> now, pauseMillis, lines::add);
    }
}
