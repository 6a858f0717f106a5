package dev.handbook;

import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Says what is wrong with the notes and writes nothing: everything that <code>generate</code> would say, every link and anchor
 * of the site included. If it is bad enough (<code>failOn</code>), the build fails. Meant for build servers:
 *
 * <pre>{@code
 * <execution>
 *   <goals>
 *     <goal>check</goal>
 *   </goals>
 *   <configuration>
 *     <notes>notes</notes>
 *     <failOn>warning</failOn>
 *   </configuration>
 * </execution>
 * }</pre>
 */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresProject = false,
        aggregator = true,
        threadSafe = true)
public class CheckMojo extends SiteMojo {
    /** Does nothing when <code>true</code>; other goals run. Sample: <code>&lt;skipCheck&gt;true&lt;/skipCheck&gt;</code>. */
    @Parameter(property = "handbook.skipCheck", defaultValue = "false")
    boolean skipCheck;

    @Override
    boolean isSkipped() {
        return skipCheck;
    }

    @Override
    void run() throws MojoFailureException {
        var build = build();
        var failure = failure(build);
        if (failure.isPresent()) {
            throw new MojoFailureException(
                    failure.get() + " (handbook.failOn=" + build.settings().failOn() + ")");
        }
        var result = build.result();
        getLog().info(result.summary() + "; " + ProblemPrinter.count(result.problems()));
    }
}
