package dev.handbook.pages;

import dev.handbook.model.SiteFile;
import java.util.List;

/**
 * A stretch of the glossary.
 *
 * @param summary how many terms there are
 * @param hasMap whether there is a map of terms
 * @param letters the alphabet of the whole glossary
 * @param groups the terms of this page, by letter
 */
record GlossaryPage(
        String path,
        Frame frame,
        String summary,
        boolean hasMap,
        List<Signpost> letters,
        List<LetterGroup> groups,
        Pager pager)
        implements Page {
    /** The terms under one letter. */
    record LetterGroup(String letter, String anchor, List<GlossaryTerm> terms) {}

    /**
     * One term.
     *
     * @param aliases joined by commas, or empty
     * @param foundIn where the note defines it, such as {@code docker.md:12}; empty for a term of the author's
     * @param summary how many sections mention it
     * @param mentions the first few of them
     * @param hasMore whether there are more on the page of the term
     */
    record GlossaryTerm(
            Signpost term,
            String definition,
            String aliases,
            String foundIn,
            String summary,
            List<Signpost> mentions,
            boolean hasMore) {}

    @Override
    public List<SiteFile> twins(Words words) {
        return List.of(Twin.of(words, this));
    }

    @Override
    public String template() {
        return "glossary";
    }
}
