package dev.handbook.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8WriterTest {
    /** One to four bytes each, and halves of characters. */
    private static final String SIGNS = "plain <p>é—‘ж容器 \uD83D\uDC33 \uD83D x \uDC33";

    @Test
    void givesTheBytesOfTheTextHoweverItIsCut() {
        var random = new Random(7);
        for (var run = 0; run < 500; run++) {
            var text = SIGNS.codePoints()
                    .map(any -> SIGNS.codePointAt(random.nextInt(SIGNS.length())))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            var writer = new Utf8Writer(1);
            for (int from = 0, to; from < text.length(); from = to) {
                to = Math.min(text.length(), from + random.nextInt(4));
                writer.write(text, from, to - from);
            }
            assertThat(writer.toBytes()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void putsTheHalvesOfACharacterTogether() {
        var writer = new Utf8Writer(16);
        var whale = "\uD83D\uDC33".toCharArray();
        writer.write(whale, 0, 1);
        writer.write(whale, 1, 1);
        assertThat(new String(writer.toBytes(), StandardCharsets.UTF_8)).isEqualTo("\uD83D\uDC33");
    }

    @Test
    void keepsHalfACharacterAsAQuestionMark() {
        var writer = new Utf8Writer(16);
        writer.write("a\uD83D");
        assertThat(writer.toBytes()).asString(StandardCharsets.UTF_8).isEqualTo("a?");
    }
}
