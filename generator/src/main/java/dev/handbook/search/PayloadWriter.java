package dev.handbook.search;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Numbers and texts as bytes, one after the other. */
final class PayloadWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** A number, seven bits a byte, the lowest first; the high bit says that more follow. */
    PayloadWriter number(long number) {
        if (number < 0) {
            throw new IllegalArgumentException("a negative number: " + number);
        }
        var rest = number;
        while (rest >= 0x80) {
            bytes.write((int) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        bytes.write((int) rest);
        return this;
    }

    /** A text in UTF-8 after its length in bytes. */
    PayloadWriter text(String text) {
        var utf8 = text.getBytes(StandardCharsets.UTF_8);
        return number(utf8.length).raw(utf8);
    }

    /** Bytes as they are. */
    PayloadWriter raw(byte[] content) {
        bytes.writeBytes(content);
        return this;
    }

    /** A text of a sorted list: how many bytes it shares with the one before, then the rest with its length. */
    PayloadWriter next(byte[] previous, byte[] utf8) {
        var mismatch = Arrays.mismatch(previous, utf8);
        var shared = mismatch < 0 ? utf8.length : mismatch;
        return number(shared).number(utf8.length - shared).raw(Arrays.copyOfRange(utf8, shared, utf8.length));
    }

    int size() {
        return bytes.size();
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }
}
