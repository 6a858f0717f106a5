package dev.handbook.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Extensions take part only where a note holds their signs; here is the least that each of them reads. */
class MarkdownExtensionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "a|b\\n-|-\\n1|2 ! <table",
                "~~tea~~ ! <del>",
                "- [ ] tea ! checkbox",
                "- [x] tea ! checkbox",
                "Oolong\\n: tea ! <dd",
                "> Oolong\\n> : tea ! <dd",
                "> Oolong\\n>: tea ! <dd",
                "tea[^1]\\n\\n[^1]: leaves ! <sup",
                "$a_1 + b_1$ ! language-math",
                "see www.example.org ! <a ",
                "see http://example.org ! <a ",
                "to tea@example.org ! mailto:",
                "to tea@example\\\\.org ! mailto:"
            })
    void leastOfEachExtensionIsRead(String note, String expected) {
        assertThat(Markdown.toHtml(note.replace("\\n", "\n").replace("\\\\", "\\")))
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {"image@sha256:19ba22eb635d", "this && that", "AT&T. Both", "std::string", "[tea](tea.md): leaves"})
    void otherUsesOfTheirSignsAreText(String note) {
        assertThat(Markdown.toHtml(note)).doesNotContain("mailto:", "<table", "<dd", "<sup");
    }

    /** JDK 17 sees a word boundary in the second text and none in the third, JDK 25 sees one in both. */
    @Test
    void schemeWithoutAnAddressIsNoLink() {
        for (var text : List.of("See http:// and more", "(ftp:// is old)", "путьhttp:// тут")) {
            assertThat(Reads.html("## What is tea?\n" + text + "\n"))
                    .doesNotContain("<a ")
                    .contains("://");
        }
        assertThat(Reads.html("## What is tea?\nSee http://a.example now\n")).contains("href=\"http://a.example\"");
    }
}
