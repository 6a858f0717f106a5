package dev.handbook.terms;

import java.util.HashMap;
import java.util.Map;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;

/** Reduces words to stems, so that {@code deploys}, {@code deployed} and {@code deploying} are one; remembers what it has seen. */
final class Stems {
    /** How many words are remembered, more than any language's usual ones. */
    private static final int MOST = 100_000;

    private final SnowballStemmer stemmer = new EnglishStemmer();
    private final Map<String, String> known = new HashMap<>();

    /** The stem of a word in small letters. */
    String of(String word) {
        var stem = known.get(word);
        if (stem == null) {
            stemmer.setCurrent(word);
            stemmer.stem();
            stem = stemmer.getCurrent();
            if (known.size() < MOST) {
                known.put(word, stem);
            }
        }
        return stem;
    }
}
