package dev.handbook.notes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyWordsTest {
    @Test
    void wordsThatOnlyHoldASentenceTogetherAndPluralEndingsDoNotCount() {
        assertThat(KeyWords.of("What is the difference between images and the Containers?"))
                .containsExactly("image", "container");
    }

    @Test
    void signsWithinNamesBelongToThem() {
        assertThat(KeyWords.normalized("C++, C# and Node.js: it’s (non-blocking)!"))
                .isEqualTo("c++ c# and node.js it's non-blocking");
    }

    @Test
    void signsAroundWordsDoNot() {
        assertThat(KeyWords.normalized("'quoted' -x- end. a--b ..c +d 1.2.")).isEqualTo("quoted x end a b c d 1.2");
        assertThat(KeyWords.normalized("¿?")).isEmpty();
    }

    @Test
    void lettersOfAllScriptsMakeWords() {
        assertThat(KeyWords.normalized("Überläufe: 𝒜 कि?")).isEqualTo("überläufe 𝒜 कि");
    }

    @Test
    void similarityIsTheShareOfCommonWords() {
        var words = KeyWords.of("image layer cache");

        assertThat(KeyWords.similarity(words, words)).isEqualTo(1);
        assertThat(KeyWords.similarity(words, KeyWords.of("image"))).isEqualTo(0.5);
        assertThat(KeyWords.similarity(words, KeyWords.of("what is"))).isZero();
    }
}
