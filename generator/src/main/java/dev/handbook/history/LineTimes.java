package dev.handbook.history;

import dev.handbook.model.Changes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The lines of one note and when they changed. Commits are told from the youngest to the oldest; a line belongs to the first one that
 * touches it, and until then its number in the older version is followed.
 *
 * <pre>
 * now   number in the version that is looked at
 * 1     1
 * 2     -          the youngest commit wrote it
 * 3     2          it stood one line higher before
 * </pre>
 */
final class LineTimes {
    /**
     * A change of one commit.
     *
     * @param oldCount how many lines it took away
     * @param newStart the 1-based line of the first one that it wrote; if it wrote none, the line before
     * @param newCount how many lines it wrote
     */
    record Hunk(int oldCount, int newStart, int newCount) {
        /** The first line below what it wrote. */
        int newEnd() {
            return newCount == 0 ? newStart + 1 : newStart + newCount;
        }

        int firstNew() {
            return newCount == 0 ? newStart + 1 : newStart;
        }
    }

    private final Instant[] times;

    /** The lines that no commit was found for, ascending, and beside them their numbers; both 1-based. */
    private int[] open;

    private int[] numbers;

    LineTimes(int lines) {
        times = new Instant[lines];
        Arrays.fill(times, Changes.UNKNOWN);
        open = new int[lines];
        Arrays.setAll(open, position -> position + 1);
        numbers = open.clone();
    }

    /**
     * Goes back behind one commit.
     *
     * @param time of the commit
     * @param hunks from the top down
     * @return whether every line has found its commit now
     */
    boolean isDoneAfter(Instant time, List<Hunk> hunks) {
        var stillOpen = new int[open.length];
        var older = new int[open.length];
        var left = 0;
        var shift = 0;
        var next = 0;
        for (var position = 0; position < open.length; position++) {
            var number = numbers[position];
            while (next < hunks.size() && hunks.get(next).newEnd() <= number) {
                shift += hunks.get(next).oldCount() - hunks.get(next).newCount();
                next++;
            }
            if (next < hunks.size() && hunks.get(next).firstNew() <= number) {
                times[open[position] - 1] = time;
            } else {
                stillOpen[left] = open[position];
                older[left++] = number + shift;
            }
        }
        open = Arrays.copyOf(stillOpen, left);
        numbers = Arrays.copyOf(older, left);
        return left == 0;
    }

    /** When each line changed. */
    List<Instant> times() {
        return Collections.unmodifiableList(new ArrayList<>(Arrays.asList(times)));
    }
}
