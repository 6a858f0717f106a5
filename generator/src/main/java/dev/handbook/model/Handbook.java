package dev.handbook.model;

import java.util.List;

/**
 * All that was read from the notes, as one value.
 *
 * @param title what the handbook is called
 * @param topics in reading order
 * @param terms the glossary, in alphabetical order of names
 */
public record Handbook(String title, List<Topic> topics, List<Term> terms) {
    public Handbook {
        topics = List.copyOf(topics);
        terms = List.copyOf(terms);
    }

    /** The questions of all topics, in reading order. */
    public List<Question> questions() {
        return topics.stream().flatMap(topic -> topic.questions().stream()).toList();
    }
}
