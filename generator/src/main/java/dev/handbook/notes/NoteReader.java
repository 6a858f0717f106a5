package dev.handbook.notes;

import dev.handbook.model.NoteReading.Evidence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Decides how a note is read. Every dialect says what it would see; the one with most evidence is believed first, and a weaker one
 * only where the stronger ones have left text unexplained. What nobody claims is told, not asked: it becomes articles.
 */
final class NoteReader {
    /** In characters; longer text below a rule says something. */
    private static final int LONGEST_AFTERWORD = 300;

    private final Outline note;

    /** The first block at the foot of the note, which answers nothing. */
    private final int closing;

    private final Map<Integer, List<Claim>> claims = new TreeMap<>();
    private final BitSet spent = new BitSet();
    private final List<Evidence> evidence = new ArrayList<>();
    private final Doubts doubts = new Doubts();

    private NoteReader(Outline note) {
        this.note = note;
        closing = Closing.start(note);
    }

    /**
     * A note, read.
     *
     * @param parts in order, without gap or overlap except for what was spent
     * @param evidence the dialects that were believed, the strongest first
     * @param doubts where another reading was nearly as good
     */
    record Result(List<Part> parts, List<Evidence> evidence, List<Doubts.Doubt> doubts) {}

    /** Reads a note by the dialects that may be in it. */
    static Result read(Outline note, List<Dialect> dialects) {
        var reader = new NoteReader(note);
        var found = new ArrayList<Found>();
        for (var dialect : dialects) {
            var reading = dialect.read(note);
            if (!reading.claims().isEmpty() || !reading.spent().isEmpty()) {
                found.add(new Found(dialect, reading, reading.evidence()));
            }
        }
        found.sort(Comparator.comparingDouble(Found::evidence).reversed());
        found.forEach(reader::accept);
        return new Result(SameLine.answered(reader.parts()), reader.evidence, reader.doubts.found());
    }

    private record Found(Dialect dialect, Dialect.Reading reading, double evidence) {}

    /** Takes the claims that no stronger reading has spoken for. */
    private void accept(Found found) {
        var explained = explained();
        var accepted = new ArrayList<Claim>();
        var refused = new ArrayList<Claim>();
        found.reading().claims().stream()
                .filter(claim -> !claims.containsKey(claim.block())) // both readings ask there
                .filter(claim -> !isAtFoot(claim))
                .forEach(claim -> (explained.get(claim.block()) ? refused : accepted).add(claim));
        for (var claim : accepted) {
            claims.computeIfAbsent(claim.block(), block -> new ArrayList<>()).add(claim);
        }
        var believed = accepted.stream().map(Claim::block).collect(Collectors.toSet());
        for (var block : found.reading().spent()) {
            var owner = found.reading().owners().get(block);
            if (!explained.get(block) && (owner == null || believed.contains(owner))) {
                spent.set(block);
            }
        }
        var asked = accepted.stream().filter(Claim::asks).toList();
        var weight = asked.stream().mapToDouble(Claim::weight).sum();
        doubts.weigh(found.dialect().name(), asked, refused, weight);
        if (!asked.isEmpty()) {
            evidence.add(new Evidence(found.dialect().name(), asked.size(), Math.round(100 * weight) / 100.0));
        }
    }

    /** Whether a heading at the foot of the note asks no more than its sisters do: it names sources, or who wrote it. */
    private boolean isAtFoot(Claim claim) {
        return claim.block() >= closing && note.get(claim.block()).isHeading() && note.weight(claim.block()) == 0;
    }

    private BitSet explained() {
        var explained = (BitSet) spent.clone();
        for (var block : claims.keySet()) {
            explained.set(block, end(block));
        }
        return explained;
    }

    /** The first block after the answer to the last claim in {@code block}. */
    private int end(int block) {
        var asked = claims.get(block);
        var last = asked == null ? null : asked.get(asked.size() - 1);
        var end = block + 1;
        while (last != null
                && last.isOpen()
                && end < note.size()
                && !claims.containsKey(end)
                && !endsAnswer(end, last)) {
            end++;
        }
        return end;
    }

