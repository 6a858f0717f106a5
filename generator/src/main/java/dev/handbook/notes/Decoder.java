package dev.handbook.notes;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * Turns the bytes of a note into text, or says where they are not text. A file is UTF-8 unless it begins with the byte order mark of
 * UTF-16 or UTF-32. Nothing is ever guessed or replaced: a wrong guess would spoil words without anybody noticing.
 */
final class Decoder {
    /**
     * What came out.
     *
     * @param text without byte order marks at the start, lines ending in {@code \n}; ends before the first byte that is no text
     * @param defect what that byte is and where, or empty when all is well
     */
    record Decoded(String text, String defect) {
        boolean isWhole() {
            return defect.isEmpty();
        }
    }

    private record Encoding(Charset charset, String mark) {
        boolean marks(byte[] bytes) {
            var start = HexFormat.of().parseHex(mark);
            return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
        }
    }

    /** The marks of UTF-32 first, because one of them begins with one of UTF-16. */
    private static final List<Encoding> MARKED = List.of(
            new Encoding(Charset.forName("UTF-32LE"), "fffe0000"),
            new Encoding(Charset.forName("UTF-32BE"), "0000feff"),
            new Encoding(StandardCharsets.UTF_16LE, "fffe"),
            new Encoding(StandardCharsets.UTF_16BE, "feff"));

    private Decoder() {}

    /** Decodes a whole file. */
    static Decoded decode(byte[] bytes) {
        for (var encoding : MARKED) {
            if (encoding.marks(bytes)) {
                return decode(bytes, encoding.charset());
            }
        }
        return decode(bytes, StandardCharsets.UTF_8);
    }

    private static Decoded decode(byte[] bytes, Charset charset) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length + 1);
        var result = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        var text = out.flip().toString();
        if (result.isError()) {
            var found = HexFormat.of().withUpperCase().toHexDigits(bytes[in.position()]);
            var message = "byte 0x" + found + " at offset " + in.position() + " is not " + charset.name();
            return new Decoded(clean(text), message);
        }
        return checked(text, charset);
    }

    /** Text of other kinds that happens to be valid: binary files have zero bytes, and old Japanese mail switches by escapes. */
    private static Decoded checked(String text, Charset charset) {
        var zero = text.indexOf('\0');
        if (zero >= 0) {
            var offset = text.substring(0, zero).getBytes(charset).length;
            return new Decoded(
                    clean(text.substring(0, zero)), "a zero byte at offset " + offset + ": this is not a text file");
        }
        var japanese = text.indexOf("\u001b$");
        if (japanese >= 0) {
            var offset = text.substring(0, japanese).getBytes(charset).length;
            return new Decoded(
                    clean(text.substring(0, japanese)),
                    "an escape to ISO-2022 at offset " + offset + " is not " + charset.name());
        }
        return new Decoded(clean(text), "");
    }

    private static String clean(String text) {
        var start = 0;
        while (start < text.length() && text.charAt(start) == '\ufeff') {
            start++;
        }
        return text.substring(start).replace("\r\n", "\n").replace('\r', '\n');
    }
}
