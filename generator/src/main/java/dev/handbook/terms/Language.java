package dev.handbook.terms;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/**
 * The language of notes says which forms of a word are one. English nouns have two, which {@link Inflections} makes exactly; in other
 * languages every word of a name has many, and Lucene's stemmers know them. Chinese, Japanese and Korean words have one form and
 * are found letter by letter ({@link Words}).
 */
enum Language {
    ENGLISH("en", Stems::english),
    GERMAN("de", () -> Stems.by(new GermanStemmer()), "e", "en", "n", "s", "es"),
    FRENCH("fr", () -> Stems.by(new FrenchStemmer()), "s", "x"),
    SPANISH("es", Stems::spanish, "s", "es"),
    PORTUGUESE("pt", Stems::portuguese, "s", "es"),
    ITALIAN("it", () -> Stems.by(new ItalianStemmer())),
    RUSSIAN("ru", () -> Stems.by(new RussianStemmer())),
    /** Any other: words as they are. */
    OTHER("", Stems::english);

    private final String code;
    private final Supplier<Stems> stems;
    private final List<String> endings;

    Language(String code, Supplier<Stems> stems, String... endings) {
        this.code = code;
        this.stems = stems;
        this.endings = List.of(endings);
    }

    /** The language of a tag such as {@code de} or {@code pt-BR}. */
    static Language of(String tag) {
        var code = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst()
                .orElse(OTHER);
    }

    /** What makes one of all forms of a word in names and texts; empty when names are looked for in the forms they have. */
    Optional<Stems> formsToStems() {
        return this == ENGLISH || this == OTHER ? Optional.empty() : Optional.of(stems.get());
    }

    /**
     * What a noun may end in. Stemmers part some words from their own forms: <em>Dateisystem</em> from <em>Dateisysteme</em>, <em>noyau</em> from
     * <em>noyaux</em>, <em>capa</em> from <em>capas</em>. The stem of a form that nobody writes does no harm.
     */
    List<String> endings() {
        return endings;
    }

    /** Whether this is the language whose grammar and fields of knowledge tell the senses of words apart. */
    boolean hasSenses() {
        return this == ENGLISH;
    }
}
