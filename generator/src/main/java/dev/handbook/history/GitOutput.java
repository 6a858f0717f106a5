package dev.handbook.history;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Cuts what git prints into pieces. Notes may hold any bytes, so lines end at {@code \n} alone and stay bytes. */
final class GitOutput {
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;

    GitOutput(InputStream in) {
        this.in = in;
    }

    /** The next line without its end; empty at the end of the output. */
    Optional<byte[]> line() throws IOException {
        return upTo('\n');
    }

    /** What comes before the next {@code mark}, or before the end of the output if there is anything; the mark is skipped. */
    Optional<byte[]> upTo(char mark) throws IOException {
        var piece = new ByteArrayOutputStream(80);
        while (hasMore()) {
            var from = at;
            while (at < end && buffer[at] != mark) {
                at++;
            }
            piece.write(buffer, from, at - from);
            if (at < end) {
                at++;
                return Optional.of(piece.toByteArray());
            }
        }
        return piece.size() == 0 ? Optional.empty() : Optional.of(piece.toByteArray());
    }

    /** Skips lines, at most to the end of the output. */
    void skipLines(int lines) throws IOException {
        for (var left = lines; left > 0 && hasMore(); left--) {
            while (hasMore() && buffer[at++] != '\n') {}
        }
    }

    /** Whether the next byte is this one; it is not taken. */
    boolean isNext(char character) throws IOException {
        return hasMore() && buffer[at] == character;
    }

    private boolean hasMore() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, in.read(buffer));
        }
        return end > 0;
    }
}
