package dev.handbook.terms;

import dev.handbook.model.Question;
import dev.handbook.model.Topic;
import java.util.List;
import java.util.Map;

/**
 * A topic with its terms linked, and what came to light by that.
 *
 * @param topic itself
 * @param askedAbout the questions that ask about a term, in reading order, by its id
 * @param elsewhere how often terms that were found in the notes are mentioned outside of what defines them, by their ids
 * @param decisions what became of every mention, in reading order
 */
record LinkedTopic(
        Topic topic, Map<String, List<Question>> askedAbout, Map<String, Integer> elsewhere, List<Decision> decisions) {
    LinkedTopic {
        askedAbout = Map.copyOf(askedAbout);
        elsewhere = Map.copyOf(elsewhere);
        decisions = List.copyOf(decisions);
    }
}
