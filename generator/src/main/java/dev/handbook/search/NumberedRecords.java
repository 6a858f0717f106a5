package dev.handbook.search;

import java.util.ArrayList;
import java.util.List;

/** Records that the browser finds by their number, from 0 on. */
final class NumberedRecords {
    private final List<byte[]> records = new ArrayList<>();

    private byte[] expected = {};

    /** Says what many records hold, in bytes: each part then packs as if it stood after this. */
    void expect(byte[] text) {
        expected = text;
    }

    byte[] expected() {
        return expected.clone();
    }

    /** Adds the next record. */
    void add(PayloadWriter record) {
        records.add(record.toBytes());
    }

    int count() {
        return records.size();
    }

    /** What all records take before they are packed, in bytes. */
    int size() {
        return records.stream().mapToInt(record -> record.length).sum();
    }

    /**
     * The records in stretches: in each the lengths, then the records.
     *
     * @param count how many records a stretch holds, 1 or more; the last may hold fewer
     */
    List<byte[]> cut(int count) {
        var stretches = new ArrayList<byte[]>();
        for (var from = 0; from < records.size(); from += count) {
            var stretch = records.subList(from, Math.min(from + count, records.size()));
            var content = new PayloadWriter().number(stretch.size());
            stretch.forEach(record -> content.number(record.length));
            stretch.forEach(content::raw);
            stretches.add(content.toBytes());
        }
        return List.copyOf(stretches);
    }
}
