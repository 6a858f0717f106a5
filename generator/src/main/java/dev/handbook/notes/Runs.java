package dev.handbook.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Cuts numbered lists where their numbers do not run on. Markdown takes neighbouring numbered lines for one list, whatever their
 * numbers; to the author they were the question, the steps of its answer, and the next question:
 *
 * <pre>
 * 3. How is tea made?
 *
 * 1. boil
 * 2. pour
 *
 * 4. And coffee?
 * </pre>
 */
final class Runs {
    private final ToIntFunction<Element> numbers;
    private int expected = 1;

    Runs(ToIntFunction<Element> numbers) {
        this.numbers = numbers;
    }

    List<Block> cut(List<Block> blocks) {
        var cut = new ArrayList<Block>();
        for (var block : blocks) {
            expected = block.isHeading() ? 1 : expected;
            if (block.element().normalName().equals("ol")) {
                addPieces(block, cut);
            } else {
                cut.add(block);
            }
        }
        return cut;
    }

    private void addPieces(Block list, List<Block> cut) {
        var pieces = new ArrayList<List<Element>>();
        var last = Integer.MIN_VALUE;
        var isRun = false;
        for (var item : list.element().children()) {
            var number = numbers.applyAsInt(item);
            var goesOn = number == last + 1 || number == last || number < 0;
            var isNext = number == expected && number >= 0;
            var isOtherKind = !pieces.isEmpty() && isHeaded(item) != isHeaded(item.previousElementSibling());
            if (pieces.isEmpty() || !goesOn && (isNext || isRun || isOtherKind) || isNext && !isRun && asks(item)) {
                pieces.add(new ArrayList<>());
                isRun = isNext;
            }
            pieces.get(pieces.size() - 1).add(item);
            expected = isRun && number == expected ? number + 1 : expected;
            last = number;
        }
        if (pieces.size() < 2) {
            cut.add(list);
        } else {
            pieces.forEach(piece -> cut.add(piece(list, piece)));
        }
    }

    /** Whether an entry begins with a heading; contents right above such entries are one list with them, only to the format. */
    private static boolean isHeaded(@Nullable Element item) {
        var first = item == null ? null : item.firstElementChild();
        return first != null && Block.level(first) > 0;
    }

    private static boolean asks(Element item) {
        return QuestionText.asks(Bullet.asking(item).text());
    }

    private Block piece(Block list, List<Element> items) {
        var piece = new Element("ol").attr("start", String.valueOf(numbers.applyAsInt(items.get(0))));
        var place = items.get(0).attr(Markdown.AT);
        items.forEach(item -> piece.appendChild(item.clone()));
        return new Block(piece.attr(Markdown.AT, place), list.firstLine(), list.lastLine());
    }
}
