package dev.handbook.notes;

import dev.handbook.model.Answer;
import dev.handbook.model.Article;
import dev.handbook.model.Asking;
import dev.handbook.model.Note;
import dev.handbook.model.Problem;
import dev.handbook.model.Question;
import dev.handbook.model.RichText;
import dev.handbook.model.Section;
import dev.handbook.model.Severity;
import dev.handbook.model.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Puts the parts of all notes together: names topics, joins what several notes ask in the same words, gives out ids, and says
 * which questions nobody answers.
 */
final class Assembler {
    /** Shorter wordings ("Why?", "And then?") mean something else in every note that uses them. */
    private static final int MIN_SHARED_WORDS = 3;

    /** What more notes than this ask ("What did I learn today?") comes from a template and is a question of each note. */
    private static final int MAX_SHARING_NOTES = 20;

    /** The search box of every page is called this; no section may be. */
    private static final String PAGE_ID = "search-input";

    private final List<ParsedNote> parsed;
    private final Map<String, Note> notes = new HashMap<>();

    /** Of the notes with open questions, cut into lines once. */
    private final Map<String, LineIndex> lines = new HashMap<>();

    private final Map<String, Map<String, String>> spots = new HashMap<>();
    private final Set<String> generic = new HashSet<>();
    private final Map<String, Integer> askers = new HashMap<>();
    private final Slug ids = new Slug(PAGE_ID);
    private final List<Problem> problems = new ArrayList<>();

    /** Of each topic, the first heading that tells nothing new; it is all there is when nothing else follows. */
    private final Map<String, ParsedNote.Draft> headings = new HashMap<>();

    /** The question drafts by what they ask, over all notes. */
    private final Map<String, Merged> merged = new HashMap<>();

    Assembler(List<ParsedNote> parsed, List<Note> notes) {
        this.parsed = parsed;
        notes.forEach(note -> this.notes.put(note.path(), note));
        parsed.forEach(note -> spots.put(note.path(), note.spots()));
        parsed.forEach(this::addGeneric);
    }

    /** A section that gets its id when all notes are known. */
    private interface Pending {
        Section section(String topic);
    }

    /** A question under construction; later notes add to it. */
    private final class Merged implements Pending {
        private final RichText title;
        private final List<Asking> askings = new ArrayList<>();
        private final List<Answer> answers = new ArrayList<>();
        private final Set<String> tags = new LinkedHashSet<>();
        private String promise = "";

        Merged(RichText title) {
            this.title = title;
        }

        /** Whether nothing but this is given with it so far; a note may leave away what another gives. */
        boolean mayGive(String html) {
            return html.isBlank()
                    || answers.stream()
                            .filter(Answer::hasGiven)
                            .allMatch(answer -> answer.given().html().equals(html));
        }

        @Override
        public Question section(String topic) {
            var question =
                    new Question(ids.unique(title.text(), "question"), title, askings, answers, List.copyOf(tags));
            if (!question.isAnswered()) {
                problems.add(unanswered(question, promise));
            }
            return question;
        }
    }

    NoteParser.Reading assemble() {
        var sections = new LinkedHashMap<String, List<Pending>>();
        var titles = new LinkedHashMap<String, String>();
        var names = TopicNames.of(parsed);
        for (var note : parsed) {
            var topic = names.topicOf(note);
            var key = topic.toLowerCase(Locale.ROOT);
            titles.putIfAbsent(key, topic);
            addSections(note, topic, sections.computeIfAbsent(key, k -> new ArrayList<>()));
        }
        return finish(titles, sections);
    }

    private void addSections(ParsedNote note, String topic, List<Pending> sections) {
        var seen = new HashSet<String>();
        for (var draft : note.drafts()) {
            if (draft.isAsked()) {
                var known = known(draft);
                if (known.askings.isEmpty()) {
                    sections.add(known);
                }
                add(draft, known);
                known.tags.addAll(note.tags());
                known.tags.addAll(draft.tags());
            } else if (!isNamed(draft, topic) && seen.add(draft.title().text())
                    || !draft.text().isBlank()) {
                sections.add(title -> article(draft, title, tagsOf(draft, note)));
            } else {
                headings.putIfAbsent(topic.toLowerCase(Locale.ROOT), draft);
            }
        }
    }

    /** A heading that names the topic tells nothing new, and neither does one that a note repeats over each question. */
    private static boolean isNamed(ParsedNote.Draft draft, String topic) {
        return TopicNames.clean(draft.title().text()).equalsIgnoreCase(topic);
    }

