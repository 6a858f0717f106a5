package dev.handbook.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class SlugTest {
    @Test
    void nameHoldsLettersAndNumbersWithSingleDashesBetween() {
        assertThat(Slug.of("  What's \"Copy-on-Write\" (CoW)? ", "x")).isEqualTo("what-s-copy-on-write-cow");
        assertThat(Slug.of("Größe ½ कि 𝒜!", "x")).isEqualTo("größe-½-कि-𝒜");
        assertThat(Slug.of("?!", "x")).isEqualTo("x");
    }

    @Test
    void marksThatEmojiLeaveBehindAreNoWords() {
        assertThat(Slug.of("\u2699\ufe0f Set up", "x")).isEqualTo("set-up");
        assertThat(Slug.of("\ud83c\udff3\ufe0f\u200d\ud83c\udf08", "x")).isEqualTo("x");
    }

    @Test
    void longNameIsCutBetweenWords() {
        assertThat(Slug.of("word ".repeat(30), "x")).isEqualTo("word-".repeat(15) + "word");
        assertThat(Slug.of("w".repeat(100), "x")).isEqualTo("w".repeat(80));
    }

    /** As the documentation of Windows lists them, see "Naming Files, Paths, and Namespaces". */
    @Test
    void noNameIsThatOfADevice() {
        for (var name : List.of("CON", "prn", "Aux", "NUL", "com1", "LPT9", "com0", "lpt²")) {
            assertThat(Slug.of(name, "topic")).isEqualTo(name.toLowerCase(Locale.ROOT) + "-topic");
        }
        assertThat(Slug.of("null", "topic")).isEqualTo("null");
        assertThat(Slug.of("Aux files", "topic")).isEqualTo("aux-files");
        assertThat(new Slug().unique("con", "topic")).isEqualTo("con-topic");
    }

    @Test
    void fragmentIsThatOfMarkdownViewers() {
        assertThat(Slug.fragment(" What's new in v1.2_x - and  Größe? ")).isEqualTo("whats-new-in-v12_x---and--größe");
    }

    @Test
    void repeatedNamesAreNumberedFromTwo() {
        var slugs = new Slug();

        assertThat(slugs.unique("See also", "x")).isEqualTo("see-also");
        assertThat(slugs.unique("See also", "x")).isEqualTo("see-also-2");
        assertThat(slugs.unique("See also!", "x")).isEqualTo("see-also-3");
    }

    @Test
    void aNumberThatAnotherNameHasIsPassedOver() {
        var slugs = new Slug();
        slugs.unique("Step 2", "x");
        slugs.unique("Step", "x");

        assertThat(slugs.unique("Step", "x")).isEqualTo("step-3");
        assertThat(slugs.unique("Step 3", "x")).isEqualTo("step-3-2");
        assertThat(slugs.unique("Step", "x")).isEqualTo("step-4");
    }

    @Test
    void theSameNameInEveryNoteTakesNoLongerEachTime() {
        var slugs = new Slug();

        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            for (var i = 0; i < 50_000; i++) {
                slugs.unique("See also", "x");
            }
        });

        assertThat(slugs.unique("See also", "x")).isEqualTo("see-also-50001");
    }
}
