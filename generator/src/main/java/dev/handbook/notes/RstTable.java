package dev.handbook.notes;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The two kinds of reStructuredText tables: drawn with plus signs and bars, or columns under rows of equals signs. */
final class RstTable {
    private RstTable() {}

    /** Whether a table begins with this line. */
    static boolean begins(String words) {
        return words.startsWith("+-") && words.endsWith("+") || isRuler(words);
    }

    private static boolean isRuler(String words) {
        return words.startsWith("==") && words.contains(" =") && words.chars().allMatch(c -> c == '=' || c == ' ');
    }

    /** Adds the table that begins on line {@code i} and gives the line after it. */
    static int add(TreeBuilder builder, Element parent, Inline inline, Indented lines, int i, int to) {
        return lines.words(i).startsWith("+")
                ? drawn(builder, parent, inline, lines, i, to)
                : ruled(builder, parent, inline, lines, i, to);
    }

    private static int drawn(TreeBuilder builder, Element parent, Inline inline, Indented lines, int i, int to) {
        var end = i;
        while (end < to && (lines.words(end).startsWith("+") || lines.words(end).startsWith("|"))) {
            end++;
        }
        var table = builder.add(parent, "table", i + 1, end);
        var cells = new ArrayList<StringBuilder>();
        for (var line = i; line < end; line++) {
            var words = lines.words(line);
            if (words.startsWith("|")) {
                var parts = words.substring(
                                1, words.endsWith("|") && words.length() > 1 ? words.length() - 1 : words.length())
                        .split("\\|", -1);
                for (var column = 0; column < parts.length; column++) {
                    cell(cells, column, parts[column]);
                }
            } else if (!cells.isEmpty()) {
                row(builder, table, inline, cells, line, words.startsWith("+="));
            }
        }
        row(builder, table, inline, cells, end, false);
        return end;
    }

    private static int ruled(TreeBuilder builder, Element parent, Inline inline, Indented lines, int i, int to) {
        var starts = starts(lines.line(i));
        var end = i + 1;
        var rulers = 1;
        while (end < to && (rulers < 2 || !lines.isBlank(end))) {
            rulers += isRuler(lines.words(end)) ? 1 : 0;
            end++;
            if (rulers == 3) {
                break;
            }
        }
        var table = builder.add(parent, "table", i + 1, end);
        var headed = false;
        for (var line = i + 1; line < end; line++) {
            if (isRuler(lines.words(line))) {
                if (!headed && line + 1 < end && table.lastElementChild() != null) {
                    headed = true;
                    table.select("tbody").tagName("thead").select("td").tagName("th");
                }
                continue;
            }
            var cells = new ArrayList<StringBuilder>();
            var text = lines.line(line);
            for (var column = 0; column < starts.size() && !text.isBlank(); column++) {
                var from = Math.min(text.length(), starts.get(column));
                var until =
                        column + 1 < starts.size() ? Math.min(text.length(), starts.get(column + 1)) : text.length();
                cell(cells, column, text.substring(column == 0 ? 0 : from, until));
            }
            row(builder, table, inline, cells, line + 1, false);
        }
        return end;
    }

    private static List<Integer> starts(String ruler) {
        var starts = new ArrayList<Integer>();
        for (var i = 0; i < ruler.length(); i++) {
            if (ruler.charAt(i) == '=' && (i == 0 || ruler.charAt(i - 1) == ' ')) {
                starts.add(i);
            }
        }
        return starts;
    }

    private static void cell(List<StringBuilder> cells, int column, String words) {
        while (cells.size() <= column) {
            cells.add(new StringBuilder());
        }
        cells.get(column).append(cells.get(column).length() == 0 ? "" : "\n").append(words.strip());
    }

    private static void row(
            TreeBuilder builder, Element table, Inline inline, List<StringBuilder> cells, int line, boolean isHead) {
        if (cells.isEmpty()) {
            return;
        }
        var last = table.lastElementChild();
        var name = isHead ? "thead" : "tbody";
        var part = last != null && last.normalName().equals(name) ? last : table.appendElement(name);
        var row = builder.add(part, "tr", line, line);
        cells.forEach(cell -> inline.add(
                row.appendElement(isHead ? "th" : "td"), cell.toString().strip()));
        cells.clear();
    }
}
