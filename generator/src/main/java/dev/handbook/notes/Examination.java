package dev.handbook.notes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tells the questions of an examination, where options only are offered, from answers that their author numbered by letters. An examination offers
 * options nearly everywhere, and nearly everywhere as many; or one of two numbers of them, for some questions ask <em>true or false</em>.
 */
final class Examination {
    private static final int FEWEST = 5;
    private static final double NEARLY_ALL = 0.8;
    private static final int SIZES = 2;

    /** How many options each question has that has any. */
    private final List<Integer> options = new ArrayList<>();

    private int answered;

    /** Counts a question below which something stands. */
    void add(int optionsOffered) {
        answered++;
        if (optionsOffered > 0) {
            options.add(optionsOffered);
        }
    }

    /** Whether options without a mark offer and do not answer. */
    boolean isOne() {
        var usual =
                options.stream()
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                        .values()
                        .stream()
                        .sorted(Comparator.reverseOrder())
                        .limit(SIZES)
                        .mapToLong(Long::longValue)
                        .sum();
        return options.size() >= FEWEST
                && options.size() >= NEARLY_ALL * answered
                && usual >= NEARLY_ALL * options.size();
    }
}
