package dev.handbook.notes;

import dev.handbook.model.Note;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How many megabytes of notes are read in a second of CPU, on a mix of all formats and dialects. The size doubles from row to row, first
 * by more notes, then by longer ones: a row that takes much more than twice as long as the one above betrays work that is not linear.
 * Made by {@code benchmarks/reader.sh}.
 */
public final class ReaderThroughput {
    private static final int PIECES = 20;
    private static final int WARM_UP = 200;
    private static final int FEWEST_NOTES = 250;
    private static final int DOUBLINGS = 3;

    private ReaderThroughput() {}

    /** Prints a row for each size. */
    public static void main(String[] arguments) {
        read(notes(WARM_UP, PIECES));
        System.out.printf(Locale.ROOT, "%8s %8s %8s %8s %8s%n", "notes", "pieces", "MB", "CPU s", "MB/s");
        for (var i = 0; i <= DOUBLINGS; i++) {
            row(FEWEST_NOTES << i, PIECES);
        }
        for (var i = 1; i <= DOUBLINGS; i++) {
            row(FEWEST_NOTES, PIECES << i);
        }
    }

    private static void row(int count, int pieces) {
        var notes = notes(count, pieces);
        var megabytes = notes.stream()
                        .mapToLong(note -> note.text().getBytes(StandardCharsets.UTF_8).length)
                        .sum()
                / 1e6;
        var seconds = read(notes);
        System.out.printf(
                Locale.ROOT, "%8d %8d %8.2f %8.2f %8.2f%n", count, pieces, megabytes, seconds, megabytes / seconds);
    }

    private static List<Note> notes(int count, int pieces) {
        var notes = new ArrayList<Note>();
        for (var seed = 0; seed < count; seed++) {
            var ending = MadeUpNotes.ENDINGS.get(seed % MadeUpNotes.ENDINGS.size());
            notes.add(MadeUpNotes.note(ending, seed, pieces));
        }
        return notes;
    }

    /** Seconds of CPU of all threads, those of the JVM's compiler and collector included. */
    private static double read(List<Note> notes) {
        var before = cpuNanos();
        new NoteParser(1).parse(notes, Set.of());
        return (cpuNanos() - before) / 1e9;
    }

    private static long cpuNanos() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : System.nanoTime();
    }
}
