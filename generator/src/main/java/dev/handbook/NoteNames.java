package dev.handbook;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the notes that an author means by a few letters. */
final class NoteNames {
    /** Means every note. */
    static final String ALL = "all";

    /** How many names are offered for one that is wrong. */
    private static final int OFFERED = 3;

    /** Nobody mistypes a longer name; it would cost time. */
    private static final int LONGEST = 200;

    private NoteNames() {}

    /**
     * The notes that are meant, of all {@code paths}.
     *
     * @param wanted {@link #ALL}; a whole path, alone or behind the folders that lead to the notes; or else a part of one, in capitals or
     *     not. A backslash does for a slash
     */
    static Set<String> meant(String wanted, List<String> paths) {
        if (wanted.equals(ALL)) {
            return Set.copyOf(paths);
        }
        var name = slashes(wanted);
        var exact = paths.stream()
                .filter(path -> name.equals(path) || name.endsWith("/" + path))
                .max(Comparator.comparingInt(String::length));
        if (exact.isPresent()) {
            return Set.of(exact.get());
        }
        var part = name.toLowerCase(Locale.ROOT);
        return Set.copyOf(paths.stream()
                .filter(path -> !part.isEmpty() && path.toLowerCase(Locale.ROOT).contains(part))
                .toList());
    }

    /** The paths that are most like a wrong one, the best first, at most three; none when nothing is like it. */
    static List<String> nearest(String wanted, List<String> paths) {
        var name = slashes(wanted).toLowerCase(Locale.ROOT);
        var distances = new HashMap<String, Integer>();
        for (var path : paths) {
            if (Math.max(path.length(), name.length()) <= LONGEST) {
                var distance = distance(name, path.toLowerCase(Locale.ROOT));
                if (distance * 3 <= name.length()) {
                    distances.put(path, distance);
                }
            }
        }
        return distances.keySet().stream()
                .sorted(Comparator.comparing((String path) -> distances.getOrDefault(path, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(OFFERED)
                .toList();
    }

    private static String slashes(String name) {
        return name.strip().replace('\\', '/');
    }

    /**
     * Letters to change, add or drop to get from the name to the part of the path that is most like it (Sellers, "The theory and
     * computation of evolutionary distances", 1980).
     */
    private static int distance(String name, String path) {
        var row = new int[path.length() + 1];
        for (var i = 1; i <= name.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= path.length(); j++) {
                var replaced = diagonal + (name.charAt(i - 1) == path.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        var least = name.length();
        for (var distance : row) {
            least = Math.min(least, distance);
        }
        return least;
    }
}
