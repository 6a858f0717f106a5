package dev.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.model.SiteFile;
import dev.handbook.notes.NotesFolder;
import dev.handbook.reports.Findings;
import dev.handbook.reports.ReportFormat;
import dev.handbook.site.SiteZip;
import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same notes give the same bytes: in other countries, time zones and working folders, on one thread or several. Each build has a
 * Java of its own, since much of that is fixed when Java starts.
 */
class SameBytesTest {
    private static final Path NOTES = Path.of("src/test/dialects").toAbsolutePath();

    @TempDir
    Path elsewhere;

    /** Prints the sum of each file that is built of the notes whose folder is named. */
    public static void main(String[] folder) throws Exception {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        sums(Path.of(folder[0])).forEach((path, sum) -> out.println(sum + " " + path));
    }

    @Test
    void whereAndWhenABuildRunsMakesNoDifference() throws Exception {
        var expected = new ArrayList<String>();
        sums(NOTES).forEach((path, sum) -> expected.add(sum + " " + path));
        assertThat(expected).hasSizeGreaterThan(10);

        assertThat(sumsOf(
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Asia/Kathmandu",
                        "-XX:ActiveProcessorCount=1"))
                .as("Turkish, whose i has other capitals, one processor")
                .isEqualTo(expected);
        assertThat(sumsOf(
                        "-Duser.language=th",
                        "-Duser.country=TH",
                        "-Duser.extensions=nu-thai",
                        "-Duser.timezone=Pacific/Apia"))
                .as("Thai, with figures and years of its own")
                .isEqualTo(expected);
        assertThat(sumsOf(
                        "-Duser.language=ar",
                        "-Duser.country=EG",
                        "-XX:ActiveProcessorCount=2",
                        "-Dfile.encoding=ISO-8859-1"))
                .as("Arabic, another encoding, two processors")
                .isEqualTo(expected);
        assertThat(sumsOf("-Duser.language=de", "-Duser.country=DE", "-Dline.separator=\r\n"))
                .as("German, the lines of Windows")
                .isEqualTo(expected);
    }

    private List<String> sumsOf(String... options) throws Exception {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", absoluteClassPath()));
        command.addAll(List.of(options));
        command.addAll(List.of(SameBytesTest.class.getName(), NOTES.toString()));
        var builder = new ProcessBuilder(command).directory(elsewhere.toFile());
        builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8"));
        var errors = elsewhere.resolve("errors.txt");
        var process = builder.redirectError(errors.toFile()).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(errors)).isZero();
        return output.lines().toList();
    }

    private static String absoluteClassPath() {
        var paths = System.getProperty("java.class.path").split(File.pathSeparator);
        return String.join(
                File.pathSeparator,
                Arrays.stream(paths)
                        .map(path -> Path.of(path).toAbsolutePath().toString())
                        .toList());
    }

    private static Map<String, String> sums(Path notes) throws Exception {
        var sources = NotesFolder.read(notes, notes.resolve("nowhere"));
        var result = Pipeline.build(sources, TestSettings.titled("Same"));
        var files = new ArrayList<>(result.files());
        files.add(SiteFile.of("handbook-ids.tsv", result.ids()));
        for (var format : ReportFormat.values()) {
            files.add(format.write(new Findings("notes/", List.of("a.md"), result.problems())));
        }
        files.add(new SiteFile(
                "handbook.zip", SiteZip.of(result.files(), "handbook", LocalDateTime.of(2026, 1, 1, 0, 0))));
        var sums = new TreeMap<String, String>();
        for (var file : files) {
            var sum = MessageDigest.getInstance("SHA-256").digest(file.content());
            sums.put(file.path(), HexFormat.of().formatHex(sum));
        }
        return sums;
    }
}
