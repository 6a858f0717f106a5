package dev.handbook.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.model.SiteFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IndexFilesTest {
    private static final IndexFiles.Limits PARTS = new IndexFiles.Limits(0, 300, 1_000, 4);

    /** Words with values that do not pack, and as many records. */
    private static IndexFiles files(IndexFiles.Limits limits, int count) {
        var random = new Random(count);
        var files = new IndexFiles(limits);
        files.head().number(count);
        files.tablesApart("places");
        for (var i = 0; i < count; i++) {
            var value = new byte[20];
            random.nextBytes(value);
            files.table("words").put("word" + i, value);
            files.table("places").put("word" + i, new PayloadWriter().number(i).toBytes());
            files.list("documents").add(new PayloadWriter().text("Document " + i));
        }
        return files;
    }

    private static List<String> paths(IndexFiles files) {
        return files.scripts().stream().map(SiteFile::path).toList();
    }

    @Test
    void smallIndexIsOneFile() {
        assertThat(paths(files(IndexFiles.Limits.USUAL, 5_000))).containsExactly("assets/search-index.js");
    }

    @Test
    void largeIndexIsCutIntoParts() {
        var scripts = files(IndexFiles.Limits.USUAL, 20_000).scripts();
        assertThat(scripts).hasSizeGreaterThan(1_000);
        assertThat(scripts.get(0).path()).isEqualTo("assets/search-index.js");
        assertThat(scripts.get(0).content()).hasSizeLessThan(3 * 1024);
        assertThat(scripts.subList(1, scripts.size()))
                .allMatch(script -> script.path().matches("assets/search/[0-9a-f]{10}/\\d+\\.js"))
                .allMatch(script -> script.content().length < 12_000);
    }

    @Test
    void littleThatEverySearchNeedsStaysInTheRoot() {
        var files = files(PARTS, 100);
        files.tablesInRoot("names");
        var scripts = paths(files).size();
        files.table("names").put("kernel", new byte[] {1});
        assertThat(paths(files)).hasSize(scripts);
        assertThat(new String(Payload.of(files.scripts().get(0)), StandardCharsets.UTF_8))
                .contains("kernel");
    }

    @Test
    void everyScriptIsOneCallWithTheVersion() {
        for (var script : files(PARTS, 100).scripts()) {
            assertThat(Payload.textOf(script)).matches("hb\\(8,\"[^\\p{ASCII}]+\"\\)");
        }
    }

    @Test
    void partsAreCalledAfterTheirContent() {
        var before = paths(files(PARTS, 100));
        assertThat(paths(files(PARTS, 100))).isEqualTo(before);
        var changed = files(PARTS, 100);
        changed.list("documents").add(new PayloadWriter().text("One more"));
        var folders = before.stream().map(IndexFilesTest::folder).distinct().toList();
        var foldersAfter =
                paths(changed).stream().map(IndexFilesTest::folder).distinct().toList();
        assertThat(folders).hasSize(4);
        assertThat(foldersAfter).hasSize(4).startsWith(folders.get(0), folders.get(1), folders.get(2));
        assertThat(foldersAfter.get(3)).isNotEqualTo(folders.get(3));
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/'));
    }

    @Test
    void rowLargerThanAPartTakesInOnlyWhatFollowsClosely() {
        var files = new IndexFiles(PARTS);
        var large = new byte[5_000];
        new Random(1).nextBytes(large);
        files.table("words").put("a", new byte[] {1});
        files.table("words").put("b", large);
        files.table("words").put("bc", new byte[] {3});
        files.table("words").put("c", large);
        assertThat(paths(files)).hasSize(4);
    }

    @Test
    void emptyIndexIsOneFile() {
        assertThat(paths(new IndexFiles(IndexFiles.Limits.USUAL))).containsExactly("assets/search-index.js");
    }
}
