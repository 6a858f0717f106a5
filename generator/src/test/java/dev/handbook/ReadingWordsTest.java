package dev.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.notes.NotesFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the report says of every dialect there is a fixture for. */
class ReadingWordsTest {
    private static final Path DIALECTS = Path.of("src/test/dialects");

    @Test
    void reportNamesEveryDialectInPlainWords() {
        var result = Pipeline.build(NotesFolder.read(DIALECTS, Path.of("nowhere")), TestSettings.titled("x"));
        var report = result.files().stream()
                .filter(file -> file.path().equals("report.html"))
                .findFirst()
                .orElseThrow()
                .text();
        var names = result.readings().stream()
                .flatMap(reading -> reading.dialects().stream())
                .map(evidence -> evidence.dialect())
                .distinct()
                .toList();

        assertThat(names).hasSizeGreaterThan(12);
        assertThat(names)
                .allSatisfy(name ->
                        assertThat(report).contains("<code>" + name + "</code>").doesNotContain(">" + name + "</th>"));
    }
}
