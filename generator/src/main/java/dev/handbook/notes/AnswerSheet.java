package dev.handbook.notes;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A numbered list of answers below one of questions, or below paragraphs that carry the same numbers. Each answer is put to its
 * question, which is known by its place:
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
            } else if (isSheet(blocks, i)
                    && answerParagraphs(joined, blocks.get(i + 1).element())) {
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

    /**
     * Puts answers below the paragraphs at the end that count from one to as many as there are answers; they ask, then, whatever their
     * words. Says whether there are such paragraphs.
     */
    private static boolean answerParagraphs(List<Block> blocks, Element answers) {
        var first = blocks.size();
        var number = answers.childrenSize();
        while (first > 0 && number > 0 && !blocks.get(first - 1).isHeading()) {
            first--;
            number -= isCounted(blocks.get(first), number) ? 1 : 0;
        }
        if (number > 0) {
            return false;
        }
        var questions = List.copyOf(blocks.subList(first, blocks.size()));
        blocks.subList(first, blocks.size()).clear();
        var next = 0;
        for (var block : questions) {
            if (isCounted(block, next + 1)) {
                addAnswer(blocks, next, answers);
                next++;
                blocks.add(asking(block));
            } else if (!block.isRule()) {
                blocks.add(block);
            }
        }
        addAnswer(blocks, next, answers);
        return true;
    }

    private static boolean isCounted(Block block, int number) {
        return block.isParagraph() && QuestionText.number(block.text()) == number;
    }

    /** Adds the answer to the question of that number; 0 is none. */
    private static void addAnswer(List<Block> blocks, int number, Element answers) {
        if (number > 0) {
            var answer = answers.child(number - 1).clone().tagName("div");
            var last = blocks.get(blocks.size() - 1);
            blocks.add(new Block(answer, last.firstLine(), last.lastLine()));
        }
    }

    private static Block asking(Block paragraph) {
        var heading = paragraph.element().clone().tagName("h6").attr(Format.ASKS, "");
        return new Block(heading, paragraph.firstLine(), paragraph.lastLine());
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
