package dev.handbook.notes;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A numbered list of answers below one of questions. Each answer is put to its question, which is known by its place:
 *
 * <pre>
 * 1. What is oolong?
 * 2. What is pu-erh?
 *
 * ## Answers
 * 1. Half-oxidised tea.
 * 2. Aged tea.
 * </pre>
 */
final class AnswerSheet {
    private static final int FEWEST = 2;
    private static final double MOST = 0.5;

    private AnswerSheet() {}

    /** The same blocks, with answers below their questions; they are unchanged if there is no such list. */
    static List<Block> joined(List<Block> blocks) {
        var joined = new ArrayList<Block>();
        for (var i = 0; i < blocks.size(); i++) {
            var asked = isSheet(blocks, i) ? lastList(joined) : -1;
            if (asked >= 0
                    && fits(joined.get(asked).element(), blocks.get(i + 1).element())) {
                joined.set(asked, answered(joined.get(asked), blocks.get(i + 1).element()));
                i++;
            } else {
                joined.add(blocks.get(i));
            }
        }
        return joined;
    }

    /** Whether a label and a numbered list of some length begin there. */
    private static boolean isSheet(List<Block> blocks, int i) {
        var label = blocks.get(i);
        return i + 1 < blocks.size()
                && (label.isHeading() || label.isParagraph())
                && isNumbered(blocks.get(i + 1))
                && blocks.get(i + 1).element().childrenSize() >= FEWEST
                && AnswerLabel.isOnly(label.text());
    }

    private static boolean isNumbered(Block block) {
        return block.element().normalName().equals("ol");
    }

    /** The last block that is no heading, if it is a numbered list; otherwise a negative number. */
    private static int lastList(List<Block> blocks) {
        var last = blocks.size() - 1;
        while (last >= 0 && (blocks.get(last).isHeading() || blocks.get(last).isRule())) {
            last--;
        }
        return last >= 0 && isNumbered(blocks.get(last)) ? last : -1;
    }

    /** Whether as many questions as answers stand there, and none is answered yet. */
    private static boolean fits(Element questions, Element answers) {
        var bullets = Bullet.all(questions);
        var asking = bullets.stream()
                .filter(bullet -> QuestionText.asks(bullet.asking().text()))
                .count();
        return bullets.size() == answers.childrenSize()
                && bullets.stream().allMatch(bullet -> bullet.body().isEmpty())
                && asking >= MOST * bullets.size();
    }

    private static Block answered(Block questions, Element answers) {
        var list = questions.element().clone();
        for (var i = 0; i < list.childrenSize(); i++) {
            var answer = answers.child(i).clone();
            list.child(i).appendChild(answer.tagName("div"));
        }
        return new Block(list, questions.firstLine(), questions.lastLine());
    }
}
