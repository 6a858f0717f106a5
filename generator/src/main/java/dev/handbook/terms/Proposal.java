package dev.handbook.terms;

import dev.handbook.model.LinkRule;
import dev.handbook.model.Place;
import dev.handbook.model.Term;
import java.util.EnumSet;
import java.util.List;

/**
 * A term found in the notes that the author's glossary does not have.
 *
 * @param name in the singular, where the notes tell
 * @param aliases short forms found beside it
 * @param definition a passage of the notes, plain text on one line
 * @param place where the definition stands
 * @param topics the titles of the topics that explain it on purpose, sorted; empty when none does
 * @param findings every place that tells of the term, in the order of their places
 */
public record Proposal(
        String name,
        List<String> aliases,
        String definition,
        Place place,
        List<String> topics,
        List<Finding> findings) {
    /** One place that tells of a term, and by which clue. */
    public record Finding(Clue clue, Place place) {}

    public Proposal {
        aliases = List.copyOf(aliases);
        topics = List.copyOf(topics);
        findings = List.copyOf(findings);
    }

    /**
     * The term that it would be. An everyday word is at home in the topics that explain it. What is only defined in passing is shown and not linked.
     */
    public Term term() {
        var rule = new LinkRule(
                false,
                isExplained() ? LinkRule.Extent.USUAL : LinkRule.Extent.NEVER,
                isNameOfItsOwn() ? List.of() : topics,
                List.of());
        var origin = isExplained() ? Term.Origin.EXPLAINED : Term.Origin.IN_PASSING;
        return new Term("", name, aliases, definition, List.of(), rule, origin, place);
    }

    /** Whether everyday language does not share the name. */
    private boolean isNameOfItsOwn() {
        var words = Words.of(name);
        return words.size() > 1
                || words.size() == 1 && EnumSet.of(Spelling.EXACT, Spelling.ANY).contains(Spelling.of(name));
    }

    /** Whether the notes ask what it is, or mark it as a term; a definition in some sentence is not as much. */
    private boolean isExplained() {
        return findings.stream().map(Finding::clue).anyMatch(Clue::isOnPurpose);
    }
}
