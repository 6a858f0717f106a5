package dev.handbook.notes;

import java.util.ArrayList;
import java.util.List;

/**
 * A bullet that stands alone asks, and the unindented paragraphs and lists after it answer, up to the next such bullet or the next
 * section heading. The same heading often stands before each question.
 */
final class BulletTextDialect implements Dialect {
    @Override
    public String name() {
        return "bullet-then-text";
    }

    @Override
    public Reading read(List<Block> blocks) {
        var claims = new ArrayList<Claim>();
        var section = 2;
        for (var i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            section = block.isHeading() ? block.level() : section;
            if (block.isList() && block.element().childrenSize() == 1 && isFollowedByText(blocks, i)) {
                var bullet = Bullet.of(block.element().child(0));
                if (bullet.body().isEmpty() && QuestionText.asks(bullet.asking().text())) {
                    claims.add(Claim.open(i, Titles.of(bullet.asking()), bullet.element(), List.of(), section));
                }
            }
        }
        return Reading.of(claims);
    }

    private static boolean isFollowedByText(List<Block> blocks, int i) {
        return i + 1 < blocks.size() && !blocks.get(i + 1).isHeading();
    }
}
