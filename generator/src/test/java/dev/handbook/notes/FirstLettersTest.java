package dev.handbook.notes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirstLettersTest {
    private static final FirstLetters LETTERS = FirstLetters.of("Q|question|Вопрос|#");

    @Test
    void knowsTheFirstLetterInEitherCase() {
        assertThat(LETTERS.mayBegin("Q1: tea", 0)).isTrue();
        assertThat(LETTERS.mayBegin("question 1", 0)).isTrue();
        assertThat(LETTERS.mayBegin("#1", 0)).isTrue();
        assertThat(LETTERS.mayBegin("Oolong", 0)).isFalse();
    }

    @Test
    void skipsWhiteSpaceAndEmphasis() {
        assertThat(LETTERS.mayBegin(" \t**_~~Q", 0)).isTrue();
        assertThat(LETTERS.mayBegin(" **Oolong", 0)).isFalse();
        assertThat(LETTERS.mayBegin(" ** ", 0)).isFalse();
        assertThat(LETTERS.mayBegin("", 0)).isFalse();
    }

    @Test
    void looksFromWhereItIsTold() {
        assertThat(LETTERS.mayBegin("12. Q", 3)).isTrue();
        assertThat(LETTERS.mayBegin("Q: tea", 3)).isFalse();
    }

    /** What is the same letter in another case is for the pattern to say. */
    @Test
    void leavesLettersBeyondAsciiToThePattern() {
        assertThat(LETTERS.mayBegin("вопрос", 0)).isTrue();
        assertThat(LETTERS.mayBegin("茶", 0)).isTrue();
    }
}
