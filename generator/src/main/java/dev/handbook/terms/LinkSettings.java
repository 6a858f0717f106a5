package dev.handbook.terms;

import java.util.Map;

/**
 * How many mentions become links.
 *
 * @param scope within which a term is linked at its first mention only
 * @param budget the most links in one answer or article; 0 or more
 * @param lang the language of the notes, a tag such as {@code en} or {@code pt-BR}
 * @param langs the languages of notes that are in another one, by their path
 */
public record LinkSettings(Scope scope, int budget, String lang, Map<String, String> langs) {
    /** The first mention in each answer, and not more than twenty links in it, of English notes. */
    public static final LinkSettings USUAL = new LinkSettings(Scope.ANSWER, 20, "en");

    /** What a term is linked once in. */
    public enum Scope {
        /** An answer or an article. */
        ANSWER,
        /** A question with all its answers, or an article. */
        SECTION,
        /** A page of the site. */
        PAGE,
        /** Every mention is linked. */
        ALL
    }

    public LinkSettings {
        if (budget < 0) {
            throw new IllegalArgumentException("a budget of " + budget + " links, expected 0 or more");
        }
        langs = Map.copyOf(langs);
    }

    /** All notes are in one language. */
    public LinkSettings(Scope scope, int budget, String lang) {
        this(scope, budget, lang, Map.of());
    }

    /** The same settings for notes of which some name their language. */
    public LinkSettings withLangs(Map<String, String> langs) {
        return new LinkSettings(scope, budget, lang, langs);
    }

    /** The language of a note. */
    String langOf(String path) {
        return langs.getOrDefault(path, lang);
    }
}
