package dev.handbook.notes;

import dev.handbook.model.Note;
import dev.handbook.model.NoteReading;
import dev.handbook.model.PathPattern;
import dev.handbook.model.Problem;
import dev.handbook.model.Progress;
import dev.handbook.model.Severity;
import dev.handbook.model.Topic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Reads notes: the door of this room. Text goes in, topics with their questions, answers and articles come out, together with
 * everything the author should look at.
 *
 * <pre>{@code
 * var reading = new NoteParser(2).parse(notes, Set.of("images/layers.png"));
 * }</pre>
 *
 * <p>Notes are read on several threads; the result does not depend on how many. What the Markdown parser cannot get through (hostile
 * nesting, endless backtracking) is a problem and is shown letter for letter; the rest of the note and the others are read all the same.
 */
public final class NoteParser {
    /** The parser recurses once per level of nesting; pages of this stack are only touched when it really goes deep. */
    private static final long STACK_BYTES = 512L << 20;

    /** Work is limited by counting, see {@link GuardedText}; this only keeps a mistake in that from stopping the build for ever. */
    private static final int LIMIT_SECONDS = 120;

    private final int threads;
    private final Map<PathPattern, String> dialects = new LinkedHashMap<>();
    private final ThreadLocal<OwnElements> ownElements = ThreadLocal.withInitial(OwnElements::new);

    /**
     * @param threads how many notes are read at once, at least 1
     */
    public NoteParser(int threads) {
        this(threads, Map.of());
    }

    /**
     * @param threads how many notes are read at once, at least 1
     * @param dialects names of dialects by patterns of paths, see {@link PathPattern}: the first that means a note counts, unless its
     *     front matter names another
     */
    public NoteParser(int threads, Map<String, String> dialects) {
        this.threads = threads;
        dialects.forEach((pattern, dialect) -> this.dialects.put(PathPattern.of(pattern), dialect));
    }

    /**
     * What the notes say.
     *
     * @param topics in the order of their first note's path; empty for no notes
     * @param problems sorted by place
     * @param notes how each note was read, in the order of their paths
     */
    public record Reading(List<Topic> topics, List<Problem> problems, List<NoteReading> notes) {
        public Reading {
            topics = List.copyOf(topics);
            notes = List.copyOf(notes);
            problems = problems.stream().sorted().toList();
        }
    }

    /**
     * Reads all notes.
     *
     * @param notes in the order of their paths
     * @param pictures the paths of all pictures in the notes folder
     */
    public Reading parse(List<Note> notes, Collection<String> pictures) {
        return parse(notes, pictures, Progress.UNHEARD);
    }

    /**
     * Reads all notes, and tells of each that is done.
     *
     * @param notes in the order of their paths
     * @param pictures the paths of all pictures in the notes folder
     */
    public Reading parse(List<Note> notes, Collection<String> pictures, Progress progress) {
        progress.begin(Progress.Stage.PARSE, notes.size());
        var paths = new HashSet<>(pictures);
        notes.forEach(note -> paths.add(note.path()));
        var references = new References(paths);
        var problems = new ArrayList<Problem>();
        var parsed = new ArrayList<ParsedNote>();
        for (var result : readAll(notes, references, progress)) {
            problems.addAll(result.problems());
            parsed.add(result);
        }
        notes.forEach(note -> ReadingDirection.problem(note).ifPresent(problems::add));
        problems.addAll(checkTargets(parsed, notes));
        var assembled = new Assembler(parsed, notes).assemble();
        problems.addAll(assembled.problems());
        return new Reading(assembled.topics(), problems, assembled.notes());
    }

    private List<ParsedNote> readAll(List<Note> notes, References references, Progress progress) {
        var results = new ArrayList<ParsedNote>();
        var pool = newPool();
        try {
            var pending = submit(pool, notes, references);
            for (var i = 0; i < notes.size(); i++) {
                try {
                    results.add(pending.get(i).get(LIMIT_SECONDS, TimeUnit.SECONDS));
                } catch (TimeoutException e) {
                    results.add(plain(notes.get(i), "more than " + LIMIT_SECONDS + " seconds of work", references));
                    pool.shutdownNow(); // the guarded text ends the parser's work when its thread is interrupted
                    pool = newPool();
                    pending = resubmit(pool, pending, notes, i + 1, references);
                } catch (ExecutionException e) {
                    results.add(failed(notes.get(i), e.getCause(), references));
                }
                progress.step();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading notes", e);
        } finally {
            pool.shutdownNow();
        }
        return results;
    }

    private ExecutorService newPool() {
        return Executors.newFixedThreadPool(threads, task -> {
            var thread = new Thread(null, task, "handbook-notes", STACK_BYTES);
            thread.setDaemon(true);
            return thread;
        });
    }

    private List<Future<ParsedNote>> submit(ExecutorService pool, List<Note> notes, References references) {
        return notes.stream()
                .map(note -> pool.submit(() -> parsed(note, references)))
                .toList();
    }

    private List<Future<ParsedNote>> resubmit(
            ExecutorService pool, List<Future<ParsedNote>> pending, List<Note> notes, int from, References references) {
        var again = new ArrayList<>(pending);
        for (var i = from; i < notes.size(); i++) {
            if (!pending.get(i).isDone() || pending.get(i).isCancelled()) {
                var note = notes.get(i);
                again.set(i, pool.submit(() -> parsed(note, references)));
            }
        }
        return again;
    }

    private ParsedNote parsed(Note note, References references) {
        var dialect = dialects.entrySet().stream()
                .filter(named -> named.getKey().matches(note.path()))
                .map(Map.Entry::getValue)
                .findFirst();
        return ParsedNote.of(NoteTree.of(note), references, dialect.orElse(""), ownElements.get());
    }

    /** Only what hostile text can cause is the author's problem; everything else is a bug of ours and stays one. */
    private ParsedNote failed(Note note, Throwable cause, References references) {
        if (cause instanceof StackOverflowError) {
            return plain(note, "nesting too deep for the Markdown parser", references);
        }
        throw new IllegalStateException("cannot read " + note.path(), cause);
    }

    private ParsedNote plain(Note note, String why, References references) {
        return ParsedNote.of(NoteTree.plain(note, why), references, "", ownElements.get());
    }

    private static List<Problem> checkTargets(List<ParsedNote> parsed, List<Note> notes) {
        var spots = new HashMap<String, Map<String, String>>();
        parsed.forEach(note -> spots.put(note.path(), note.spots()));
        var problems = new ArrayList<Problem>();
        for (var i = 0; i < parsed.size(); i++) {
            var broken = parsed.get(i).targets().stream()
                    .filter(target ->
                            !spots.getOrDefault(target.path(), Map.of()).containsKey(target.fragment()))
                    .toList();
            if (!broken.isEmpty()) {
                var lines = new LineIndex(notes.get(i).text());
                broken.forEach(target -> problems.add(broken(target, lines)));
            }
        }
        return problems;
    }

    private static Problem broken(Body.Reference target, LineIndex lines) {
        return new Problem(
                Severity.WARNING,
                "broken-link",
                target.place(),
                "the link '" + Problems.shortened(target.written()) + "' names a heading that " + target.path()
                        + " does not have",
                "It leads to the note's first section instead",
                lines.text(target.place().line()));
    }
}
