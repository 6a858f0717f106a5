package dev.handbook.terms;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Crafts within computing that use everyday words in a sense of their own: a <em>tag</em> of Git, of a web page and of an image, a
 * <em>layer</em> of a protocol and of a file system. To which of them an entry of the glossary belongs is told by its definition; the
 * others that use its word are its rivals.
 */
final class Crafts {
    private static final String RESOURCE = "crafts.txt";
    /** What a line of expressions begins with. */
    private static final String EXPRESSIONS = "= ";

    private final Stems stems;
    /** A bit for each craft that uses a word in a sense of its own, by stem. */
    private final Map<String, Long> craftsWithSense = new HashMap<>();
    /** A bit for each craft that a word speaks for, by stem. */
    private final Map<String, Long> craftsByStem = new HashMap<>();

    /** The expressions of the crafts, each with the bit of its craft. */
    private final Map<String, Long> expressions = new LinkedHashMap<>();

    private int count;

    /** Reads the crafts that travel with the generator. */
    Crafts(Stems stems) {
        this.stems = stems;
        try (var lines = open()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                add(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    private static BufferedReader open() {
        var in = Crafts.class.getResourceAsStream(RESOURCE);
        if (in == null) {
            throw new IllegalStateException(RESOURCE + " is not among the classes");
        }
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    private void add(String line) {
        if (line.startsWith(EXPRESSIONS)) {
            for (var expression : line.substring(EXPRESSIONS.length()).split(", ")) {
                expressions.merge(expression, bit(), (a, b) -> a | b);
            }
        } else if (line.endsWith("):")) {
            count++;
            addAll(line.substring(line.indexOf('(') + 1, line.length() - 2), craftsWithSense);
        } else if (!line.isBlank() && !line.startsWith("#")) {
            addAll(line, craftsByStem);
        }
    }

    private void addAll(String words, Map<String, Long> crafts) {
        for (var word : words.split(" ")) {
            crafts.merge(stems.of(word), bit(), (a, b) -> a | b);
        }
    }

    private long bit() {
        return 1L << (count - 1);
    }

    /** The crafts that a word speaks for, one bit for each; 0 for a word of all or of none. */
    long of(String stem) {
        return craftsByStem.getOrDefault(stem, 0L);
    }

    /**
     * The fixed expressions of all crafts with one bit for each craft they belong to: a <em>virtual host</em> is no host, <em>signal
     * processing</em> has no signals of the kernel.
     */
    Map<String, Long> expressions() {
        return Collections.unmodifiableMap(expressions);
    }

    /** The crafts that any of these words speaks for. */
    long of(Set<String> entry) {
        var own = 0L;
        for (var stem : entry) {
            own |= of(stem);
        }
        return own;
    }

    /**
     * The crafts that use a name in a sense of their own, without those that the entry itself belongs to, one bit for each.
     *
     * @param name the stem of a name of one word
     * @param entry the stems of the entry's definition and of its names of several words
     */
    long rivalsOf(String name, Set<String> entry) {
        return craftsWithSense.getOrDefault(name, 0L) & ~of(entry);
    }
}
