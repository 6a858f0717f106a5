package dev.handbook.terms;

import dev.handbook.model.Place;
import dev.handbook.model.RichText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All that speaks for one word's being a term, collected while the notes are read. It holds at least one finding when it is asked for. */
final class Candidate {
    /** Which definition is taken: the strongest clue, then the earliest place. */
    private static final Comparator<Found> BEST =
            Comparator.comparing(Found::clue).thenComparing(Found::place).thenComparing(Found::definition);

    /**
     * One finding.
     *
     * @param name as it is written there
     * @param shortForm that stands beside it, or empty
     * @param definition the words that define it
     * @param topic the title of the topic that it was found in
     * @param text what it was found in; tells how the name is written in running prose
     */
    record Found(
            Clue clue, String name, String shortForm, String definition, Place place, String topic, RichText text) {}

    private final List<Found> found = new ArrayList<>();

    void add(Found finding) {
        found.add(finding);
    }

    /**
     * What all of it amounts to.
     *
     * @param otherForms short or long forms found elsewhere in the notes
     */
    Proposal proposal(List<String> otherForms) {
        var best = found.stream().min(BEST).orElseThrow();
        var name = spelling(best.name());
        var aliases = Stream.concat(found.stream().map(Found::shortForm), otherForms.stream())
                .filter(form -> !form.isEmpty() && !form.equalsIgnoreCase(name))
                .distinct()
                .sorted()
                .toList();
        var findings = found.stream()
                .map(one -> new Proposal.Finding(one.clue(), one.place()))
                .distinct()
                .sorted(Comparator.comparing(Proposal.Finding::place).thenComparing(Proposal.Finding::clue))
                .toList();
        var topics = found.stream()
                .filter(one -> one.clue().isOnPurpose())
                .map(Found::topic)
                .distinct()
                .sorted()
                .toList();
        return new Proposal(name, aliases, best.definition(), best.place(), topics, findings);
    }

    /** The name with the capitals that it has in the middle of sentences; as it is where prose does not tell. */
    private String spelling(String name) {
        var best = name;
        var most = 0;
        for (var variant : variants(name)) {
            var inside =
                    Pattern.compile("(?<=[\\p{L}\\p{N},;] |\\()" + Pattern.quote(variant) + "s?(?![\\p{L}\\p{N}])");
            var count = found.stream()
                    .map(Found::text)
                    .distinct()
                    .mapToInt(
                            text -> (int) inside.matcher(text.text()).results().count())
                    .sum();
            if (count > most) {
                most = count;
                best = variant;
            }
        }
        return best;
    }

    /** As it is, with the first word alone in capitals, and in small letters; words that are capitals throughout stay. */
    private static List<String> variants(String name) {
        var words = name.split(" ");
        var rest = new StringBuilder(words[0]);
        for (var i = 1; i < words.length; i++) {
            rest.append(' ').append(lowered(words[i]));
        }
        return List.of(name, rest.toString(), lowered(words[0]) + rest.substring(words[0].length())).stream()
                .distinct()
                .toList();
    }

    private static String lowered(String word) {
        return Spelling.of(word) == Spelling.CAPITALISED ? word.toLowerCase(Locale.ROOT) : word;
    }
}
