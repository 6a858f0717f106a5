package dev.handbook.search;

import java.util.List;

/**
 * Stems or identifiers that count as one word.
 *
 * @param stem of the word as typed
 * @param guesses what the word may stand for besides, without {@code stem}; an occurrence counts half
 * @param times how much the word counts, 1 or more: what a passage says again and again is what it is about
 */
record Spellings(String stem, List<String> guesses, int times) {
    /** How much an occurrence of a guess counts. */
    static final float GUESSED = 0.5f;

    Spellings {
        guesses = List.copyOf(guesses);
    }
}
