package dev.handbook.notes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Decides how a note is read. Every dialect says what it would see; the one with most evidence is believed first, and a weaker one
 * only where the stronger ones have left text unexplained. What nobody claims is told, not asked: it becomes articles.
 */
final class NoteReader {
    /** All that is known, the more exact first: on equal evidence the earlier one is believed. */
    static final List<Dialect> DIALECTS = List.of(
            new ContentsDialect(),
            new HeadingDialect(),
            new QuestionLineDialect(),
            new BoldDialect(),
            new BulletTextDialect(),
            new NestedBulletDialect());

    private final List<Block> blocks;
    private final Map<Integer, List<Claim>> claims = new TreeMap<>();
    private final Set<Integer> navigation = new HashSet<>();

    private NoteReader(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** The parts of a note in order, without gap or overlap except for what only navigates. */
    static List<Part> read(List<Block> blocks) {
        var reader = new NoteReader(blocks);
        DIALECTS.stream()
                .map(dialect -> dialect.read(blocks))
                .sorted(Comparator.comparingDouble(Dialect.Reading::evidence).reversed())
                .forEach(reader::accept);
        return reader.parts();
    }

    /** Takes the claims that no stronger reading has spoken for. */
    private void accept(Dialect.Reading reading) {
        var explained = explained();
        var accepted = new HashMap<Integer, List<Claim>>();
        for (var claim : reading.claims()) {
            if (!explained.contains(claim.block())) {
                accepted.computeIfAbsent(claim.block(), block -> new ArrayList<>())
                        .add(claim);
            }
        }
        claims.putAll(accepted);
        reading.navigation().stream()
                .filter(block -> !explained.contains(block))
                .forEach(navigation::add);
    }

    private Set<Integer> explained() {
        var explained = new HashSet<>(navigation);
        for (var entry : claims.entrySet()) {
            explained.add(entry.getKey());
            for (var i = entry.getKey() + 1; i < end(entry.getKey()); i++) {
                explained.add(i);
            }
        }
        return explained;
    }

    /** The first block after the answer to the last claim in {@code block}. */
    private int end(int block) {
        var asked = claims.get(block);
        var last = asked.get(asked.size() - 1);
        var end = block + 1;
        while (last.isOpen() && end < blocks.size() && !claims.containsKey(end) && !endsAnswer(blocks.get(end), last)) {
            end++;
        }
        return end;
    }

    private static boolean endsAnswer(Block block, Claim claim) {
        return block.isHeading() && block.level() <= claim.level();
    }

    private List<Part> parts() {
        var parts = new ArrayList<Part>();
        var i = 0;
        while (i < blocks.size()) {
            if (claims.containsKey(i)) {
                var end = end(i);
                addQuestions(parts, i, end);
                i = end;
            } else if (navigation.contains(i)) {
                i++;
            } else {
                var end = endOfArticle(i);
                parts.add(new Part.Told(blocks.subList(i, end)));
                i = end;
            }
        }
        return parts;
    }

    private void addQuestions(List<Part> parts, int block, int end) {
        var asked = claims.get(block);
        for (var claim : asked) {
            var following = claim.isOpen() ? answer(block + 1, end) : List.<Block>of();
            if (isSectionTitle(claim, following, end)) {
                parts.add(new Part.Told(List.of(blocks.get(block))));
            } else {
                parts.add(new Part.Asked(claim, blocks.get(block), following));
            }
        }
    }

    /** A heading with nothing of its own above deeper questions names a section, question mark or not. */
    private boolean isSectionTitle(Claim claim, List<Block> following, int end) {
        return blocks.get(claim.block()).isHeading()
                && following.isEmpty()
                && claim.body().isEmpty()
                && claim.alsoAsked().isEmpty()
                && claims.containsKey(end)
                && (!blocks.get(end).isHeading() || blocks.get(end).level() > claim.level());
    }

    private List<Block> answer(int from, int end) {
        var answer = new ArrayList<Block>();
        for (var i = from; i < end; i++) {
            if (!navigation.contains(i) && !isBackLink(blocks.get(i))) {
                answer.add(blocks.get(i));
            }
        }
        while (!answer.isEmpty() && answer.get(0).isRule()) {
            answer.remove(0);
        }
        while (!answer.isEmpty() && answer.get(answer.size() - 1).isRule()) {
            answer.remove(answer.size() - 1);
        }
        return answer;
    }

    /** A paragraph that only links to another spot of the same note leads back to the top; it answers nothing. */
    private static boolean isBackLink(Block block) {
        var link = block.isParagraph() ? block.element().selectFirst("a[href^=#]") : null;
        return link != null && link.text().equals(block.text());
    }

    private int endOfArticle(int from) {
        var end = from + 1;
        while (end < blocks.size()
                && !claims.containsKey(end)
                && !navigation.contains(end)
                && !blocks.get(end).isHeading()) {
            end++;
        }
        return end;
    }
}
