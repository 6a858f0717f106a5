package dev.handbook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class Base91Test {
    @Test
    void everyLengthComesBackAsItWas() {
        var random = new Random(1);
        for (var length = 0; length < 300; length++) {
            var bytes = new byte[length];
            random.nextBytes(bytes);
            assertThat(Payload.decode(Base91.encode(bytes)))
                    .as("length " + length)
                    .isEqualTo(bytes);
        }
    }

    @Test
    void needsNoEscapesInAScript() {
        var bytes = new byte[100_000];
        new Random(2).nextBytes(bytes);
        assertThat(Base91.encode(bytes)).matches("[#-\\[\\]-~]+").hasSizeLessThan(bytes.length * 124 / 100);
    }
}
