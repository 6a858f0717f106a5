package dev.handbook.search;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.GZIPException;
import com.jcraft.jzlib.JZlib;
import java.util.Arrays;

/**
 * Packs bytes as raw deflate (RFC 1951), which browsers unpack by themselves. Not {@code java.util.zip}: some JDKs come with another zlib,
 * which packs the same bytes differently, and two builds have to agree wherever they run.
 */
final class Deflated {
    /** More than deflate ever adds to bytes that do not pack. */
    private static final int SLACK = 64;

    private Deflated() {}

    /** The packed form of some bytes, the same on every machine. */
    static byte[] of(byte[] content) {
        try {
            var deflater = new Deflater(JZlib.Z_BEST_COMPRESSION, JZlib.MAX_WBITS, true);
            var packed = new byte[content.length + content.length / 1000 + SLACK];
            deflater.setInput(content);
            deflater.setOutput(packed);
            var state = deflater.deflate(JZlib.Z_FINISH);
            if (state != JZlib.Z_STREAM_END) {
                throw new IllegalStateException("deflate ended with " + state + " after " + content.length + " bytes");
            }
            var length = Math.toIntExact(deflater.getTotalOut());
            deflater.end();
            return Arrays.copyOf(packed, length);
        } catch (GZIPException e) {
            throw new IllegalStateException(e);
        }
    }
}
