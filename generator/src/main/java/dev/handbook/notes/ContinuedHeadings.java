package dev.handbook.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins headings that go on where a numbered one of their level ended, with nothing between: the author wrote a question over several lines and
 * made each a heading.
 *
 * <pre>
 * ### 2. Explain how tea is fermented.
 * ### Which sorts are not?
 * </pre>
 *
 * <p>Headings that stand below a numbered one in their own right have something below the number, or do not all follow numbers.
 */
final class ContinuedHeadings {
    private static final int FEWEST = 3;
    private static final int MOST_LINES = 6;
    private static final int LEVELS = 7;
    private static final Pattern PART = Pattern.compile("^\\s*\\(?[a-zA-Z][.)]\\s");

    private ContinuedHeadings() {}

    /** The same blocks, continued headings joined on the levels on which all others are numbered. */
    static List<Block> joined(List<Block> blocks) {
        var numbered = new int[LEVELS];
        var alone = new int[LEVELS];
        var lines = lines(blocks);
        for (var i = 0; i < lines.length; i++) {
            var level = blocks.get(i).level();
            numbered[level] += lines[i] == 1 ? 1 : 0;
            alone[level] += isAlone(blocks, lines, i) ? 1 : 0;
        }
        var joined = new ArrayList<Block>();
        for (var i = 0; i < lines.length; i++) {
            var level = blocks.get(i).level();
            if (lines[i] > 1 && numbered[level] >= FEWEST && alone[level] == 0) {
                joined.add(joined.remove(joined.size() - 1).continued(blocks.get(i)));
            } else {
                joined.add(blocks.get(i));
            }
        }
        return joined;
    }

    /** Whether a heading neither begins nor ends a numbered one, or ends one that nothing answers. */
    private static boolean isAlone(List<Block> blocks, int[] lines, int i) {
        var isUnanswered = i + 1 == lines.length || blocks.get(i + 1).isHeading() && lines[i + 1] < 2;
        return lines[i] == 0 && !isPart(blocks.get(i)) || lines[i] > 1 && isUnanswered;
    }

    /** {@code b) and how?}: one of several that a question consists of. */
    private static boolean isPart(Block heading) {
        return PART.matcher(heading.text()).find();
    }

    /** Which line of a numbered heading each block is, from 1; 0 for those that are none. */
    private static int[] lines(List<Block> blocks) {
        var lines = new int[blocks.size()];
        for (var i = 0; i < lines.length; i++) {
            var block = blocks.get(i);
            if (block.isHeading() && QuestionText.number(block.text()) > 0) {
                lines[i] = 1;
            } else if (block.isHeading() && i > 0 && lines[i - 1] > 0 && lines[i - 1] < MOST_LINES && !isPart(block)) {
                lines[i] = blocks.get(i - 1).level() == block.level() ? lines[i - 1] + 1 : 0;
            }
        }
        return lines;
    }
}
