package dev.handbook.notes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Headings that say the same word and count: the exercises of a sheet, in whatever language. Chapters, days and steps are counted as well, so
 * that the word has to be one for exercises, or an answer has to stand below nearly every one of them. Then a number alone will do.
 *
 * <pre>
 * ## Brew 1: oolong           ## Brew 2: pu-erh
 * Ten grams, a litre.         Five grams, a litre.
 * ### Solution                ### Solution
 * </pre>
 *
 * <p>One that has questions below names their group and asks nothing itself.
 */
final class CountedHeadings {
    private static final Pattern WORD_FIRST = Pattern.compile(
            "^[^\\p{L}\\p{N}]*(\\p{L}[\\p{L}\\p{M}'’ -]{0,28}?)\\s*[#№]?\\s?(\\d{1,3})(?![\\p{L}\\p{N}])(?!\\s*[%+*/=×-])");

    private static final Pattern NUMBER_FIRST = Pattern.compile(
            "^[^\\p{L}\\p{N}]*(?:第\\s?)?(\\d{1,3})\\s?[.)]?\\s?(\\p{L}[\\p{L}\\p{M}'’-]{0,28})[^\\p{L}\\p{N}]*$");

    private static final int FEWEST = 3;

    /** Where the word says it, two are enough. */
    private static final int FEWEST_EXERCISES = 2;

    private static final double NEARLY_ALL = 0.75;
    private static final double MARKED = 0.8;

    private CountedHeadings() {}

    /** A heading taken apart; the number is what it counts to. */
    private record Counted(int block, int number) {}

    /** The indexes of those that ask. */
    static BitSet of(Outline note) {
        var groups = new HashMap<String, List<Counted>>();
        for (var i = 0; i < note.size(); i++) {
            if (note.get(i).isHeading() && !note.isTitle(i)) {
                add(note, i, groups);
            }
        }
        var asking = new BitSet();
        for (var group : groups.entrySet()) {
            if (asks(note, group)) {
                group.getValue().stream()
                        .map(Counted::block)
                        .filter(block -> !hasQuestions(note, block))
                        .forEach(asking::set);
            }
        }
        return asking;
    }

    private static void add(Outline note, int i, Map<String, List<Counted>> groups) {
        var heading = note.text(i);
        var counted = QuestionText.number(heading);
        if (counted > 0 && !QuestionText.isLabelled(heading)) {
            groups.computeIfAbsent("" + note.get(i).level(), key -> new ArrayList<>())
                    .add(new Counted(i, counted));
        }
        var word = WORD_FIRST.matcher(heading);
        var isWord = word.find();
        var number = NUMBER_FIRST.matcher(heading);
        if (isWord || number.find()) {
            var label = (isWord ? word.group(1) : number.group(2)).strip().toLowerCase(Locale.ROOT);
            var count = Integer.parseInt(isWord ? word.group(2) : number.group(1));
            groups.computeIfAbsent(label + note.get(i).level(), key -> new ArrayList<>())
                    .add(new Counted(i, count));
        }
    }

    private static boolean asks(Outline note, Map.Entry<String, List<Counted>> group) {
        var headings = group.getValue();
        var isExercise = AskingWords.namesExercise(
                group.getKey().substring(0, group.getKey().length() - 1));
        var answered = headings.stream()
                .filter(heading -> answers(note, heading.block()) == 1)
                .count();
        return headings.size() >= (isExercise ? FEWEST_EXERCISES : FEWEST)
                && runsOn(headings)
                && (isExercise || answered >= NEARLY_ALL * headings.size());
    }

    /** Whether the numbers go on, one by one, but for a few; they may begin anew. */
    private static boolean runsOn(List<Counted> headings) {
        var on = 0;
        var last = 0;
        for (var heading : headings) {
            on += heading.number() == last + 1 || heading.number() == 1 || last == 0 ? 1 : 0;
            last = heading.number();
        }
        return on >= NEARLY_ALL * headings.size();
    }

    /** How many lines or folds below a heading say that the answer follows; counted up to two. */
    private static int answers(Outline note, int heading) {
        var answers = 0;
        var end = end(note, heading);
        for (var i = heading + 1; i < end && answers < 2; i++) {
            var block = note.get(i);
            var announces = AnswerLabel.isOnly(note.text(i)) || block.isParagraph() && AnswerLabel.opens(note.text(i));
            answers += announces || AnswerLabel.isReveal(block.element()) ? 1 : 0;
        }
        return answers;
    }

    /** Whether a heading, a paragraph or an entry of a list below a heading asks with a question mark. */
    private static boolean hasQuestions(Outline note, int heading) {
        return IntStream.range(heading + 1, end(note, heading))
                .anyMatch(i -> note.get(i).isList()
                        ? note.bullets(i).stream()
                                .anyMatch(bullet ->
                                        QuestionText.weight(bullet.asking().text()) >= MARKED)
                        : (note.get(i).isHeading() || note.get(i).isParagraph()) && note.weight(i) >= MARKED);
    }

    private static int end(Outline note, int heading) {
        var level = note.get(heading).level();
        var end = heading + 1;
        while (end < note.size()
                && !(note.get(end).isHeading()
                        && note.get(end).level() <= level
                        && !AnswerLabel.isOnly(note.text(end)))) {
            end++;
        }
        return end;
    }
}
