package dev.handbook.notes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.model.Note;
import dev.handbook.model.NoteReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Notes as strangers write them: {@code src/test/dialects/DIALECT/note} and, beside each, what is read in it in {@code note.read}. All
 * dialects look at every note, and the one that its folder is named after must be believed most. A new case needs no Java: put the
 * note there and run
 *
 * <pre>mvn test -pl generator -Dtest=DialectFixturesTest -Dgolden.update=true</pre>
 *
 * then read the {@code .read} file as you read code.
 */
class DialectFixturesTest {
    private static final Path CASES = Path.of("src/test/dialects");
    private static final String ENDING = ".read";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** The folder of notes that ask nothing. */
    private static final String NONE = "none";

    /** Words that only mark questions and answers, or number options. */
    private static final Set<String> MARKS = Set.of(
            "q",
            "a",
            "a1",
            "a2",
            "a3",
            "p1",
            "p2",
            "문제",
            "题目",
            "查看答案",
            "qanda",
            "card",
            "س",
            "ج",
            "r",
            "key",
            "answer",
            "answers",
            "question",
            "questions",
            "pergunta",
            "resposta",
            "вопрос",
            "ответ",
            "정답보기",
            "jawaban",
            "solusi",
            "pregunta",
            "ver",
            "respuestas",
            "antwoordsleutel",
            "답",
            "contents",
            "your",
            "researched",
            "collapsible",
            "descrição",
            "lösung",
            "tip",
            "no",
            "level",
            "inhaltsverzeichnis",
            "back",
            "to",
            "top",
            "nach",
            "oben",
            "b",
            "c");

    @TestFactory
    Stream<DynamicTest> notesAreReadAsExpected() throws IOException {
        return each((dialect, file) -> {
            var expected = Path.of(file + ENDING);
            var actual = picture(note(file));
            if (Boolean.getBoolean("golden.update")) {
                Files.writeString(expected, actual);
            }
            assertThat(actual).as(note(file).text()).isEqualTo(Files.readString(expected));
        });
    }

    @TestFactory
    Stream<DynamicTest> noDialectIsTakenForAnother() throws IOException {
        return each((dialect, file) -> {
            var found = Reads.notes(note(file)).notes().get(0).dialects().stream()
                    .map(NoteReading.Evidence::dialect)
                    .findFirst()
                    .orElse(NONE);
            assertThat(found).as(note(file).text()).isEqualTo(dialect);
        });
    }

    @TestFactory
    Stream<DynamicTest> noWordIsLost() throws IOException {
        return each((dialect, file) -> {
            var note = note(file);
            var shown = words(String.join("\n", Reads.words(note)));
            var lost = words(withoutMarkup(note.text())).stream()
                    .filter(word -> !shown.contains(word) && !MARKS.contains(word) && !word.matches("q?\\d+"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(lost).as(note.text()).isEmpty();
        });
    }

    private interface Check {
        void of(String dialect, Path file) throws IOException;
    }

    private static Stream<DynamicTest> each(Check check) throws IOException {
        try (var files = Files.walk(CASES)) {
            return files
                    .filter(file ->
                            Files.isRegularFile(file) && !file.toString().endsWith(ENDING))
                    .sorted()
                    .toList()
                    .stream()
                    .map(file -> DynamicTest.dynamicTest(
                            CASES.relativize(file).toString(),
                            () -> check.of(String.valueOf(file.getParent().getFileName()), file)));
        }
    }

    private static Note note(Path file) throws IOException {
        return new Note(
                String.valueOf(file.getFileName()), Files.readString(file).replace("\r\n", "\n"));
    }

    private static String picture(Note note) {
        var reading = Reads.notes(note).notes().get(0);
        var problems = Reads.problems(note).stream()
                .filter(problem -> !problem.contains(": unanswered: "))
                .map(problem -> "! " + problem + "\n")
                .collect(Collectors.joining());
        var dialects = reading.dialects().stream()
                .map(evidence -> evidence.dialect() + " " + evidence.questions() + " (" + evidence.weight() + ")")
                .collect(Collectors.joining(", "));
        return "[" + dialects + "; answered " + reading.answered() + ", unanswered " + reading.unanswered()
                + ", articles " + reading.articles() + "]\n" + Reads.picture(note) + problems;
    }

    /** Without addresses, tags, comments, languages of code, what only programs read, and front matter other than the title. */
    private static String withoutMarkup(String text) {
        return text.replaceAll("(?s)<!--.*?-->", " ")
                .replaceAll("\\]\\([^)]*\\)", " ")
                .replaceAll("(?m)^ *```\\w+", " ")
                .replaceAll("(?m)^(?:layout|tags):.*$", " ")
                .replaceAll("(?m)^title:", " ")
                .replaceAll("(?m)^ *(?:!!!|\\?\\?\\?) \\w+|\\{% ?\\w+(?: \\w+,)?|\\{\\{< ?/?\\w+", " ")
                .replaceAll("(?m)^import .*$|^#\\w+:\\w+$|\\{\\{c\\d::", " ")
                .replaceAll("(?m)^(#.*)\\{[^}\n]*}$", "$1")
                .replaceAll("</?[A-Za-z][^>]*>", " ");
    }

    private static Set<String> words(String text) {
        var words = new HashSet<String>();
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().forEach(match -> words.add(match.group()));
        return words;
    }
}
