package dev.handbook;

import dev.handbook.browser.Chromium;
import dev.handbook.browser.PageServer;
import dev.handbook.notes.NotesFolder;
import dev.handbook.site.SitePublisher;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The site of our own notes, built once for all browser tests, and one browser to read it with. A test class says
 * {@code @ExtendWith(BuiltSite.Sharing.class)} and takes it as a parameter.
 *
 * @param folder where the site lies
 * @param server serves the same folder
 */
record BuiltSite(Path folder, PageServer server, Chromium browser) implements AutoCloseable {
    private static final Path NOTES = Path.of("../content");
    /** Tests run in several Javas at once, each with a site of its own. */
    private static final Path FOLDER = Path.of("target/browser-site-" + System.getProperty("handbook.fork", "1"));

    /** The two ways in which readers get to a site. */
    enum Origin {
        DISK,
        SERVER
    }

    private static BuiltSite build() {
        var result = Pipeline.build(NotesFolder.read(NOTES, FOLDER), TestSettings.titled("Docker and containers"));
        SitePublisher.publish(FOLDER, result.files());
        return new BuiltSite(FOLDER, PageServer.start(FOLDER), Chromium.start());
    }

    /** What every address of the site begins with. */
    String root(Origin origin) {
        return switch (origin) {
            case DISK -> folder.toUri().toString();
            case SERVER -> server.url("/");
        };
    }

    /** Opens a page by its path, such as {@code topics/containers.html#what-is-a-container}, as a reader with a desk would. */
    Chromium open(Origin origin, String path) {
        browser.setSize(1280, 800, false);
        browser.open(root(origin) + path);
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        server.close();
    }

    /** Hands the site to tests and closes it after the last one of all classes. */
    static final class Sharing implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == BuiltSite.class;
        }

        @Override
        public BuiltSite resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(Namespace.create(BuiltSite.class))
                    .getOrComputeIfAbsent(BuiltSite.class, type -> build(), BuiltSite.class);
        }
    }
}
