package dev.handbook;

import dev.handbook.model.Progress;
import dev.handbook.model.SiteFile;
import dev.handbook.settings.Setting;
import dev.handbook.site.KeptFile;
import dev.handbook.site.SitePublisher;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Renders a folder of notes into a handbook of plain HTML. What is wrong with the notes is printed, all of it at once; if it is bad enough
 * (<code>failOn</code>), the build fails and the site that was there stays as it was.
 *
 * <p>On any folder, without a POM: <code>mvn dev.handbook:handbook-maven-plugin:VERSION:generate -Dhandbook.notes=DIR
 * -Dhandbook.output=DIR</code>. As part of a build:
 *
 * <pre>{@code
 * <plugin>
 *   <groupId>dev.handbook</groupId>
 *   <artifactId>handbook-maven-plugin</artifactId>
 *   <version>VERSION</version>
 *   <executions>
 *     <execution>
 *       <phase>package</phase>
 *       <goals>
 *         <goal>generate</goal>
 *       </goals>
 *       <configuration>
 *         <notes>notes</notes>
 *         <output>target/handbook</output>
 *         <title>What we know</title>
 *         <failOn>warning</failOn>
 *       </configuration>
 *     </execution>
 *   </executions>
 * </plugin>
 * }</pre>
 */
@Mojo(
        name = "generate",
        defaultPhase = LifecyclePhase.PREPARE_PACKAGE,
        requiresProject = false,
        aggregator = true,
        threadSafe = true)
public class GenerateMojo extends SiteMojo {
    /**
     * Whether the addresses of questions are remembered in <code>handbook-ids.tsv</code> in the notes folder, so that links to them keep
     * working when they are reworded or moved; <code>true</code> when nobody sets it. Sample:
     * <code>&lt;rememberIds&gt;false&lt;/rememberIds&gt;</code>.
     */
    @Parameter(property = "handbook.rememberIds")
    String rememberIds = "";

    /** Does nothing when <code>true</code>; other goals run. Sample: <code>&lt;skipGenerate&gt;true&lt;/skipGenerate&gt;</code>. */
    @Parameter(property = "handbook.skipGenerate", defaultValue = "false")
    boolean skipGenerate;

    @Override
    boolean isSkipped() {
        return skipGenerate;
    }

    @Override
    void run() throws MojoFailureException {
        var build = build();
        var failure = failure(build);
        if (failure.isPresent()) {
            throw new MojoFailureException(failure.get() + "; the site was not written (handbook.failOn="
                    + build.settings().failOn() + ")");
        }
        var result = build.result();
        build.clock().begin(Progress.Stage.WRITE, 0);
        var kept = SitePublisher.publish(output.toPath(), result.files());
        build.clock().rest();
        for (var folder : kept) {
            getLog().warn("Files that Handbook did not write were in the way and are kept in " + shown(folder));
        }
        remember(result.ids(), build.settings().rememberIds());
        getLog().info(result.summary() + "; " + ProblemPrinter.count(result.problems()));
        getLog().info("Wrote " + SiteSize.of(result.files()) + " in "
                + build.clock().times());
        getLog().info("Open " + shown(output.toPath().resolve("index.html")));
    }

    @Override
    void checkOutput() {
        SitePublisher.check(output.toPath(), notes.toPath());
    }

    @Override
    Map<Setting, List<String>> choices() {
        var choices = super.choices();
        choices.put(Setting.REMEMBER_IDS, List.of(rememberIds));
        return choices;
    }

    private void remember(String ids, boolean isWanted) {
        var file = SiteFile.of(UnrecordedIds.FILE, ids);
        var unrecorded = UnrecordedIds.of(notes.toPath(), ids);
        if (!isWanted) {
            tell(unrecorded, "handbook.rememberIds is false");
            return;
        }
        switch (KeptFile.keep(notes.toPath(), file)) {
            case UNCHANGED -> getLog().debug("The addresses of all questions are remembered already");
            case WRITTEN ->
                getLog().info("The addresses of the questions are remembered in "
                        + shown(notes.toPath().resolve(file.path())) + "; commit it with the notes");
            case READ_ONLY -> tell(unrecorded, "The file cannot be written");
        }
    }

    private void tell(UnrecordedIds unrecorded, String why) {
        unrecorded.lines(why).forEach(line -> getLog().info(line));
    }
}
