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
    /** More than deflate ever adds to bytes that do not pack, zlib's frame included. */
    private static final int SLACK = 64;

    /** How far deflate looks ahead; that much of its window is not for looking back. */
    private static final int LOOKAHEAD = 262;

    /** Deflate refers to no fewer bytes before. */
    private static final int SHORTEST_MATCH = 3;

    /** What zlib takes for its tables if nobody says how much: a level from 1 on, each twice the one before. */
    private static final int MEMORY = 8;

    /** At level 0, a block would have two to the power of this many signs. */
    private static final int BLOCK_BITS = 6;

    /** Of zlib's frame (RFC 1950), what stands before packed bytes that follow others, and behind them: names and sums, which nobody needs. */
    private static final int FRAME_BEFORE = 6;

    private static final int FRAME_BEHIND = 4;

    private Deflated() {}

    /** The packed form of some bytes, the same on every machine. */
    static byte[] of(byte[] content) {
        return packed(content, JZlib.Z_FINISH);
    }

    /** The packed form of some bytes that others will follow: of every text after them, this is the beginning. */
    static byte[] beginning(byte[] before) {
        return packed(before, JZlib.Z_SYNC_FLUSH);
    }

    /** The packed form of some bytes after others, without the {@link #beginning} that is that of the others. */
    static byte[] after(byte[] before, byte[] content) {
        if (before.length < SHORTEST_MATCH) {
            return of(content);
        }
        // Only with a frame does the library take the bytes before for known; without, it would pack them anew each
        // time.
        var deflater = deflater(before.length + content.length, JZlib.W_ZLIB);
        deflater.setDictionary(before, before.length);
        var packed = packed(deflater, content, JZlib.Z_FINISH);
        return Arrays.copyOfRange(packed, FRAME_BEFORE, packed.length - FRAME_BEHIND);
    }

    private static byte[] packed(byte[] content, int flush) {
        return packed(deflater(content.length, JZlib.W_NONE), content, flush);
    }

    private static byte[] packed(Deflater deflater, byte[] content, int flush) {
        var packed = new byte[content.length + content.length / 1000 + SLACK];
        deflater.setOutput(packed);
        deflater.setInput(content);
        var state = deflater.deflate(flush);
        if (flush == JZlib.Z_FINISH && state != JZlib.Z_STREAM_END) {
            throw new IllegalStateException("deflate ended with " + state + " after " + content.length + " bytes");
        }
        var end = Math.toIntExact(deflater.getTotalOut());
        deflater.end();
        return Arrays.copyOf(packed, end);
    }

    /** As large as so many bytes need it, up to the largest window and the usual memory: one is made for each of thousands of short texts. */
    private static Deflater deflater(int length, JZlib.WrapperType frame) {
        try {
            var bits = Math.min(JZlib.MAX_WBITS, Integer.SIZE - Integer.numberOfLeadingZeros(length + LOOKAHEAD));
            var memory = Math.min(MEMORY, bits - BLOCK_BITS);
            return new Deflater(JZlib.Z_BEST_COMPRESSION, bits, memory, frame);
        } catch (GZIPException e) {
            throw new IllegalStateException(e);
        }
    }
}
