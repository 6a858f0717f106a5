package dev.handbook.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WideTextTest {
    private static String text(byte[] bytes) {
        return new String(WideText.script("call(\"", bytes, "\")"), StandardCharsets.UTF_16);
    }

    @Test
    void everyTwoBytesComeBackAsTheyWere() {
        var bytes = new byte[2 << 16];
        for (var unit = 0; unit < 1 << 16; unit++) {
            bytes[2 * unit] = (byte) unit;
            bytes[2 * unit + 1] = (byte) (unit >>> 8);
        }
        assertThat(Payload.decode(text(bytes))).isEqualTo(bytes);
    }

    @Test
    void nothingEndsTheStringAndNothingIsHalfAPair() {
        var bytes = new byte[100_000];
        new Random(2).nextBytes(bytes);
        assertThat(text(bytes)).matches("call\\(\"[^\\p{ASCII}\\p{Cs}]+\"\\)");
        assertThat(WideText.script("", bytes, "")).hasSizeLessThan(bytes.length * 104 / 100);
    }

    @Test
    void noBytesAreAnEmptyString() {
        assertThat(text(new byte[0])).isEqualTo("call(\"\")");
    }

    @Test
    void oddNumberOfBytesIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> text(new byte[3])).withMessageContaining("odd");
    }
}
