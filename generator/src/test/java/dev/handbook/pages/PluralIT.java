package dev.handbook.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.browser.Chromium;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Pages count at build time and scripts while somebody reads: both have to bend a noun in the same way. */
class PluralIT {
    private static final List<String> LANGUAGES = List.of(
            "en", "de", "es", "fr", "pt", "ru", "zh", "ar", "he", "fa", "pl", "cs", "sk", "uk", "be", "ja", "ko", "vi",
            "th", "id", "ms", "lo", "my", "hi", "bn", "gu", "kn", "am", "zu", "hy", "it", "nl", "sv", "tr", "hu", "el");

    @Test
    void browserBendsNounsAsTheBuildDoes() {
        try (var browser = Chromium.start()) {
            browser.open("about:blank");
            for (var lang : LANGUAGES) {
                var forms = IntStream.rangeClosed(0, 1200)
                        .mapToObj(number -> Plural.of(lang, number).toString())
                        .collect(Collectors.joining(" "));
                assertThat(browser.eval(
                                "const rules = new Intl.PluralRules(arguments[0]);"
                                        + "return Array.from({length: 1201}, (_, number) => rules.select(number)).join(' ')",
                                lang))
                        .as(lang)
                        .isEqualTo(forms);
            }
        }
    }
}
