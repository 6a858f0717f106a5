package dev.handbook.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * A table whose rows ask in one column and answer in another. The columns are known by their names or by what they say; further columns
 * follow the answer under their names.
 *
 * <pre>
 * | No | Question        | Answer             |
 * |----|-----------------|--------------------|
 * | 1  | What is oolong? | Half-oxidised tea. |
 * </pre>
 */
final class TableDialect implements Dialect {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern ASKS = Pattern.compile(
            "[^\\p{L}]*+(?:" + AskingWords.QUESTION + "|q|front|term|card|prompt|лицевая)[^\\p{L}]*", FLAGS);
    private static final Pattern ANSWERS =
            Pattern.compile("[^\\p{L}]*+(?:" + AskingWords.ANSWER + "|a|back|definition|explanation)[^\\p{L}]*", FLAGS);

    /** The same among the other words of a name, such as {@code Front (question)}. */
    private static final Pattern ASKS_AMONG = among(AskingWords.QUESTION);

    private static final Pattern ANSWERS_AMONG = among(AskingWords.ANSWER);

    private static final Pattern COUNTS = Pattern.compile("[^\\p{L}]*+(?:no|nr|num|number)?[^\\p{L}]*", FLAGS);
    private static final Pattern CODE = Pattern.compile("\\s*\\p{L}{0,2}[.-]?\\d{1,4}[.)]?\\s*");
    private static final double MOST = 0.6;

    /** Shorter cells, on average, are levels, numbers or tags. */
    private static final int WORDY = 10;

    private static final double NAMED = 0.8;

    @Override
    public String name() {
        return "table";
    }

    @Override
    public Reading read(Outline note) {
        var claims = new ArrayList<Claim>();
        for (var i = 0; i < note.size(); i++) {
            if (note.get(i).element().normalName().equals("table")) {
                claims.addAll(claims(i, note.get(i).element()));
            }
        }
        return Reading.of(claims);
    }

    private static List<Claim> claims(int block, Element table) {
        var rows = table.select("tr").stream()
                .map(Element::children)
                .map(List::copyOf)
                .toList();
        if (rows.size() < 2) {
            return List.of();
        }
        var names = rows.get(0).stream().map(Element::text).toList();
        var cells = rows.subList(1, rows.size());
        var asking = asking(names, cells);
        var isNamed = asking >= 0 && !areCodes(asking, cells);
        asking = isNamed ? asking : mostAsking(names.size(), cells);
        if (asking < 0 || leads(asking, cells)) {
            return List.of();
        }
        var answering = answering(names, cells, asking);
        var counting = column(names, ASKS);
        if (counting >= 0 && counting != asking) {
            names = new ArrayList<>(names);
            names.set(counting, "");
        }
        var claims = new ArrayList<Claim>();
        if (!isNamed || !ASKS.matcher(names.get(asking)).matches()) {
            var unsaid = unsaid(rows.get(0), asking, answering);
            unsaid.ifPresent(words -> claims.add(Claim.told(block, words)));
        }
        for (var row : cells) {
            if (asking < row.size() && !row.get(asking).text().isBlank()) {
                var cell = row.get(asking);
                var body = body(names, row, asking, answering);
                var isOpen = body.isEmpty() || body.get(0).normalName().equals("p");
                var claim = Claim.closed(block, Titles.of(cell), cell, isOpen ? List.of() : body);
                claims.add(isNamed ? claim.weighing(Math.max(NAMED, claim.weight())) : claim);
                if (isOpen) {
                    body.forEach(words -> claims.add(Claim.told(block, words)));
                }
            } else if (row.stream().anyMatch(cell -> !cell.text().isBlank())) {
                claims.add(Claim.told(block, joined(row)));
            }
        }
        return claims;
    }

    /** The names of the columns that were known by what they hold: no question repeats them. */
    private static Optional<Element> unsaid(List<Element> header, int asking, int answering) {
        var cells = new ArrayList<Element>();
        for (var column : new int[] {asking, answering}) {
            var isName = column >= 0
                    && column < header.size()
                    && !COUNTS.matcher(header.get(column).text()).matches()
                    && !ASKS.matcher(header.get(column).text()).matches()
                    && !ANSWERS.matcher(header.get(column).text()).matches();
            if (isName) {
                cells.add(header.get(column));
            }
        }
        return cells.isEmpty() ? Optional.empty() : Optional.of(joined(cells));
    }

