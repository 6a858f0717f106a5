package dev.handbook.terms;

/**
 * How many mentions become links.
 *
 * @param scope within which a term is linked at its first mention only
 * @param budget the most links in one answer or article; 0 or more
 * @param lang the language of the notes, a tag such as {@code en} or {@code pt-BR}
 */
public record LinkSettings(Scope scope, int budget, String lang) {
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
    }
}
