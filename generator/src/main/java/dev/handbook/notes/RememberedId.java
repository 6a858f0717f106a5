package dev.handbook.notes;

import java.util.List;

/**
 * What is remembered of a question.
 *
 * @param id its id, for ever
 * @param pages every page it has stood on, the latest first
 * @param path the note that asked it last; empty when no note asks it any more
 * @param position its place among the questions of that note, from 1
 * @param wording its words, on one line
 * @param sketch of its first answer
 * @param successor for a question that is gone, the id of the one that took its place, or empty
 */
record RememberedId(
        String id, List<String> pages, String path, int position, String wording, Sketch sketch, String successor) {
    RememberedId {
        pages = List.copyOf(pages);
    }

    boolean isGone() {
        return path.isEmpty();
    }
}
