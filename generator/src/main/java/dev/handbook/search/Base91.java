package dev.handbook.search;

/**
 * Bytes as printable ASCII without quote and backslash, for a string of a script: 13 bits in two characters. A twelfth shorter than base64; compressed
 * for transport, both come to the bytes they stand for.
 */
final class Base91 {
    private static final int BASE = 91;
    private static final int PAIR = 13;
    /** As many bits as a single character holds. */
    private static final int SINGLE = 6;

    private Base91() {}

    /** The characters for some bytes. Bits are taken from the lowest on; the last few may need one character only. */
    static String encode(byte[] bytes) {
        var text = new StringBuilder(bytes.length * 16 / PAIR + 2);
        var bits = 0;
        var count = 0;
        for (var each : bytes) {
            bits |= (each & 0xff) << count;
            count += Byte.SIZE;
            if (count >= PAIR) {
                var pair = bits & (1 << PAIR) - 1;
                text.append(digit(pair % BASE)).append(digit(pair / BASE));
                bits >>>= PAIR;
                count -= PAIR;
            }
        }
        if (count > 0) {
            text.append(digit(bits % BASE));
        }
        if (count > SINGLE) {
            text.append(digit(bits / BASE));
        }
        return text.toString();
    }

    /** From # to ~ without the backslash. */
    private static char digit(int value) {
        return (char) ('#' + value + (value + '#' >= '\\' ? 1 : 0));
    }
}
