package dev.handbook;

import dev.handbook.model.Problem;
import dev.handbook.notes.UnreadableNotes;
import dev.handbook.pages.BrokenTheme;
import dev.handbook.preview.NotesWatch;
import dev.handbook.preview.PreviewServer;
import dev.handbook.preview.PreviewState;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Shows the handbook in one's own browser while one writes: whenever a note, the glossary or the settings are saved, the site is built
 * again in memory and the open page reloads where it is. While the notes cannot be built, the last good site stays, and the page
 * says what is wrong. Nothing is written. Ends with Ctrl-C.
 *
 * <pre>{@code
 * mvn dev.handbook:handbook-maven-plugin:VERSION:serve -Dhandbook.notes=notes
 * }</pre>
 */
@Mojo(name = "serve", requiresProject = false, aggregator = true, threadSafe = true)
public class ServeMojo extends SiteMojo {
    /** How long it waits between two looks at the notes, in milliseconds. */
    private static final int PAUSE = 300;

    /** How long a save may take, in milliseconds: editors empty a file before they fill it, or write several. */
    private static final int SAVE = 50;

    /**
     * The port on this machine; if it is taken, one of the next. <code>0</code> means any that is free. Sample:
     * <code>&lt;port&gt;9000&lt;/port&gt;</code>.
     */
    @Parameter(property = "handbook.port", defaultValue = "8040")
    int port;

    /** Does nothing when <code>true</code>; other goals run. Sample: <code>&lt;skipServe&gt;true&lt;/skipServe&gt;</code>. */
    @Parameter(property = "handbook.skipServe", defaultValue = "false")
    boolean skipServe;

    @Override
    boolean isSkipped() {
        return skipServe;
    }

    /** The preview lies at the root of its server: with the site's own address, the page for missing addresses would look for its styles elsewhere. */
    @Override
    Settings fit(Settings chosen) {
        return chosen.unpublished();
    }

    @Override
    void run() throws MojoFailureException {
        var state = new PreviewState();
        var watch = new NotesWatch(notes.toPath(), output.toPath());
        show(state);
        try (var server = PreviewServer.start(port, state)) {
            getLog().info("Open " + server.address() + " and save a note; Ctrl-C ends");
            while (true) {
                Thread.sleep(PAUSE);
                if (watch.hasChanged()) {
                    Thread.sleep(SAVE);
                    watch.hasChanged(); // what came since is built now, too
                    show(state);
                }
            }
        } catch (IOException e) {
            throw new MojoFailureException("cannot listen on port " + port + " of this machine: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            getLog().info("The preview has ended");
        }
    }

    @Override
    boolean isLong() {
        return true;
    }

    /** Builds again and shows what came out; whatever goes wrong, the server stays up with the last good site. */
    void show(PreviewState state) {
        try {
            var build = build();
            var problems = lines(build.result().problems());
            var failure = failure(build);
            state.change(preview -> failure.isPresent()
                    ? preview.failed(problems)
                    : preview.built(build.result().files(), problems));
            getLog().info(build.result().summary() + "; "
                    + ProblemPrinter.count(build.result().problems()));
        } catch (MojoFailureException | UnreadableNotes | BrokenTheme e) {
            fail(state, String.valueOf(e.getMessage()));
            getLog().debug(e);
        } catch (RuntimeException e) {
            fail(state, bug(e));
            getLog().debug(e);
        }
    }

    private void fail(PreviewState state, String message) {
        getLog().error(message);
        state.change(preview -> preview.failed(List.of(Glyphs.show(message))));
    }

    private List<String> lines(List<Problem> problems) {
        var printer = new ProblemPrinter(notes.toPath(), workingFolder.toPath());
        return printer.told(problems).stream()
                .flatMap(told -> told.lines().stream())
                .toList();
    }
}
