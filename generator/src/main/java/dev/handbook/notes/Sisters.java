package dev.handbook.notes;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Judges headings by their sisters: those of the same level. A heading without a question mark asks when most of its sisters do, when
 * text of its own stands below it, and when it names none of the things that stand beside questions (sources, contents).
 */
final class Sisters {
    private static final int LEVELS = 7;
    private static final int FEWEST_REFRAINS = 3;
    private static final double MOST = 0.5;
    private static final double NEARLY_ALL = 0.9;

    /** A question mark says it; two of three headings that only begin like questions say nothing of the third. */
    private static final double MARKED = 0.8;

    /** Enough where all sisters are numbered, anew in each section: nobody counts chapters so. */
    private static final double COUNTED = 0.3;

    /** Of headings without text of their own below, more have to ask. */
    private static final double MOST_LEAVES = 0.55;

    private static final int FEWEST_LEAVES = 4;

    /** A few letters in brackets at the end. */
    private static final Pattern GRADE = Pattern.compile("\\S\\s*[(（\\[]([^()（）\\[\\]]{1,12})[)）\\]]\\s*$");

    private static final int FEWEST_GRADED = 6;

    /** Enough of those with a mark: a few marks that come again and again say more than words. */
    private static final double GRADED = 0.4;

    private final BitSet asking = new BitSet();
    private final BitSet graded = new BitSet();
    private final boolean[] numbersOnly = new boolean[LEVELS];
    private final boolean[] labelsOnly = new boolean[LEVELS];
    private final boolean[] alone = new boolean[LEVELS];

    private Sisters() {}

    static Sisters of(Outline note) {
        var sisters = new Sisters();
        var candidates = new BitSet();
        var count = new int[LEVELS];
        var ask = new int[LEVELS];
        var marked = new int[LEVELS];
        var numbered = new int[LEVELS];
        var numberedAsk = new int[LEVELS];
        var labelled = new int[LEVELS];
        var last = new int[LEVELS];
        var restarts = new int[LEVELS];
        var leaves = new int[LEVELS];
        var askingLeaves = new int[LEVELS];
        var emptyLeaves = new int[LEVELS];
        var numberedLeaves = new int[LEVELS];
        var lastLeaf = new int[LEVELS];
        var leafRestarts = new int[LEVELS];
        for (var i = 0; i < note.size(); i++) {
            var level = note.get(i).level();
            if (level > 0 && isLeaf(note, i)) {
                leaves[level]++;
                askingLeaves[level] += note.weight(i) > 0 ? 1 : 0;
                emptyLeaves[level] += isEmpty(note, i) ? 1 : 0;
                var number = QuestionText.number(note.text(i));
                numberedLeaves[level] += number > 0 ? 1 : 0;
                leafRestarts[level] += number > 0 && number <= lastLeaf[level] ? 1 : 0;
                lastLeaf[level] = number;
            }
            if (level > 0 && isCandidate(note, i)) {
                candidates.set(i);
                var asks = note.weight(i) > 0;
                var isNumbered = HeadingDialect.isNumbered(note.text(i));
                count[level]++;
                ask[level] += asks ? 1 : 0;
                marked[level] += note.weight(i) >= MARKED ? 1 : 0;
                numbered[level] += isNumbered ? 1 : 0;
                numberedAsk[level] += asks && isNumbered ? 1 : 0;
                labelled[level] += QuestionText.isLabelled(note.text(i)) ? 1 : 0;
                var number = QuestionText.number(note.text(i));
                restarts[level] += number > 0 && number <= last[level] ? 1 : 0;
                last[level] = number;
            }
        }
        for (var level = 1; level < LEVELS; level++) {
            sisters.alone[level] = count[level] > 2 && ask[level] == 1;
            sisters.labelsOnly[level] = labelled[level] > 2 && labelled[level] >= NEARLY_ALL * ask[level];
            sisters.numbersOnly[level] = numbered[level] > 2
                    && numberedAsk[level] >= NEARLY_ALL * ask[level]
                    && ask[level] >= MOST * numbered[level];
        }
        for (var i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
            var level = note.get(i).level();
            var isCounted = numbered[level] == count[level] && restarts[level] > 0;
            var most = isCounted ? COUNTED : MOST;
            var asks = sisters.numbersOnly[level]
                    ? HeadingDialect.isNumbered(note.text(i))
                    : !sisters.labelsOnly[level]
                            && count[level] > 2
                            && ask[level] >= most * count[level]
                            && (marked[level] > 1 || ask[level] > 2 || note.announcesQuestions());
            sisters.asking.set(i, asks && !(i == 0 && isAboveAll(note)));
        }
        for (var i = 1; i < note.size(); i++) {
            var level = note.get(i).level();
            var isCounted = numberedLeaves[level] == leaves[level] && leafRestarts[level] > 0;
            if (emptyLeaves[level] * 2 >= leaves[level]
                    && !sisters.labelsOnly[level]
                    && leaves[level] >= FEWEST_LEAVES
                    && askingLeaves[level] >= (isCounted ? COUNTED : MOST_LEAVES) * leaves[level]
                    && isLeaf(note, i)) {
                sisters.asking.set(i);
            }
        }
        for (var i = 0; i < note.size(); i++) {
            if (sisters.numbersOnly[note.get(i).level()]
                    && HeadingDialect.isNumbered(note.text(i))
                    && isInParts(note, i)) {
                sisters.asking.set(i);
            }
        }
        sisters.graded.or(graded(note));
        return sisters;
    }

