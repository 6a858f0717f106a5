package dev.handbook.pages;

import dev.handbook.model.About;
import dev.handbook.model.Article;
import dev.handbook.model.Changes;
import dev.handbook.model.Handbook;
import dev.handbook.model.LinkedHandbook;
import dev.handbook.model.Moved;
import dev.handbook.model.NoteReading;
import dev.handbook.model.Problem;
import dev.handbook.model.Question;
import dev.handbook.model.RichText;
import dev.handbook.model.Section;
import dev.handbook.model.SiteMap;
import dev.handbook.model.Source;
import dev.handbook.model.Term;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What all pages are decided from. */
final class Site {
    private final LinkedHandbook linked;
    private final SiteMap map;
    private final List<Problem> problems;
    private final List<NoteReading> readings;
    private final Map<String, About> abouts = new HashMap<>();
    private final List<Term> terms;
    private final SortedMap<String, List<Moved>> moved;
    private final Map<String, Question> questionsById = new HashMap<>();
    private final Map<String, Term> termsById;
    private final Neighbours neighbours;
    private final Words words;
    private final Publication publication;
    private final Changes changes;

    Site(
            LinkedHandbook linked,
            SiteMap map,
            List<Problem> problems,
            List<NoteReading> readings,
            List<Moved> moved,
            Publication publication,
            Changes changes,
            Words words) {
        this.words = words;
        this.publication = publication;
        this.changes = changes;
        this.readings = readings.stream()
                .sorted(Comparator.comparing(NoteReading::path))
                .toList();
        readings.forEach(reading -> abouts.put(reading.path(), reading.about()));
        this.moved = moved.stream()
                .sorted(Comparator.comparing(Moved::id))
                .collect(Collectors.groupingBy(Moved::page, TreeMap::new, Collectors.toList()));
        linked.handbook().questions().forEach(question -> questionsById.put(question.id(), question));
        this.linked = linked;
        this.map = map;
        this.problems = problems.stream().sorted().toList();
        this.terms = linked.handbook().terms().stream()
                .sorted(Comparator.comparing(Letter::sortKey).thenComparing(Term::name))
                .toList();
        this.neighbours = new Neighbours(linked, terms);
        this.termsById = terms.stream().collect(Collectors.toMap(Term::id, Function.identity()));
    }

    String title() {
        return handbook().title();
    }

    /** Where the site and its notes are found on the web. */
    Publication publication() {
        return publication;
    }

    /** Whether it is known of any note when it changed. */
    boolean hasChanges() {
        return !changes.lines().isEmpty();
    }

    /** What a note says of itself. */
    About about(String path) {
        return abouts.getOrDefault(path, About.NOTHING);
    }

    /** When a passage last changed; empty when that is not known. */
    Optional<Instant> changeOf(Source source) {
        return changes.of(source);
    }

    /** When what a section says last changed; empty when that is not known, or when it says nothing. */
    Optional<Instant> changeOf(Section section) {
        return section.answers().stream()
                .flatMap(answer -> changes.of(answer.source()).stream())
                .max(Instant::compareTo);
    }

    /** When the youngest of these sections changed, such as {@code 2026-03-14T09:26:53Z}; empty when that is not known. */
    String changeOf(List<Section> sections) {
        return sections.stream()
                .flatMap(section -> changeOf(section).stream())
                .max(Instant::compareTo)
                .map(Instant::toString)
                .orElse("");
    }

    Handbook handbook() {
        return linked.handbook();
    }

    SiteMap map() {
        return map;
    }

    /** Questions that are related to one, the closest first. */
    List<Question> relatedTo(Question question) {
        return linked.relatedTo(question).stream()
                .map(id -> Objects.requireNonNull(questionsById.get(id), id))
                .toList();
    }

    /** Sorted by place. */
    List<Problem> problems() {
        return problems;
    }

    /** How each note was read, sorted by path. */
    List<NoteReading> readings() {
        return readings;
    }

    /** From A to Z. */
    List<Term> terms() {
        return terms;
    }

    /** Pages that questions moved away from, in alphabetical order; not all of them exist any more. */
    Set<String> oldPages() {
        return moved.keySet();
    }

    /** The questions that once stood on {@code page}, sorted by their ids. */
    List<Moved> movedFrom(String page) {
        return moved.getOrDefault(page, List.of());
    }

    /** The way from a page to where a question stands now; home if it is not asked any more. */
    Signpost signpost(String root, Moved moved) {
        var question = questionsById.get(moved.questionId());
        return question == null
                ? new Signpost(words.text("moved.gone"), root + "index.html")
                : signpost(root, question);
    }

    /** The term with this id, which must exist. */
    Term term(String id) {
        return Objects.requireNonNull(termsById.get(id), id);
    }

    /** The sections that link to a term, in reading order. */
    List<Section> mentionsOf(Term term) {
        return linked.mentionsOf(term);
    }

    /** The questions that ask about a term, in reading order. */
    List<Question> askedAbout(Term term) {
        return linked.askedAbout(term);
    }

    /** What the pages say around their content. */
    Words words() {
        return words;
    }

    /** Which terms appear together. */
    Neighbours neighbours() {
        return neighbours;
    }

    /** The way from a page to a term. */
    Signpost signpost(String root, Term term) {
        return new Signpost(term.name(), root + map.page(term));
    }

    /**
     * Sections that follow each other in one topic, topic by topic; every group has at least one. Topics are told apart by their ids: to
     * compare whole topics would read all their text.
     */
    <T extends Section> List<List<T>> byTopic(List<T> sections) {
        return List.copyOf(sections.stream()
                .collect(Collectors.groupingBy(
                        section -> map.topicOf(section).id(), LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    /** The way from a page to the topic of a section. */
    Signpost topicSignpost(String root, Section section) {
        var topic = map.topicOf(section);
        return new Signpost(topic.title(), root + map.page(topic));
    }

    /** The way from a page to a section. */
    Signpost signpost(String root, Section section) {
        return new Signpost(label(section.title()), root + map.anchor(section));
    }

    /** Whether a section opens its topic under the topic's own name, so that it needs no heading. */
    boolean isIntroduction(Section section) {
        var topic = map.topicOf(section);
        return section instanceof Article
                && topic.sections().get(0).id().equals(section.id())
                && label(section.title()).equalsIgnoreCase(topic.title());
    }

    /** The words of a title on one line. */
    static String label(RichText title) {
        return title.text().strip().replace('\n', ' ');
    }

    /** How many of these questions nobody answers. */
    static int openAmong(List<Question> questions) {
        return (int)
                questions.stream().filter(question -> !question.isAnswered()).count();
    }
}
