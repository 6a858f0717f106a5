package dev.handbook.model;

import java.util.List;

/**
 * A word of the glossary.
 *
 * @param id lower-case letters, digits and dashes; unique among terms
 * @param name as the glossary writes it
 * @param aliases other words for the same thing; plurals need not be listed
 * @param definition plain text, one or two sentences
 * @param place where the glossary defines it
 */
public record Term(String id, String name, List<String> aliases, String definition, Place place) {
    public Term {
        aliases = List.copyOf(aliases);
    }
}
