package dev.handbook.notes;

import java.util.List;
import java.util.Locale;

/** Guesses which of the expected words a misspelt one stands for. */
final class SpellingHint {
    private SpellingHint() {}

    /**
     * The guess as a question, or empty when no word is near.
     *
     * @param expected the words that could have been meant, the likelier first
     * @param near how many letters may differ; capitals do not count
     */
    static String of(List<String> expected, String written, int near) {
        var lower = written.toLowerCase(Locale.ROOT);
        return expected.stream()
                .filter(word -> Math.abs(lower.length() - word.length()) <= near)
                .filter(word -> distance(word.toLowerCase(Locale.ROOT), lower) <= near)
                .findFirst()
                .map(word -> "Did you mean '" + word + "'?")
                .orElse("");
    }

    /** How many letters have to be added, left out or replaced to make one word of the other (Levenshtein 1966). */
    private static int distance(String known, String written) {
        var row = new int[written.length() + 1];
        for (var j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (var i = 1; i <= known.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= written.length(); j++) {
                var replaced = diagonal + (known.charAt(i - 1) == written.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[written.length()];
    }
}
