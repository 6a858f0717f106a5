package dev.handbook.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.model.Problem;
import dev.handbook.model.SiteFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessageCheckTest {
    private static final String PATH = "messages/de.properties";

    @Test
    void nameThatThereIsNotIsAProblemInItsLine() {
        assertThat(problems("# Ours\n\nframe.glossary=Lexikon\nframe.glosary = Lexikon\n"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.place()).hasToString(".handbook/messages/de.properties:4:1");
                    assertThat(problem.rule()).isEqualTo("theme");
                    assertThat(problem.message()).isEqualTo("the pages have no words 'frame.glosary'");
                    assertThat(problem.hint()).isEqualTo("Did you mean 'frame.glossary'?");
                    assertThat(problem.excerpt()).isEqualTo("frame.glosary = Lexikon");
                });
    }

    @Test
    void valueThatIsNotGivenIsAProblemAndOursIsUsed() {
        var theme = theme("pager.position=Blatt {0}/{2}\nframe.skip=Los, {0}!\nhome.open={0\n");

        assertThat(theme.problems())
                .extracting(problem -> problem.place().line() + " " + problem.message() + ": " + problem.hint())
                .containsExactly(
                        "1 the words 'pager.position' have {2}: They are given {0}, {1}",
                        "2 the words 'frame.skip' have {0}: They are given no values",
                        "3 the words 'home.open' have a brace that stands for no value: They are given {0}");
        assertThat(Words.of(theme, "de").text("pager.position", 1, 2)).isEqualTo("Seite 1 von 2");
    }

    @Test
    void valueMayBeLeftOutAndFormsMayBeAdded() {
        assertThat(problems("question.few={0} F\nquestion.one=eine Frage\nhome.summary=Willkommen\nframe.made=\n"))
                .isEmpty();
    }

    @Test
    void formOfWordsWithoutNumberIsAProblem() {
        assertThat(problems("frame.skip.one=x"))
                .extracting(Problem::message)
                .containsExactly("the pages have no words 'frame.skip.one'");
    }

    @Test
    void brokenCharacterIsAProblemInTheLineWhereItsWordsBegin() {
        var theme = theme("frame.skip=Zum \\\n  Inhalt \\u00e\nframe.site=Platz\n");

        assertThat(theme.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place().line()).isEqualTo(1);
            assertThat(problem.message()).startsWith("these words cannot be read: ");
        });
        assertThat(Words.of(theme, "de").text("frame.skip")).isEqualTo("Zum Inhalt springen");
        assertThat(Words.of(theme, "de").text("frame.site")).isEqualTo("Platz");
    }

    @Test
    void linesAreCountedAcrossJoinedLinesAndComments() {
        assertThat(problems("#c\\\nframe.skip=a\\\nb\\\\\nframe.nix=c\r\n\r\n!d\rframe.nie=e"))
                .extracting(problem -> problem.place().line())
                .containsExactly(4, 7);
    }

    @Test
    void otherEncodingIsAProblem() {
        var latin = new SiteFile(PATH, "\n frame.skip=Schlie\u00dfen".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(Theme.with(List.of(latin)).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place().line()).isEqualTo(2);
            assertThat(problem.message()).isEqualTo("these words are not in UTF-8");
        });
    }

    @Test
    void markOfTheByteOrderIsNoWord() {
        assertThat(problems("\uFEFFframe.skip=Los\n")).isEmpty();
    }

    @Test
    void languageThatOursDoesNotSpeakIsWelcomeAndOtherNamesAreNot() {
        assertThat(Theme.with(List.of(
                                SiteFile.of("messages/pt-BR.properties", ""),
                                SiteFile.of("messages/uk.properties", "")))
                        .problems())
                .isEmpty();
        assertThat(Theme.with(List.of(SiteFile.of("messages/de.txt", ""), SiteFile.of("messages/x.properties", "")))
                        .problems())
                .extracting(Problem::message)
                .containsOnly("the theme has no file of this name")
                .hasSize(2);
    }

    private static List<Problem> problems(String content) {
        return theme(content).problems();
    }

    private static Theme theme(String content) {
        return Theme.with(List.of(SiteFile.of(PATH, content)));
    }
}
