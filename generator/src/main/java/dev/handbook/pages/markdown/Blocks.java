package dev.handbook.pages.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The finished blocks of a text, each line behind the marks of the lists and quotations that it stands in. */
final class Blocks {
    private static final int LARGEST_NUMBER = 999_999_999;

    /** A quotation, or an entry of a list. */
    private static final class Container {
        private final String first;
        private final String rest;
        private final boolean isTight;
        private final boolean joins;
        private boolean isBegun;

        /**
         * @param first stands before the first line
         * @param rest stands before the others
         * @param isTight whether its words stand in no paragraph of their own
         * @param joins whether no empty line parts it from what stands before
         */
        Container(String first, String rest, boolean isTight, boolean joins) {
            this.first = first;
            this.rest = rest;
            this.isTight = isTight;
            this.joins = joins;
        }
    }

    /** A list that has begun. */
    private static final class Entries {
        private final boolean isNumbered;
        private final String mark;
        private int next;
        private boolean isBegun;

        Entries(boolean isNumbered, String mark, int first) {
            this.isNumbered = isNumbered;
            this.mark = mark;
            this.next = first;
        }
    }

    private final StringBuilder out = new StringBuilder();
    private final List<Container> containers = new ArrayList<>();
    private final Deque<Entries> lists = new ArrayDeque<>();
    /** The mark of the list that ended where the text ends now, so that the next one differs. */
    private String lastMark = "";

    private int lastEnd = -1;

    /** Begins a quotation. */
    void beginQuotation() {
        containers.add(new Container("> ", "> ", false, false));
    }

    /** Ends a quotation. */
    void endQuotation() {
        containers.remove(containers.size() - 1);
    }

    /**
     * Begins a list.
     *
     * @param start the number of its first entry, as it is written; an entry that is no number begins with 1
     */
    void beginList(boolean isNumbered, String start) {
        var usual = isNumbered ? "." : "-";
        var other = isNumbered ? ")" : "*";
        var mark = lastEnd == out.length() && lastMark.equals(usual) ? other : usual;
        lists.push(new Entries(isNumbered, mark, start.matches("[0-9]{1,9}") ? Integer.parseInt(start) : 1));
    }

    /** Ends a list. */
    void endList() {
        lastMark = lists.pop().mark;
        lastEnd = out.length();
    }

    /**
     * Begins an entry of a list.
     *
     * @param isTight whether its words stand in no paragraph
     */
    void beginEntry(boolean isTight) {
        var list = lists.isEmpty() ? new Entries(false, "-", 1) : lists.getFirst();
        var mark = list.isNumbered ? list.next + list.mark + " " : list.mark + " ";
        list.next = Math.min(list.next + 1, LARGEST_NUMBER);
        var joins = isTight && (list.isBegun || isInTightEntry());
        containers.add(new Container(mark, " ".repeat(mark.length()), isTight, joins));
        list.isBegun = true;
    }

    private boolean isInTightEntry() {
        return !containers.isEmpty() && containers.get(containers.size() - 1).isTight;
    }

    /** Ends an entry of a list; one without words is a mark alone. */
    void endEntry() {
        if (!containers.get(containers.size() - 1).isBegun) {
            write("");
        }
        containers.remove(containers.size() - 1);
    }

    /** Writes a block of one or more lines. */
    void write(String block) {
        if (out.length() > 0 && !joins()) {
            emptyLine();
        }
        for (var line : block.split("\n", -1)) {
            var before = out.length();
            containers.forEach(this::mark);
            out.append(line);
            trimFrom(before);
            out.append('\n');
        }
    }

    /** Whether the block to come follows the last one without an empty line. */
    private boolean joins() {
        for (var container : containers) {
            if (!container.isBegun) {
                return container.joins;
            }
        }
        return false;
    }

    private void emptyLine() {
        var before = out.length();
        for (var container : containers) {
            if (!container.isBegun) {
                break;
            }
            out.append(container.rest);
        }
        trimFrom(before);
        out.append('\n');
    }

    private void mark(Container container) {
        out.append(container.isBegun ? container.rest : container.first);
        container.isBegun = true;
    }

    private void trimFrom(int start) {
        var end = out.length();
        while (end > start && out.charAt(end - 1) == ' ') {
            end--;
        }
        out.setLength(end);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
