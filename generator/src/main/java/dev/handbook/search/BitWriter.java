package dev.handbook.search;

import java.io.ByteArrayOutputStream;

/** Numbers as bits, the highest first, each in about as many as it takes to tell it from the others that could stand there. */
final class BitWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int open;
    private int count;

    /** The lowest bits of a number. */
    private void bits(int value, int length) {
        for (var bit = length - 1; bit >= 0; bit--) {
            open = open << 1 | value >>> bit & 1;
            if (++count == Byte.SIZE) {
                bytes.write(open);
                open = 0;
                count = 0;
            }
        }
    }

    /** Any number from 0 on: small ones take few bits, 0 takes one (Elias's gamma code of the number above). */
    BitWriter number(int number) {
        if (number < 0 || number == Integer.MAX_VALUE) {
            throw new IllegalArgumentException("no number: " + number);
        }
        var length = Integer.SIZE - Integer.numberOfLeadingZeros(number + 1);
        bits(0, length - 1);
        bits(number + 1, length);
        return this;
    }

    /** A number of which the lowest bits may be anything. */
    BitWriter number(int number, int lowest) {
        number(number >>> lowest);
        bits(number, lowest);
        return this;
    }

    /** A number from 0 to below a size: no bit where there is no choice. */
    private void below(int number, int size) {
        var length = Integer.SIZE - Integer.numberOfLeadingZeros(size - 1);
        var shorter = (1 << length) - size;
        if (number < shorter) {
            bits(number, length - 1);
        } else {
            bits(number + shorter, length);
        }
    }

    /**
     * Distinct numbers: the middle one first, then those on either side of it, among fewer and fewer that are left (binary interpolative
     * coding). Where they are dense, they take little.
     *
     * @param sorted the numbers, from 0 on
     * @param size above all of them
     */
    BitWriter set(int[] sorted, int size) {
        set(sorted, 0, sorted.length, 0, size);
        return this;
    }

    private void set(int[] sorted, int from, int to, int low, int high) {
        if (from < to) {
            var middle = (from + to) >>> 1;
            var lowest = low + middle - from;
            below(sorted[middle] - lowest, high - (to - 1 - middle) - lowest);
            set(sorted, from, middle, low, sorted[middle]);
            set(sorted, middle + 1, to, sorted[middle] + 1, high);
        }
    }

    /** All that was written elsewhere, bit by bit. */
    BitWriter then(BitWriter other) {
        for (var whole : other.bytes.toByteArray()) {
            bits(whole, Byte.SIZE);
        }
        bits(other.open, other.count);
        return this;
    }

    boolean isEmpty() {
        return bytes.size() == 0 && count == 0;
    }

    /** What was written, in whole bytes. */
    byte[] toBytes() {
        var copy = new ByteArrayOutputStream();
        copy.writeBytes(bytes.toByteArray());
        if (count > 0) {
            copy.write(open << Byte.SIZE - count);
        }
        return copy.toByteArray();
    }
}
