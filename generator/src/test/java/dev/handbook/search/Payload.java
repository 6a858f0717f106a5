package dev.handbook.search;

import dev.handbook.model.SiteFile;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** What a script of the index carries, read as the browser reads it. */
final class Payload {
    private Payload() {}

    /** The packed bytes of a script, unpacked, without the bits before them. */
    static byte[] of(SiteFile script) {
        var payload = decode(textOf(script));
        var length = 0;
        var at = 0;
        for (var shift = 0; at == 0 || payload[at - 1] < 0; shift += 7) {
            length |= (payload[at++] & 0x7f) << shift;
        }
        return inflate(Arrays.copyOfRange(payload, at + length, payload.length));
    }

    /** A script as browsers read it: the mark at its beginning says that it is in UTF-16. */
    static String textOf(SiteFile script) {
        return new String(script.content(), StandardCharsets.UTF_16);
    }

    /** The bytes of a script's call. */
    static byte[] decode(String script) {
        var payload = script.substring(script.indexOf('"') + 1, script.lastIndexOf('"'));
        var bytes = new ByteArrayOutputStream();
        for (var i = 0; i < payload.length(); i++) {
            var isEscaped = payload.charAt(i) == WideText.ESCAPE;
            var unit = isEscaped ? payload.charAt(++i) ^ 0x4000 : payload.charAt(i);
            bytes.write(unit);
            bytes.write(unit >>> 8);
        }
        return bytes.toByteArray();
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
