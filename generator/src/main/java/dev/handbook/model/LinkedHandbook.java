package dev.handbook.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A handbook whose terms are linked: what every later stage works on, so that linking cannot be forgotten.
 */
public final class LinkedHandbook {
    private final Handbook handbook;
    private final Map<String, List<Section>> mentions = new HashMap<>();
    private final Map<String, List<Question>> askedAbout;
    private final Map<String, List<String>> related;

    /**
     * A handbook whose questions ask about no term.
     *
     * @param handbook its answers and articles carry their links
     */
    public LinkedHandbook(Handbook handbook) {
        this(handbook, Map.of());
    }

    /**
     * @param handbook its answers and articles carry their links
     * @param askedAbout the questions that name a term, in reading order, by the id of the term
     */
    public LinkedHandbook(Handbook handbook, Map<String, List<Question>> askedAbout) {
        this(handbook, askedAbout, Map.of());
    }

    private LinkedHandbook(
            Handbook handbook, Map<String, List<Question>> askedAbout, Map<String, List<String>> related) {
        this.handbook = handbook;
        this.askedAbout = Map.copyOf(askedAbout);
        this.related = Map.copyOf(related);
        for (var topic : handbook.topics()) {
            for (var section : topic.sections()) {
                linksOf(section)
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
        return new LinkedHandbook(handbook, askedAbout, ids);
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

    /** The questions that ask about a term, in reading order; empty when none does. */
    public List<Question> askedAbout(Term term) {
        return askedAbout.getOrDefault(term.id(), List.of());
    }

    private static Stream<Link> linksOf(Section section) {
        return section.answers().stream().flatMap(answer -> answer.links().stream());
    }
}
