package dev.handbook.notes;

import java.util.ArrayList;
import java.util.List;

/**
 * A heading asks, what follows answers it, up to the next heading of the same or a higher level. Deeper headings that do not ask
 * belong to the answer; deeper ones that do are questions of their own.
 */
final class HeadingDialect implements Dialect {
    /** Deeper than any heading: no question is open. */
    private static final int NONE = 7;

    /** Within an answer, "How it works" names a part; only a question mark makes it a question. */
    private static final double QUESTION_MARK = 0.7;

    /** Outweighs whatever the words of an answer look like to other dialects. */
    private static final double CERTAIN = 10;

    @Override
    public String name() {
        return "heading-question";
    }

    @Override
    public Reading read(List<Block> blocks) {
        var claims = new ArrayList<Claim>();
        var asked = NONE;
        for (var i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            if (!block.isHeading()) {
                continue;
            }
            asked = block.level() <= asked ? NONE : asked;
            if (block.element().hasAttr(Format.ASKS)) {
                claims.add(asked(i, block));
                asked = block.level();
                continue;
            }
            var needed = asked == NONE ? 0.5 : QUESTION_MARK;
            if (QuestionText.weight(block.text()) > needed) {
                claims.add(Claim.open(i, Titles.of(block.element()), block.element(), List.of(), block.level()));
                asked = asked == NONE ? block.level() : asked;
            }
        }
        return Reading.of(claims);
    }

    /** The format knows that this asks, so the words are not weighed, and no other reading is as sure. */
    private static Claim asked(int i, Block block) {
        return Claim.open(i, Titles.of(block.element()), block.element(), List.of(), block.level())
                .surer(CERTAIN);
    }
}
