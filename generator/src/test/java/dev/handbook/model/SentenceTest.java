package dev.handbook.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SentenceTest {
    @Test
    void endsAtMarksBeforeCapitalsAndAtLineEnds() {
        assertThat(cut("Files stay. They are small! Really? \"Yes.\" So it is\nNew line"))
                .isEqualTo("Files stay.|They are small!|Really?|\"Yes.\"|So it is|New line");
    }

    @Test
    void fullStopsWithinNumbersNamesAndAbbreviationsEndNone() {
        assertThat(cut("Version 1.2 reads e.g. Node.js files, i.e. JSON, vs. XML. It is new."))
                .isEqualTo("Version 1.2 reads e.g. Node.js files, i.e. JSON, vs. XML.|It is new.");
    }

    @Test
    void wideMarksNeedNoSpace() {
        assertThat(cut("镜像是模板。容器是实例！")).isEqualTo("镜像是模板。|容器是实例！");
    }

    @Test
    void whiteSpaceHasNoSentence() {
        assertThat(Sentence.of(" \n\t ")).isEmpty();
        assertThat(Sentence.of("")).isEmpty();
    }

    @Test
    void findsTheSentenceAroundAWord() {
        var text = "One is here. Two is there.\nThree is far.";
        assertThat(around(text, "One")).isEqualTo("One is here.");
        assertThat(around(text, "there")).isEqualTo("Two is there.");
        assertThat(around(text, "Three")).isEqualTo("Three is far.");
        assertThat(around(text, "far.")).isEqualTo("Three is far.");
        assertThat(around(text, "here. Two")).isEqualTo("One is here. Two is there.");
    }

    @Test
    void refusesStretchesOutsideTheText() {
        assertThatThrownBy(() -> Sentence.around("Text", 2, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Sentence.around("Text", 0, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String cut(String text) {
        return String.join(
                "|",
                Sentence.of(text).stream().map(sentence -> sentence.in(text)).toList());
    }

    private static String around(String text, String words) {
        var start = text.indexOf(words);
        return Sentence.around(text, start, start + words.length()).in(text);
    }
}
