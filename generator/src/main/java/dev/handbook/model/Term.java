package dev.handbook.model;

import java.util.List;

/**
 * A word of the glossary. Two terms may share a name when each belongs to {@link LinkRule#topics() topics} of its own.
 *
 * @param id lower-case letters, digits and dashes; unique among terms
 * @param name as the glossary writes it
 * @param aliases other words for the same thing; plurals need not be listed
 * @param definition plain text, one or two sentences
 * @param seeAlso ids of other terms that its page points to, in the author's order
 * @param linkRule what the author says about linking it
 * @param place where the glossary defines it
 */
public record Term(
        String id,
        String name,
        List<String> aliases,
        String definition,
        List<String> seeAlso,
        LinkRule linkRule,
        Place place) {
    public Term {
        aliases = List.copyOf(aliases);
        seeAlso = List.copyOf(seeAlso);
    }

    /** A term that is linked as usual and points to no other. */
    public Term(String id, String name, List<String> aliases, String definition, Place place) {
        this(id, name, aliases, definition, List.of(), LinkRule.USUAL, place);
    }

    /** The same term under another id, pointing to these terms instead. */
    public Term with(String id, List<String> seeAlso) {
        return new Term(id, name, aliases, definition, seeAlso, linkRule, place);
    }
}
