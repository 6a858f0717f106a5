package dev.handbook.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handbook.model.SiteFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @Test
    void numbersAreWrittenAsTheLanguageWritesThem() {
        assertThat(words("en").count(1, "question")).isEqualTo("1 question");
        assertThat(words("en").count(0, "question")).isEqualTo("no questions");
        assertThat(words("en").count(1_234_567, "question")).isEqualTo("1,234,567 questions");
        assertThat(words("de").count(12_000, "term")).isEqualTo("12.000 Begriffe");
        assertThat(words("fr").number(12_000)).isEqualTo("12\u202F000");
    }

    @ParameterizedTest
    @CsvSource({"1, 1 вопрос", "3, 3 вопроса", "5, 5 вопросов", "11, 11 вопросов", "21, 21 вопрос", "0, нет вопросов"})
    void russianBendsNounsInThreeWays(int number, String words) {
        assertThat(words("ru").count(number, "question")).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "de-AT, Glossar",
        "DE, Glossar",
        "pt_BR, Glossário",
        "pt-PT, Glossário",
        "zh-Hans-CN, 术语表",
        "tlh, Glossary"
    })
    void regionSpeaksItsLanguageAndAnUnknownOneEnglish(String lang, String glossary) {
        assertThat(words(lang).text("frame.glossary")).isEqualTo(glossary);
    }

    @Test
    void languageOfThePageIsThatOfTheNotes() {
        assertThat(words("it").lang()).isEqualTo("it");
        assertThat(words("pt_BR").lang()).isEqualTo("pt-BR");
        assertThat(words(" ").lang()).isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource({"ar, true", "he-IL, true", "fa, true", "ur-Latn, false", "az-Arab, true", "de, false", "arn, false"})
    void directionFollowsTheLanguageAndItsScript(String lang, boolean isRightToLeft) {
        assertThat(words(lang).isRightToLeft()).isEqualTo(isRightToLeft);
    }

    @Test
    void wordsOfTheAuthorsGoBeforeOursAndThoseOfTheRegionFirst() {
        var theme = Theme.with(List.of(
                SiteFile.of("messages/de.properties", "frame.glossary=Wörterbuch\nframe.topics=Kapitel\n"),
                SiteFile.of("messages/de-AT.properties", "frame.topics=Fächer\n"),
                SiteFile.of("messages/en.properties", "frame.practice=Train\n")));

        assertThat(theme.problems()).isEmpty();
        var austrian = Words.of(theme, "de-AT");
        assertThat(austrian.text("frame.glossary")).isEqualTo("Wörterbuch");
        assertThat(austrian.text("frame.topics")).isEqualTo("Fächer");
        assertThat(austrian.text("frame.open")).isEqualTo("Offene Fragen");
        assertThat(Words.of(theme, "de").text("frame.topics")).isEqualTo("Kapitel");
        assertThat(Words.of(theme, "it").text("frame.practice")).isEqualTo("Train");
    }

    @Test
    void languageOfTheAuthorsOwnBendsItsNouns() {
        var theme = Theme.with(
                List.of(
                        SiteFile.of(
                                "messages/pl.properties",
                                "question.one={0} pytanie\nquestion.few={0} pytania\nquestion.many={0} pytań\nquestion.other={0} pytania\n")));

        assertThat(theme.problems()).isEmpty();
        var polish = Words.of(theme, "pl");
        assertThat(List.of(polish.count(1, "question"), polish.count(22, "question"), polish.count(25, "question")))
                .containsExactly("1 pytanie", "22 pytania", "25 pytań");
        assertThat(polish.count(1, "topic")).isEqualTo("1 topic");
    }

    @Test
    void englishWithinAPageFromRightToLeftKeepsItsOrder() {
        assertThat(words("ar").text("frame.made", "كتاب"))
                .isEqualTo("\u2066\u2068كتاب\u2069, made from plain notes with Handbook. Reads offline, too.\u2069");
        assertThat(words("ar").number(12_000)).isEqualTo("12,000");
        assertThat(Words.capitalized(words("ar").count(0, "question"))).isEqualTo("\u2066No questions\u2069");
    }

    @Test
    void valuesThatLookLikeValuesStayAsTheyAre() {
        assertThat(words("en").text("topic.title", "{1} and $1 \\", 2, 3)).isEqualTo("{1} and $1 \\, page 2 of 3");
    }

    @Test
    void wordsThatThereAreNotAreAMistakeOfOurs() {
        assertThatThrownBy(() -> words("en").text("frame.nothing"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the theme has no words 'frame.nothing'");
    }

    @Test
    void scriptsGetTheirWordsByKeysOfTheirOwn() {
        assertThat(words("de").script())
                .startsWith("window.handbookWords={\"lang\":\"de\",\"again\":\"Nochmal\",")
                .contains("\"nothing-found\":\"Nichts gefunden zu „{0}“.")
                .doesNotContain("frame.glossary")
                .endsWith("};\n");
        assertThat(words("ja").script()).contains("\"lang\":\"en\"").contains("\"close\":\"Close\"");
    }

    @Test
    void stylesGetTheirWordsInQuotes() {
        var theme = Theme.with(
                List.of(SiteFile.of("messages/en.properties", "topic.contents-open=\"\\\\\\r\\f\\n</style>")));

        assertThat(Words.of(theme, "en").style()).contains("--words-open: \"\\\"\\\\   </style>\"");
    }

    private static Words words(String lang) {
        return Words.of(Theme.OURS, lang);
    }
}
