package dev.handbook.terms;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntBiFunction;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.es.SpanishLightStemmer;
import org.apache.lucene.analysis.pt.PortugueseLightStemmer;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;

/** Reduces words to stems, so that {@code deploys}, {@code deployed} and {@code deploying} are one; remembers what it has seen, for any number of threads. */
final class Stems {
    /** How many words are remembered, more than any language's usual ones. */
    private static final int MOST = 100_000;

    private final UnaryOperator<String> stemmer;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    private Stems(UnaryOperator<String> stemmer) {
        this.stemmer = stemmer;
    }

    /** The stems that a stemmer of Lucene's makes. */
    static Stems by(SnowballStemmer stemmer) {
        return new Stems(word -> {
            stemmer.setCurrent(word);
            stemmer.stem();
            return stemmer.getCurrent();
        });
    }

    /** Stems of Spanish nouns and adjectives, without their accents: {@code imagen}, {@code imágenes}. */
    static Stems spanish() {
        return light(new SpanishLightStemmer()::stem);
    }

    /** Stems of Portuguese nouns and adjectives, which know that {@code imagens} are more than one {@code imagem}. */
    static Stems portuguese() {
        return light(new PortugueseLightStemmer()::stem);
    }

    /** @param stemmer cuts a word in place and gives its new length */
    private static Stems light(ToIntBiFunction<char[], Integer> stemmer) {
        return new Stems(word -> {
            var letters = word.toCharArray();
            return new String(letters, 0, stemmer.applyAsInt(letters, letters.length));
        });
    }

    /** The stems of English words. */
    static Stems english() {
        return by(new EnglishStemmer());
    }

    /** The stem of a word in small letters. */
    String of(String word) {
        var stem = known.get(word);
        return stem == null ? newStem(word) : stem;
    }

    /** Stemmers work in place, each for one thread at a time. */
    private synchronized String newStem(String word) {
        var stem = stemmer.apply(word);
        if (known.size() < MOST) {
            known.put(word, stem);
        }
        return stem;
    }
}
