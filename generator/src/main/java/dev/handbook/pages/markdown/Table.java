package dev.handbook.pages.markdown;

import java.util.ArrayList;
import java.util.List;

/** The cells of a table while they are being read. Markdown knows no cell that covers others, so those are written empty. */
final class Table {
    private final List<List<String>> rows = new ArrayList<>();
    /** How the columns of the first row are aligned: {@code left}, {@code center}, {@code right} or empty. */
    private final List<String> alignments = new ArrayList<>();
    /** How many more rows the cells above cover, by column. */
    private final List<Integer> covered = new ArrayList<>();

    private boolean hasHead;
    private int columns = 1;
    private int height = 1;

    /** Begins a row. */
    void beginRow() {
        rows.add(new ArrayList<>());
    }

    /** Begins a cell of the row. */
    void beginCell(SafeTags.Tag tag) {
        if (rows.isEmpty()) {
            beginRow();
        }
        if (rows.size() == 1) {
            alignments.add(tag.value("align"));
            hasHead |= tag.name().equals("th");
        }
        columns = span(tag.value("colspan"));
        height = span(tag.value("rowspan"));
    }

    /** As many as it says, up to 99; one if it says nothing. */
    private static int span(String number) {
        return number.matches("[1-9][0-9]?") ? Integer.parseInt(number) : 1;
    }

    /** Ends the cell that began. */
    void endCell(String words) {
        var row = rows.get(rows.size() - 1);
        while (row.size() < covered.size() && covered.get(row.size()) > 0) {
            covered.set(row.size(), covered.get(row.size()) - 1);
            row.add("");
        }
        for (var column = 0; column < columns; column++) {
            if (row.size() == covered.size()) {
                covered.add(0);
            }
            covered.set(row.size(), height - 1);
            row.add(column == 0 ? words : "");
        }
    }

    /** The table with a head, which Markdown asks for: that of the author, or an empty one. Empty for a table without cells. */
    String written() {
        var width = rows.stream().mapToInt(List::size).max().orElse(0);
        if (width == 0) {
            return "";
        }
        var head = new ArrayList<>(hasHead ? rows.get(0) : List.of());
        var rules = new ArrayList<>(alignments.stream().map(Table::rule).toList());
        while (head.size() < width) {
            head.add("");
        }
        while (rules.size() < width) {
            rules.add("---");
        }
        var lines = new ArrayList<String>();
        lines.add(row(head));
        lines.add(row(rules));
        rows.subList(hasHead ? 1 : 0, rows.size()).forEach(row -> lines.add(row(row)));
        return String.join("\n", lines);
    }

    private static String rule(String alignment) {
        return switch (alignment) {
            case "left" -> ":---";
            case "center" -> ":---:";
            case "right" -> "---:";
            default -> "---";
        };
    }

    private static String row(List<String> cells) {
        return cells.isEmpty() ? "| |" : "| " + String.join(" | ", cells) + " |";
    }
}
