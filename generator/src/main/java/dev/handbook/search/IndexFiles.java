package dev.handbook.search;

import dev.handbook.model.SiteFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the browser's search reads, in one script. It knows keys, numbers and bytes, and nothing of what they mean. */
final class IndexFiles {
    /** Goes up with every change of the format; the browser refuses any other. */
    static final int VERSION = 2;

    static final String ROOT = "assets/search-index.js";

    private final PayloadWriter head = new PayloadWriter();
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final Map<String, Records> lists = new LinkedHashMap<>();

    /** Entries by key. */
    static final class Table {
        private final TreeMap<byte[], byte[]> entries = new TreeMap<>(java.util.Arrays::compareUnsigned);

        void put(String key, PayloadWriter value) {
            entries.put(key.getBytes(StandardCharsets.UTF_8), value.toBytes());
        }
    }

    /** Entries by number. */
    static final class Records {
        private final List<byte[]> entries = new ArrayList<>();

        void add(PayloadWriter value) {
            entries.add(value.toBytes());
        }
    }

    /** What every search needs. */
    PayloadWriter head() {
        return head;
    }

    Table table(String name) {
        return tables.computeIfAbsent(name, any -> new Table());
    }

    Records list(String name) {
        return lists.computeIfAbsent(name, any -> new Records());
    }

    List<SiteFile> scripts() {
        var payload =
                new PayloadWriter().number(head.size()).raw(head.toBytes()).number(tables.size());
        tables.forEach((name, table) -> {
            payload.text(name).number(table.entries.size());
            var previous = new byte[0];
            for (var entry : table.entries.entrySet()) {
                payload.next(previous, entry.getKey())
                        .number(entry.getValue().length)
                        .raw(entry.getValue());
                previous = entry.getKey();
            }
        });
        payload.number(lists.size());
        lists.forEach((name, list) -> {
            payload.text(name).number(list.entries.size());
            list.entries.forEach(entry -> payload.number(entry.length).raw(entry));
        });
        var base64 = Base64.getEncoder().encodeToString(payload.toBytes());
        return List.of(SiteFile.of(ROOT, "handbookSearchIndex(" + VERSION + ",\"root\",\"" + base64 + "\");\n"));
    }
}
