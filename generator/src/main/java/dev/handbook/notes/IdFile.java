package dev.handbook.notes;

import dev.handbook.model.Note;
import dev.handbook.model.Place;
import dev.handbook.model.Problem;
import dev.handbook.model.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads and writes {@code handbook-ids.tsv}: one line for each question that ever was, sorted by id, so that a version control system
 * shows what changed and merges cleanly.
 */
final class IdFile {
    /** Beside the notes. */
    static final String NAME = "handbook-ids.tsv";

    private static final String HEADER = """
            # The addresses of this handbook's questions, so that links to them keep working. Commit it with the notes.
            # id\tpages\tnote\tposition\tquestion\tanswer, or where a question that is gone went to
            """;

    private static final String GONE = "> ";
    private static final int COLUMNS = 6;
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:-[\\p{L}\\p{M}\\p{N}]+)*");
    private static final Pattern POSITION = Pattern.compile("\\d{1,7}");
    private static final Pattern PAGE = Pattern.compile("topics/[\\p{L}\\p{M}\\p{N}-]+(?:\\.\\d+)?\\.html");

    private IdFile() {}

    /** What the file says, and which of its lines say nothing. */
    record Content(List<RememberedId> ids, List<Problem> problems) {
        public Content {
            ids = List.copyOf(ids);
            problems = List.copyOf(problems);
        }
    }

    static Content read(Note file) {
        var ids = new LinkedHashMap<String, RememberedId>();
        var problems = new ArrayList<Problem>();
        var number = 0;
        for (var line : file.text().lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            var place = new Place(file.path(), number, 1);
            var columns = line.split("\t", -1);
            if (columns.length != COLUMNS
                    || !ID.matcher(columns[0]).matches()
                    || !POSITION.matcher(columns[3]).matches()) {
                problems.add(problem(
                        place,
                        "this line is not " + COLUMNS
                                + " columns that begin with an id, so its question may get a new address",
                        "Take the line from an earlier version of the file, or delete it",
                        line));
            } else if (ids.putIfAbsent(columns[0], read(columns)) != null) {
                problems.add(problem(
                        place,
                        "the id '" + columns[0] + "' stands here a second time; the first line counts",
                        "Two versions of the file were joined; delete one of the lines",
                        line));
            }
        }
        return new Content(List.copyOf(ids.values()), problems);
    }

    private static Problem problem(Place place, String message, String hint, String line) {
        return new Problem(Severity.WARNING, "ids-file", place, message, hint, line);
    }

    private static RememberedId read(String[] columns) {
        var pages = List.of(columns[1].split(" ")).stream()
                .filter(page -> PAGE.matcher(page).matches())
                .toList();
        var last = columns[5];
        var successor = last.startsWith(GONE) ? last.substring(GONE.length()) : "";
        return new RememberedId(
                columns[0],
                pages,
                columns[2],
                Integer.parseInt(columns[3]),
                columns[4],
                Sketch.parse(last.startsWith(GONE) ? "" : last),
                ID.matcher(successor).matches() ? successor : "");
    }

    static String write(List<RememberedId> ids) {
        var text = new StringBuilder(HEADER);
        ids.stream().sorted(Comparator.comparing(RememberedId::id)).forEach(id -> text.append(line(id)));
        return text.toString();
    }

    private static String line(RememberedId id) {
        return String.join(
                        "\t",
                        id.id(),
                        String.join(" ", id.pages()),
                        id.path(),
                        String.valueOf(id.position()),
                        id.wording(),
                        id.isGone() ? GONE + id.successor() : id.sketch().toString())
                + "\n";
    }
}
