package dev.handbook.search;

import dev.handbook.model.SiteFile;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * What the browser's search reads, and the scripts that carry it: one for a small handbook; for a large one a root, and beside it parts of
 * which a search fetches the few that it needs. It knows keys, numbers and bytes, and nothing of what they mean. The format is
 * {@code docs/search-format.md}.
 *
 * <pre>
 * var files = new IndexFiles(Limits.USUAL);
 * files.head().number(count);
 * files.table("words").put("kernel", new PayloadWriter().number(3).toBytes());
 * files.list("documents").add(new PayloadWriter().text("What is a kernel?"));
 * List&lt;SiteFile&gt; scripts = files.scripts();
 * </pre>
 */
final class IndexFiles {
    /** Goes up with every change of the format; the browser refuses any other. */
    static final int VERSION = 8;

    static final String ROOT = "assets/search-index.js";

    /** Where the parts are, each kind in a folder named after its content. */
    static final String FOLDER = "assets/search/";

    /** How much fewer parts tables of bits get that are seldom asked for. */
    private static final int SELDOM = 4;

    /** The same for other tables: of these, much is asked for at once. */
    private static final int MUCH_AT_ONCE = 16;

    /** Hexadecimal digits of a folder's name. */
    private static final int NAME_LENGTH = 10;

    private final Limits limits;
    private final PayloadWriter head = new PayloadWriter();
    private final SharedTables shared = new SharedTables();
    private final List<SharedTables> groups = new ArrayList<>(List.of(shared));
    private final Set<SharedTables> staying = new HashSet<>();
    private final Set<SharedTables> whole = new HashSet<>();
    private final Map<String, SharedTables.Table> tables = new LinkedHashMap<>();
    private final Map<String, NumberedRecords> lists = new LinkedHashMap<>();

    IndexFiles(Limits limits) {
        this.limits = limits;
    }

    /**
     * Where files are cut.
     *
     * @param single how many packed bytes one file for everything may have
     * @param part about how many bytes of tables go into a part before they are packed
     * @param parts how many parts a set of tables is cut into at most, {@value #MUCH_AT_ONCE} or more: the root names where each begins
     * @param records how many records go into a part
     */
    record Limits(int single, int part, int parts, int records) {
        /** Small enough for a phone in one file; else 1 to 3 KB for a word, half of one for a hit, and a root of at most 3 KB. */
        static final Limits USUAL = new Limits(200_000, 1_500, 1_700, 16);

        Limits {
            if (single < 0 || part < 1 || parts < MUCH_AT_ONCE || records < 1) {
                throw new IllegalArgumentException(single + ", " + part + ", " + parts + ", " + records);
            }
        }
    }

    /** What every search needs: small, because it travels in the root. */
    PayloadWriter head() {
        return head;
    }

    /** The table of this name, empty at first. It shares its parts with the others, which are asked for the same words. */
    SharedTables.Table table(String name) {
        return tables.computeIfAbsent(name, shared::table);
    }

    /** The same for values that are bits, as {@link BitWriter} writes them: nothing packs them any further. */
    SharedTables.Table bits(String name) {
        return tables.computeIfAbsent(name, shared::bits);
    }

    /** Adds tables that share parts of their own, for what is seldom asked for. */
    void tablesApart(String... names) {
        addApart(SharedTables::table, names);
    }

    /** The same for tables of bits. */
    void bitsApart(String... names) {
        addApart(SharedTables::bits, names);
    }

    /** Adds tables that stay in the root however it is cut, for the little that every search needs at once. */
    void tablesInRoot(String... names) {
        staying.add(addApart(SharedTables::table, names));
    }

    /** Adds tables that are one part however large they are: the browser loads them before anything is looked for. */
    void tablesInOnePart(String... names) {
        whole.add(addApart(SharedTables::table, names));
    }

    private SharedTables addApart(BiFunction<SharedTables, String, SharedTables.Table> add, String... names) {
        var apart = new SharedTables();
        groups.add(apart);
        for (var name : names) {
            tables.put(name, add.apply(apart, name));
        }
        return apart;
    }

    /** The list of this name, empty at first. */
    NumberedRecords list(String name) {
        return lists.computeIfAbsent(name, any -> new NumberedRecords());
    }

    /** The scripts, the root first. */
    List<SiteFile> scripts() {
        var single = new Layout(false);
        // Deflate never makes a tenth of texts, and nothing of bits: no need to try.
        if (single.size() <= limits.single()) {
            var packed = single.root();
            if (packed.length <= limits.single()) {
                return List.of(script(ROOT, packed));
            }
        }
        return new Layout(true).scripts();
    }

