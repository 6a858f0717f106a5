package dev.handbook;

import dev.handbook.model.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The page of the manual about a rule, which travels in the plugin's jar so that it can be read where there is no network. */
final class RulePage {
    private RulePage() {}

    /**
     * The lines of the page.
     *
     * @param id of a rule, as problems name it; for any other text there are no lines
     */
    static List<String> lines(String id) {
        if (!Rule.ids().contains(id)) {
            return List.of();
        }
        try (var in = RulePage.class.getResourceAsStream("rules/" + id + ".md")) {
            if (in == null) {
                throw new IllegalStateException("the plugin's jar has no rules/" + id + ".md");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the plugin's jar", e);
        }
    }
}
