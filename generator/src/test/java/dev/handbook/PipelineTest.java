package dev.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.model.SiteFile;
import dev.handbook.notes.NotesFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What holds for every build, shown on our own notes. */
class PipelineTest {
    private static final Path CONTENT = Path.of("../content");

    @Test
    void twoBuildsGiveTheSameBytesWhateverTheMachineIsSetTo() throws Exception {
        var first = build();
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            var pool = new ForkJoinPool(1);
            assertSame(first, pool.submit(PipelineTest::build).get(2, TimeUnit.MINUTES));
            pool.shutdown();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void ourOwnNotesHaveOnlyTheGapsThatAreMeant() {
        var problems = Pipeline.build(NotesFolder.read(CONTENT, Path.of("nowhere")), TestSettings.titled("x"))
                .problems();
        assertThat(problems)
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.place().path()).isIn("open-ends.md", "general-ideas.md"));
        assertThat(problems)
                .extracting(problem -> problem.rule())
                .containsOnly("unanswered", "missing-picture", "broken-link");
    }

    private static List<SiteFile> build() {
        return Pipeline.build(NotesFolder.read(CONTENT, Path.of("nowhere")), TestSettings.titled("Docker"))
                .files();
    }

    private static void assertSame(List<SiteFile> first, List<SiteFile> second) {
        assertThat(second)
                .extracting(SiteFile::path)
                .containsExactlyElementsOf(first.stream().map(SiteFile::path).toList());
        for (var i = 0; i < first.size(); i++) {
            assertThat(second.get(i).content())
                    .as(first.get(i).path())
                    .isEqualTo(first.get(i).content());
        }
    }
}
