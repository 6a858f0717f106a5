package dev.handbook;

import dev.handbook.model.Problem;
import dev.handbook.model.Severity;
import dev.handbook.notes.UnreadableNotes;
import dev.handbook.pages.BrokenTheme;
import dev.handbook.site.RefusedOutput;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * What all goals have in common: {@code skip} comes before anything else, what an author can mend is a failure of the build, anything else is
 * a bug of ours and says so, and paths are shown from where Maven was started.
 */
abstract class NotesMojo extends AbstractMojo {
    private static final String PROJECT = "${project.basedir}";

    /**
     * The folder that holds the notes and <code>glossary.yaml</code>. Sample: <code>&lt;notes&gt;${project.basedir}/notes&lt;/notes&gt;</code>.
     */
    @Parameter(property = "handbook.notes", defaultValue = "${basedir}/src/notes", required = true)
    File notes = new File("");

    /**
     * The folder that the site is written to. It may hold nothing but what an earlier build wrote and hidden files.
     * Sample: <code>&lt;output&gt;${project.basedir}/docs&lt;/output&gt;</code>.
     */
    @Parameter(property = "handbook.output", defaultValue = "${project.build.directory}/handbook", required = true)
    File output = new File("");

    /** Does nothing at all when <code>true</code>, whatever the goal. Sample: <code>&lt;skip&gt;true&lt;/skip&gt;</code>. */
    @Parameter(property = "handbook.skip", defaultValue = "false")
    boolean skip;

    /** Where Maven was started: paths are shown from there. */
    @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true, required = true)
    File workingFolder = new File("");

    /** The project that the goal runs in; a bare one where there is no POM. */
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project = new MavenProject();

    /** How Maven came to run the goal. */
    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    MojoExecution execution = new MojoExecution(new MojoDescriptor(), "default-cli", MojoExecution.Source.CLI);

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip || isSkipped()) {
            getLog().info("The handbook is skipped (" + (skip ? "handbook.skip" : ownSkip()) + ")");
            return;
        }
        var owner = InheritedMojo.owner(project, execution);
        if (owner.isPresent()) {
            getLog().info("Nothing to do here: the handbook belongs to "
                    + owner.get().getId());
            return;
        }
        output = placed(output);
        try {
            run();
        } catch (RefusedOutput | UnreadableNotes e) {
            throw new MojoFailureException(shown(e), e);
        } catch (BrokenTheme e) {
            throw new MojoFailureException(shown(notes.toPath()) + "/" + shown(e), e);
        } catch (RuntimeException e) {
            throw new MojoExecutionException(bug(e), e);
        }
    }

    /** What went wrong; names of files are in it. */
    private static String shown(RuntimeException e) {
        return Glyphs.show(String.valueOf(e.getMessage()));
    }

    /** How something ends that no author can mend. */
    static String bug(RuntimeException e) {
        return "this is a bug of Handbook, not of the notes: " + e;
    }

    /** Whether this goal alone is skipped. */
    abstract boolean isSkipped();

    /** The name by which {@link #isSkipped} is set: {@code handbook.skipCheck}. */
    private String ownSkip() {
        return "handbook.skip" + getClass().getSimpleName().replaceFirst("Mojo$", "");
    }

    /** What the goal does, unless it is skipped. */
    abstract void run() throws MojoFailureException;

    /** Prints problems in the order of their places, each at the level of its severity; very many of one kind are only counted. */
    final void print(List<Problem> problems) {
        var printer = new ProblemPrinter(notes.toPath(), workingFolder.toPath());
        for (var told : printer.told(problems.stream().sorted().toList())) {
            told.lines().forEach(logAt(told.severity()));
        }
    }

    private Consumer<String> logAt(Severity severity) {
        return switch (severity) {
            case ERROR -> getLog()::error;
            case WARNING -> getLog()::warn;
        };
    }

    /** A file of the build's folder: where there is no POM, Maven leaves the name of the project's folder in it as it stands. */
    final File placed(File file) {
        var path = file.getPath();
        var name = path.indexOf(PROJECT);
        return name < 0 ? file : new File(workingFolder, path.substring(name + PROJECT.length()));
    }

    /** A path as the author would type it. */
    final String shown(Path path) {
        var from = workingFolder.toPath().toAbsolutePath().normalize();
        var to = path.toAbsolutePath().normalize();
        return Glyphs.show((to.startsWith(from) && !to.equals(from) ? from.relativize(to) : to).toString());
    }
}
