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
 * @param origin who says that it is a term
 * @param place where the glossary, or the note, defines it
 */
public record Term(
        String id,
        String name,
        List<String> aliases,
        String definition,
        List<String> seeAlso,
        LinkRule linkRule,
        Origin origin,
        Place place) {
    /** Who says that a word is a term. */
    public enum Origin {
        /** The author, in a glossary. */
        GLOSSARY,
        /** A note that explains it on purpose: it asks what the word means, or marks it as defined. */
        EXPLAINED,
        /** A note that says in passing what it is. */
        IN_PASSING
    }

    public Term {
        aliases = List.copyOf(aliases);
        seeAlso = List.copyOf(seeAlso);
    }

    /** A term of the author's. */
    public Term(
            String id,
            String name,
            List<String> aliases,
            String definition,
            List<String> seeAlso,
            LinkRule linkRule,
            Place place) {
        this(id, name, aliases, definition, seeAlso, linkRule, Origin.GLOSSARY, place);
    }

    /** A term of the author's that is linked as usual and points to no other. */
    public Term(String id, String name, List<String> aliases, String definition, Place place) {
        this(id, name, aliases, definition, List.of(), LinkRule.USUAL, place);
    }

    /** The same term under another id, pointing to these terms instead. */
    public Term with(String id, List<String> seeAlso) {
        return new Term(id, name, aliases, definition, seeAlso, linkRule, origin, place);
    }

    /** Whether it was found in the notes and not written by the author. */
    public boolean isFound() {
        return origin != Origin.GLOSSARY;
    }
}
