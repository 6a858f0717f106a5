package dev.handbook.notes;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The cells between two {@code |===} lines, or comma-separated ones. */
final class AsciiDocTable {
    private AsciiDocTable() {}

    /** Adds a table to {@code parent}; the first of {@code lines} is the 1-based line {@code first} of the note. */
    static void add(TreeBuilder builder, Element parent, Inline inline, List<String> lines, int first, String style) {
        var columns = 0;
        var isHeaded = style.contains("header");
        var cells = new ArrayList<Cell>();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (line.isEmpty()) {
                isHeaded |= columns > 0 && cells.size() == columns && !style.contains("noheader");
                continue;
            }
            var row = cells(line, first + i);
            if (!line.contains("|") && !cells.isEmpty()) {
                cells.get(cells.size() - 1).words.append('\n').append(line);
            } else {
                cells.addAll(row);
            }
            columns = columns == 0 ? columns(style, row.size()) : columns;
        }
        var table = builder.add(parent, "table", first, first + Math.max(0, lines.size() - 1));
        for (var i = 0; i < cells.size(); i += columns) {
            var isHead = isHeaded && i == 0;
            var part = isHead ? table.appendElement("thead") : body(table);
            var row = builder.add(part, "tr", cells.get(i).line, cells.get(i).line);
            for (var cell : cells.subList(i, Math.min(cells.size(), i + columns))) {
                inline.add(
                        row.appendElement(isHead ? "th" : "td"),
                        cell.words.toString().strip());
            }
        }
    }

    private record Cell(StringBuilder words, int line) {}

    private static Element body(Element table) {
        var last = table.lastElementChild();
        return last != null && last.normalName().equals("tbody") ? last : table.appendElement("tbody");
    }

    /** As many as the style says, else as many as the first line has cells. */
    private static int columns(String style, int onFirstLine) {
        var at = style.indexOf("cols=\"");
        var end = at < 0 ? -1 : style.indexOf('"', at + 6);
        if (end < 0) {
            return Math.max(1, onFirstLine);
        }
        var specification = style.substring(at + 6, end);
        var star = specification.indexOf('*');
        if (star > 0 && star < 4 && specification.substring(0, star).chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Math.max(1, Integer.parseInt(specification.substring(0, star)));
        }
        return Math.max(1, specification.split("[,;]", -1).length);
    }

    private static List<Cell> cells(String line, int number) {
        var cells = new ArrayList<Cell>();
        // What stands before the first bar only says how the cell looks.
        var start = line.indexOf('|') + 1;
        for (var i = start; i <= line.length(); i++) {
            var isEnd = i == line.length() || line.charAt(i) == '|' && line.charAt(i - 1) != '\\';
            if (isEnd) {
                cells.add(new Cell(new StringBuilder(line.substring(start, i).replace("\\|", "|")), number));
                start = i + 1;
            }
        }
        return cells;
    }
}