    /** Words that one note asks several times ("What does this print?"), or very many notes once, do not say what is asked. */
    private void addGeneric(ParsedNote note) {
        var seen = new HashSet<String>();
        for (var draft : note.drafts()) {
            var words = KeyWords.normalized(draft.title().text());
            if (!draft.isAsked()) {
                continue;
            }
            var isRepeated = !seen.add(words) || askers.merge(words, 1, Integer::sum) > MAX_SHARING_NOTES;
            if (isRepeated || words.split(" ").length < MIN_SHARED_WORDS) {
                generic.add(words);
            }
        }
    }

    /** The question that an earlier note asked in the same words, and of the same thing if it gives any; or a new one. */
    private Merged known(ParsedNote.Draft draft) {
        var words = KeyWords.normalized(draft.title().text());
        var given = draft.given().html();
        var sameGiven = merged.get(words + given);
        var same = sameGiven == null ? merged.get(words) : sameGiven;
        if (same == null || generic.contains(words) || !same.mayGive(given)) {
            same = new Merged(draft.title());
        }
        merged.putIfAbsent(words, same);
        merged.putIfAbsent(words + given, same);
        return same;
    }

    private void add(ParsedNote.Draft draft, Merged question) {
        question.askings.add(new Asking(draft.place(), draft.title().text(), draft.fragment()));
        draft.alsoAsked()
                .forEach(also ->
                        question.askings.add(new Asking(also.place(), also.wording(), Slug.fragment(also.wording()))));
        question.promise = question.promise.isEmpty() ? draft.promise() : question.promise;
        var answer = new Answer(landed(draft.given()), landed(draft.text()), draft.source(), List.of());
        if (answer.hasGiven() || !answer.isOpen()) {
            question.answers.add(answer);
        }
    }

    /** A link to a heading within an answer leads to the question: that is where the page has an anchor. */
    private RichText landed(RichText text) {
        if (text.references().isEmpty()) {
            return text;
        }
        var references = text.references().stream().map(this::landed).toList();
        return new RichText(text.html(), text.text(), text.runs(), references, text.asides());
    }

    private RichText.Reference landed(RichText.Reference reference) {
        var spots = this.spots.getOrDefault(reference.path(), Map.of());
        var section = spots.getOrDefault(reference.fragment(), reference.fragment());
        return new RichText.Reference(reference.htmlStart(), reference.htmlEnd(), reference.path(), section);
    }

    private NoteParser.Reading finish(Map<String, String> titles, Map<String, List<Pending>> sections) {
        var topicIds = new Slug();
        var topics = new ArrayList<Topic>();
        sections.forEach((key, parts) -> {
            var title = titles.getOrDefault(key, key);
            var heading = headings.get(key);
            if (parts.isEmpty() && heading != null) {
                parts.add(topic -> article(heading, topic, List.of()));
            }
            if (!parts.isEmpty()) {
                topics.add(new Topic(
                        topicIds.unique(title, "topic"),
                        title,
                        parts.stream().<Section>map(part -> part.section(title)).toList()));
            }
        });
        return new NoteParser.Reading(
                topics, problems, parsed.stream().map(ParsedNote::reading).toList());
    }

    private Article article(ParsedNote.Draft draft, String topic, List<String> tags) {
        var title = draft.title().isBlank() ? RichTextBuilder.plain(topic) : draft.title();
        return new Article(
                ids.unique(title.text(), "article"),
                title,
                landed(draft.text()),
                draft.source(),
                draft.fragment(),
                tags);
    }

    /** The tags of an article. A heading without text only divides, so its note's tags stand with what the note says. */
    private static List<String> tagsOf(ParsedNote.Draft draft, ParsedNote note) {
        var isDivider = draft.text().isBlank()
                && note.drafts().stream()
                        .anyMatch(other -> other.isAsked() || !other.text().isBlank());
        return Stream.concat(isDivider ? Stream.empty() : note.tags().stream(), draft.tags().stream())
                .distinct()
                .toList();
    }

    private Problem unanswered(Question question, String promise) {
        var place = question.place();
        var note = notes.get(place.path());
        return new Problem(
                Severity.WARNING,
                "unanswered",
                place,
                "nobody answers \u201c" + Problems.shortened(question.title().text()) + "\u201d"
                        + (promise.isEmpty() ? "" : ": there is only \u201c" + Problems.shortened(promise) + "\u201d"),
                "Write the answer below it; until then it is listed among the open questions",
                note == null
                        ? ""
                        : lines.computeIfAbsent(place.path(), path -> new LineIndex(note.text()))
                                .text(place.line()));
    }
}
