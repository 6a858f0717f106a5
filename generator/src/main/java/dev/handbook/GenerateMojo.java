package dev.handbook;

import dev.handbook.model.SiteFile;
import dev.handbook.notes.NotesFolder;
import dev.handbook.site.KeptFile;
import dev.handbook.site.SitePublisher;
import org.apache.maven.plugin.MojoFailureException;
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
 *         <notes>${project.basedir}/notes</notes>
 *         <output>${project.build.directory}/handbook</output>
 *         <title>What we know</title>
 *         <failOn>warning</failOn>
 *       </configuration>
 *     </execution>
 *   </executions>
 * </plugin>
 * }</pre>
 */
@Mojo(name = "generate", requiresProject = false, aggregator = true, threadSafe = true)
public class GenerateMojo extends NotesMojo {
    /** What the handbook is called, shown on every page. Sample: <code>&lt;title&gt;What we know&lt;/title&gt;</code>. */
    @Parameter(property = "handbook.title", defaultValue = "Handbook", required = true)
    String title = "";

    /**
     * Which problems fail the build: <code>error</code>, <code>warning</code> (any problem), or <code>never</code>. Sample:
     * <code>&lt;failOn&gt;warning&lt;/failOn&gt;</code>.
     */
    @Parameter(property = "handbook.failOn", defaultValue = "error", required = true)
    String failOn = "";

    /**
     * Whether the addresses of questions are remembered in <code>handbook-ids.tsv</code> in the notes folder, so that links to them keep
     * working when they are reworded or moved. Sample: <code>&lt;rememberIds&gt;false&lt;/rememberIds&gt;</code>.
     */
    @Parameter(property = "handbook.rememberIds", defaultValue = "true")
    boolean rememberIds;

    /**
     * Which notes to explain: a note's path relative to the notes folder, a part of one, or <code>all</code>. The build then says of each
     * of them which dialects were found on what evidence, and of each question on which line it is asked and where it is answered. Sample:
     * <code>&lt;explain&gt;networking/dns.md&lt;/explain&gt;</code>.
     */
    @Parameter(property = "handbook.explain")
    String explain = "";

    @Override
    void run() throws MojoFailureException {
        generate(settings());
    }

    private Settings settings() throws MojoFailureException {
        return new Settings(notes.toPath(), output.toPath(), title, failOn(failOn));
    }

    private void generate(Settings settings) throws MojoFailureException {
        var sources = NotesFolder.read(settings.notes(), settings.output());
        SitePublisher.check(settings.output(), settings.notes());
        var result = Pipeline.build(sources, settings.title());
        print(result.problems());
        printReadings(new ReadingPrinter(result.readings(), result.questions()));
        if (settings.failOn().stopsAt(result.problems())) {
            throw new MojoFailureException(ProblemPrinter.count(result.problems()) + " in " + shown(settings.notes())
                    + "; the site was not written (handbook.failOn=" + settings.failOn() + ")");
        }
        for (var folder : SitePublisher.publish(settings.output(), result.files())) {
            getLog().warn("Files that Handbook did not write were in the way and are kept in " + shown(folder));
        }
        remember(settings, result.ids());
        getLog().info(result.summary() + "; " + ProblemPrinter.count(result.problems()));
        getLog().info("Open " + shown(settings.output().resolve("index.html")));
    }

    private void remember(Settings settings, String ids) {
        var file = SiteFile.of("handbook-ids.tsv", ids);
        if (!rememberIds) {
            return;
        }
        switch (KeptFile.keep(settings.notes(), file)) {
            case UNCHANGED -> getLog().debug("The addresses of all questions are remembered already");
            case WRITTEN ->
                getLog().info("The addresses of the questions are remembered in "
                        + shown(settings.notes().resolve(file.path())) + "; commit it with the notes");
            case READ_ONLY ->
                getLog().info("The notes folder is read-only; " + file.path() + " would remember the addresses of "
                        + ids.lines().filter(line -> !line.startsWith("#")).count() + " questions");
        }
    }

    private void printReadings(ReadingPrinter printer) {
        getLog().info(printer.summary());
        if (explain.isBlank()) {
            return;
        }
        var lines = printer.explain(explain);
        lines.forEach(getLog()::info);
        if (lines.isEmpty()) {
            getLog().warn(printer.noneMeant(explain));
        }
    }
}
