package dev.handbook.notes;

import dev.handbook.model.Article;
import dev.handbook.model.Moved;
import dev.handbook.model.Note;
import dev.handbook.model.Problem;
import dev.handbook.model.Question;
import dev.handbook.model.Section;
import dev.handbook.model.SiteMap;
import dev.handbook.model.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Keeps the ids of questions for ever. An id comes from a question's words once; from then on it is remembered in
 * {@code handbook-ids.tsv} beside the notes, and a question that was reworded, moved or answered anew keeps it.
 *
 * <pre>{@code
 * var settled = IdMemory.settle(reading.topics(), sources.ids());
 * var next = settled.remember(siteMap);       // the new file, and the old addresses that need a signpost
 * }</pre>
 */
public final class IdMemory {
    /** From this share of common words on, two texts are one answer. */
    private static final double SAME_ANSWER = 0.7;

    private final List<Topic> topics;
    private final List<Problem> problems;
    private final List<RememberedId> remembered;
    private final Map<String, Seen> seen = new LinkedHashMap<>();
    private final Map<String, String> wordings = new HashMap<>();
    private final Map<String, List<Given>> given = new HashMap<>();

    private IdMemory(List<Topic> topics, IdFile.Content content) {
        remembered = content.ids();
        problems = content.problems();
        var asked = Seen.in(topics);
        var found = IdMatcher.match(asked, remembered);
        var names = new Slug(remembered.stream().map(RememberedId::id).toArray(String[]::new));
        this.topics = topics.stream().map(topic -> renamed(topic, found, names)).toList();
        var settled = this.topics.stream()
                .flatMap(topic -> topic.questions().stream())
                .iterator();
        asked.forEach(question -> see(question.as(settled.next())));
    }

    private record Given(String question, Sketch sketch) {}

    private void see(Seen question) {
        seen.put(question.id(), question);
    }

    /**
     * What a build leaves for the next one.
     *
     * @param file the new text of {@code handbook-ids.tsv}
     * @param moved old addresses that lead elsewhere now, sorted by page and id
     */
    public record Next(String file, List<Moved> moved) {
        public Next {
            moved = List.copyOf(moved);
        }
    }

    /**
     * Gives every question the id it had before.
     *
     * @param topics as they were read, with ids made from words
     * @param files {@code handbook-ids.tsv}, or nothing on the first build
     */
    public static IdMemory settle(List<Topic> topics, List<Note> files) {
        var contents = files.stream().map(IdFile::read).toList();
        return new IdMemory(
                topics,
                new IdFile.Content(
                        contents.stream()
                                .flatMap(content -> content.ids().stream())
                                .toList(),
                        contents.stream()
                                .flatMap(content -> content.problems().stream())
                                .toList()));
    }

    /** The topics with settled ids. */
    public List<Topic> topics() {
        return topics;
    }

    /** Lines of the file that could not be read. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * What to remember from now on.
     *
     * @param map of the handbook that was made of {@link #topics()}
     */
    public Next remember(SiteMap map) {
        var before = new HashMap<String, RememberedId>();
        remembered.forEach(id -> before.put(id.id(), id));
        var now = new ArrayList<RememberedId>();
        for (var question : seen.values()) {
            var known = before.remove(question.id());
            var page = page(map.anchor(question.question()));
            now.add(question.remembered(pages(page, known == null ? List.of() : known.pages())));
        }
        before.values().forEach(id -> now.add(gone(id)));
        return new Next(IdFile.write(now), moved(now));
    }

    private static List<String> pages(String latest, List<String> before) {
        return Stream.concat(Stream.of(latest), before.stream()).distinct().toList();
    }

    private static String page(String anchor) {
        return anchor.substring(0, anchor.indexOf('#'));
    }

    /** The question that has taken over the words of one that is gone answers for it. */
    private RememberedId gone(RememberedId id) {
        if (id.isGone() && seen.containsKey(id.successor())) {
            return id;
        }
        var sameWords = wordings().get(KeyWords.normalized(id.wording()));
        var successor = sameWords == null ? sameAnswer(id) : sameWords;
        return new RememberedId(id.id(), id.pages(), "", 0, id.wording(), new Sketch(List.of()), successor);
    }