    private boolean endsAnswer(int block, Claim claim) {
        return block >= closing
                || note.get(block).isHeading()
                        && note.get(block).level() <= claim.level()
                        && !AnswerLabel.isOnly(note.text(block))
                        && !(note.get(block).level() == claim.level() && AnswerLabel.isKind(note.text(block)))
                || block == claim.block() + 1 && note.get(block).isRule() && isAfterword(block);
    }

    /** Whether a rule parts a few last words from a question that nobody answers, in a note that has no rules before answers. */
    private boolean isAfterword(int rule) {
        var letters = 0;
        for (var i = rule + 1; i < note.size(); i++) {
            letters += note.text(i).length();
            if (claims.containsKey(i) || !note.get(i).isParagraph() || letters > LONGEST_AFTERWORD) {
                return false;
            }
        }
        return claims.keySet().stream().noneMatch(block -> block + 1 < rule && isRuleWithin(block + 1));
    }

    /** A rule above a heading ends a section; any other stands before an answer. */
    private boolean isRuleWithin(int block) {
        return note.get(block).isRule()
                && block + 1 < note.size()
                && !note.get(block + 1).isHeading();
    }

    private List<Part> parts() {
        var parts = new ArrayList<Part>();
        var i = 0;
        while (i < note.size()) {
            if (claims.containsKey(i)) {
                var end = end(i);
                addQuestions(parts, i, end);
                i = end;
            } else if (spent.get(i)) {
                i++;
            } else {
                var end = endOfArticle(i);
                parts.add(new Part.Told(note.blocks().subList(i, end)));
                i = end;
            }
        }
        return parts;
    }

    private void addQuestions(List<Part> parts, int block, int end) {
        var asked = claims.getOrDefault(block, List.of());
        for (var i = 0; i < asked.size(); i++) {
            var claim = asked.get(i);
            var isLast = i == asked.size() - 1;
            var following = claim.isOpen() && isLast ? answer(block + 1, end) : List.<Block>of();
            if (!claim.asks()) {
                var lines = note.get(block);
                claim.body()
                        .forEach(told -> parts.add(
                                new Part.Told(List.of(new Block(told, lines.firstLine(), lines.lastLine())))));
            } else if (isSectionTitle(claim, following, end)) {
                parts.add(new Part.Told(List.of(note.get(block))));
                following.forEach(heading -> parts.add(new Part.Told(List.of(heading))));
            } else {
                parts.add(new Part.Asked(claim, note.get(block), following));
            }
        }
    }

    /** A heading with nothing of its own above deeper questions names a section, question mark or not. */
    private boolean isSectionTitle(Claim claim, List<Block> following, int end) {
        return note.get(claim.block()).isHeading()
                && following.stream().allMatch(Block::isHeading)
                && claim.isOpen()
                && claim.body().isEmpty()
                && claim.alsoAsked().isEmpty()
                && claims.containsKey(end)
                && (!note.get(end).isHeading() || note.get(end).level() > claim.level() || note.isTitle(claim.block()));
    }

    private List<Block> answer(int from, int end) {
        var answer = new ArrayList<Block>();
        for (var i = from; i < end; i++) {
            if (!spent.get(i) && !AnswerText.isWayBack(note.get(i).element())) {
                answer.add(note.get(i));
            }
        }
        while (!answer.isEmpty() && answer.get(answer.size() - 1).isRule()) {
            answer.remove(answer.size() - 1);
        }
        var start = 0;
        while (start < answer.size() && answer.get(start).isRule()) {
            start++;
        }
        return answer.subList(start, answer.size());
    }

    private int endOfArticle(int from) {
        var end = from + 1;
        while (end < note.size()
                && !claims.containsKey(end)
                && !spent.get(end)
                && !note.get(end).isHeading()) {
            end++;
        }
        return end;
    }
}
