package dev.handbook;

import dev.handbook.site.SitePublisher;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Deletes a site that an earlier build wrote, file by file as it lists them, and nothing else. */
@Mojo(
        name = "clean",
        defaultPhase = LifecyclePhase.CLEAN,
        requiresProject = false,
        aggregator = true,
        threadSafe = true)
public class CleanMojo extends NotesMojo {
    /** Does nothing when <code>true</code>; other goals run. Sample: <code>&lt;skipClean&gt;true&lt;/skipClean&gt;</code>. */
    @Parameter(property = "handbook.skipClean", defaultValue = "false")
    boolean skipClean;

    @Override
    boolean isSkipped() {
        return skipClean;
    }

    @Override
    void run() {
        var deleted = SitePublisher.delete(output.toPath());
        getLog().info(
                        deleted == 0
                                ? "There is no site in " + shown(output.toPath())
                                : "Deleted " + deleted + (deleted == 1 ? " file" : " files") + " of the site in "
                                        + shown(output.toPath()));
    }
}
