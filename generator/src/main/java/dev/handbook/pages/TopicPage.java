package dev.handbook.pages;

import dev.handbook.model.SiteFile;
import java.util.List;

/**
 * Some questions and articles of one topic, with all their answers.
 *
 * @param title of the topic
 * @param summary how much the topic holds
 * @param sections those of this page
 * @param moved signposts for questions that once stood here
 * @param terms those linked on this page, from A to Z
 * @param topics those around this one, itself included, in reading order; none where there is only one
 */
record TopicPage(
        String path,
        Frame frame,
        String title,
        String summary,
        List<SectionView> sections,
        MovedPages.Signs moved,
        List<TermView> terms,
        List<TopicBeside> topics,
        Pager pager)
        implements Page {
    /**
     * A question or an article.
     *
     * @param id its permanent anchor
     * @param title formatted
     * @param label the title as plain text on one line
     * @param isQuestion otherwise it is an article, with one passage
     * @param isAnswered whether anything answers a question; what is only given does not
     * @param isIntroduction whether it is an article that opens the topic under the topic's own name, so needs no heading
     * @param askedIn where a question is asked, such as {@code docker.md:12}
     * @param tags those of the notes it stands in, with the ways to all that is tagged so
     * @param rewordings other words in which it is asked
     * @param given what stands between a question and its answers: a program, a picture, options to choose from
     * @param passages the first answers; none for an open question
     * @param answers how many there are
     * @param whole the way to the pages of a question that has more than is shown, or none
     * @param related questions that belong together with a question, the closest first
     */
    record SectionView(
            String id,
            SafeHtml title,
            String label,
            boolean isQuestion,
            boolean isAnswered,
            boolean isIntroduction,
            List<String> askedIn,
            List<Signpost> tags,
            List<Rewording> rewordings,
            List<SafeHtml> given,
            List<Passage> passages,
            int answers,
            List<Signpost> whole,
            List<Signpost> related) {}

    /**
     * The same question in other words.
     *
     * @param place such as {@code docker.md:12}
     */
    record Rewording(String wording, String place) {}

    /**
     * What one note says.
     *
     * @param source such as {@code docker.md:12}
     * @param credit who wrote it and when, as the note says; or empty
     * @param edit where the note is edited, or empty
     * @param changed the day on which it last changed, such as {@code 2026-03-14}, or empty
     */
    record Passage(SafeHtml html, String source, String credit, String edit, String changed) {}

    /** A term that is linked on the page; the preview script reads the definition from the page. */
    record TermView(String id, Signpost term, String definition) {}

    /**
     * A topic that a wide window names beside the page.
     *
     * @param way to its first page
     * @param isHere whether this page belongs to it
     */
    record TopicBeside(Signpost way, boolean isHere) {}

    @Override
    public List<SiteFile> twins(Words words) {
        return List.of(Twin.of(words, this));
    }

    @Override
    public String template() {
        return "topic";
    }
}
