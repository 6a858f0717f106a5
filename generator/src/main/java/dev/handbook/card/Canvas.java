package dev.handbook.card;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.GZIPException;
import com.jcraft.jzlib.JZlib;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * A picture that shapes are painted on. The edges are smooth: each pixel is looked at in {@value #SAMPLES} times {@value #SAMPLES} points. Only
 * sums, products and comparisons of doubles are used, which give the same result on every JDK.
 */
final class Canvas {
    private static final int SAMPLES = 4;
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private final int width;
    private final int height;
    private final int[] pixels;

    /** @param color of all pixels, {@code 0xRRGGBB} */
    Canvas(int width, int height, int color) {
        this.width = width;
        this.height = height;
        this.pixels = new int[width * height];
        Arrays.fill(pixels, color);
    }

    /** Paints a shape over what is there. */
    void paint(Shape shape, int color) {
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                var covered = covered(shape, x, y);
                if (covered > 0) {
                    pixels[y * width + x] = mixed(pixels[y * width + x], color, covered);
                }
            }
        }
    }

    /** How many of the points of a pixel belong to a shape. */
    private static int covered(Shape shape, int x, int y) {
        var covered = 0;
        for (var sample = 0; sample < SAMPLES * SAMPLES; sample++) {
            var sampleX = x + (sample % SAMPLES + 0.5) / SAMPLES;
            var sampleY = y + (sample / SAMPLES + 0.5) / SAMPLES;
            covered += shape.holds(sampleX, sampleY) ? 1 : 0;
        }
        return covered;
    }

    private static int mixed(int below, int above, int covered) {
        var color = 0;
        for (var shift = 0; shift <= 16; shift += 8) {
            var one = (below >> shift) & 0xFF;
            var other = (above >> shift) & 0xFF;
            color |= (one + ((other - one) * covered) / (SAMPLES * SAMPLES)) << shift;
        }
        return color;
    }

    /** The picture as PNG (RFC 2083), eight bits for each of red, green and blue. */
    byte[] png() {
        var png = new ByteArrayOutputStream();
        png.writeBytes(SIGNATURE);
        var head = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        chunk(png, "IHDR", head.array());
        chunk(png, "IDAT", deflated(rows()));
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    /** Each row begins with the number of its filter: 2, the difference to the row above, as rows are alike. */
    private byte[] rows() {
        var rows = ByteBuffer.allocate(height * (1 + 3 * width));
        for (var y = 0; y < height; y++) {
            rows.put((byte) 2);
            for (var x = 0; x < width; x++) {
                var color = pixels[y * width + x];
                var above = y == 0 ? 0 : pixels[(y - 1) * width + x];
                for (var shift = 16; shift >= 0; shift -= 8) {
                    rows.put((byte) ((color >> shift & 0xFF) - (above >> shift & 0xFF)));
                }
            }
        }
        return rows.array();
    }

    /** Packed in Java alone: what {@code java.util.zip} writes depends on the zlib of the machine. */
    private static byte[] deflated(byte[] bytes) {
        try {
            var deflater = new Deflater(JZlib.Z_BEST_COMPRESSION);
            var packed = new byte[bytes.length + 1024];
            deflater.setInput(bytes);
            deflater.setOutput(packed);
            if (deflater.deflate(JZlib.Z_FINISH) != JZlib.Z_STREAM_END) {
                throw new IllegalStateException("the picture did not fit into its buffer");
            }
            return Arrays.copyOf(packed, (int) deflater.getTotalOut());
        } catch (GZIPException e) {
            throw new IllegalStateException("deflate cannot fail on bytes in memory", e);
        }
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] content) {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var checksum = new CRC32();
        checksum.update(name);
        checksum.update(content);
        var chunk = ByteBuffer.allocate(12 + content.length);
        chunk.putInt(content.length).put(name).put(content).putInt((int) checksum.getValue());
        png.writeBytes(chunk.array());
    }
}
