package dev.handbook.notes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BeginningsTest {
    private static final Beginnings WORDS =
            Beginnings.of("tea|to|x|colou?r|(?:black|green) pot|wa?iter|élan|soluci(?:ón|ones)");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tea",
                "Tea time",
                "12. TO the kitchen",
                "**x**",
                "x",
                "xylem",
                "colour",
                "Black pot",
                "GREEN POT",
                "waiter",
                "witer",
                "solo",
                "élan",
                "Éclair",
                "ſatz",
                "— Tea",
                "solución",
                "— 'to"
            })
    void lettersThatAWordBeginsWithMayBeginOne(String text) {
        assertThat(WORDS.mayBegin(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12.", "t", "Trade", "blue pot by", "c", "c-olour", "How tea is made", "t.", "  (yes)"})
    void otherLettersDoNot(String text) {
        assertThat(Beginnings.of("tea|to|colou?r|green pot").mayBegin(text)).isFalse();
    }
}
