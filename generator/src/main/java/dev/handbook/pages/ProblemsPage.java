package dev.handbook.pages;

import java.util.List;

/**
 * What the author should look at, note by note.
 *
 * @param summary how many problems there are
 */
record ProblemsPage(String path, Frame frame, String summary, List<NoteGroup> groups, Pager pager) implements Page {
    /** The problems of one note. */
    record NoteGroup(String note, List<ProblemView> problems) {}

    /**
     * One problem.
     *
     * @param place {@code path:line:column}, as the build prints it
     * @param severity {@code error} or {@code warning}
     * @param hint may be empty
     * @param excerpt the line of the note, a part of it when it is long, with a caret below; or empty
     */
    record ProblemView(String place, String severity, String message, String hint, String excerpt) {}

    @Override
    public String template() {
        return "problems";
    }
}
