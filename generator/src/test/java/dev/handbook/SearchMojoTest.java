package dev.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchMojoTest {
    @TempDir
    Path folder;

    private final SearchMojo mojo = new SearchMojo();

    @BeforeEach
    void setUp() throws IOException {
        mojo.notes = Files.createDirectory(folder.resolve("notes")).toFile();
        mojo.output = folder.resolve("site").toFile();
        mojo.workingFolder = folder.toFile();
        mojo.setLog(new LogLines());
        Files.writeString(
                folder.resolve("notes/storage.md"),
                "# Storage\n\n## What is copy on write?\n\nShared until written.\n\n## What is a volume?\n\nA directory.\n");
    }

    private List<String> printed() throws Exception {
        var standard = System.out;
        var bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            mojo.execute();
        } finally {
            System.setOut(standard);
        }
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void printsHitsWithScoresAndPlaces() throws Exception {
        mojo.q = "copy on wri";

        assertThat(printed())
                .hasSize(2)
                .satisfies(lines -> assertThat(lines.get(0)).isEqualTo("Found for copy on wri"))
                .satisfies(lines -> assertThat(lines.get(1))
                        .matches(" {2}1\\. +\\d+\\.\\d{4} {2}What is copy on write\\? {2}"
                                + "\\(question in Storage, storage\\.md:3\\)"));
        assertThat(folder).isDirectoryNotContaining("glob:**site");
    }

    @Test
    void explainsScores() throws Exception {
        mojo.q = "volume";
        mojo.explainScore = true;

        assertThat(printed()).anyMatch(line -> line.contains("idf, computed as"));
    }

    @Test
    void saysWhatWasProbablyMeant() throws Exception {
        mojo.q = "voulme";

        assertThat(printed()).contains("Did you mean volume?");
    }

    @Test
    void answersOneQueryALineAsJson() throws Exception {
        mojo.queries = Files.writeString(folder.resolve("queries.txt"), "volume\n\nwhat is \"zebra\"?\n")
                .toString();
        mojo.format = "json";

        var lines = printed();

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0))
                .startsWith(
                        "{\"query\":\"volume\",\"suggestion\":\"\",\"hits\":[{\"id\":\"what-is-a-volume\",\"score\":")
                .contains("\"kind\":\"question\"", "\"url\":\"topics/storage.html#what-is-a-volume\"")
                .endsWith("\"place\":{\"path\":\"storage.md\",\"line\":7}}]}");
        assertThat(lines.get(1)).isEqualTo("{\"query\":\"what is \\\"zebra\\\"?\",\"suggestion\":\"\",\"hits\":[]}");
    }

    @Test
    void wantsOneWayToBeAsked() {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("Say what to look for");
    }

    @Test
    void namesTheFormatsItKnows() {
        mojo.q = "volume";
        mojo.format = "xml";

        assertThatThrownBy(mojo::execute).hasMessage("handbook.format is 'xml', which is none of text, json");
    }

    @Test
    void namesQueriesThatCannotBeRead() {
        mojo.queries = folder.resolve("none.txt").toString();

        assertThatThrownBy(mojo::execute).hasMessageEndingWith("none.txt cannot be read: there is no such file");
    }
}
