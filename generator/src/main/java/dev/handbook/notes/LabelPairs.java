package dev.handbook.notes;

import dev.handbook.model.About;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the two labels of a note that no list of words knows: lines behind the one ask, lines behind the other follow and never do. Who
 * they name, in what language or by what sign, does not matter:
 *
 * <pre>
 * Interviewer: What is oolong?        س: ما هو الشاي؟        ❓ What is oolong?
 * Anna: Half-oxidised tea.            ج: أوراق.             💡 Half-oxidised tea.
 * </pre>
 *
 * <p>Such a note is read as if it said {@code Q:} and {@code A:}, line for line, so that lines stay true; what the labels were is told with the note.
 */
final class LabelPairs {
    /** Longer labels are sentences. */
    private static final int LONGEST = 24;

    private static final int FEWEST = 2;
    private static final double MOST = 0.8;
    private static final double RARELY = 0.2;

    private static final Pattern FENCE = Pattern.compile("^ {0,3}(```+|~~~+).*");
    private static final Pattern LABELLED = Pattern.compile(
            "^(\\s{0,3}(?:[-*+]\\s+|#{1,6}\\s+)?[*_]{0,3})(?:([\\p{L}\\p{M}][\\p{L}\\p{M}'. ]{0," + (LONGEST - 1)
                    + "})(?=\\s?\\d{0,3}\\s?[*_]{0,3}\\s?[:：](?![:/]))|((?![▶▸►●•◦○■□✅✔☑❌])\\p{So}\\x{FE0F}?)(?=\\s+[*_]{0,3}[\\p{L}¿]))");

    private static final Pattern SIGNS = Pattern.compile("^[\\s\\d*_]*[:：]?[\\s*_]*");

    private LabelPairs() {}

    /** A line with a label: where the label stands, and what is said behind it. */
    private record Labelled(int row, int start, int end, String label, String said) {
        boolean asks() {
            return QuestionText.endsAsking(said);
        }
    }

    /** What is counted of one label. */
    private static final class Count {
        private int lines;
        private int asking;
        private int afterQuestion;
    }

    /** The two labels, in the words of the note. */
    private record Pair(String asking, String answering) {}

    /** The same lines, with the labels of the pair replaced if there is one. */
    static String mend(String text) {
        var rows = text.split("\n", -1);
        var found = new ArrayList<Labelled>();
        var pair = pair(text, rows, found);
        if (pair.isEmpty()) {
            return text;
        }
        for (var line : found) {
            if (line.label.equals(pair.get().asking) && !QuestionText.isLabelled(rows[line.row])) {
                replace(rows, line, "Q");
            } else if (line.label.equals(pair.get().answering) && !AnswerLabel.opens(rows[line.row])) {
                replace(rows, line, "A");
            }
        }
        return String.join("\n", rows);
    }

    /** Who asks and who answers, which the questions and answers no longer say; nothing if no label is replaced. */
    static List<About.Fact> about(String text) {
        var rows = text.split("\n", -1);
        return pair(text, rows, new ArrayList<>()).stream()
                .flatMap(pair ->
                        Stream.of(new About.Fact("asks", pair.asking()), new About.Fact("answers", pair.answering())))
                .toList();
    }

    private static Optional<Pair> pair(String text, String[] rows, List<Labelled> found) {
        if (text.indexOf('?') < 0 && text.indexOf('\u061f') < 0 && text.indexOf('\uff1f') < 0) {
            return Optional.empty();
        }
        var others = scan(rows, found);
        return asking(found, others)
                .flatMap(asking -> answering(found, asking).map(answering -> new Pair(asking, answering)))
                .filter(pair -> found.stream().anyMatch(line -> isUnknown(line, pair, rows[line.row])));
    }

    private static boolean isUnknown(Labelled line, Pair pair, String row) {
        return line.label.equals(pair.asking) && !QuestionText.isLabelled(row)
                || line.label.equals(pair.answering) && !AnswerLabel.opens(row);
    }

    /** Collects the lines with a label, and counts the others that ask. */
    private static int scan(String[] rows, List<Labelled> found) {
        var fence = "";
        var others = 0;
        for (var i = 0; i < rows.length; i++) {
            var row = rows[i];
            if (!fence.isEmpty()) {
                fence = row.strip().startsWith(fence) ? "" : fence;
                continue;
            }
            var marker = row.contains("```") || row.contains("~~~") ? FENCE.matcher(row) : null;
            if (marker != null && marker.matches()) {
                fence = marker.group(1);
                continue;
            }
            var label = mayBeLabelled(row) ? LABELLED.matcher(row) : null;
            if (label != null && label.find()) {
                var group = label.group(2) == null ? 3 : 2;
                var said = SIGNS.matcher(row.substring(label.end())).replaceFirst("");
                found.add(new Labelled(
                        i,
                        label.start(group),
                        label.end(group),
                        label.group(group).strip(),
                        said));
            } else {
                others += QuestionText.endsAsking(row) ? 1 : 0;
            }
        }
        return others;
    }

    /** Whether a line has what ends a label, or may begin with a sign. Most lines have neither, which is quickly seen. */
    private static boolean mayBeLabelled(String row) {
        return row.indexOf(':') >= 0 || !Letters.areAscii(row);
    }

    /** The label behind which most lines ask, if hardly anything else of the note does. */
    private static Optional<String> asking(List<Labelled> found, int others) {
        var counts = counts(found, "");
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue().lines >= FEWEST)
                .filter(entry -> entry.getValue().asking >= MOST * entry.getValue().lines)
                .filter(entry -> others <= RARELY * entry.getValue().lines)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The label that comes next after most questions and asks nothing. */
    private static Optional<String> answering(List<Labelled> found, String asking) {
        var counts = counts(found, asking);
        var questions = counts.containsKey(asking) ? counts.get(asking).lines : 0;
        return counts.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(asking))
                .filter(entry -> entry.getValue().asking <= RARELY * entry.getValue().lines)
                .filter(entry -> entry.getValue().afterQuestion >= MOST * questions)
                .filter(entry -> entry.getValue().afterQuestion >= MOST * entry.getValue().lines)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Map<String, Count> counts(List<Labelled> found, String asking) {
        var counts = new LinkedHashMap<String, Count>();
        var before = "";
        for (var line : found) {
            var count = counts.computeIfAbsent(line.label, label -> new Count());
            count.lines++;
            count.asking += line.asks() ? 1 : 0;
            count.afterQuestion += !asking.isEmpty() && before.equals(asking) ? 1 : 0;
            before = line.label;
        }
        return counts;
    }

    /** A sign has no colon behind it, and gets one. */
    private static void replace(String[] rows, Labelled line, String label) {
        var row = rows[line.row];
        var isSign = !Character.isLetter(row.codePointAt(line.start));
        rows[line.row] = row.substring(0, line.start) + label + (isSign ? ":" : "") + row.substring(line.end);
    }
}