    /** Whether deeper headings come at once and none of them asks: they are the parts of an answer, rather than questions of a group. */
    private static boolean isInParts(Outline note, int i) {
        var level = note.get(i).level();
        var next = i + 1;
        while (next < note.size()
                && (!note.get(next).isHeading() || note.get(next).level() > level && note.weight(next) == 0)) {
            next++;
        }
        return next > i + 1
                && note.get(i + 1).isHeading()
                && (next == note.size() || note.get(next).level() <= level);
    }

    /**
     * Headings that end in a mark such as {@code (p6)} or {@code (easy)}: where many of them ask, and hardly a heading asks without one, the mark
     * says what a question is worth, and all that have one ask, whatever their level and whatever stands below.
     */
    private static BitSet graded(Outline note) {
        var graded = new BitSet();
        var marks = new HashSet<String>();
        var asking = 0;
        var without = 0;
        for (var i = 0; i < note.size(); i++) {
            if (note.get(i).isHeading()) {
                var grade = GRADE.matcher(note.text(i));
                if (grade.find()) {
                    graded.set(i);
                    marks.add(grade.group(1).toLowerCase(Locale.ROOT));
                    asking += note.weight(i) > 0 ? 1 : 0;
                } else {
                    without += note.weight(i) > 0 ? 1 : 0;
                }
            }
        }
        var all = graded.cardinality();
        var isScale = all >= FEWEST_GRADED && marks.size() * FEWEST_LEAVES <= all;
        return isScale && asking >= GRADED * all && without * FEWEST_GRADED <= asking ? graded : new BitSet();
    }

    /** A heading with nothing deeper below it, whether it has text of its own or not: in a list of open questions, most have none. */
    private static boolean isLeaf(Outline note, int i) {
        if (!note.get(i).isHeading()
                || note.text(i).isBlank()
                || note.isAside(i)
                || AnswerLabel.isOnly(note.text(i))
                || isLinks(note, i + 1)) {
            return false;
        }
        var next = i + 1;
        while (next < note.size() && !note.get(next).isHeading()) {
            next++;
        }
        return next == note.size() || note.get(next).level() <= note.get(i).level();
    }

