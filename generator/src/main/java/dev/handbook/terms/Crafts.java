package dev.handbook.terms;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
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

    /** What a line of words begins with that only hint at the craft above. */
    private static final String HINTS = "? ";
    /** What a line of words begins with that are names peculiar to the craft above. */
    private static final String NAMES = "! ";
    /** What a line of endings begins with: words that end so stand right before the names of the craft above. */
    private static final String ENDINGS = "- ";
    /** A word that ends so has at least as many letters before. */
    private static final int ROOT = 2;
    /** What a word ends in by which most texts mean what the craft calls so. */
    private static final String USUAL = "!";
    /** What joins the words of a name of several. */
    private static final char JOINT = '_';

    /** A craft is at home in a glossary if at least this share of the entries belongs to it, and no fewer entries than these. */
    private static final double AT_HOME = 0.2;

    private static final int FEWEST = 5;

    private final Stems stems;
    /** A bit for each craft that uses a word in a sense of its own, by stem. */
    private final Map<String, Long> craftsWithSense = new HashMap<>();
    /** A bit for each craft whose sense of a word is the one that most texts mean, by stem. */
    private final Map<String, Long> usualOwners = new HashMap<>();

    /** A bit for each craft that a word hints at, by stem. */
    private final Map<String, Long> hintsByStem = new HashMap<>();
    /** A bit for each craft that a word speaks for or hints at, by stem. */
    private final Map<String, Long> craftsByStem = new HashMap<>();

    /** The forms in which the words of each stem are listed. */
    private final Map<String, Set<String>> formsByStem = new HashMap<>();

    /** A bit for each craft that a word is a peculiar name in, by stem. */
    private final Map<String, Long> namesByStem = new HashMap<>();

    /** How words end that a craft puts right before its names, each with the bits of its crafts. */
    private final Map<String, Long> endings = new LinkedHashMap<>();

    /** The expressions of the crafts, each with the bit of its craft. */
    private final Map<String, Long> expressions = new LinkedHashMap<>();

    /** The crafts that any word tells of, one bit for each; everyday language is told by nothing. */
    private long told;

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
            addSenses(line.substring(line.indexOf('(') + 1, line.length() - 2));
        } else if (line.startsWith(ENDINGS)) {
            for (var ending : line.substring(ENDINGS.length()).split(" ")) {
                endings.merge(ending, bit(), (a, b) -> a | b);
            }
        } else if (line.startsWith(NAMES)) {
            addAll(line.substring(NAMES.length()), namesByStem);
            addAll(line.substring(NAMES.length()), craftsByStem);
            told |= bit();
        } else if (line.startsWith(HINTS)) {
            addAll(line.substring(HINTS.length()), hintsByStem);
            addAll(line.substring(HINTS.length()), craftsByStem);
        } else if (!line.isBlank() && !line.startsWith("#")) {
            addAll(line, craftsByStem);
            told |= bit();
        }
    }

    private void addSenses(String words) {
        for (var word : words.split(" ")) {
            var isUsual = word.endsWith(USUAL);
            var name = (isUsual ? word.substring(0, word.length() - USUAL.length()) : word).replace(JOINT, ' ');
            add(name, craftsWithSense);
            if (isUsual) {
                add(name, usualOwners);
            }
        }
    }

    private void addAll(String words, Map<String, Long> crafts) {
        for (var word : words.split(" ")) {
            add(word, crafts);
        }
    }

    private void add(String word, Map<String, Long> crafts) {
        var stem = stems.of(word);
        crafts.merge(stem, bit(), (a, b) -> a | b);
        formsByStem.computeIfAbsent(stem, key -> new HashSet<>()).add(word);
    }

    private long bit() {
        return 1L << (count - 1);
    }

    /** The crafts that a word speaks for, one bit for each; 0 for a word of all or of none. */
    long of(String stem) {
        return craftsByStem.getOrDefault(stem, 0L);
    }

    /** Those of the crafts that a word speaks for at which it only hints, as others use it as well. */
    long hintedBy(String stem) {
        return hintsByStem.getOrDefault(stem, 0L);
    }

    /** Those of the crafts that a word speaks for whose tools or inventions go by it. */
    long namedBy(String stem) {
        return namesByStem.getOrDefault(stem, 0L);
    }

    /** The crafts that put such a word right before their names, one bit for each: <em>the orchestration layer</em>. */
    long modifiedBy(String word) {
        var crafts = 0L;
        for (var ending : endings.entrySet()) {
            var isSuch = word.length() > ending.getKey().length() + ROOT && word.endsWith(ending.getKey());
            crafts |= isSuch ? ending.getValue() : 0;
        }
        return crafts;
    }

    /** Whether a word, or a form of it, is listed at any craft. */
    boolean hasForm(String stem, String word) {
        return formsByStem.getOrDefault(stem, Set.of()).stream().anyMatch(form -> WordForms.areForms(form, word));
    }

    /** Whether most texts on whatever subject use a name in a general sense: <em>a role in it</em>, <em>its state</em>. */
    boolean isGeneral(String name) {
        return (usualOwnersOf(name) & ~told) != 0;
    }

    /** The crafts whose sense of a name is the one that most texts mean, one bit for each. */
    long usualOwnersOf(String name) {
        return usualOwners.getOrDefault(name, 0L);
    }

    /**
     * The fixed expressions of all crafts with one bit for each craft they belong to: a <em>virtual host</em> is no host, <em>signal
     * processing</em> has no signals of the kernel.
     */
    Map<String, Long> expressions() {
        return Collections.unmodifiableMap(expressions);
    }

    /** The crafts that any of these words speaks for, and does not only hint at. */
    long of(Set<String> entry) {
        var own = 0L;
        for (var stem : entry) {
            own |= of(stem) & ~hintedBy(stem);
        }
        return own;
    }

    /**
     * The crafts that use a name in a sense of their own, without those that its entry belongs to, one bit for each.
     *
     * @param name the stem of a name of one word
     * @param entry the stems of the entry's definition and of its names of several words
     * @param home the crafts at home in the glossary
     */
    long rivalsOf(String name, Set<String> entry, long home) {
        return craftsWithSense.getOrDefault(name, 0L) & ~of(entry) & ~ownersOf(name, entry, home);
    }

    /**
     * The crafts that use a name in the sense of its entry, one bit for each: those that the entry belongs to by its words, else those that
     * are at home in the glossary, else those whose sense most texts mean.
     */
    long ownersOf(String name, Set<String> entry, long home) {
        var using = craftsWithSense.getOrDefault(name, 0L);
        var own = using & of(entry);
        var atHome = own == 0 ? using & home : own;
        return atHome == 0 ? usualOwnersOf(name) & told : atHome;
    }

    /** The crafts at home in a glossary, one bit for each: many of its entries belong to them. */
    long homesOf(Collection<Set<String>> entries) {
        var members = new int[count];
        for (var entry : entries) {
            for (var crafts = of(entry); crafts != 0; crafts &= crafts - 1) {
                members[Long.numberOfTrailingZeros(crafts)]++;
            }
        }
        var home = 0L;
        for (var craft = 0; craft < count; craft++) {
            var isAtHome = members[craft] >= FEWEST && members[craft] >= AT_HOME * entries.size();
            home |= isAtHome ? 1L << craft : 0;
        }
        return home;
    }
}
