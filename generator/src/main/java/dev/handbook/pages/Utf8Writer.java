package dev.handbook.pages;

import java.io.ByteArrayOutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Gathers text as UTF-8, piece by piece. A page is written in thousands of pieces that are nearly all plain ASCII, which Java copies as they
 * are; gathered as text first, a single dash would have it take two bytes for each of their characters, and encode them one by one.
 */
final class Utf8Writer extends Writer {
    private final ByteArrayOutputStream bytes;
    /** The first half of a character that has not come whole yet, or empty. */
    private String half = "";

    /** @param size how many bytes are expected */
    Utf8Writer(int size) {
        bytes = new ByteArrayOutputStream(size);
    }

    @Override
    public void write(char[] text, int from, int length) {
        write(new String(text, from, length));
    }

    @Override
    public void write(String text, int from, int length) {
        write(text.substring(from, from + length));
    }

    @Override
    public void write(String text) {
        var whole = half.isEmpty() ? text : half + text;
        var isCut = !whole.isEmpty() && Character.isHighSurrogate(whole.charAt(whole.length() - 1));
        var end = isCut ? whole.length() - 1 : whole.length();
        half = whole.substring(end);
        bytes.writeBytes(whole.substring(0, end).getBytes(StandardCharsets.UTF_8));
    }

    /** What has been written; half a character at the end is a question mark, as in any text of Java's. */
    byte[] toBytes() {
        bytes.writeBytes(half.getBytes(StandardCharsets.UTF_8));
        half = "";
        return bytes.toByteArray();
    }

    @Override
    public void flush() {
        // Nothing is kept back but half a character.
    }

    @Override
    public void close() {
        // There is nothing to let go of.
    }
}
