package dev.handbook.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a note says of itself beside its text: who wrote it and when, and whatever else it keeps at its top for other programs.
 *
 * @param facts in the order of the note
 */
public record About(List<Fact> facts) {
    /** Of a note that says nothing of itself. */
    public static final About NOTHING = new About(List.of());

    private static final Set<String> AUTHOR =
            Set.of("author", "authors", "author.name", "authors.name", "by", "creator");
    private static final Set<String> DATE =
            Set.of("date", "created", "date_created", "published", "publishdate", "publish_date", "pubdate");

    /**
     * One thing that it says.
     *
     * @param name what the note calls it, such as {@code layout} or {@code author.name}; empty for a line without a name
     * @param value its words, on one line
     */
    public record Fact(String name, String value) {
        /** As the author would write it on one line. */
        @Override
        public String toString() {
            return name.isEmpty() ? value : name + ": " + value;
        }
    }

    public About {
        facts = List.copyOf(facts);
    }

    /** This and more. */
    public About and(List<Fact> more) {
        return more.isEmpty()
                ? this
                : new About(Stream.concat(facts.stream(), more.stream()).toList());
    }

    /** Who wrote the note, by the names it gives; empty if it gives none. */
    public String author() {
        return facts.stream()
                .filter(fact -> AUTHOR.contains(fact.name()))
                .map(Fact::value)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** When it was written, in the words of the note; empty if it does not say. */
    public String date() {
        return facts.stream()
                .filter(fact -> DATE.contains(fact.name()))
                .map(Fact::value)
                .findFirst()
                .orElse("");
    }
}
