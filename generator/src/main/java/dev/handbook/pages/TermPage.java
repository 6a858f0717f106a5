package dev.handbook.pages;

import java.util.List;

/**
 * Everything about one term.
 *
 * @param aliases those of this page, joined by commas, or empty
 * @param isFound whether it was found in the notes and is not in the author's glossary
 * @param definedAt where the glossary or the note defines it, such as {@code glossary.yaml:12}
 * @param seeAlso terms that the author points to, those of this page
 * @param neighbours terms that appear with it, the closest first
 * @param asked questions that ask about it; on the first page only
 * @param moreAsked how many more there are, or empty
 * @param summary how many sections mention it
 * @param isMentioned whether any does
 * @param groups the mentions of this page, by topic
 * @param pager between the pages of mentions
 * @param onward the terms before and after it in the alphabet
 */
record TermPage(
        String path,
        Frame frame,
        String name,
        String definition,
        String aliases,
        boolean isFound,
        String definedAt,
        List<Signpost> seeAlso,
        List<Signpost> neighbours,
        List<Signpost> asked,
        String moreAsked,
        String summary,
        boolean isMentioned,
        List<MentionGroup> groups,
        Pager pager,
        Pager onward)
        implements Page {
    /** The sections of one topic that mention the term. */
    record MentionGroup(Signpost topic, List<Mention> mentions) {}

    /**
     * A section that mentions the term.
     *
     * @param quotes the sentence that does
     */
    record Mention(Signpost section, List<Quote> quotes) {}

    @Override
    public String template() {
        return "term";
    }
}
