package dev.handbook.notes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Recognises questions of an earlier build: by their words in their note, then by their words in any note, then by what is left, the surest
 * pair first. What cannot be told is a new question.
 */
final class IdMatcher {
    /** What two questions need in common to be one question reworded; 1 is everything. */
    private static final double SAME = 0.5;

    /** A note in which more than this is new has been written afresh: comparing all with all would only guess, and slowly. */
    private static final int MOST = 500;

    private final Map<String, RememberedId> found = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final List<IdMemory.Seen> seen;
    private final List<RememberedId> remembered;

    private IdMatcher(List<IdMemory.Seen> seen, List<RememberedId> remembered) {
        this.seen = seen;
        this.remembered = remembered;
    }

    /** For each provisional id of a question, what is remembered of it; nothing for a new question. */
    static Map<String, RememberedId> match(List<IdMemory.Seen> seen, List<RememberedId> remembered) {
        var matcher = new IdMatcher(seen, remembered);
        matcher.matchBy(q -> q.path() + "\n" + q.words(), r -> r.path() + "\n" + words(r.wording()));
        matcher.matchBy(IdMemory.Seen::words, r -> words(r.wording()));
        matcher.matchReworded();
        return matcher.found;
    }

    private static String words(String wording) {
        return KeyWords.normalized(wording);
    }

    /** Pairs what has the same key, in order: the second question with the same words is the second one remembered. */
    private void matchBy(Function<IdMemory.Seen, String> key, Function<RememberedId, String> rememberedKey) {
        var known = new HashMap<String, List<RememberedId>>();
        remembered.stream()
                .sorted(Comparator.comparing(RememberedId::isGone).thenComparingInt(RememberedId::position))
                .filter(id -> !taken.contains(id.id()))
                .forEach(id -> known.computeIfAbsent(rememberedKey.apply(id), k -> new ArrayList<>())
                        .add(id));
        for (var question : seen) {
            var candidates = known.getOrDefault(key.apply(question), List.of());
            if (!found.containsKey(question.id()) && !candidates.isEmpty()) {
                take(question, candidates.remove(0));
            }
        }
    }

    private void take(IdMemory.Seen question, RememberedId id) {
        found.put(question.id(), id);
        taken.add(id.id());
    }

    private void matchReworded() {
        var byNote = new LinkedHashMap<String, List<IdMemory.Seen>>();
        for (var question : seen) {
            if (!found.containsKey(question.id())) {
                byNote.computeIfAbsent(question.path(), path -> new ArrayList<>())
                        .add(question);
            }
        }
        var neighbours = new Neighbours();
        var lostByNote = remembered.stream()
                .filter(id -> !id.isGone() && !taken.contains(id.id()))
                .collect(Collectors.groupingBy(RememberedId::path));
        byNote.forEach((path, questions) -> {
            var lost = lostByNote.getOrDefault(path, List.of());
            if (lost.size() <= MOST && questions.size() <= MOST) {
                matchReworded(questions, lost, neighbours);
            }
        });
    }

    private void matchReworded(List<IdMemory.Seen> questions, List<RememberedId> lost, Neighbours neighbours) {
        var pairs = new ArrayList<Pair>();
        var lostWords = lost.stream().map(id -> KeyWords.of(id.wording())).toList();
        for (var question : questions) {
            var words = KeyWords.of(question.wording());
            for (var i = 0; i < lost.size(); i++) {
                var id = lost.get(i);
                var wording = KeyWords.similarity(words, lostWords.get(i));
                var likeness = likeness(wording, question.sketch(), id.sketch(), neighbours.inCommon(question, id));
                if (likeness >= SAME) {
                    pairs.add(new Pair(question, id, likeness));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        for (var pair : pairs) {
            if (!found.containsKey(pair.question().id())
                    && !taken.contains(pair.id().id())) {
                take(pair.question(), pair.id());
            }
        }
    }

    /** Words, answer and neighbours, weighed; without answers to compare, words and neighbours alone. */
    private static double likeness(double wording, Sketch answer, Sketch before, double neighbours) {
        if (answer.hashes().isEmpty() || before.hashes().isEmpty()) {
            return 0.75 * wording + 0.25 * neighbours;
        }
        return 0.45 * wording + 0.35 * answer.similarity(before) + 0.2 * neighbours;
    }

    private record Pair(IdMemory.Seen question, RememberedId id, double likeness) {}

    /** Who stood and stands beside whom; taken before rewording is looked at, so that the order of pairs does not matter. */
    private final class Neighbours {
        private final Map<String, String> rememberedAt = new HashMap<>();
        private final Map<String, String> seenAt = new HashMap<>();

        Neighbours() {
            remembered.forEach(id -> rememberedAt.put(id.path() + "\n" + id.position(), id.id()));
            for (var question : seen) {
                var id = found.get(question.id());
                if (id != null) {
                    seenAt.put(question.path() + "\n" + question.position(), id.id());
                }
            }
        }

        /** 1 if the questions before and after are the same, 0.5 for one of them. */
        double inCommon(IdMemory.Seen question, RememberedId id) {
            return (isSame(question, id, -1) ? 0.5 : 0) + (isSame(question, id, 1) ? 0.5 : 0);
        }

        private boolean isSame(IdMemory.Seen question, RememberedId id, int step) {
            var was = rememberedAt.get(id.path() + "\n" + (id.position() + step));
            var is = seenAt.get(question.path() + "\n" + (question.position() + step));
            return was == null
                    ? is == null && id.position() + step < 1 && question.position() + step < 1
                    : was.equals(is);
        }
    }
}
