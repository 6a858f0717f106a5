package dev.handbook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeflatedTest {
    private static final int SEED = 20_261_121;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 250, 4_096, 33_000, 70_000})
    void packedBytesUnpackToThemselves(int length) throws DataFormatException {
        assertThat(inflated(Deflated.of(words(length)))).isEqualTo(words(length));
        assertThat(inflated(Deflated.of(noise(length)))).isEqualTo(noise(length));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 250, 4_096, 33_000, 70_000})
    void bytesPackedAfterOthersUnpackBehindTheirBeginning(int length) throws DataFormatException {
        for (var before : new byte[][] {words(length), noise(length)}) {
            for (var content : new byte[][] {words(0), words(900), noise(900), words(40_000)}) {
                var packed = joined(Deflated.beginning(before), Deflated.after(before, content));
                assertThat(inflated(packed)).isEqualTo(joined(before, content));
            }
        }
    }

    @Test
    void wordsThatWereSaidBeforeTakeNextToNothing() {
        var before = noise(4_096);
        assertThat(Deflated.after(before, before)).hasSizeLessThan(64);
        assertThat(Deflated.of(before)).hasSizeGreaterThan(4_000);
    }

    private static byte[] words(int length) {
        var text = "an image is made of layers, a container adds one of its own ".repeat(length / 60 + 1);
        return text.substring(0, length).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] noise(int length) {
        var bytes = new byte[length];
        new Random(SEED).nextBytes(bytes);
        return bytes;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var both = new ByteArrayOutputStream();
        both.writeBytes(one);
        both.writeBytes(other);
        return both.toByteArray();
    }

    /** What browsers make of it. */
    private static byte[] inflated(byte[] packed) throws DataFormatException {
        var inflater = new Inflater(true);
        inflater.setInput(packed);
        var out = new ByteArrayOutputStream();
        var buffer = new byte[8_192];
        while (!inflater.finished()) {
            var count = inflater.inflate(buffer);
            assertThat(count > 0 || inflater.finished()).as("no progress").isTrue();
            out.write(buffer, 0, count);
        }
        inflater.end();
        return out.toByteArray();
    }
}
