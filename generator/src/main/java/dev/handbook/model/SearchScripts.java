package dev.handbook.model;

import java.util.List;

/**
 * What pages have to know of the scripts that search the site: they load them.
 *
 * @param rules the name of the rules by which words are treated, such as {@code en}; empty for none
 * @param isInParts whether the index is a root and parts that are fetched when a search needs them; else it is one script
 */
public record SearchScripts(String rules, boolean isInParts) {
    /** Of an index in English that is one script, as a small handbook has it. */
    public static final SearchScripts USUAL = new SearchScripts("en", false);

    /**
     * Of an index as it is published.
     *
     * @param index its scripts
     */
    public static SearchScripts of(String rules, List<SiteFile> index) {
        return new SearchScripts(rules, index.size() > 1);
    }
}
