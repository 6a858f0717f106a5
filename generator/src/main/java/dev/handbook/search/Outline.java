package dev.handbook.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the topics of a handbook begin among its documents. Documents of a topic are neighbours.
 *
 * @param topics in the order of the documents
 */
record Outline(List<Part> topics) {
    Outline {
        topics = List.copyOf(topics);
    }

    /**
     * Documents of one topic.
     *
     * @param title of the topic; empty for terms
     * @param first number of its first document
     */
    record Part(String title, int first) {}

    static Outline of(List<Findable> findables) {
        var parts = new ArrayList<Part>();
        for (var document = 0; document < findables.size(); document++) {
            var topic = findables.get(document).topic();
            if (parts.isEmpty() || !parts.get(parts.size() - 1).title().equals(topic)) {
                parts.add(new Part(topic, document));
            }
        }
        return new Outline(parts);
    }
}
