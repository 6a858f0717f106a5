package dev.handbook.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Finds what a word that nobody wrote was meant to be. The browser finds the same ({@code typos.js}). */
final class Typos {
    /** How many words a mistyped word may stand for. */
    static final int MAX_GUESSES = 4;

    /** What has figures or signs in it has no typos, but is another number; and there are no typos beyond the usual letters. */
    private static final Pattern NO_TYPOS = Pattern.compile("[0-9._:\\x{10000}-\\x{10ffff}]");

    private Typos() {}

    /** Whether a word is one in which letters can be wrong. */
    static boolean arePossible(String folded) {
        return !NO_TYPOS.matcher(folded).find();
    }

    /** How many letters may be wrong: none in short words, for there every word is near every other. */
    static int allowed(String word) {
        return word.length() < 3 ? 0 : word.length() < 6 ? 1 : 2;
    }

    /**
     * The keys of the words with the fewest differences, those in most documents first.
     *
     * @param folded the mistyped word, without accents
     * @param entries words to choose from, sorted by key
     * @param limit how many letters may be wrong
     */
    static List<String> nearest(String folded, List<Vocabulary.Entry> entries, int limit) {
        var fewest = limit;
        var nearest = new ArrayList<Vocabulary.Entry>();
        for (var entry : entries) {
            var distance = distance(folded, IndexFields.foldedOf(entry.key()), fewest);
            if (distance < fewest) {
                nearest.clear();
                fewest = distance;
            }
            if (distance <= fewest) {
                nearest.add(entry);
            }
        }
        nearest.sort(Comparator.comparing(Vocabulary.Entry::count, Comparator.reverseOrder()));
        return nearest.stream().limit(MAX_GUESSES).map(Vocabulary.Entry::key).toList();
    }

    /**
     * How many letters have to be inserted, left out, replaced or swapped with their neighbour, no letter twice: the optimal string
     * alignment distance.
     *
     * @param limit when it is more than this, any higher number is as good
     */
    static int distance(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) > limit) {
            return limit + 1;
        }
        var beforeLast = new int[other.length() + 1];
        var last = new int[other.length() + 1];
        for (var j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (var i = 1; i <= one.length(); i++) {
            var row = new int[other.length() + 1];
            row[0] = i;
            var best = i;
            for (var j = 1; j <= other.length(); j++) {
                var isSame = one.charAt(i - 1) == other.charAt(j - 1);
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (isSame ? 0 : 1));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                best = Math.min(best, row[j]);
            }
            if (best > limit) {
                return limit + 1;
            }
            beforeLast = last;
            last = row;
        }
        return last[other.length()];
    }
}
