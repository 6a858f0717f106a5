package dev.handbook.terms;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Fields of knowledge and the words that speak for each: a text with <em>harbour</em> and <em>sailor</em> in it means another <em>port</em> than
 * one with <em>server</em> and <em>firewall</em>. Which of the fields is at home in a glossary is seen by the words of the glossary.
 */
final class Fields {
    private static final String RESOURCE = "fields.txt";
    /** What a line of words begins with that only hint at the field above. */
    private static final String HINTS = "? ";

    /** What a line of words begins with that speak for the field above, but that everyday language shares. */
    private static final String SHARED = "~ ";

    /** A field is at home in a glossary if at least this share of the words in it speaks for the field. */
    private static final double AT_HOME = 0.12;

    /** A bit for each field, by stem. */
    private final Map<String, Integer> fieldsByStem = new HashMap<>();

    private final Map<String, Integer> fieldsByWord = new HashMap<>();
    /** The stems of the words that belong to a field and that everyday language does not share. */
    private final Set<String> peculiar = new HashSet<>();

    /** A bit for each field that a word may hint at, by stem. */
    private final Map<String, Integer> hintsByStem = new HashMap<>();

    /** The forms in which the words of each stem are listed, each with the bits of its fields. */
    private final Map<String, Map<String, Integer>> formsByStem = new HashMap<>();

    private int count;

    /** Reads the fields that travel with the generator. */
    Fields(Stems stems) {
        try (var lines = open()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                add(line, stems);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    private static BufferedReader open() {
        var in = Fields.class.getResourceAsStream(RESOURCE);
        if (in == null) {
            throw new IllegalStateException(RESOURCE + " is not among the classes");
        }
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    private void add(String line, Stems stems) {
        if (line.endsWith(":")) {
            count++;
        } else if (line.startsWith(HINTS)) {
            for (var word : line.substring(HINTS.length()).split(" ")) {
                add(word, stems, hintsByStem);
            }
        } else if (line.startsWith(SHARED)) {
            addStems(line.substring(SHARED.length()), stems);
        } else if (!line.isBlank() && !line.startsWith("#")) {
            addStems(line, stems);
            for (var word : line.split(" ")) {
                fieldsByWord.merge(word, bit(), (a, b) -> a | b);
                peculiar.add(stems.of(word));
            }
        }
    }

    private void addStems(String words, Stems stems) {
        for (var word : words.split(" ")) {
            add(word, stems, fieldsByStem);
        }
    }

    private void add(String word, Stems stems, Map<String, Integer> fields) {
        var stem = stems.of(word);
        fields.merge(stem, bit(), (a, b) -> a | b);
        formsByStem.computeIfAbsent(stem, key -> new HashMap<>()).merge(word, bit(), (a, b) -> a | b);
    }

    private int bit() {
        return 1 << (count - 1);
    }

    /**
     * The fields that list a word or a form of it, for which it speaks or at which it hints; those are left out with whose words it shares its
     * stem alone, as <em>constitutes</em> does with <em>constitution</em>.
     */
    int listing(String stem, String word) {
        var fields = 0;
        for (var listed : formsByStem.getOrDefault(stem, Map.of()).entrySet()) {
            fields |= WordForms.areForms(listed.getKey(), word) ? listed.getValue() : 0;
        }
        return fields;
    }

    /** The fields that a word speaks for, one bit for each; 0 for a word of all fields or of none. */
    int of(String stem) {
        return fieldsByStem.getOrDefault(stem, 0);
    }

    /** Whether a word speaks for a field and everyday language does not share it. */
    boolean isPeculiar(String stem) {
        return peculiar.contains(stem);
    }

    /** The fields that a word hints at: texts on anything use it, but those on them do so more. */
    int hintedBy(String stem) {
        return hintsByStem.getOrDefault(stem, 0);
    }

    /** The fields that a word in this very form belongs to and that do not share it with everyday language. */
    int listing(String word) {
        return fieldsByWord.getOrDefault(word, 0);
    }

    /**
     * The fields at home in a glossary.
     *
     * @param stems of all words of the glossary that mean something, as often as it uses them
     */
    int homeOf(List<String> stems) {
        var words = new int[count];
        for (var stem : stems) {
            for (var fields = of(stem); fields != 0; fields &= fields - 1) {
                words[Integer.numberOfTrailingZeros(fields)]++;
            }
        }
        var home = 0;
        for (var field = 0; field < count; field++) {
            home |= words[field] > 0 && words[field] >= AT_HOME * stems.size() ? 1 << field : 0;
        }
        return home;
    }
}
