package dev.handbook.search;

import java.util.ArrayList;
import java.util.List;

/**
 * The topics of a handbook, and the glossary, which is one here.
 *
 * @param topics their titles in the order of the handbook; empty for the glossary
 */
record Outline(List<String> topics) {
    Outline {
        topics = List.copyOf(topics);
    }

    /** @param findables in the order of the handbook, where those of one topic are neighbours */
    static Outline of(List<Findable> findables) {
        var titles = new ArrayList<String>();
        for (var findable : findables) {
            if (titles.isEmpty() || !titles.get(titles.size() - 1).equals(findable.topic())) {
                titles.add(findable.topic());
            }
        }
        return new Outline(titles);
    }
}
