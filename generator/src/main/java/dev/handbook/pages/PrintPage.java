package dev.handbook.pages;

import java.util.List;

/**
 * Everything on one page, to print or to keep as PDF; of a large handbook, one volume.
 *
 * @param summary what the volume holds
 * @param chapters stretches of topics, in reading order
 * @param terms a stretch of the glossary
 */
record PrintPage(String path, Frame frame, String summary, List<Chapter> chapters, List<PrintTerm> terms, Pager pager)
        implements Page {
    /**
     * A stretch of a topic.
     *
     * @param anchor in this page
     * @param sections questions and articles
     */
    record Chapter(String title, String anchor, List<PrintSection> sections) {}

    /**
     * A question or an article.
     *
     * @param isOpen whether it is a question that nobody answers
     * @param isIntroduction whether it needs no heading
     * @param given what stands between a question and its answers
     * @param passages the answers; none for an open question
     */
    record PrintSection(
            String id,
            SafeHtml title,
            String label,
            boolean isOpen,
            boolean isIntroduction,
            List<SafeHtml> given,
            List<TopicPage.Passage> passages) {}

    /** A term; nothing is to be clicked on paper. */
    record PrintTerm(String name, String definition) {}

    @Override
    public String template() {
        return "print";
    }
}
