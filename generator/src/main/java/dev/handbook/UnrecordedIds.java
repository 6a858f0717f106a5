package dev.handbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The addresses that a build would have recorded beside the notes, had it been let: on a build server, notes are often read-only.
 *
 * @param addresses each with the question that it leads to, sorted
 */
record UnrecordedIds(List<String> addresses) {
    /** Where addresses are remembered, in the notes folder. */
    static final String FILE = "handbook-ids.tsv";

    /** So many are named, the others counted. */
    private static final int NAMED = 10;

    private static final int QUESTION = 4;

    UnrecordedIds {
        addresses = List.copyOf(addresses);
    }

    /** Those of {@code ids}, the text of the file as it should be, that the file in {@code notes} does not have. */
    static UnrecordedIds of(Path notes, String ids) {
        var recorded = recorded(notes.resolve(FILE));
        return new UnrecordedIds(ids.lines()
                .filter(line -> !line.startsWith("#") && !recorded.contains(line))
                .map(UnrecordedIds::address)
                .toList());
    }

    private static Set<String> recorded(Path file) {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    ? new HashSet<>(Files.readAllLines(file))
                    : Set.of();
        } catch (IOException e) {
            return Set.of(); // what cannot be read records nothing
        }
    }

    private static String address(String line) {
        var fields = line.split("\t", -1);
        return fields[0] + (fields.length > QUESTION ? ": " + fields[QUESTION] : "");
    }

    /** What to tell, given why the file stays as it is; nothing when nothing is new. */
    List<String> lines(String why) {
        if (addresses.isEmpty()) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        lines.add(why + ", so " + FILE + " stays as it is; it would record "
                + (addresses.size() == 1 ? "1 address:" : addresses.size() + " addresses:"));
        addresses.stream()
                .limit(NAMED)
                .map(address -> "    " + Glyphs.show(address))
                .forEach(lines::add);
        if (addresses.size() > NAMED) {
            lines.add("    and " + (addresses.size() - NAMED) + " more");
        }
        return lines;
    }
}
