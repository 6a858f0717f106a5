package dev.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.model.SiteFile;
import dev.handbook.notes.NotesFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Golden sites: each folder of {@code src/test/golden} holds {@code notes/} and what must come of them in {@code expected/}: always
 * {@code handbook.json} and {@code problems.txt}, and whichever pages the case is about. A new case needs no Java: put the notes
 * there, an empty file for each page that matters, and run
 *
 * <pre>mvn test -pl generator -Dtest=GoldenSitesTest -Dgolden.update=true</pre>
 *
 * then read the difference as you read code.
 */
class GoldenSitesTest {
    private static final Path CASES = Path.of("src/test/golden");

    @TestFactory
    Stream<DynamicTest> sitesAreAsExpected() throws IOException {
        try (var folders = Files.list(CASES)) {
            return folders.sorted().toList().stream()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
        }
    }

    private static void check(Path folder) throws IOException {
        var expectedFolder = folder.resolve("expected");
        var actual = build(folder.resolve("notes"));
        var pinned = pinned(expectedFolder);
        if (Boolean.getBoolean("golden.update")) {
            for (var path : pinned) {
                var file = expectedFolder.resolve(path);
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual.getOrDefault(path, ""));
            }
        }
        for (var path : pinned) {
            assertThat(actual).containsKey(path);
            assertThat(actual.get(path))
                    .as(folder.getFileName() + "/" + path)
                    .isEqualTo(read(expectedFolder.resolve(path)));
        }
    }

    private static Map<String, String> build(Path notes) {
        var result = Pipeline.build(NotesFolder.read(notes, Path.of("nowhere")), TestSettings.titled("Golden"));
        var printer = new ProblemPrinter(notes, notes.toAbsolutePath());
        var files = result.files().stream()
                .filter(file -> file.path().matches(".*[.](html|json|md)|llms[.]txt"))
                .collect(Collectors.toMap(SiteFile::path, SiteFile::text));
        files.put(
                "problems.txt",
                result.problems().stream()
                        .flatMap(problem -> printer.lines(problem).stream())
                        .map(line -> line.stripTrailing() + "\n")
                        .collect(Collectors.joining()));
        return new TreeMap<>(files);
    }

    private static List<String> pinned(Path expected) throws IOException {
        var always = Stream.of("handbook.json", "problems.txt");
        if (!Files.exists(expected)) {
            return always.toList();
        }
        try (var files = Files.walk(expected)) {
            var there = files.filter(Files::isRegularFile)
                    .map(file -> expected.relativize(file).toString().replace('\\', '/'))
                    .toList();
            return Stream.concat(always, there.stream()).distinct().sorted().toList();
        }
    }

    private static String read(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file) : "(no such file)";
    }
}
