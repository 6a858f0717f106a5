package dev.handbook.pages;

import java.util.List;

/**
 * A question with all its answers, wordings, tags and places, where these are too many for the page of its topic.
 *
 * @param title formatted
 * @param question where it stands in its topic
 * @param tags those of this page, with the ways to all that is tagged so
 * @param rewordings those of this page
 * @param askedIn those of this page, such as {@code docker.md:12}
 * @param given what stands between the question and its answers, on each of its pages
 * @param passages the answers of this page, with their numbers
 * @param answers how many there are on all pages
 * @param terms those linked on this page, from A to Z
 * @param pager between the pages of the question
 */
record QuestionPage(
        String path,
        Frame frame,
        SafeHtml title,
        Signpost question,
        List<Signpost> tags,
        List<TopicPage.Rewording> rewordings,
        List<String> askedIn,
        List<SafeHtml> given,
        List<NumberedPassage> passages,
        int answers,
        List<TopicPage.TermView> terms,
        Pager pager)
        implements Page {
    /** An answer and its 1-based number. */
    record NumberedPassage(int number, TopicPage.Passage passage) {}

    @Override
    public String template() {
        return "question";
    }
}
