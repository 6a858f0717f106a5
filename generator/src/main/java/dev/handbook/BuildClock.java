package dev.handbook;

import dev.handbook.model.Progress;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Tells an author what a build is doing while it takes long, and how long it took. It alone knows the time; it is told of the build and tells
 * it nothing.
 *
 * <pre>
 * Rendering pages: 1200 of 3400, 640 a second, 4 s left
 * </pre>
 *
 * <p>Safe to use by several threads.
 */
final class BuildClock implements Progress {
    /** Before this part of the steps is done nothing is foretold: a Java that has just started is slow. */
    private static final long WARM = 20;

    private final LongSupplier nanos;
    private final long pause;
    private final Consumer<String> screen;
    private final Map<Stage, Long> times = new EnumMap<>(Stage.class);
    private Stage stage = Stage.READ;
    private int steps;
    private int done;
    private long begun;
    private long told;

    /**
     * @param nanos the time in nanoseconds, from any moment on
     * @param pauseMillis how long it is silent between two lines
     * @param screen where lines go; the empty line is sent when there is nothing to say for now
     */
    BuildClock(LongSupplier nanos, long pauseMillis, Consumer<String> screen) {
        this.nanos = nanos;
        this.pause = TimeUnit.MILLISECONDS.toNanos(pauseMillis);
        this.screen = screen;
        this.begun = nanos.getAsLong();
        this.told = begun;
    }

    @Override
    public synchronized void begin(Stage next, int count) {
        rest();
        stage = next;
        steps = count;
        done = 0;
        tell();
    }

    @Override
    public synchronized void step() {
        done++;
        tell();
    }

    /** The stage has ended, and the next does not begin yet: its time is noted, and the screen is free for other lines. */
    synchronized void rest() {
        var now = nanos.getAsLong();
        times.merge(stage, now - begun, Long::sum);
        begun = now;
        screen.accept("");
    }

    private void tell() {
        var now = nanos.getAsLong();
        if (now - told >= pause) {
            told = now;
            screen.accept(line(now - begun));
        }
    }

    private String line(long spent) {
        if (steps == 0) {
            return stage.activity();
        }
        var line = stage.activity() + ": " + done + " of " + steps;
        if (done * WARM < steps || spent <= 0) {
            return line;
        }
        var left = spent / done * (steps - done);
        return line + ", " + Math.round(done * 1e9 / spent) + " a second, "
                + TimeUnit.NANOSECONDS.toSeconds(left + TimeUnit.SECONDS.toNanos(1) - 1) + " s left";
    }

    /** How long it all took and how long each stage did: {@code 1.9 s (read 0.5, parse 0.3)}. */
    synchronized String times() {
        var each = new StringJoiner(", ", " (", ")");
        times.forEach((one, time) -> each.add(one.verb() + " " + seconds(time)));
        var all = times.values().stream().mapToLong(Long::longValue).sum();
        return seconds(all) + " s" + each;
    }

    private static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.1f", nanos / 1e9);
    }
}
