package dev.handbook.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Headings that name what is asked without asking it, in a note that calls itself a collection of questions. Only the rhythm tells:
 * heading, text, heading, text, on one level.
 *
 * <pre>
 * # Tea interview
 * ## Oolong
 * Half-oxidised.
 * ## Green and black
 * Fresh, or fully oxidised.
 * </pre>
 */
final class HeadingTopicDialect implements Dialect {
    private static final int FEWEST = 3;
    private static final int FEWEST_CHAPTERS = 2;
    private static final double WEIGHT = 0.3;

    /** The note has to call itself a collection of questions, unless its author named this dialect. */
    private final boolean isNamed;

    HeadingTopicDialect() {
        this(false);
    }

    private HeadingTopicDialect(boolean isNamed) {
        this.isNamed = isNamed;
    }

    @Override
    public Dialect named() {
        return new HeadingTopicDialect(true);
    }

    @Override
    public String name() {
        return "heading-topic";
    }

    @Override
    public Reading read(Outline note) {
        var level = isNamed || note.announcesQuestions() ? level(note) : 0;
        if (level == 0 || !isNamed && (note.isLabelled() || note.listsQuestions() || tellsOfProgram(note, level))) {
            return Reading.NOTHING;
        }
        var claims = new ArrayList<Claim>();
        var isNumbered = Sisters.of(note).isNumbersOnly(level);
        for (var i = 0; i < note.size(); i++) {
            var block = note.get(i);
            if (isNumbered && !HeadingDialect.isNumbered(note.text(i))) {
                continue; // the author counts the questions
            }
            if (block.level() == level
                    && Sisters.isCandidate(note, i)
                    && !note.isGroup(i)
                    && !note.isLabelOnly(i)
                    && !note.isBesideAsked(i)
                    && !QuestionText.asks(note.text(i + 1))) {
                claims.add(Claim.open(i, Titles.of(block.element()), block.element(), List.of(), level)
                        .weighing(Math.max(WEIGHT, note.weight(i))));
            }
        }
        return Reading.of(claims);
    }

    /** Whether several headings are those of a read-me file: it announces a program about questions. */
    private static boolean tellsOfProgram(Outline note, int level) {
        return IntStream.range(0, note.size())
                        .filter(i -> note.get(i).level() == level)
                        .filter(i -> AskingWords.tellsOfProgram(note.text(i)))
                        .count()
                >= FEWEST_CHAPTERS;
    }

    /** The level at which most headings have text of their own and nothing deeper below; 0 if there is no such rhythm. */
    private static int level(Outline note) {
        var full = new int[7];
        var all = new int[7];
        var refrains = Sisters.refrains(note);
        for (var i = 0; i < note.size(); i++) {
            var level = note.get(i).level();
            if (level > 1 && !refrains.get(i)) {
                all[level]++;
                full[level] += Sisters.isCandidate(note, i) ? 1 : 0;
            }
        }
        for (var level = 2; level <= 6; level++) {
            if (full[level] >= FEWEST && full[level] * 4 >= all[level] * 3) {
                return level;
            }
        }
        return 0;
    }
}
