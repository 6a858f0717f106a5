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

    private static final byte[] NOTHING = {};

    private Deflated() {}

    /** The packed form of some bytes, the same on every machine. */
    static byte[] of(byte[] content) {
        return after(NOTHING, content);
    }

    /** The packed form of some bytes that others will follow: of every text after them, this is the beginning. */
    static byte[] beginning(byte[] before) {
        return packed(before, NOTHING, false);
    }

    /** The packed form of some bytes after others, without the {@link #beginning} that is that of the others. */
    static byte[] after(byte[] before, byte[] content) {
        return packed(before, content, true);
    }

    private static byte[] packed(byte[] before, byte[] content, boolean withContent) {
        try {
            var deflater = new Deflater(JZlib.Z_BEST_COMPRESSION, JZlib.MAX_WBITS, true);
            var length = before.length + content.length;
            var packed = new byte[length + length / 1000 + SLACK];
            deflater.setOutput(packed);
            if (before.length > 0) {
                deflater.setInput(before);
                deflater.deflate(JZlib.Z_SYNC_FLUSH);
            }
            var beginning = Math.toIntExact(deflater.getTotalOut());
            if (withContent) {
                deflater.setInput(content);
                var state = deflater.deflate(JZlib.Z_FINISH);
                if (state != JZlib.Z_STREAM_END) {
                    throw new IllegalStateException("deflate ended with " + state + " after " + length + " bytes");
                }
            }
            var end = Math.toIntExact(deflater.getTotalOut());
            deflater.end();
            return Arrays.copyOfRange(packed, withContent ? beginning : 0, end);
        } catch (GZIPException e) {
            throw new IllegalStateException(e);
        }
    }
}
