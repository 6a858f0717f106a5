package dev.handbook.search;

import java.util.List;

/**
 * What a reader typed, as what to look for. {@link QueryPlanner} makes it, {@link LuceneQuery} hands it to Lucene; the browser makes the
 * same plan ({@code query-plan.js}): change both or none.
 *
 * @param words to be looked for in names and bodies, distinct
 * @param codes identifiers to be looked for as they are written, distinct
 * @param accented keys of words of which the index has others that differ in accents only: those written just so come first
 * @param starts first letters of words in titles: one, or none
 * @param names what something may be called as a whole, by its {@link Names#wholeKey}: one, or none
 * @param phrases words in quotes, distinct
 * @param bonuses other names, and words that should be neighbours; they weigh less
 * @param required what every hit has to meet
 * @param excluded what no hit may meet
 * @param suggestion the text with mistyped words put right, or empty when there were none
 */
record QueryPlan(
        List<Spellings> words,
        List<Spellings> codes,
        List<String> accented,
        List<String> starts,
        List<String> names,
        List<Phrase> phrases,
        List<Bonus> bonuses,
        List<Condition> required,
        List<Condition> excluded,
        String suggestion) {
    /**
     * How much a word in the title counts beside one in the body, where it stands, too. Titles are short and each of their words is rare
     * among titles, so the same word weighs as much again there even with a boost far below 1.
     */
    static final float TITLE_BOOST = 0.375f;

    /** The same for a word alone: who types one word looks for what is about it, who types a question for what answers it. */
    static final float LONE_TITLE_BOOST = 1.5f;

    /** How much an identifier counts, beside its words. */
    static final int CODE_BOOST = 2;

    /** How much it counts to be called just so. */
    static final int NAME_BOOST = 2;

    /** How much it counts that a word in the title begins so. */
    static final float START_BOOST = 0.375f;

    QueryPlan {
        words = List.copyOf(words);
        codes = List.copyOf(codes);
        accented = List.copyOf(accented);
        starts = List.copyOf(starts);
        names = List.copyOf(names);
        phrases = List.copyOf(phrases);
        bonuses = List.copyOf(bonuses);
        required = List.copyOf(required);
        excluded = List.copyOf(excluded);
    }

    /**
     * Words that should stand together in a field.
     *
     * @param weight what a word in a body counts, typed, is 1
     */
    record Bonus(String field, Phrase phrase, float weight) {}

    /** How much a word in the title counts beside one in the body, for this text. */
    float titleBoost() {
        return words.size() == 1 && phrases.isEmpty() ? LONE_TITLE_BOOST : TITLE_BOOST;
    }

    /** Whether there is anything that gives a score. Conditions alone give none. */
    boolean looksForWords() {
        return !words.isEmpty() || !codes.isEmpty() || !phrases.isEmpty();
    }
}
