package dev.handbook.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses which of the names that are known a mistyped one was meant to be. */
public final class Nearest {
    /** Nobody mistypes a longer name, in UTF-16 units; it would cost time. */
    private static final int LONGEST = 200;

    private Nearest() {}

    /**
     * The known name that is most like a wrong one, capitals aside; of several, the first in alphabetical order. Empty when more than a third of the letters
     * differ.
     */
    public static Optional<String> to(String wrong, Collection<String> known) {
        return known.stream()
                .filter(name -> isLike(wrong, name))
                .min(Comparator.comparingInt((String name) -> distance(wrong, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static boolean isLike(String wrong, String name) {
        var longer = Math.max(wrong.length(), name.length());
        return longer <= LONGEST && 3 * distance(wrong, name) <= longer;
    }

    /** How many letters must be added, dropped, changed or swapped with the next, capitals aside (optimal string alignment). */
    private static int distance(String first, String second) {
        var a = first.toLowerCase(Locale.ROOT);
        var b = second.toLowerCase(Locale.ROOT);
        var rows = new int[a.length() + 1][b.length() + 1];
        for (var i = 0; i <= a.length(); i++) {
            for (var j = 0; j <= b.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : step(rows, a, b, i, j);
            }
        }
        return rows[a.length()][b.length()];
    }

    private static int step(int[][] rows, String a, String b, int i, int j) {
        var changed = rows[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        var least = Math.min(changed, 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
        var areSwapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return areSwapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
    }
}