    /** The question that has the answer now which the note gave to the one that is gone; empty if none has. */
    private String sameAnswer(RememberedId id) {
        return given().getOrDefault(id.path(), List.of()).stream()
                .filter(answer -> answer.sketch().similarity(id.sketch()) >= SAME_ANSWER)
                .map(Given::question)
                .findFirst()
                .orElse("");
    }

    /** The answers that each note gives, by its path, in the order of their questions. */
    private Map<String, List<Given>> given() {
        if (given.isEmpty()) {
            for (var question : seen.values()) {
                for (var answer : question.question().answers()) {
                    given.computeIfAbsent(answer.source().path(), path -> new ArrayList<>())
                            .add(new Given(question.id(), Sketch.of(answer.words())));
                }
            }
        }
        return given;
    }

    /** The question that is asked in these words, first come. */
    private Map<String, String> wordings() {
        if (wordings.isEmpty()) {
            seen.values()
                    .forEach(question ->
                            question.allWords().forEach(words -> wordings.putIfAbsent(words, question.id())));
        }
        return wordings;
    }

    private static List<Moved> moved(List<RememberedId> ids) {
        return ids.stream()
                .flatMap(id -> (id.isGone()
                                ? id.pages().stream()
                                : id.pages().stream().skip(1))
                        .map(page -> new Moved(page, id.id(), id.isGone() ? id.successor() : id.id())))
                .sorted(Comparator.comparing(Moved::page).thenComparing(Moved::id))
                .toList();
    }

    private static Topic renamed(Topic topic, Map<String, RememberedId> found, Slug names) {
        return new Topic(
                topic.id(),
                topic.title(),
                topic.sections().stream()
                        .map(section -> renamed(section, found, names))
                        .toList());
    }

    private static Section renamed(Section section, Map<String, RememberedId> found, Slug names) {
        return section.accept(new Section.Visitor<Section>() {
            @Override
            public Section question(Question question) {
                var known = found.get(question.id());
                var id = known == null ? names.unique(question.id(), "question") : known.id();
                return question.withId(id);
            }

            @Override
            public Section article(Article article) {
                return article.withId(names.unique(article.id(), "article"));
            }
        });
    }

    /**
     * A question as it is recognised.
     *
     * @param wording its words on one line
     * @param words the same as {@link KeyWords#normalized}
     */
    record Seen(Question question, String path, int position, String wording, String words, Sketch sketch) {
        private static final Pattern SPACE = Pattern.compile("\\s+");

        /** The questions in reading order, numbered within the note that asks them first. */
        static List<Seen> in(List<Topic> topics) {
            var all = new ArrayList<Seen>();
            var positions = new HashMap<String, Integer>();
            for (var topic : topics) {
                for (var question : topic.questions()) {
                    var position = positions.merge(question.place().path(), 1, Integer::sum);
                    all.add(of(question, position));
                }
            }
            return all;
        }

        private static Seen of(Question question, int position) {
            var wording = SPACE.matcher(question.title().text()).replaceAll(" ").strip();
            var answers = question.answers();
            var sketch = Sketch.of(answers.isEmpty() ? "" : answers.get(0).words());
            return new Seen(question, question.place().path(), position, wording, KeyWords.normalized(wording), sketch);
        }

        /** What it is recognised by, under its settled id. */
        Seen as(Question settled) {
            return new Seen(settled, path, position, wording, words, sketch);
        }

        String id() {
            return question.id();
        }

        /** All wordings it is asked in, in small letters. */
        TreeSet<String> allWords() {
            var all = new TreeSet<>(List.of(words));
            question.askings().forEach(asking -> all.add(KeyWords.normalized(asking.wording())));
            return all;
        }

        RememberedId remembered(List<String> pages) {
            return new RememberedId(id(), pages, path, position, wording, sketch, "");
        }
    }
}
