package dev.handbook.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortAddressTest {
    private static String shortened(String url, String title) {
        return ShortAddress.of(url, "topics/storage", title);
    }

    @Test
    void anchorMadeOfTheTitleIsLeftOut() {
        assertThat(shortened("topics/storage.html#what-is-a-volume", "What is a volume?"))
                .isEqualTo(".html#");
        assertThat(shortened("topics/storage.2.html#what-is-a-volume-2", "What is a volume?"))
                .isEqualTo(".2.html#-2");
    }

    @Test
    void otherAnchorStaysWhole() {
        assertThat(shortened("topics/storage.html#q7", "What is a volume?")).isEqualTo(".html##q7");
    }

    @Test
    void titleWithoutLettersLeavesTheAnchorWhole() {
        assertThat(shortened("topics/storage.html#q7", "容器？")).isEqualTo(".html#q7");
    }

    @Test
    void addressWithoutAnchorIsCutOnly() {
        assertThat(ShortAddress.of("terms/kernel.html", "terms/", "kernel")).isEqualTo("kernel.html");
    }

    @Test
    void pagesOfATopicShareWhatStandsBeforeTheirNumbers() {
        assertThat(ShortAddress.base("topics/storage.html#a", "topics/storage.2.html#b"))
                .isEqualTo("topics/storage");
        assertThat(ShortAddress.base("topics/storage.html#a", "topics/storage.html#b"))
                .isEqualTo("topics/storage");
        assertThat(ShortAddress.base("terms/kernel.html", "terms/key.html")).isEqualTo("terms/ke");
        assertThat(ShortAddress.base("", "x")).isEmpty();
    }

    @Test
    void slugKeepsLettersAndDigitsOfAscii() {
        assertThat(ShortAddress.slug("  What's in an 8-bit Ümlaut? ")).isEqualTo("what-s-in-an-8-bit-mlaut");
        assertThat(ShortAddress.slug("\u212a?!")).isEmpty();
    }
}
