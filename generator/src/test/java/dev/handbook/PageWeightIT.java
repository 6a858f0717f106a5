package dev.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.BuiltSite.Origin;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
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

    private static final List<String> KINDS = List.of(
            "index.html",
            TOPIC,
            "terms/image.html",
            "glossary.html",
            "terms-map.html",
            "practice.html",
            "open-questions.html",
            "problems.html",
            "report.html",
            "search.html");

    /** The header and what a reader sees below it. */
    private static final int FIRST_PIECES = 50;

    private static final String WATCH = """
            window.shifts = [];
            new PerformanceObserver((list) => list.getEntries().forEach((shift) => window.shifts.push(shift.value
                + ' ' + shift.sources.map(({node}) => node && (node.outerHTML || node.textContent).slice(0, 80)).join(' | '))))
                .observe({type: 'layout-shift', buffered: true});
            """;

    @Test
    void firstVisitCostsLessThanThirtyKilobytes(BuiltSite site) throws IOException {
        var loaded = firstVisit(site, TOPIC);
        var total = 0;
        for (var path : loaded) {
            total += compressedSize(site.folder().resolve(path));
        }
        assertThat(loaded).contains("assets/handbook.css", "assets/handbook.js");
        assertThat(total).as("bytes of %s", loaded).isLessThanOrEqualTo(30 * KIB);
    }

    /** One page of each kind, raw and compressed, with all that a first visit to it loads; for those who read the log of the build. */
    @Test
    void weightOfEachKindOfPageIsPrinted(BuiltSite site) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("%-28s %15s %15s %15s %15s"
                .formatted("bytes (compressed)", "HTML", "styles", "scripts", "first visit"));
        for (var path : KINDS) {
            var weights = new TreeMap<String, int[]>();
            for (var file : firstVisit(site, path)) {
                var bytes = Files.size(site.folder().resolve(file));
                for (var column : List.of(file.substring(file.lastIndexOf('.') + 1), "all")) {
                    var sum = weights.computeIfAbsent(column, key -> new int[2]);
                    sum[0] += (int) bytes;
                    sum[1] += compressedSize(site.folder().resolve(file));
                }
            }
            assertThat(weights).as(path).containsKeys("html", "css", "js", "all");
            var columns = Stream.of("html", "css", "js", "all")
                    .map(column -> weights.get(column)[0] + " (" + weights.get(column)[1] + ")")
                    .toList();
            lines.add("%-28s %15s %15s %15s %15s"
                    .formatted(path, columns.get(0), columns.get(1), columns.get(2), columns.get(3)));
        }
        System.out.println(String.join("\n", lines));
    }

    private static List<String> firstVisit(BuiltSite site, String path) {
        var browser = site.open(Origin.SERVER, path);
        var loaded = new ArrayList<String>(List.of(path));
        ((List<?>) browser.eval(
                        "return performance.getEntriesByType('resource').map((file) => new URL(file.name).pathname)"))
                .forEach(file -> loaded.add(file.toString().substring(1)));
        return loaded;
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

    /** A browser shows what it has whenever a line pauses, and when a machine is so busy that the reading of the page has to. */
    @ParameterizedTest
    @CsvSource({
        "index.html, 1280, false",
        "index.html, 390, true",
        "topics/docker-images.html, 1280, false",
        "topics/docker-images.html, 390, true",
        "terms/image.html, 1280, false",
        "terms/image.html, 390, true",
        "practice.html, 1280, false",
        "practice.html, 390, true"
    })
    void nothingMovesWhileAPageComesInPieceByPiece(String path, int width, boolean isPhone, BuiltSite site)
            throws IOException {
        var pieces = List.of(
                Files.readString(site.folder().resolve(path)).split("(?<=</(?:a|nav|form|div|header|h1|h2|p)>)"));
        assertThat(pieces).hasSizeGreaterThan(FIRST_PIECES);
        var slow = new ArrayList<>(pieces.subList(0, FIRST_PIECES));
        slow.add(String.join("", pieces.subList(FIRST_PIECES, pieces.size())));
        var slowPath = path.replace(".html", "-in-pieces.html");
        site.server().with("/" + slowPath, slow);
        var browser = site.browser();
        // What every page loads is there, as on the second page of a visit.
        site.open(Origin.SERVER, path).setSize(width, 800, isPhone);
        browser.whileEachPageRuns(WATCH, () -> {
            browser.open(site.root(Origin.SERVER) + slowPath);
            assertThat((List<?>) browser.eval("return window.shifts"))
                    .as("what moves on " + path)
                    .isEmpty();
        });
    }

    private static int compressedSize(Path file) throws IOException {
        var compressed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(Files.readAllBytes(file));
        }
        return compressed.size();
    }
}
