package dev.handbook;

import dev.handbook.site.NewFile;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes the terms that the notes explain, and that no glossary has yet, into a draft to go through: each with a definition taken from the
 * notes and the places it comes from. What is right then goes into <code>glossary.yaml</code>. A file that exists is never overwritten.
 *
 * <pre>{@code
 * mvn dev.handbook:handbook-maven-plugin:VERSION:glossary -Dhandbook.notes=notes
 * }</pre>
 */
@Mojo(name = "glossary", requiresProject = false, aggregator = true, threadSafe = true)
public class GlossaryMojo extends SiteMojo {
    /** The file that the draft is written to. Sample: <code>&lt;draft&gt;${project.basedir}/new-terms.yaml&lt;/draft&gt;</code>. */
    @Parameter(property = "handbook.draft", defaultValue = "${basedir}/glossary-draft.yaml", required = true)
    File draft = new File("");

    /** Does nothing when <code>true</code>; other goals run. Sample: <code>&lt;skipGlossary&gt;true&lt;/skipGlossary&gt;</code>. */
    @Parameter(property = "handbook.skipGlossary", defaultValue = "false")
    boolean skipGlossary;

    @Override
    boolean isSkipped() {
        return skipGlossary;
    }

    @Override
    void run() throws MojoFailureException {
        var proposals = proposals();
        if (proposals.isEmpty()) {
            getLog().info("The notes explain no term that the glossary does not have");
            return;
        }
        var path = draft.toPath();
        var file = GlossaryDraft.of(draft.getName(), proposals);
        var count = proposals.size() + (proposals.size() == 1 ? " term" : " terms");
        if (NewFile.write(path, file)) {
            getLog().info(count + " for you to look through in " + shown(path));
        } else if (Arrays.equals(content(), file.content())) {
            getLog().info(shown(path) + " has the same " + count + " already");
        } else {
            throw new MojoFailureException(shown(path)
                    + " is there already and says something else, so it was left alone; move it, or name another file with"
                    + " -Dhandbook.draft=FILE");
        }
    }

    private byte[] content() {
        try {
            return draft.isFile() ? Files.readAllBytes(draft.toPath()) : new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + draft, e);
        }
    }
}
