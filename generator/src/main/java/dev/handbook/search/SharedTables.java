package dev.handbook.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Sorted tables that share their keys. The browser finds a value by table and key, and all keys with one beginning. Tables that are asked for
 * the same words belong together: a file that is fetched for one then serves the others.
 */
final class SharedTables {
    private final List<String> names = new ArrayList<>();
    private final NavigableMap<byte[], List<Cell>> rows = new TreeMap<>(Arrays::compareUnsigned);

    private record Cell(int table, byte[] value) {}

    /**
     * A stretch of the keys with their values.
     *
     * @param from the shortest beginning of its first key that tells it from every key before, in UTF-8; empty for the first stretch
     * @param content keys and values
     */
    record Stretch(byte[] from, byte[] content) {}

    /** Adds an empty table. */
    Table table(String name) {
        names.add(name);
        return new Table(names.size() - 1);
    }

    /** One of the tables, to be filled. */
    final class Table {
        private final int number;

        private Table(int number) {
            this.number = number;
        }

        /**
         * Adds a value, in any order.
         *
         * @param key any text; at most once in a table
         */
        void put(String key, PayloadWriter value) {
            rows.computeIfAbsent(key.getBytes(StandardCharsets.UTF_8), any -> new ArrayList<>(1))
                    .add(new Cell(number, value.toBytes()));
        }
    }

    /** In the order in which they were added. */
    List<String> names() {
        return List.copyOf(names);
    }

    /** What keys and values take before they are packed, in bytes. */
    int size() {
        return rows.entrySet().stream()
                .mapToInt(row -> size(row.getKey(), row.getValue()))
                .sum();
    }

    private static int size(byte[] key, List<Cell> cells) {
        return key.length + cells.stream().mapToInt(cell -> cell.value().length).sum();
    }

    /**
     * The rows in order, cut between keys; at least one stretch, which may be empty. A row that is larger than the limit stands alone.
     *
     * @param limit about how many bytes a stretch may have before it is packed
     */
    List<Stretch> cut(int limit) {
        var stretches = new ArrayList<Stretch>();
        var open = new Rows(new byte[0]);
        for (var row : rows.entrySet()) {
            var size = size(row.getKey(), row.getValue());
            if (open.count > 0 && open.size + size > limit) {
                stretches.add(open.stretch());
                open = new Rows(distinct(open.last, row.getKey()));
            }
            open.add(row.getKey(), row.getValue(), size);
        }
        stretches.add(open.stretch());
        return List.copyOf(stretches);
    }

    private static byte[] distinct(byte[] before, byte[] key) {
        return Arrays.copyOf(key, Arrays.mismatch(before, key) + 1);
    }

    /** A stretch while it grows: what leads to the values, then the values, which pack better apart. */
    private static final class Rows {
        private final byte[] from;
        private final PayloadWriter keys = new PayloadWriter();
        private final PayloadWriter values = new PayloadWriter();
        private byte[] last = new byte[0];
        private int count;
        private int size;

        Rows(byte[] from) {
            this.from = from;
        }

        void add(byte[] key, List<Cell> cells, int bytes) {
            cells.sort(Comparator.comparingInt(Cell::table));
            keys.next(last, key);
            keys.number(cells.stream().mapToLong(cell -> 1L << cell.table()).sum());
            for (var cell : cells) {
                keys.number(cell.value().length);
                values.raw(cell.value());
            }
            last = key;
            count++;
            size += bytes;
        }

        Stretch stretch() {
            var counted = new PayloadWriter().number(count).raw(keys.toBytes()).toBytes();
            var content =
                    new PayloadWriter().number(counted.length).raw(counted).raw(values.toBytes());
            return new Stretch(from, content.toBytes());
        }
    }
}