    /** Whether the first heading is the title of the note: one of a higher level comes later, and it asks nothing itself. */
    private static boolean isAboveAll(Outline note) {
        var level = note.get(0).level();
        return note.weight(0) == 0
                && note.blocks().stream().anyMatch(block -> block.isHeading() && block.level() < level);
    }

    /** A heading with words, with text of its own below, that is no aside. */
    static boolean isCandidate(Outline note, int i) {
        return !note.text(i).isBlank()
                && i + 1 < note.size()
                && !note.get(i + 1).isHeading()
                && !isEmptyAbove(note, i + 1)
                && !note.isAside(i)
                && !AnswerLabel.isOnly(note.text(i))
                && !isLinks(note, i + 1);
    }

    /** Headings that return in the same words with nothing below them: what stands under each question by way of a footer. */
    static BitSet refrains(Outline note) {
        var places = new HashMap<String, BitSet>();
        for (var i = 0; i < note.size(); i++) {
            if (note.get(i).isHeading()) {
                places.computeIfAbsent(note.text(i), words -> new BitSet()).set(i);
            }
        }
        var refrains = new BitSet();
        for (var same : places.values()) {
            if (same.cardinality() >= FEWEST_REFRAINS && same.stream().allMatch(i -> isEmpty(note, i))) {
                refrains.or(same);
            }
        }
        return refrains;
    }

    /** Whether nothing stands between a heading and the next. */
    static boolean isEmpty(Outline note, int heading) {
        return heading + 1 == note.size() || note.get(heading + 1).isHeading();
    }

    /** Whether nothing but a line break stands between two headings. */
    private static boolean isEmptyAbove(Outline note, int i) {
        return i + 1 < note.size()
                && note.get(i).isParagraph()
                && note.text(i).isBlank()
                && note.get(i).element().selectFirst("img") == null
                && note.get(i + 1).isHeading();
    }

    /** A list that leads elsewhere, entry by entry, tells nothing itself. */
    static boolean isLinks(Outline note, int i) {
        return i < note.size() && note.get(i).isList() && Bullet.areLinks(note.bullets(i));
    }

    /**
     * Whether a note is headings and hardly anything else, and most of those of a level ask: then the others of that level do, whatever
     * stands below them, and the deeper ones ask on.
     *
     * @return that level; one that no heading has if the note is none
     */
    static int outline(Outline note) {
        var headings = 0;
        var all = new int[LEVELS];
        var asking = new int[LEVELS];
        var numbered = new int[LEVELS];
        for (var i = 0; i < note.size(); i++) {
            var level = note.get(i).level();
            if (level > 0) {
                headings++;
                all[level]++;
                asking[level] += note.weight(i) > 0 ? 1 : 0;
                numbered[level] += QuestionText.number(note.text(i)) == all[level] ? 1 : 0;
            }
        }
        if ((note.size() - headings) * 10 > note.size()) {
            return LEVELS;
        }
        for (var level = 1; level < LEVELS; level++) {
            var areCounted = numbered[level] == note.size() && asking[level] > 0;
            if (all[level] >= FEWEST_LEAVES && (areCounted || asking[level] >= MOST_LEAVES * all[level])) {
                return level;
            }
        }
        return LEVELS;
    }

    /** Whether the heading asks because its sisters do. */
    boolean ask(int i) {
        return asking.get(i);
    }

    /** Whether the heading ends in a mark that says what the questions of the note are worth. */
    boolean isGraded(int i) {
        return graded.get(i);
    }

    /** Whether only one of several headings of a level seems to ask. */
    boolean isAlone(int level) {
        return alone[level];
    }

    /** The level at or above this one at which questions carry numbers: one that was typed too deep goes on among them. This level if there is none. */
    int numberedLevel(int level) {
        for (var above = 1; above < level; above++) {
            if (numbersOnly[above]) {
                return above;
            }
        }
        return level;
    }

    /** Whether the questions of a level carry numbers, so that a heading without one is part of an answer. */
    boolean isNumbersOnly(int level) {
        return numbersOnly[level];
    }
}
