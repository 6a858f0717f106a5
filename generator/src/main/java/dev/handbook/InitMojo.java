package dev.handbook;

import dev.handbook.model.SiteFile;
import dev.handbook.site.NewFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Lays out a first folder of notes to start from: a note in each of four common styles, a glossary, settings, a workflow that publishes
 * the handbook from GitHub, and a <code>.gitignore</code>. Files that exist already stay as they are.
 *
 * <pre>{@code
 * mvn dev.handbook:handbook-maven-plugin:VERSION:init -Dhandbook.notes=notes
 * }</pre>
 */
@Mojo(name = "init", requiresProject = false, aggregator = true, threadSafe = true)
public class InitMojo extends NotesMojo {
    /** The version of this plugin, which the workflow names. */
    @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
    String version = "";

    /** Does nothing when <code>true</code>; other goals run. Sample: <code>&lt;skipInit&gt;true&lt;/skipInit&gt;</code>. */
    @Parameter(property = "handbook.skipInit", defaultValue = "false")
    boolean skipInit;

    @Override
    boolean isSkipped() {
        return skipInit;
    }

    @Override
    void run() throws MojoFailureException {
        var written = 0;
        for (var file : files().entrySet()) {
            if (NewFile.write(file.getKey(), file.getValue())) {
                getLog().info("Wrote " + shown(file.getKey()));
                written++;
            } else {
                getLog().info("Kept " + shown(file.getKey()) + ", which was there");
            }
        }
        getLog().info(
                        written == 0
                                ? "Nothing was missing"
                                : "Now run the goal generate with -Dhandbook.notes=" + shown(notes.toPath()));
    }

    /** The files by where they go, in the order in which an author would read them. */
    private Map<Path, SiteFile> files() {
        var files = new LinkedHashMap<Path, SiteFile>();
        for (var name :
                new String[] {"headings.md", "bold.md", "lines.txt", "cards.csv", "glossary.yaml", "handbook.yaml"}) {
            files.put(notes.toPath().resolve(name), template(name));
        }
        var project = workingFolder.toPath();
        files.put(project.resolve(".gitignore"), template("gitignore"));
        files.put(project.resolve(".github/workflows/handbook.yml"), template("workflow.yml"));
        return files;
    }

    private SiteFile template(String name) {
        try (var in = InitMojo.class.getResourceAsStream("init/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the plugin's jar has no init/" + name);
            }
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${handbook.version}", version)
                    .replace("${handbook.notes}", shown(notes.toPath()).replace('\\', '/'));
            return SiteFile.of(name, text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the plugin's jar", e);
        }
    }
}
