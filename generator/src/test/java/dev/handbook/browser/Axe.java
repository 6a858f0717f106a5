package dev.handbook.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Asks axe-core what on a page would stand in the way of readers with disabilities. */
public final class Axe {
    private static final String SCRIPT = "/axe.min.js";

    /**
     * The corner of a comparing table is empty in many notes, and should be: that rule is off. Contrast as WCAG asks for at its level AAA
     * and the size of targets are rules that axe leaves off: they are on.
     */
    private static final String OPTIONS = """
            {rules: {
                'empty-table-header': {enabled: false},
                'color-contrast-enhanced': {enabled: true},
                'target-size': {enabled: true}}}
            """;

    /** Frame by frame until the page has drawn all of itself, and two more, in which it does what new sizes ask for. */
    private static final String FRAMES = """
            const frame = () => new Promise((done) => requestAnimationFrame(done));
            const drawn = async () => {
                while (document.documentElement.dataset.drawing !== undefined) {
                    await frame();
                }
                await frame();
                await frame();
            };
            return drawn()""";

    private Axe() {}

    /**
     * Every rule that the open page breaks, with the elements that break it; empty if there is none. The script comes in through the
     * driver, so the page's security policy stays as it is. The page has been drawn
     * as a whole by then: until it is, code that is too wide is not known to be.
     */
    public static List<String> violations(Chromium browser) {
        browser.eval(script() + "; return true");
        var found = (List<?>) browser.eval(FRAMES + ".then(() => axe.run(" + OPTIONS + "))" + """
                .then((result) => result.violations.flatMap((violation) =>
                    violation.nodes.map((node) => violation.id + ': ' + node.html + ' ' + node.failureSummary)));
                """);
        return found.stream().map(String.class::cast).toList();
    }

    private static String script() {
        try (var stream = Objects.requireNonNull(Axe.class.getResourceAsStream(SCRIPT), SCRIPT)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(SCRIPT, e);
        }
    }
}
