package dev.handbook.notes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.model.Note;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever an author writes, in whatever format and dialect, each of its words comes out as often as it went in, or in a problem. The
 * notes are made up; each of their words occurs once, so that nothing can hide behind its double.
 */
class NoWordIsLostTest {
    private static final int NOTES = 60;
    private static final Pattern WORD = Pattern.compile("w\\d+[a-z]?");

    @TestFactory
    Stream<DynamicTest> everyWordOfAGeneratedNoteIsShownOrReported() {
        return MadeUpNotes.ENDINGS.stream()
                .flatMap(ending -> IntStream.range(0, NOTES).mapToObj(seed -> MadeUpNotes.note(ending, seed)))
                .map(note -> DynamicTest.dynamicTest(note.path(), () -> assertNothingIsLost(note)));
    }

    private static void assertNothingIsLost(Note note) {
        var wanted = words(note.text());
        var shown = words(String.join("\n", Reads.words(note)));
        var lost = new TreeMap<String, Integer>();
        wanted.forEach((word, count) -> {
            if (shown.getOrDefault(word, 0) < count) {
                lost.put(word, count - shown.getOrDefault(word, 0));
            }
        });
        assertThat(wanted).as("words of the note").hasSizeGreaterThan(3);
        assertThat(lost).as(note.path() + "\n" + note.text()).isEmpty();
    }

    private static Map<String, Integer> words(String text) {
        var words = new HashMap<String, Integer>();
        WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .forEach(word -> words.merge(word.group(), 1, Integer::sum));
        return words;
    }
}
