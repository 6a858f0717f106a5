package dev.handbook.pages;

import java.util.List;

/**
 * How the notes were read, note by note.
 *
 * @param summary the totals over all notes
 * @param dialects the totals by dialect; empty on all pages but the first
 * @param notes those of this page
 */
record ReportPage(
        String path, Frame frame, String summary, List<DialectTotal> dialects, List<NoteView> notes, Pager pager)
        implements Page {
    /**
     * How much was read by one dialect.
     *
     * @param dialect in plain words
     * @param name as settings and front matter write it
     * @param notes how many notes have questions in it
     * @param questions how many questions were read by it
     */
    record DialectTotal(String dialect, String name, String notes, String questions) {}

    /**
     * How one note was read. Numbers are as readers see them: {@code 12,000}.
     *
     * @param note its path, relative to the notes folder
     * @param format what it is written in
     * @param about what it says of itself, such as {@code layout: post}
     * @param dialects the strongest first; empty when nothing is asked
     */
    record NoteView(
            String note,
            String format,
            List<String> about,
            List<EvidenceView> dialects,
            String questions,
            String answered,
            String unanswered,
            String articles) {}

    /**
     * What speaks for a dialect.
     *
     * @param dialect in plain words
     * @param evidence such as {@code 12 questions, clear signs}
     */
    record EvidenceView(String dialect, String evidence) {}

    @Override
    public String template() {
        return "report";
    }
}
