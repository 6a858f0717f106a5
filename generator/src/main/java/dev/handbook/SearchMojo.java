package dev.handbook;

import java.io.File;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Searches the notes as the site does, with the same hits, order and scores, and prints what it finds:
 *
 * <pre>
 * mvn handbook:search -Dq="copy on write"
 * mvn -q handbook:search -Dhandbook.queries=queries.txt -Dhandbook.format=json
 * </pre>
 *
 * Nothing is written.
 */
@Mojo(name = "search", requiresProject = false, aggregator = true, threadSafe = true)
public class SearchMojo extends SiteMojo {
    /** What to look for, as a reader would type it. Sample: <code>&lt;q&gt;copy on write&lt;/q&gt;</code>. */
    @Parameter(property = "q")
    String q = "";

    /** A file in UTF-8 with one query on each line, instead of <code>q</code>. Sample: <code>&lt;queries&gt;queries.txt&lt;/queries&gt;</code>. */
    @Parameter(property = "handbook.queries")
    String queries = "";

    /** How many hits to print at most for each query. Sample: <code>&lt;hits&gt;100&lt;/hits&gt;</code>. */
    @Parameter(property = "handbook.hits", defaultValue = "10")
    int hits = 10;

    /** Whether to print how Lucene came to each score. Sample: <code>&lt;explainScore&gt;true&lt;/explainScore&gt;</code>. */
    @Parameter(property = "handbook.explainScore", defaultValue = "false")
    boolean explainScore;

    /**
     * <code>text</code> for people, or <code>json</code> for programs: an object on one line for each query. Sample:
     * <code>&lt;format&gt;json&lt;/format&gt;</code>.
     */
    @Parameter(property = "handbook.format", defaultValue = "text")
    String format = "text";

    /** Does nothing when <code>true</code>; other goals run. Sample: <code>&lt;skipSearch&gt;true&lt;/skipSearch&gt;</code>. */
    @Parameter(property = "handbook.skipSearch", defaultValue = "false")
    boolean skipSearch;

    @Override
    boolean isSkipped() {
        return skipSearch;
    }

    @Override
    void run() throws MojoFailureException {
        var printer = printer();
        var asked = queries();
        if (hits < 1) {
            throw new MojoFailureException("handbook.hits is " + hits + "; at least 1 is needed");
        }
        try (var index = index()) {
            for (var query : asked) {
                var explanations = explainScore ? index.explain(query, hits) : List.<String>of();
                printer.lines(query, index.search(query, hits), index.suggestion(query), explanations)
                        .forEach(System.out::println);
            }
        }
    }

    private HitPrinter printer() throws MojoFailureException {
        return switch (format) {
            case "text" -> HitPrinter.TEXT;
            case "json" -> HitPrinter.JSON;
            default ->
                throw new MojoFailureException("handbook.format is '" + format + "', which is none of text, json");
        };
    }

    private List<String> queries() throws MojoFailureException {
        if (queries.isBlank() == q.isBlank()) {
            throw new MojoFailureException(
                    "Say what to look for: either -Dq=\"copy on write\" or -Dhandbook.queries=FILE");
        }
        if (queries.isBlank()) {
            return List.of(q);
        }
        try {
            return Files.readAllLines(new File(queries).toPath()).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new MojoFailureException("The queries in " + queries + " cannot be read: " + reason(e), e);
        }
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        return e instanceof CharacterCodingException ? "it is not written in UTF-8" : e.toString();
    }
}
