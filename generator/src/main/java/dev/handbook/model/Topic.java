package dev.handbook.model;

import java.util.List;

/**
 * A chapter: questions and articles that belong together.
 *
 * @param id lower-case letters, digits and dashes; unique among topics
 * @param title plain text
 * @param sections in the author's order; never empty
 */
public record Topic(String id, String title, List<Section> sections) {
    public Topic {
        sections = List.copyOf(sections);
        if (sections.isEmpty()) {
            throw new IllegalArgumentException("an empty topic: " + id);
        }
    }

    /** The questions alone. */
    public List<Question> questions() {
        return only(Question.class);
    }

    /** The articles alone. */
    public List<Article> articles() {
        return only(Article.class);
    }

    private <T extends Section> List<T> only(Class<T> shape) {
        return sections.stream().filter(shape::isInstance).map(shape::cast).toList();
    }
}
