package dev.handbook.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Stems that stand together.
 *
 * @param stems one or more, in order
 * @param offsets of each, how far after the first it stands; left-out words make gaps
 * @param slop how many places the stems may have been moved in all; 0 for exactly these places
 */
record Phrase(List<String> stems, List<Integer> offsets, int slop) {
    Phrase {
        stems = List.copyOf(stems);
        offsets = List.copyOf(offsets);
        if (stems.isEmpty() || stems.size() != offsets.size()) {
            throw new IllegalArgumentException(stems.size() + " stems at " + offsets.size() + " places");
        }
    }

    /** One stem. */
    static Phrase of(String stem) {
        return new Phrase(List.of(stem), List.of(0), 0);
    }

    /**
     * The words of a text in their places.
     *
     * @param words one or more
     * @param slop if above 0, a stem that comes again is left out
     */
    static Phrase of(List<Analysis.Word> words, int slop) {
        var stems = new ArrayList<String>();
        var offsets = new ArrayList<Integer>();
        var seen = new HashSet<String>();
        for (var word : words) {
            if (seen.add(word.stem()) || slop == 0) {
                stems.add(word.stem());
                offsets.add(word.position() - words.get(0).position());
            }
        }
        return new Phrase(stems, offsets, stems.size() == 1 ? 0 : slop);
    }
}
