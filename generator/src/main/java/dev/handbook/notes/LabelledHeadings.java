package dev.handbook.notes;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Makes paragraphs of headings that hold an answer, label and all: an author who wants his answers large writes them so.
 *
 * <pre>
 * ## What is oolong?
 * ### Answer: half-oxidised tea.
 * </pre>
 *
 * <p>A heading that only says "Answer" stays; what follows it answers.
 */
final class LabelledHeadings {
    /** One alone may name a chapter: "A: Beginnings". */
    private static final int FEWEST = 2;

    private LabelledHeadings() {}

    /** The same blocks, such headings changed if the note has several. */
    static List<Block> lowered(List<Block> blocks) {
        var labelled = blocks.stream().filter(LabelledHeadings::answers).count();
        return labelled < FEWEST
                ? blocks
                : blocks.stream()
                        .map(block -> answers(block) ? lowered(block) : block)
                        .toList();
    }

    private static boolean answers(Block block) {
        return block.isHeading() && AnswerLabel.opens(block.text()) && !AnswerLabel.isOnly(block.text());
    }

    private static Block lowered(Block heading) {
        var words = new Element("p");
        words.attributes().addAll(heading.element().attributes());
        words.appendChildren(heading.element().clone().childNodes());
        return new Block(words, heading.firstLine(), heading.lastLine());
    }
}
