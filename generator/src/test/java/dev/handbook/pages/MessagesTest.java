package dev.handbook.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether each language of ours says all that English says. */
class MessagesTest {
    private static final Map<String, String> ENGLISH = Theme.ourMessages("en");
    private static final Pattern FORM = Pattern.compile("\\.(none|zero|one|two|few|many|other)$");
    private static final Pattern VALUE = Pattern.compile("\\{\\d}");
    private static final Pattern SENTENCE = Pattern.compile("(?s).*\\p{L}{2,}.*\\s.*\\p{L}{2,}.*\\s.*\\p{L}{2,}.*");

    static Stream<String> languages() {
        return Theme.LANGUAGES.stream();
    }

    static Stream<String> translations() {
        return languages().filter(lang -> !lang.equals("en"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void languageHasTheKeysOfEnglishAndNoOthers(String lang) {
        assertThat(plainKeys(Theme.ourMessages(lang))).isEqualTo(plainKeys(ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void wordsHaveEveryFormThatTheLanguageTellsApart(String lang) {
        var texts = Theme.ourMessages(lang);
        var forms = new TreeSet<String>();
        for (var number = 0; number <= 1000; number++) {
            forms.add(Plural.of(lang, number).toString());
        }
        forms.add("other");
        ENGLISH.keySet().stream().filter(key -> key.endsWith(".other")).forEach(key -> {
            var noun = key.substring(0, key.length() - "other".length());
            assertThat(texts)
                    .containsKeys(forms.stream().map(form -> noun + form).toArray(String[]::new));
            assertThat(texts.keySet())
                    .filteredOn(other -> other.matches(Pattern.quote(noun) + "(zero|one|two|few|many)"))
                    .allMatch(other -> forms.contains(other.substring(noun.length())));
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void textsHaveTheValuesOfEnglish(String lang) {
        Theme.ourMessages(lang)
                .forEach((key, text) -> assertThat(values(text))
                        .as(key)
                        .isEqualTo(values(ENGLISH.getOrDefault(
                                key, ENGLISH.getOrDefault(FORM.matcher(key).replaceAll(".other"), "")))));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void fileCanBeReadLineByLineAndSaysNothingTwice(String lang) throws IOException {
        var file = MessageFile.of(Files.readString(Path.of("../templates/messages/" + lang + ".properties")));
        assertThat(file.unreadable()).isEmpty();
        assertThat(file.entries()).extracting(MessageFile.Entry::key).doesNotHaveDuplicates();
        assertThat(file.entries()).extracting(MessageFile.Entry::text).noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @MethodSource("translations")
    void noSentenceIsLeftInEnglish(String lang) {
        assertThat(Theme.ourMessages(lang))
                .allSatisfy((key, text) -> assertThat(SENTENCE.matcher(text).matches() && text.equals(ENGLISH.get(key)))
                        .as(key)
                        .isFalse());
    }

    private static Set<String> plainKeys(Map<String, String> texts) {
        return texts.keySet().stream()
                .map(key -> FORM.matcher(key).replaceAll(""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> values(String text) {
        return VALUE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
