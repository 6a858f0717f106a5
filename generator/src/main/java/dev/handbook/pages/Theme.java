package dev.handbook.pages;

import dev.handbook.model.SiteFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The files of the theme that pages load: styles, scripts and the mark. They travel on the class path. */
final class Theme {
    /** Where the theme lies on the class path. */
    static final String FOLDER = "/dev/handbook/theme";

    /** The layers of the style, the weakest first. */
    private static final List<String> LAYERS = List.of("tokens", "base", "content", "chrome", "search", "print");

    /** The files of the style in the order of their layers: rich text belongs to the content, the frame of a page to the chrome. */
    private static final List<String> STYLES =
            List.of("tokens", "base", "prose", "code", "content", "frame", "chrome", "search", "print");

    private Theme() {}

    /** Every file under {@code assets/} that does not depend on the handbook. */
    static List<SiteFile> assets() {
        return List.of(
                SiteFile.of("assets/handbook.css", styles()),
                SiteFile.of("assets/terms.css", text("styles/terms.css")),
                new SiteFile("assets/handbook.js", read("handbook.js")),
                new SiteFile("assets/search.js", read("search.js")),
                new SiteFile("assets/color-scheme.js", read("assets/color-scheme.js")),
                new SiteFile("assets/terms-map.js", read("assets/terms-map.js")),
                new SiteFile("assets/mark.svg", read("assets/mark.svg")),
                new SiteFile("assets/search-rules/characters.js", read("assets/search-rules/characters.js")),
                new SiteFile("assets/search-rules/en.js", read("assets/search-rules/en.js")));
    }

    /** All styles, one after the other in one file, so that a page loads one. */
    private static String styles() {
        return STYLES.stream()
                .map(name -> text("styles/" + name + ".css"))
                .collect(Collectors.joining("\n", "@layer " + String.join(", ", LAYERS) + ";\n\n", ""));
    }

    private static String text(String name) {
        return new String(read(name), StandardCharsets.UTF_8);
    }

    private static byte[] read(String name) {
        try (var stream = Theme.class.getResourceAsStream(FOLDER + "/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("the theme has no " + name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name + " of the theme", e);
        }
    }
}