    private static Pattern among(String words) {
        return Pattern.compile(".{0,40}(?<!\\p{L})(?:" + words + ")(?!\\p{L}).{0,40}", FLAGS);
    }

    /** The column whose name says that it asks; among other words only if another's says that it answers. */
    private static int asking(List<String> names, List<List<Element>> rows) {
        var exact = column(names, ASKS);
        var among = column(names, ASKS_AMONG);
        var answering = column(names, ANSWERS_AMONG);
        var isExact = exact >= 0 && !areCodes(exact, rows);
        return !isExact && answering >= 0 && answering != among ? among >= 0 ? among : exact : exact;
    }

    private static int column(List<String> names, Pattern name) {
        for (var i = 0; i < names.size(); i++) {
            if (name.matcher(names.get(i)).matches()) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a column only counts: {@code A1}, {@code A2}. What they count stands in another. */
    private static boolean areCodes(int column, List<List<Element>> rows) {
        return texts(rows, column).allMatch(text -> CODE.matcher(text).matches());
    }

    private static int mostAsking(int columns, List<List<Element>> rows) {
        for (var column = 0; column < columns; column++) {
            var at = column;
            var asks = texts(rows, at)
                    .filter(text -> QuestionText.weight(text) >= 0.8)
                    .count();
            if (asks > 1 && asks >= MOST * rows.size()) {
                return column;
            }
        }
        return -1;
    }

    /** The column of that name, or else the one with most words, if they are more than a mark or a number; -1 if there is none. */
    private static int answering(List<String> names, List<List<Element>> rows, int asking) {
        var exact = column(names, ANSWERS);
        var best = exact < 0 ? column(names, ANSWERS_AMONG) : exact;
        best = best == asking ? -1 : best;
        var most = best >= 0 ? Integer.MAX_VALUE : WORDY * rows.size();
        for (var column = 0; column < names.size(); column++) {
            var length = texts(rows, column).mapToInt(String::length).sum();
            if (column != asking && length > most) {
                best = column;
                most = length;
            }
        }
        return best;
    }

    private static Stream<String> texts(List<List<Element>> rows, int column) {
        return rows.stream()
                .filter(row -> column < row.size())
                .map(row -> row.get(column).text());
    }

    /** Whether the questions are links to what is said elsewhere. */
    private static boolean leads(int column, List<List<Element>> rows) {
        var links = rows.stream()
                .filter(row -> column < row.size() && Bullet.isLink(row.get(column)))
                .count();
        return links * 2 > rows.size();
    }

    /** The answer's cell first, then the others under their names. */
    private static List<Element> body(List<String> names, List<Element> row, int asking, int answers) {
        var body = new ArrayList<Element>();
        if (answers >= 0
                && answers < row.size()
                && (!row.get(answers).text().isBlank() || row.get(answers).selectFirst("img") != null)) {
            body.add(new Element("div").appendChildren(row.get(answers).clone().childNodes()));
        }
        for (var i = 0; i < row.size(); i++) {
            var isOther = i != asking && i != answers && !row.get(i).text().isBlank();
            var name = i < names.size() ? names.get(i) : "";
            if (isOther
                    && !(COUNTS.matcher(name).matches() && isCount(row.get(i).text()))) {
                var words = placed(row).text(name.isBlank() ? "" : name + ": ");
                body.add(words.appendChildren(row.get(i).clone().childNodes()));
            }
        }
        return body;
    }

    private static boolean isCount(String cell) {
        return COUNTS.matcher(cell).matches() || CODE.matcher(cell).matches();
    }

    private static Element joined(List<Element> row) {
        var words = placed(row);
        row.forEach(cell -> words.appendText(" ").appendChildren(cell.clone().childNodes()));
        return words;
    }

    /** A paragraph that stands where the row does. */
    private static Element placed(List<Element> row) {
        var parent = row.isEmpty() ? null : row.get(0).parent();
        return new Element("p").attr(Markdown.AT, parent == null ? "" : parent.attr(Markdown.AT));
    }
}
