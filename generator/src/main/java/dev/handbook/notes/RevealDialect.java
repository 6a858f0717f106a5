package dev.handbook.notes;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A fold that only says "Answer" asks nothing; what stands right above it does, whatever its words are. Options, code and pictures between the
 * two belong to the question.
 *
 * <pre>{@code
 * **a)** Black tea, three minutes        9. Brew a pot of oolong.
 *
 * <details><summary>Answer</summary>     <details><summary>Answer</summary>
 * Too long.                              Water first.
 * </details>                             </details>
 * }</pre>
 */
final class RevealDialect implements Dialect {
    /** One fold may hide a part of a text as well. */
    private static final int FEWEST = 2;

    /** What stands above such a fold asks as surely as a label does. */
    private static final double REVEALED = 0.9;

    @Override
    public String name() {
        return "details-answer";
    }

    @Override
    public Reading read(Outline note) {
        var asking = new ArrayList<Integer>();
        for (var i = 0; i < note.size(); i++) {
            if (AnswerLabel.isReveal(note.get(i).element())) {
                var question = question(note, i);
                if (question >= 0) {
                    asking.add(question);
                }
            }
        }
        if (asking.size() < FEWEST && asking.stream().noneMatch(i -> isNumbered(note, i))) {
            return Reading.NOTHING;
        }
        var level = note.sectionLevel(asking);
        var claims = new ArrayList<Claim>();
        asking.forEach(i -> claims.add(claim(note, i, level)));
        return Reading.of(claims);
    }

    /** The block that a fold answers; negative if there is none. */
    private static int question(Outline note, int fold) {
        var i = fold - 1;
        while (i >= 0 && (isBetween(note, i) || isOption(note, i) && isOption(note, i == fold - 1 ? i - 1 : i + 1))) {
            i--;
        }
        var isQuestion = i >= 0
                && !note.text(i).isBlank()
                && !AnswerLabel.isOnly(note.text(i))
                && !note.isAside(i)
                && (note.get(i).isHeading()
                        || note.get(i).isParagraph() && !note.get(i).isRule()
                        || isNumbered(note, i));
        return isQuestion ? i : -1;
    }

    private static boolean isBetween(Outline note, int i) {
        var element = note.get(i).element();
        return element.normalName().equals("pre")
                || element.normalName().equals("figure")
                || note.get(i).isParagraph() && note.text(i).isBlank()
                || note.get(i).isList() && element.childrenSize() > 1;
    }

    /** A paragraph with a letter in front; one alone may as well be the question. */
    private static boolean isOption(Outline note, int i) {
        return i >= 0
                && note.get(i).isParagraph()
                && !Options.letter(note.get(i).element()).isEmpty();
    }

    /** A list of one entry with a number is a question that was counted. */
    private static boolean isNumbered(Outline note, int i) {
        var element = note.get(i).element();
        return element.normalName().equals("ol") && element.childrenSize() == 1;
    }

    private static Claim claim(Outline note, int i, int level) {
        var block = note.get(i);
        if (block.isHeading()) {
            return weighed(Claim.open(i, Titles.of(block.element()), block.element(), List.of(), block.level()));
        }
        var bullet = block.isList() ? note.bullets(i).get(0) : null;
        var lines = bullet == null ? note.lines(i) : QuestionLines.of(bullet.asking());
        var body = new ArrayList<Element>(lines.rest());
        if (bullet != null) {
            body.addAll(bullet.body());
        }
        return weighed(Claim.open(
                i, Titles.of(lines.question()), bullet == null ? block.element() : bullet.element(), body, level));
    }

    private static Claim weighed(Claim claim) {
        return claim.weighing(Math.max(REVEALED, claim.weight()));
    }
}
