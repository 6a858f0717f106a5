package dev.handbook.notes;

import dev.handbook.model.Place;
import dev.handbook.model.Problem;
import dev.handbook.model.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Files of a notes folder that are no notes, so that none vanishes silently. Each folder with such files is mentioned once, with
 * how many of which kind. Files that go with a folder rather than being somebody's text, such as a licence, settings or a build
 * file, are expected there and not mentioned.
 */
final class UnreadFiles {
    private static final Set<String> KNOWN_NAMES = Set.of(
            "license licence copying notice authors codeowners makefile dockerfile jenkinsfile procfile vagrantfile gemfile rakefile cname "
                    .concat(
                            "package.json package-lock.json pom.xml mvnw gradlew thumbs.db desktop.ini handbook-ids.tsv go.mod go.sum tsconfig.json ")
                    .concat("robots.txt requirements.txt cmakelists.txt license.txt licence.txt license.md licence.md")
                    .split(" "));

    private static final Set<String> KNOWN_ENDINGS = Set.of(
            "yaml yml toml ini cfg conf lock css scss less js mjs map ico woff woff2 ttf otf bib iml bak swp tmp log"
                    .split(" "));

    private final Map<String, Map<String, Integer>> kinds = new TreeMap<>();

    /** Whether a file is no note by its name, whatever its ending. */
    static boolean isKnown(String path) {
        return KNOWN_NAMES.contains(name(path));
    }

    /** Remembers a file that is not read, unless it is of a kind that nobody expects to be. */
    void add(String path) {
        if (!isKnown(path) && !KNOWN_ENDINGS.contains(Format.ending(path))) {
            var slash = path.lastIndexOf('/');
            var kind = Format.ending(path).isEmpty() ? "without ending" : "." + Format.ending(path);
            kinds.computeIfAbsent(slash < 0 ? "." : path.substring(0, slash), folder -> new TreeMap<>())
                    .merge(kind, 1, Integer::sum);
        }
    }

    /** One warning for each folder, sorted. */
    List<Problem> problems() {
        return kinds.entrySet().stream()
                .map(entry -> problem(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Problem problem(String folder, Map<String, Integer> counts) {
        var total = counts.values().stream().mapToInt(Integer::intValue).sum();
        var list = counts.entrySet().stream()
                .map(kind -> kind.getValue() + " " + kind.getKey())
                .collect(Collectors.joining(", "));
        return new Problem(
                Severity.WARNING,
                "unread-files",
                new Place(folder, 1, 1),
                (total == 1 ? "1 file here is no note and is" : total + " files here are no notes and are")
                        + " not read: " + list,
                "Notes end in "
                        + String.join(
                                ", ",
                                Format.endings().stream().map(e -> "." + e).toList())
                        + "; move other files elsewhere, or hide them behind a leading full stop",
                "");
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }
}
