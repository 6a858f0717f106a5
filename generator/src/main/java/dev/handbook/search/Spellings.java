package dev.handbook.search;

import java.util.List;

/**
 * Stems or identifiers that count as one word.
 *
 * @param stem of the word as typed
 * @param guesses what the word may stand for besides, without {@code stem}; an occurrence counts half
 */
record Spellings(String stem, List<String> guesses) {
    /** How much an occurrence of a guess counts. */
    static final float GUESSED = 0.5f;

    Spellings {
        guesses = List.copyOf(guesses);
    }
}
