package dev.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.BuiltSite.Origin;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pages cost those who read them: bytes, and text that moves away. */
@ExtendWith(BuiltSite.Sharing.class)
class PageWeightIT {
    private static final int KIB = 1024;

    /** The median of the topics of our notes. */
    private static final String TOPIC = "topics/docker-images.html";

    private static final String WATCH = """
            window.shifts = [];
            new PerformanceObserver((list) => list.getEntries().forEach((shift) => window.shifts.push(shift.value
                + ' ' + shift.sources.map(({node}) => node && (node.outerHTML || node.textContent).slice(0, 80)).join(' | '))))
                .observe({type: 'layout-shift', buffered: true});
            """;

    @Test
    void firstVisitCostsLessThanThirtyKilobytes(BuiltSite site) throws IOException {
        var browser = site.open(Origin.SERVER, TOPIC);
        var loaded = new ArrayList<String>(List.of(TOPIC));
        ((List<?>) browser.eval(
                        "return performance.getEntriesByType('resource').map((file) => new URL(file.name).pathname)"))
                .forEach(path -> loaded.add(path.toString().substring(1)));
        var total = 0;
        for (var path : loaded) {
            total += compressedSize(site.folder().resolve(path));
        }
        assertThat(loaded).contains("assets/handbook.css", "assets/handbook.js");
        assertThat(total).as("bytes of %s", loaded).isLessThanOrEqualTo(30 * KIB);
    }

    @ParameterizedTest
    @CsvSource({"1280, false", "390, true"})
    void nothingMovesWhileAPageComesInOnASlowMachine(int width, boolean isPhone, BuiltSite site) {
        var browser = site.browser();
        site.open(Origin.SERVER, TOPIC).setSize(width, 800, isPhone);
        browser.slowDown(4);
        browser.whileEachPageRuns(WATCH, () -> {
            for (var path : List.of(TOPIC, TOPIC + "?quiz", "index.html", "practice.html")) {
                browser.open(site.root(Origin.SERVER) + path);
                browser.eval("return new Promise((done) => setTimeout(() => done(true), 500))");
                assertThat((List<?>) browser.eval("return window.shifts"))
                        .as("what moves on " + path)
                        .isEmpty();
            }
        });
        browser.slowDown(1);
    }

    private static int compressedSize(Path file) throws IOException {
        var compressed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(Files.readAllBytes(file));
        }
        return compressed.size();
    }
}
