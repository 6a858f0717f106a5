package dev.handbook.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A handbook whose terms are linked: what every later stage works on, so that linking cannot be forgotten.
 */
public final class LinkedHandbook {
    private final Handbook handbook;
    private final Map<String, List<Section>> mentions = new HashMap<>();
    private final Map<String, List<String>> related;

    /**
     * Without related questions.
     *
     * @param handbook its answers and articles carry their links
     */
    public LinkedHandbook(Handbook handbook) {
        this(handbook, Map.of());
    }

    private LinkedHandbook(Handbook handbook, Map<String, List<String>> related) {
        this.handbook = handbook;
        this.related = Map.copyOf(related);
        for (var topic : handbook.topics()) {
            for (var section : topic.sections()) {
                linksOf(section).stream()
                        .map(Link::termId)
                        .distinct()
                        .forEach(term -> mentions.computeIfAbsent(term, id -> new ArrayList<>())
                                .add(section));
            }
        }
    }

    /**
     * The same handbook, in which questions know those that are related to them.
     *
     * @param ids of related questions by the id of a question, the closest first
     */
    public LinkedHandbook withRelated(Map<String, List<String>> ids) {
        return new LinkedHandbook(handbook, ids);
    }

    /** The ids of the questions that are related to a question, the closest first; empty for a question that stands alone. */
    public List<String> relatedTo(Question question) {
        return related.getOrDefault(question.id(), List.of());
    }

    /** The handbook itself. */
    public Handbook handbook() {
        return handbook;
    }

    /** The sections that link to a term, in reading order; empty for a term nobody mentions. */
    public List<Section> mentionsOf(Term term) {
        return List.copyOf(mentions.getOrDefault(term.id(), List.of()));
    }

    private static List<Link> linksOf(Section section) {
        return section.accept(new Section.Visitor<>() {
            @Override
            public List<Link> question(Question question) {
                return question.answers().stream()
                        .flatMap(answer -> answer.links().stream())
                        .toList();
            }

            @Override
            public List<Link> article(Article article) {
                return article.links();
            }
        });
    }
}
