package dev.handbook.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LettersTest {
    private static final Pattern PART = Pattern.compile("[\\p{L}\\p{M}\\p{N}]");

    @Test
    void lettersMarksAndNumbersOfAllScriptsArePartsOfWordsAndNothingElseIs() {
        var wrong = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(c ->
                        Letters.isPart(c) != PART.matcher(Character.toString(c)).matches());

        assertThat(wrong.mapToObj(Integer::toHexString)).isEmpty();
    }

    @Test
    void endIsAtTheFirstOtherCharacter() {
        assertThat(Letters.end("ein Café-Besuch", 4)).isEqualTo(8);
        assertThat(Letters.end("x𝒜²", 0)).isEqualTo(4);
        assertThat(Letters.end("a b", 1)).isEqualTo(1);
        assertThat(Letters.end("a", 1)).isEqualTo(1);
    }

    @Test
    void asciiEndsWhereAccentsAndOtherScriptsBegin() {
        assertThat(Letters.areAscii("")).isTrue();
        assertThat(Letters.areAscii("How is tea made?\t\u007f")).isTrue();
        assertThat(Letters.areAscii("Café")).isFalse();
        assertThat(Letters.areAscii("tea 茶")).isFalse();
    }
}
