package dev.handbook.notes;

import java.util.ArrayList;
import java.util.List;

/**
 * A heading asks, what follows answers it, up to the next heading of the same or a higher level. Deeper headings that do not ask
 * belong to the answer; deeper ones that do are questions of their own.
 */
final class HeadingDialect implements Dialect {
    @Override
    public String name() {
        return "heading-question";
    }

    @Override
    public Reading read(List<Block> blocks) {
        var claims = new ArrayList<Claim>();
        for (var i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            if (block.isHeading() && QuestionText.asks(block.text())) {
                claims.add(Claim.open(i, Titles.of(block.element()), block.element(), List.of(), block.level()));
            }
        }
        return Reading.of(claims);
    }
}
