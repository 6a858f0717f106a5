package dev.handbook.model;

import java.util.List;

/**
 * What the author says about linking a term, beyond its names.
 *
 * @param isCaseSensitive whether mentions have to be written with the capitals of the glossary, letter by letter
 * @param extent how many of its mentions are linked
 * @param topics which topics the term belongs to, as words that the title of a topic holds; empty when it belongs to all. They tell
 *     two terms that share a word apart, and an everyday word from the same word elsewhere
 * @param not phrases in which the word is not this term, such as {@code in any case} for a test case; a phrase without the word speaks
 *     against it anywhere in the same sentence
 */
public record LinkRule(boolean isCaseSensitive, Extent extent, List<String> topics, List<String> not) {
    /** What holds for terms of which the author says nothing. */
    public static final LinkRule USUAL = new LinkRule(false, Extent.USUAL, List.of(), List.of());

    /** How many mentions of a term are linked. */
    public enum Extent {
        /** As many as the settings of the build say. */
        USUAL,
        /** None. The term is in the glossary all the same. */
        NEVER,
        /** The first, where the settings would link all. */
        FIRST,
        /** All of them, whatever the settings say. */
        ALL
    }

    public LinkRule {
        topics = List.copyOf(topics);
        not = List.copyOf(not);
    }
}
