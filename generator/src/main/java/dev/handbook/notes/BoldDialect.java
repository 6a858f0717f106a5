package dev.handbook.notes;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A paragraph that is bold from end to end asks, and what follows answers, up to the next such paragraph or the next section
 * heading. A sign of difficulty may stand beside the bold words.
 */
final class BoldDialect implements Dialect {
    @Override
    public String name() {
        return "bold-question";
    }

    @Override
    public Reading read(List<Block> blocks) {
        var claims = new ArrayList<Claim>();
        var section = 2;
        for (var i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            section = block.isHeading() ? block.level() : section;
            if (block.isParagraph() && isBold(block.element()) && QuestionText.asks(block.text())) {
                claims.add(Claim.open(i, Titles.of(block.element()), block.element(), List.of(), section));
            }
        }
        return Reading.of(claims);
    }

    private static boolean isBold(Element paragraph) {
        var isBold = false;
        for (var node : paragraph.childNodes()) {
            if (node instanceof Element element && element.is("strong, b")) {
                isBold = true;
            } else if (!(node instanceof TextNode text)
                    || text.text().codePoints().anyMatch(Character::isLetter)) {
                return false;
            }
        }
        return isBold;
    }
}
