package dev.handbook.notes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A heading asks, what follows answers it, up to the next heading of the same or a higher level. Deeper headings that do not ask
 * belong to the answer; deeper ones that do are questions of their own. Where most headings of a level ask, their sisters do too,
 * question mark or not:
 *
 * <pre>
 * ## What is oolong?       asks
 * Half-oxidised tea.
 * ## Green or black        asks like its sisters
 * </pre>
 */
final class HeadingDialect implements Dialect {
    /** Deeper than any heading: no question is open. */
    private static final int NONE = 7;

    /** Within an answer, "How it works" names a part; only a question mark makes it a question. */
    private static final double QUESTION_MARK = 0.7;

    /** Outweighs whatever the words of an answer look like to other dialects. */
    private static final double CERTAIN = 10;

    private static final double SISTER = 0.5;

    /** A word and a number say it, and hold for all that are counted. */
    private static final double COUNTED = 0.6;

    /** A number before the word "What" says that the author counts questions. */
    private static final Pattern NUMBERED = Pattern.compile("^[\\s*_]*(?:#|Q|\\[|\\()?\\s*\\d{1,4}\\b");

    @Override
    public String name() {
        return "heading-question";
    }

    @Override
    public Reading read(Outline note) {
        var claims = new ArrayList<Claim>();
        var sisters = Sisters.of(note);
        var counted = CountedHeadings.of(note);
        var isListed = note.listsQuestions();
        var outline = Sisters.outline(note);
        var answered = answered(note);
        var refrains = Sisters.refrains(note);
        var asked = NONE;
        var last = 0;
        for (var i = 0; i < note.size(); i++) {
            var block = note.get(i);
            if (!block.isHeading() || note.isTitle(i) || note.isTitleOfQuestions(i)) {
                continue;
            }
            asked = block.level() <= asked ? NONE : asked;
            if (refrains.get(i)) {
                continue;
            }
            if (block.element().hasAttr(Format.ASKS)) {
                claims.add(asked(i, block));
                asked = block.level();
                continue;
            }
            var weight = sisters.isNumbersOnly(block.level()) && !isNumbered(note.text(i)) && note.weight(i) < 1
                    ? 0
                    : Math.max(note.weight(i), sisters.ask(i) ? SISTER : 0);
            weight = weight < 1
                            && (note.isStory()
                                    || note.isBesideAsked(i)
                                    || isListed
                                    || sisters.isAlone(block.level()) && note.isLabelled()
                                    || explainsAll(note, i)
                                    || note.isAside(i)
                                    || Sisters.isLinks(note, i + 1))
                    ? 0
                    : weight;
            var isSure = counted.get(i) || answered.get(i) || sisters.isGraded(i);
            weight = isSure ? Math.max(COUNTED, weight) : weight;
            if (block.level() >= outline && !note.text(i).isBlank() && !note.isAside(i)) {
                var claim = Sisters.isEmpty(note, i)
                        ? Claim.closed(i, Titles.of(block.element()), block.element(), List.of())
                        : Claim.open(i, Titles.of(block.element()), block.element(), List.of(), block.level());
                claims.add(claim.weighing(Math.max(SISTER, weight)));
                continue;
            }
            var needed = asked == NONE ? 0.45 : QUESTION_MARK;
            if ((weight > needed || isSure)
                    && !AnswerLabel.isOnly(note.text(i))
                    && !note.text(i).isBlank()
                    && !note.isLabelOnly(i)) {
                var number = QuestionText.number(note.text(i));
                var level = number > 1 && number == last + 1 ? sisters.numberedLevel(block.level()) : block.level();
                claims.add(Claim.open(i, Titles.of(block.element()), block.element(), List.of(), level)
                        .weighing(weight));
                asked = asked == NONE ? level : asked;
                last = number;
            }
        }
        return Reading.of(claims);
    }

    /** Headings right below which a deeper one says that the answer follows, unless there is only one such. */
    private static BitSet answered(Outline note) {
        var answered = new BitSet();
        for (var i = 0; i + 1 < note.size(); i++) {
            if (note.get(i).isHeading()
                    && note.get(i + 1).level() > note.get(i).level()
                    && AnswerLabel.isOnly(note.text(i + 1))) {
                answered.set(i);
            }
        }
        return answered.cardinality() > 1 ? answered : new BitSet();
    }

    /** Whether a heading of the first level, at the start of the note, is the title of an explanation with headings of its own. */
    private static boolean explainsAll(Outline note, int i) {
        return i == 0
                && note.get(i).level() == 1
                && AskingWords.announcesExplanation(note.text(i))
                && IntStream.range(1, note.size())
                        .anyMatch(next -> note.get(next).isHeading());
    }

    /** The format knows that this asks, so the words are not weighed, and no other reading is as sure. */
    private static Claim asked(int i, Block block) {
        return Claim.open(i, Titles.of(block.element()), block.element(), List.of(), block.level())
                .surer(CERTAIN);
    }

    static boolean isNumbered(String heading) {
        return NUMBERED.matcher(heading).find() || QuestionText.number(heading) > 0;
    }
}