    /** The call is short: there are thousands of them. */
    private static SiteFile script(String path, byte[] payload) {
        return new SiteFile(path, WideText.script("hb(" + VERSION + ",\"", payload, "\")"));
    }

    /** What a script carries: what does not pack, as it is, then the rest; an even number of bytes in all. */
    private static byte[] payload(byte[] bits, byte[] packed) {
        var payload = new PayloadWriter().number(bits.length).raw(bits).raw(packed);
        // Nobody reads a bit behind the last.
        return payload.size() % 2 == 0 ? payload.toBytes() : payload(Arrays.copyOf(bits, bits.length + 1), packed);
    }

    /** One way to cut: everything in the root, or everything beside it. */
    private final class Layout {
        private final boolean apart;
        private final PayloadWriter directory = new PayloadWriter();
        private final PayloadWriter inside = new PayloadWriter();
        private final PayloadWriter insideBits = new PayloadWriter();
        private final List<SiteFile> beside = new ArrayList<>();

        Layout(boolean apart) {
            this.apart = apart;
            directory.number(groups.size());
            groups.forEach(this::add);
            directory.number(lists.size());
            lists.forEach(this::add);
        }

        private void add(SharedTables group) {
            directory.text(String.join(" ", group.names())).number(group.dense());
            var isBeside = apart && !staying.contains(group);
            var stretches = group.cut(
                    isBeside && !whole.contains(group)
                            ? Math.max(limits.part(), group.size() / partsOf(group))
                            : Integer.MAX_VALUE);
            directory.number(stretches.size());
            var before = new byte[0];
            for (var stretch : stretches) {
                directory.next(before, stretch.from());
                before = stretch.from();
            }
            if (isBeside) {
                place(
                        String.join(" ", group.names()),
                        stretches.parallelStream()
                                .map(stretch -> payload(stretch.bits(), Deflated.of(stretch.content())))
                                .toList());
            } else {
                directory.text("");
                stretches.forEach(stretch -> put(stretch.content(), stretch.bits()));
            }
        }

        private int partsOf(SharedTables group) {
            return group == shared ? limits.parts() : limits.parts() / (group.dense() > 0 ? SELDOM : MUCH_AT_ONCE);
        }

        private void add(String name, NumberedRecords records) {
            var count = apart ? limits.records() : Math.max(1, records.count());
            directory.text(name).number(records.count()).number(count);
            var stretches = records.cut(count);
            if (apart) {
                addAfter(name, records.expected(), stretches);
            } else {
                directory.number(0).text("");
                stretches.forEach(stretch -> put(stretch, new byte[0]));
            }
        }

        /** Adds records that are packed as if they stood after something, and that as the last part. */
        private void addAfter(String name, byte[] before, List<byte[]> stretches) {
            directory.number(before.length);
            var payloads = new ArrayList<>(stretches.parallelStream()
                    .map(stretch -> payload(new byte[0], Deflated.after(before, stretch)))
                    .toList());
            if (before.length > 0) {
                payloads.add(payload(new byte[0], Deflated.beginning(before)));
            }
            place(name, payloads);
        }

        private void put(byte[] content, byte[] bits) {
            inside.number(content.length).raw(content).number(bits.length);
            insideBits.raw(bits);
        }

        private void place(String what, List<byte[]> payloads) {
            var folder = nameOf(what, payloads);
            directory.text(folder);
            for (var number = 0; number < payloads.size(); number++) {
                beside.add(script(FOLDER + folder + "/" + number + ".js", payloads.get(number)));
            }
        }

        /** About how many packed bytes the root has at least. */
        int size() {
            return insideBits.size() + inside.size() / 10;
        }

        byte[] root() {
            var content = new PayloadWriter()
                    .raw(directory.toBytes())
                    .number(head.size())
                    .raw(head.toBytes())
                    .raw(inside.toBytes());
            return payload(insideBits.toBytes(), Deflated.of(content.toBytes()));
        }

        List<SiteFile> scripts() {
            var all = new ArrayList<SiteFile>();
            all.add(script(ROOT, root()));
            all.addAll(beside);
            return List.copyOf(all);
        }
    }

    /** The same for the same content only, so that a file never changes under its name. */
    private static String nameOf(String what, List<byte[]> contents) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(new PayloadWriter().text(what).toBytes());
            for (var content : contents) {
                digest.update(new PayloadWriter().number(content.length).toBytes());
                digest.update(content);
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, NAME_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
