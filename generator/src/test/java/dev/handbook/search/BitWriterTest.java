package dev.handbook.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BitWriterTest {
    private static String bits(BitWriter writer) {
        var text = new StringBuilder();
        for (var one : writer.toBytes()) {
            text.append(Integer.toBinaryString(one & 0xff | 0x100).substring(1));
        }
        return text.toString();
    }

    @Test
    void smallNumbersTakeFewBits() {
        assertThat(bits(new BitWriter().number(0).number(1).number(2).number(6)))
                .isEqualTo("1010011001110000");
    }

    @Test
    void lowestBitsStandApart() {
        assertThat(bits(new BitWriter().number(5, 2))).isEqualTo("01001000");
    }

    @Test
    void setTellsItsMiddleFirst() {
        // 5 of 1 to 6, then 2 of 0 to 4, then 7 of 6 and 7.
        assertThat(bits(new BitWriter().set(new int[] {2, 5, 7}, 8))).isEqualTo("11010100");
    }

    @Test
    void fullSetTakesNothing() {
        assertThat(new BitWriter().set(new int[] {0, 1, 2, 3, 4}, 5).isEmpty()).isTrue();
    }

    @Test
    void bitsOfAnotherFollowAtOnce() {
        var other = new BitWriter().number(6).number(6);
        assertThat(bits(new BitWriter().number(0).then(other))).isEqualTo("1001110011100000");
    }

    @Test
    void negativeNumbersAreRefused() {
        assertThatThrownBy(() -> new BitWriter().number(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
