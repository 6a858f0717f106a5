package dev.handbook.notes;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A line with a label asks ({@code Q. What …?}, {@code Q3: …}, {@code Question 3 - …}), often between rows of stars; the lines and
 * paragraphs that follow answer, up to the next such line or the next section heading.
 */
final class QuestionLineDialect implements Dialect {
    @Override
    public String name() {
        return "question-line";
    }

    @Override
    public Reading read(List<Block> blocks) {
        var claims = new ArrayList<Claim>();
        var section = 2;
        for (var i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            if (block.isHeading() && !isLabelled(block)) {
                section = block.level();
            } else if ((block.isParagraph() || block.isHeading()) && isLabelled(block)) {
                claims.add(claim(i, block, section));
            }
        }
        return Reading.of(claims);
    }

    private static boolean isLabelled(Block block) {
        return QuestionText.LABEL.matcher(block.text()).find();
    }

    /** The question runs to the first line end after a question mark, or else over the whole paragraph. */
    private static Claim claim(int index, Block block, int section) {
        var question = new Element(block.element().normalName());
        var rest = new Element("p");
        var asked = false;
        for (var line : Paragraphs.lines(block.element().clone())) {
            var target = asked ? rest : question;
            if (target.childNodeSize() > 0) {
                target.appendText("\n");
            }
            target.appendChildren(line);
            asked = asked || question.text().endsWith("?");
        }
        var body = rest.text().isBlank() ? List.<Element>of() : List.of(rest);
        return Claim.open(index, Titles.of(question), block.element(), body, section);
    }
}
