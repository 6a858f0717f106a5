package dev.handbook.notes;

import java.util.Optional;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * What YAML of an author's may not hold: aliases, which can multiply a few lines to gigabytes; tags, which name classes; and endless
 * nesting. It is looked for piece by piece while the text is parsed, before anything is built from it.
 */
final class YamlLimits {
    /** How deep lists and mappings may stand in each other; honest files need three levels. */
    static final int MAX_DEPTH = 10;

    /**
     * The first thing that may not be there.
     *
     * @param what it is, in words
     * @param mark where it begins
     */
    record Excess(String what, Mark mark) {}

    private YamlLimits() {}

    /** Reads events until one of them is too much; empty when none is. */
    static Optional<Excess> excess(Iterable<Event> events) {
        var depth = 0;
        for (var event : events) {
            var found = "";
            if (event instanceof AliasEvent alias) {
                found = "the alias '*" + alias.getAlias() + "'";
            } else if (event instanceof ScalarEvent scalar) {
                found = scalar.getTag().map(tag -> "the tag '" + tag + "'").orElse("");
            } else if (event instanceof CollectionStartEvent start) {
                found = ++depth > MAX_DEPTH
                        ? "nesting deeper than " + MAX_DEPTH + " levels"
                        : start.getTag().map(tag -> "the tag '" + tag + "'").orElse("");
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            }
            if (!found.isEmpty()) {
                return Optional.of(new Excess(found, event.getStartMark().orElseThrow()));
            }
        }
        return Optional.empty();
    }
}
