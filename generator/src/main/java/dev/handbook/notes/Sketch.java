package dev.handbook.notes;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A few numbers that stand for the words of an answer, so that the same answer is recognised after it was edited: the smallest hashes of
 * its different words. The share of numbers that two sketches have in common estimates the share of words that the two texts have in
 * common (bottom-k sketch; Thorup, "Bottom-k and Priority Sampling, Set Similarity and Subset Sums with Minimal Independence", 2013).
 *
 * @param hashes ascending, at most {@link #SIZE}; empty for a text without words
 */
record Sketch(List<Integer> hashes) {
    private static final int SIZE = 12;

    private static final int RADIX = 36;

    private static final Pattern NUMBER = Pattern.compile("[0-9a-z]{1,6}");

    Sketch {
        hashes = List.copyOf(hashes);
    }

    static Sketch of(String text) {
        var smallest = new TreeSet<Integer>();
        for (var word : KeyWords.of(text)) {
            var hash = hash(word);
            if (smallest.size() < SIZE || hash < smallest.last()) {
                smallest.add(hash);
            }
            if (smallest.size() > SIZE) {
                smallest.pollLast();
            }
        }
        return new Sketch(List.copyOf(smallest));
    }

    /** Reads what {@link #toString} wrote; what is no number is passed over. */
    static Sketch parse(String written) {
        return new Sketch(Arrays.stream(written.split(","))
                .filter(number -> NUMBER.matcher(number).matches())
                .map(number -> Integer.parseInt(number, RADIX))
                .sorted()
                .toList());
    }

    /** Estimated share of common words, 0 to 1; 0 when either text is empty. */
    double similarity(Sketch other) {
        var all = new TreeSet<>(hashes);
        all.addAll(other.hashes);
        var smallest = all.stream().limit(SIZE).toList();
        var shared = smallest.stream()
                .filter(hash -> hashes.contains(hash) && other.hashes.contains(hash))
                .count();
        return hashes.isEmpty() || other.hashes.isEmpty() ? 0 : (double) shared / smallest.size();
    }

    @Override
    public String toString() {
        return hashes.stream().map(hash -> Integer.toString(hash, RADIX)).collect(Collectors.joining(","));
    }

    /** 30 bits, the same on every machine: {@link String#hashCode} is specified, but its high bits need mixing. */
    private static int hash(String word) {
        var h = word.hashCode() * 0x9E3779B9;
        h ^= h >>> 16;
        h *= 0x85EBCA6B;
        h ^= h >>> 13;
        return h & 0x3FFFFFFF;
    }
}
