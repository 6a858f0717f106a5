package dev.handbook.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralTest {
    /** From the charts of Unicode's CLDR 45, Language Plural Rules. */
    @ParameterizedTest
    @CsvSource({
        "en, other one other other other other other other other other",
        "fr, one one other other other other other other other other",
        "zh, other other other other other other other other other other",
        "ru, many one few many many many one few many one",
        "pl, many one few many many many many few many many",
        "cs, other one few other other other other other other other",
        "ar, zero one two few many many many many other other",
        "he, other one two other other other other other other other"
    })
    void formsAreThoseOfUnicode(String lang, String forms) {
        assertThat(Stream.of(0, 1, 2, 5, 11, 14, 21, 22, 100, 101)
                        .map(number -> Plural.of(lang, number).toString())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(forms);
    }
}
