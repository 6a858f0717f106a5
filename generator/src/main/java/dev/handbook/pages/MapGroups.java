package dev.handbook.pages;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds groups among tied things: each takes the group to which the strongest of its ties lead, again and again, as Raghavan, Albert
 * and Kumara describe in "Near linear time algorithm to detect community structures", 2007; in a fixed order instead of a random one.
 */
final class MapGroups {
    /** How many groups are told apart; there are so many colours. */
    static final int MOST = 5;

    private static final int ROUNDS = 12;

    private MapGroups() {}

    /**
     * The group of each of {@code size} things: 1 for the largest, to {@value #MOST}; 0 for things in all smaller groups and for things
     * alone.
     */
    static int[] of(int size, List<MapLayout.Tie> ties) {
        var label = IntStream.range(0, size).toArray();
        for (var round = 0; round < ROUNDS; round++) {
            for (var i = 0; i < size; i++) {
                label[i] = strongest(i, label, ties);
            }
        }
        return numbered(label);
    }

    private static int strongest(int thing, int[] label, List<MapLayout.Tie> ties) {
        Map<Integer, Double> pulls = new HashMap<>();
        for (var tie : ties) {
            if (tie.one() == thing || tie.other() == thing) {
                var other = label[tie.one() == thing ? tie.other() : tie.one()];
                pulls.merge(other, tie.strength(), Double::sum);
            }
        }
        return pulls.entrySet().stream()
                .max(Map.Entry.<Integer, Double>comparingByValue().thenComparing(pull -> -pull.getKey()))
                .map(Map.Entry::getKey)
                .orElse(label[thing]);
    }

    private static int[] numbered(int[] label) {
        Map<Integer, Integer> sizes = new HashMap<>();
        for (var one : label) {
            sizes.merge(one, 1, Integer::sum);
        }
        var largest = sizes.entrySet().stream()
                .filter(group -> group.getValue() > 1)
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
        return IntStream.of(label).map(one -> largest.indexOf(one) + 1).toArray();
    }
}
