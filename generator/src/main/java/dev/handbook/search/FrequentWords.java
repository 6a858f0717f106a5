package dev.handbook.search;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** The words that come most often in many short texts: each text packs better after them. */
final class FrequentWords {
    private static final int MOST_BYTES = 4_096;
    private static final int SHORTEST = 4;

    private final Map<String, Integer> counts = new HashMap<>();

    /** Counts the words of a text, each with the space before it. */
    void add(String text) {
        for (var from = 0; from < text.length(); ) {
            var space = text.indexOf(' ', from + 1);
            var to = space < 0 ? text.length() : space;
            if (to - from >= SHORTEST) {
                counts.merge(text.substring(from, to), 1, Integer::sum);
            }
            from = to;
        }
    }

    /** Those that save most, one after the other, the best last: what is near packs best. */
    byte[] text() {
        var words = new StringBuilder();
        counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .sorted(Comparator.comparingLong(FrequentWords::saving)
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .takeWhile(word -> words.length() + word.length() <= MOST_BYTES)
                .forEachOrdered(word -> words.insert(0, word));
        return words.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static long saving(Map.Entry<String, Integer> entry) {
        return (long) entry.getValue() * (entry.getKey().length() - 2);
    }
}
