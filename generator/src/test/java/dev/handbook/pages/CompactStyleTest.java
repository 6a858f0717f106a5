package dev.handbook.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompactStyleTest {
    @Test
    void leavesOutCommentsAndIndents() {
        assertThat(CompactStyle.of("/* Why\n   so */\n@layer a {\n  p { /* quiet */\n    color: red;\n  }\n\n}\n"))
                .isEqualTo("@layer a {\np {\ncolor: red;\n}\n}\n");
    }

    @Test
    void stringsBeginNoComment() {
        assertThat(CompactStyle.of("q::before { content: \"/* \\\" $1\"; }\nq::after { content: '*/'; }"))
                .isEqualTo("q::before { content: \"/* \\\" $1\"; }\nq::after { content: '*/'; }\n");
    }
}
