package dev.handbook.search;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** What a script of the index carries, read as the browser reads it. */
final class Payload {
    private Payload() {}

    /** The packed bytes behind the last argument of a script's call, unpacked, without the bits before them. */
    static byte[] of(String script) {
        var payload = decode(script.substring(script.lastIndexOf(",\"") + 2, script.lastIndexOf('"')));
        var length = 0;
        var at = 0;
        for (var shift = 0; at == 0 || payload[at - 1] < 0; shift += 7) {
            length |= (payload[at++] & 0x7f) << shift;
        }
        return inflate(Arrays.copyOfRange(payload, at + length, payload.length));
    }

    static byte[] decode(String text) {
        var bytes = new ByteArrayOutputStream();
        var bits = 0;
        var count = 0;
        for (var i = 0; i < text.length(); i += 2) {
            var isPair = i + 1 < text.length();
            bits |= (digit(text.charAt(i)) + (isPair ? 91 * digit(text.charAt(i + 1)) : 0)) << count;
            count += isPair ? 13 : 6;
            for (; count >= 8; count -= 8) {
                bytes.write(bits);
                bits >>>= 8;
            }
        }
        return bytes.toByteArray();
    }

    private static int digit(char character) {
        return character - (character < '\\' ? '#' : '$');
    }

    private static byte[] inflate(byte[] packed) {
        var inflater = new Inflater(true);
        inflater.setInput(packed);
        var bytes = new ByteArrayOutputStream();
        try {
            var some = new byte[8192];
            for (var count = inflater.inflate(some); count > 0; count = inflater.inflate(some)) {
                bytes.write(some, 0, count);
            }
        } catch (DataFormatException e) {
            throw new IllegalArgumentException(e);
        } finally {
            inflater.end();
        }
        return bytes.toByteArray();
    }
}
