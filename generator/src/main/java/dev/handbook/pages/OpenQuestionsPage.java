package dev.handbook.pages;

import java.util.List;

/**
 * What nobody has answered yet.
 *
 * @param summary how many open questions there are
 * @param groups those of this page, by topic
 */
record OpenQuestionsPage(String path, Frame frame, String summary, List<TopicGroup> groups, Pager pager)
        implements Page {
    /** The open questions of one topic. */
    record TopicGroup(Signpost topic, List<OpenQuestion> questions) {}

    /**
     * One open question.
     *
     * @param askedIn where it is asked, such as {@code docker.md:12}
     */
    record OpenQuestion(Signpost question, List<String> askedIn) {}

    @Override
    public String template() {
        return "open-questions";
    }
}
