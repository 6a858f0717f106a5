package dev.handbook.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.model.SiteFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the files of the theme cost a reader, as they travel: compressed. A rise is a decision, not an accident. */
class ThemeSizeTest {
    private static final int KIB = 1024;

    @Test
    void scriptsOfEveryPageFitIntoTwelveKilobytes() throws IOException {
        assertThat(compressedSize("assets/words.js") + compressedSize("assets/handbook.js"))
                .isBetween(KIB, 12 * KIB);
    }

    @ParameterizedTest
    @ValueSource(strings = {"search", "results"})
    void scriptThatSearchesFitsIntoTwelveKilobytes(String name) throws IOException {
        assertThat(compressedSize("assets/" + name + ".js")).isBetween(KIB, 12 * KIB);
    }

    @Test
    void stylesFitIntoEightKilobytes() throws IOException {
        assertThat(compressedSize("assets/handbook.css")).isBetween(KIB, 8 * KIB);
    }

    @ParameterizedTest
    @ValueSource(strings = {"home", "practice", "terms", "results", "authors"})
    void stylesOfOneKindOfPageFitIntoTwoKilobytes(String kind) throws IOException {
        assertThat(compressedSize("assets/" + kind + ".css")).isBetween(KIB / 4, 2 * KIB);
    }

    private static int compressedSize(String path) throws IOException {
        var compressed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(asset(path).content());
        }
        return compressed.size();
    }

    private static SiteFile asset(String path) {
        return Theme.OURS.assets().stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow();
    }
}
