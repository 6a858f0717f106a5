package dev.handbook.search;

import java.io.ByteArrayOutputStream;

/**
 * Bytes as a string of a script in UTF-16: two bytes are one code unit, so that they take a thirtieth more on the disk, and compressed for
 * transport hardly more. Base64 takes a third. The byte order mark says how to read the script, whatever the server says.
 */
final class WideText {
    /** Stands before a unit that would end the string, or is half of a pair: then that has this bit changed. */
    static final char ESCAPE = '\uE000';

    private static final int CHANGED = 0x4000;
    /** Quote, backslash and the ends of lines are below. */
    private static final int ASCII = 0x80;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final ByteArrayOutputStream utf16 = new ByteArrayOutputStream();

    private WideText() {}

    /**
     * A script with bytes in a string, in UTF-16.
     *
     * @param before what stands before them, up to the quote
     * @param bytes an even number
     * @param after what stands after them, from the quote on
     */
    static byte[] script(String before, byte[] bytes, String after) {
        var text = new WideText();
        text.unit(BYTE_ORDER_MARK);
        before.chars().forEach(text::unit);
        text.string(bytes);
        after.chars().forEach(text::unit);
        return text.utf16.toByteArray();
    }

    private void string(byte[] bytes) {
        if (bytes.length % 2 != 0) {
            throw new IllegalArgumentException("an odd number of bytes: " + bytes.length);
        }
        for (var at = 0; at < bytes.length; at += 2) {
            var unit = (char) (bytes[at] & 0xff | bytes[at + 1] << Byte.SIZE);
            if (unit < ASCII || unit == ESCAPE || Character.isSurrogate(unit)) {
                unit(ESCAPE);
                unit(unit ^ CHANGED);
            } else {
                unit(unit);
            }
        }
    }

    private void unit(int unit) {
        utf16.write(unit);
        utf16.write(unit >>> Byte.SIZE);
    }
}
