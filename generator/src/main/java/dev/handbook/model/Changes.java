package dev.handbook.model;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When the lines of the notes last changed, as far as that is known.
 *
 * @param lines for the path of a note, when each of its lines changed, first line first; {@link #UNKNOWN} for a line that is older than
 *     what is known
 */
public record Changes(Map<String, List<Instant>> lines) {
    /** Stands for a time that nobody knows; earlier than all others. */
    public static final Instant UNKNOWN = Instant.MIN;

    /** Nothing is known of any note. */
    public static final Changes NONE = new Changes(Map.of());

    public Changes {
        var copy = new HashMap<String, List<Instant>>();
        lines.forEach((path, times) -> copy.put(path, List.copyOf(times)));
        lines = Map.copyOf(copy);
    }

    /** When the youngest line of a passage changed; empty when no line of it is known. */
    public Optional<Instant> of(Source source) {
        var times = lines.getOrDefault(source.path(), List.of());
        return times
                .subList(Math.min(source.firstLine() - 1, times.size()), Math.min(source.lastLine(), times.size()))
                .stream()
                .max(Instant::compareTo)
                .filter(time -> !time.equals(UNKNOWN));
    }
}
