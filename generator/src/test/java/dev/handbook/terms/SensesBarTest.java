package dev.handbook.terms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.model.Link;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * How well the senses of everyday words are told apart, on sentences marked by eye: {@code [a link]}, {@code {a trap}},
 * {@code ~either~}. The first file was marked before the rules were made, the others afterwards, to see how far they carry.
 */
class SensesBarTest {
    private static final Pattern MARK = Pattern.compile("\\[([^\\]]*)\\]|\\{([^}]*)\\}|~([^~]*)~");

    private final Marked marked = Marked.glossary(lines("senses-glossary.txt").toArray(String[]::new));
    private final List<String> mistakes = new ArrayList<>();
    private int placed;
    private int right;
    private int wanted;
    private int found;
    private int traps;
    private int sprung;

    @Test
    void linksAreRightAndFewAreMissing() {
        lines("senses.txt").forEach(this::score);
        lines("senses-2.txt").forEach(this::score);
        lines("senses-3.txt").forEach(this::score);
        lines("senses-4.txt").forEach(this::score);

        var report = String.join("\n", mistakes);
        assertThat(right / (double) placed).as("precision\n%s", report).isGreaterThanOrEqualTo(0.97);
        assertThat(found / (double) wanted).as("recall\n%s", report).isGreaterThanOrEqualTo(0.95);
        assertThat(sprung / (double) traps).as("traps\n%s", report).isLessThanOrEqualTo(0.05);
        assertThat(wanted).isGreaterThan(200);
        assertThat(traps).isGreaterThan(200);
    }

    private void score(String line) {
        var text = MARK.matcher(line).replaceAll("$1$2$3");
        var links = marked.links(Marked.text(text));
        var good = 0;
        var marks = 0;
        for (var mark = MARK.matcher(line); mark.find(); marks += 2) {
            var start = mark.start() - marks;
            var end = mark.end() - marks - 2;
            var isHit = links.stream().anyMatch(link -> link.start() < end && start < link.end());
            good += mark.group(2) == null && isHit ? 1 : 0;
            if (mark.group(1) != null) {
                wanted++;
                found += isHit ? 1 : 0;
                note(!isHit, "missing " + mark.group(1), line);
            } else if (mark.group(2) != null) {
                traps++;
                sprung += isHit ? 1 : 0;
            }
        }
        placed += links.size();
        right += good;
        note(good < links.size(), "wrong " + shown(links, text), line);
    }

    private void note(boolean isMistake, String what, String line) {
        if (isMistake) {
            mistakes.add(what + ": " + line);
        }
    }

    private static List<String> shown(List<Link> links, String text) {
        return links.stream()
                .map(link -> text.substring(link.start(), link.end()))
                .toList();
    }

    private static List<String> lines(String name) {
        var in = Objects.requireNonNull(SensesBarTest.class.getResourceAsStream(name), name);
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
