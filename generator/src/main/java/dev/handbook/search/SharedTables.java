package dev.handbook.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Sorted tables that share their keys. The browser finds a value by table and key, and all keys with one beginning. Tables that are asked for
 * the same words belong together: a file that is fetched for one then serves the others.
 */
final class SharedTables {
    private final List<String> names = new ArrayList<>();
    /** The tables whose values are bits, which do not pack. */
    private final Set<Integer> dense = new HashSet<>();

    private final NavigableMap<byte[], List<Cell>> rows = new TreeMap<>(Arrays::compareUnsigned);

    private record Cell(int table, byte[] value) {}

    /**
     * A stretch of the keys with their values.
     *
     * @param from the shortest beginning of its first key that tells it from every key before, in UTF-8; empty for the first stretch
     * @param content keys and values
     * @param bits values that do not pack
     */
    record Stretch(byte[] from, byte[] content, byte[] bits) {}

    /** Adds an empty table for values of numbers and texts. */
    Table table(String name) {
        names.add(name);
        return new Table(names.size() - 1);
    }

    /** Adds an empty table for values of bits. */
    Table bits(String name) {
        dense.add(names.size());
        return table(name);
    }

    /** One of the tables, to be filled. */
    final class Table {
        private final int number;

        private Table(int number) {
            this.number = number;
        }

        /**
         * Adds a value, in any order; of two for the same key, the later stays.
         *
         * @param key any text
         */
        void put(String key, byte[] value) {
            var cells = rows.computeIfAbsent(key.getBytes(StandardCharsets.UTF_8), any -> new ArrayList<>(1));
            cells.removeIf(cell -> cell.table() == number);
            cells.add(new Cell(number, value));
        }
    }

    /** In the order in which they were added. */
    List<String> names() {
        return List.copyOf(names);
    }

    /** The tables of bits: a bit for each, the lowest for the first table. */
    long dense() {
        return dense.stream().mapToLong(table -> 1L << table).sum();
    }

    /** What keys and values take before they are packed, in bytes. */
    int size() {
        return rows.entrySet().stream().mapToInt(SharedTables::size).sum();
    }

    private static int size(Map.Entry<byte[], List<Cell>> row) {
        return row.getKey().length
                + row.getValue().stream().mapToInt(cell -> cell.value().length).sum();
    }

    /**
     * The rows in order, cut between keys where few letters tell them apart: words of one stem then stay together, and a short text names the
     * place. At least one stretch, which may be empty. A row that is larger than the limit stands alone.
     *
     * @param limit about how many bytes a stretch may have before it is packed
     */
    List<Stretch> cut(int limit) {
        var all = List.copyOf(rows.entrySet());
        var stretches = new ArrayList<Stretch>();
        var start = new byte[0];
        for (var from = 0; from < all.size() || stretches.isEmpty(); ) {
            var to = end(all, from, limit);
            stretches.add(stretch(start, all.subList(from, to)));
            start = to < all.size()
                    ? distinct(all.get(to - 1).getKey(), all.get(to).getKey())
                    : start;
            from = to;
        }
        return List.copyOf(stretches);
    }

    /**
     * Where a stretch ends that begins here: where the fewest bytes tell it from the next, and it is about as large as it may be. A large row takes in
     * what follows it closely: a word often comes right after its stem.
     */
    private static int end(List<Map.Entry<byte[], List<Cell>>> all, int from, int limit) {
        if (from == all.size()) {
            return from;
        }
        var best = all.size();
        var shortest = Integer.MAX_VALUE;
        var size = (long) size(all.get(from));
        var most = Math.max(limit, size) + limit / 4L;
        for (var at = from + 1; at < all.size(); at++) {
            var next = size(all.get(at));
            if (size > limit / 2 || size + next > most) {
                var length = distinct(all.get(at - 1).getKey(), all.get(at).getKey()).length;
                if (length <= shortest) {
                    shortest = length;
                    best = at;
                }
            }
            size += next;
            if (size > most) {
                return best;
            }
        }
        return all.size();
    }

    private static byte[] distinct(byte[] before, byte[] key) {
        return Arrays.copyOf(key, Arrays.mismatch(before, key) + 1);
    }

    /** What leads to the values, then the values, which pack better apart. */
    private Stretch stretch(byte[] from, List<Map.Entry<byte[], List<Cell>>> rows) {
        var keys = new PayloadWriter().number(rows.size());
        var values = new PayloadWriter();
        var bits = new PayloadWriter();
        var last = new byte[0];
        for (var row : rows) {
            var cells = row.getValue();
            cells.sort(Comparator.comparingInt(Cell::table));
            keys.next(last, row.getKey());
            keys.number(cells.stream().mapToLong(cell -> 1L << cell.table()).sum());
            for (var cell : cells) {
                keys.number(cell.value().length);
                (dense.contains(cell.table()) ? bits : values).raw(cell.value());
            }
            last = row.getKey();
        }
        var content =
                new PayloadWriter().number(keys.size()).raw(keys.toBytes()).raw(values.toBytes());
        return new Stretch(from, content.toBytes(), bits.toBytes());
    }
}
