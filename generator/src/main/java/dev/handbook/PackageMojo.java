package dev.handbook;

import dev.handbook.model.SiteFile;
import dev.handbook.site.KeptFile;
import dev.handbook.site.SiteZip;
import java.io.File;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProjectHelper;

/**
 * Builds the site into one zip file, to send around or to publish as an artifact: in a project it is attached with the classifier
 * <code>handbook</code>. The output folder is not touched. Equal notes give an equal file.
 *
 * <pre>{@code
 * <execution>
 *   <goals>
 *     <goal>package</goal>
 *   </goals>
 * </execution>
 * }</pre>
 */
@Mojo(
        name = "package",
        defaultPhase = LifecyclePhase.PACKAGE,
        requiresProject = false,
        aggregator = true,
        threadSafe = true)
public class PackageMojo extends SiteMojo {
    /** The oldest time that a zip file can say. */
    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final MavenProjectHelper helper;

    /** The zip file. Sample: <code>&lt;zip&gt;${project.build.directory}/notes.zip&lt;/zip&gt;</code>. */
    @Parameter(property = "handbook.zip", defaultValue = "${project.build.directory}/handbook.zip", required = true)
    File zip = new File("");

    /**
     * What all entries are dated: a time in the form of ISO 8601, or seconds since 1970. Sample:
     * <code>&lt;outputTimestamp&gt;2026-01-01T00:00:00Z&lt;/outputTimestamp&gt;</code>.
     */
    @Parameter(property = "handbook.outputTimestamp", defaultValue = "${project.build.outputTimestamp}")
    String outputTimestamp = "";

    /** Does nothing when <code>true</code>; other goals run. Sample: <code>&lt;skipPackage&gt;true&lt;/skipPackage&gt;</code>. */
    @Parameter(property = "handbook.skipPackage", defaultValue = "false")
    boolean skipPackage;

    /** Made by Maven. */
    @Inject
    public PackageMojo(MavenProjectHelper helper) {
        this.helper = helper;
    }

    @Override
    boolean isSkipped() {
        return skipPackage;
    }

    @Override
    void run() throws MojoFailureException {
        var time = time();
        zip = placed(zip);
        var build = build();
        var failure = failure(build);
        if (failure.isPresent()) {
            throw new MojoFailureException(failure.get() + "; nothing was packed (handbook.failOn="
                    + build.settings().failOn() + ")");
        }
        var name = zip.getName().replaceFirst("\\.zip$", "");
        var bytes = SiteZip.of(build.result().files(), name, time);
        KeptFile.write(zip.toPath().toAbsolutePath().getParent(), new SiteFile(zip.getName(), bytes));
        helper.attachArtifact(project, "zip", "handbook", zip);
        getLog().info(build.result().summary() + "; "
                + ProblemPrinter.count(build.result().problems()));
        getLog().info("Packed " + shown(zip.toPath()));
    }

    private LocalDateTime time() throws MojoFailureException {
        if (outputTimestamp == null || outputTimestamp.length() < 2) {
            return EARLIEST; // a single character is Maven's way to switch it off
        }
        try {
            var time = outputTimestamp.chars().allMatch(Character::isDigit)
                    ? Instant.ofEpochSecond(Long.parseLong(outputTimestamp)).atOffset(ZoneOffset.UTC)
                    : OffsetDateTime.parse(outputTimestamp).withOffsetSameInstant(ZoneOffset.UTC);
            return time.toLocalDateTime().isBefore(EARLIEST) ? EARLIEST : time.toLocalDateTime();
        } catch (DateTimeException | NumberFormatException e) {
            throw new MojoFailureException(
                    "handbook.outputTimestamp is '" + Glyphs.show(outputTimestamp)
                            + "', which is no time such as 2026-01-01T00:00:00Z",
                    e);
        }
    }
}
