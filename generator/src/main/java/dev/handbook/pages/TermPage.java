package dev.handbook.pages;

import java.util.List;

/**
 * Everything about one term.
 *
 * @param aliases joined by commas, or empty
 * @param definedAt where the glossary defines it, such as {@code glossary.yaml:12}
 * @param summary how many sections mention it
 * @param groups the mentions of this page, by topic
 */
record TermPage(
        String path,
        Frame frame,
        String name,
        String definition,
        String aliases,
        String definedAt,
        String summary,
        List<MentionGroup> groups,
        Pager pager)
        implements Page {
    /** The sections of one topic that mention the term. */
    record MentionGroup(Signpost topic, List<Signpost> mentions) {}

    @Override
    public String template() {
        return "term";
    }
}
