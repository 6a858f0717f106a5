package dev.handbook.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StyleCheckTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                ":root {§  --a: 1;§.x { color: red }     | 1:7 nothing closes this brace",
                ".x { color: red } }                     | 1:19 this brace closes nothing",
                ".x {}§/* begins { here                  | 2:1 a comment begins here and never ends",
                ".x::before {§  content: \"so§}          | 2:12 a string begins here and does not end",
                ".x::before { content: 'so;}             | 1:23 a string begins here and does not end",
            })
    void tellsWhereSomethingBeginsThatNeverEnds(String style, String flaw) {
        assertThat(StyleCheck.flaw(style.replace('§', '\n')))
                .map(found -> found.line() + ":" + found.column() + " " + found.message())
                .contains(flaw);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@media print { .x { color: red } }",
                ".x::before { content: \"{ \\\" /* '\" }",
                "/* it's { all } right */ .x { }",
                ".x { background: url(data:image/svg+xml;x='{') }",
                ".\\{ { color: red }",
            })
    void stylesInWhichAllEndsAreRight(String style) {
        assertThat(StyleCheck.flaw(style)).isEmpty();
    }

    @Test
    void ourOwnStylesAreRight() throws IOException {
        try (var files = Files.list(Path.of("../templates/styles"))) {
            for (var file : files.toList()) {
                assertThat(StyleCheck.flaw(Files.readString(file)))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }
}
