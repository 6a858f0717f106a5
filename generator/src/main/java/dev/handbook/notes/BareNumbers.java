package dev.handbook.notes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.TextNode;

/**
 * Puts a full stop behind the numbers of headings that count without one, so that they are numbers to whatever reads on. "3 ways to brew" alone
 * keeps its number; that others count and ask tells the difference.
 *
 * <pre>
 * ## 1 What is oolong?
 * ## 2 What is sencha?
 * ## 3 Matcha and its making
 * </pre>
 */
final class BareNumbers {
    private static final int FEWEST = 3;
    private static final int LEVELS = 7;
    private static final Pattern NUMBER = Pattern.compile("^\\s*(\\d{1,3})(?=\\s+\\p{L})");

    private BareNumbers() {}

    /** The same blocks, headings changed on the levels on which they count one by one and half of them ask. */
    static List<Block> stopped(List<Block> blocks) {
        var counting = new BitSet();
        var last = new int[LEVELS];
        var counted = new int[LEVELS];
        var asking = new int[LEVELS];
        for (var i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            var number = block.isHeading() ? NUMBER.matcher(block.text()) : null;
            if (number != null && number.find() && Integer.parseInt(number.group(1)) == last[block.level()] + 1) {
                counting.set(i);
                last[block.level()]++;
                counted[block.level()]++;
                asking[block.level()] += QuestionText.asks(block.text().substring(number.end())) ? 1 : 0;
            }
        }
        if (counting.cardinality() < FEWEST) {
            return blocks;
        }
        var stopped = new ArrayList<Block>();
        for (var i = 0; i < blocks.size(); i++) {
            var level = blocks.get(i).level();
            var isCount = counting.get(i) && counted[level] >= FEWEST && asking[level] * 2 >= counted[level];
            stopped.add(isCount ? stopped(blocks.get(i)) : blocks.get(i));
        }
        return stopped;
    }

    private static Block stopped(Block heading) {
        var element = heading.element().clone();
        if (element.childNodeSize() > 0 && element.childNode(0) instanceof TextNode words) {
            words.text(NUMBER.matcher(words.getWholeText()).replaceFirst("$1."));
        }
        return new Block(element, heading.firstLine(), heading.lastLine());
    }
}
