package dev.handbook.notes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/**
 * The bullets of a list ask, and what is nested under each answers it. A bullet with nothing below is a question that nobody has
 * answered yet; nested bullets that ask are follow-up questions, which come right after their parent.
 *
 * <pre>
 * - What is oolong?             - Explain how tea is made.
 *   - half-oxidised tea           - How does that change its taste?     a follow-up, no answer
 * </pre>
 *
 * <p>It takes a list in which most bullets ask: a few question marks in an answer do not make one. Where a whole note is such lists
 * and nobody answers anything, its other lists ask too, and code behind a bullet belongs to the question.
 */
final class NestedBulletDialect implements Dialect {
    private static final double MOST = 0.6;

    /** A bullet that nothing answers may as well be part of an answer itself, so it speaks less for this reading. */
    private static final double UNANSWERED = 0.4;

    /** A title alone makes no list of questions. */
    private static final int FEWEST = 3;

    /** So many bullets without an answer make a note a list of questions. */
    private static final int MANY = 5;

    /** In characters; a longer line above a list says more than that questions follow. */
    private static final int LONGEST = 200;

    @Override
    public String name() {
        return "nested-bullets";
    }

    @Override
    public Reading read(Outline note) {
        var lists = new ArrayList<QuestionList>();
        for (var i = 0; i < note.size(); i++) {
            if (note.get(i).isList()) {
                lists.add(QuestionList.of(
                        i, note.bullets(i), isRestarting(note, note.get(i).element())));
            }
        }
        var asked = lists.stream()
                .filter(QuestionList::asks)
                .mapToInt(QuestionList::size)
                .sum();
        var answered = lists.stream()
                .filter(QuestionList::asks)
                .mapToInt(QuestionList::answered)
                .sum();
        var isFlat = asked >= MANY
                        && answered * 10 <= asked
                        && asked
                                >= MOST
                                        * lists.stream()
                                                .mapToInt(QuestionList::size)
                                                .sum()
                        && isBare(note)
                || note.announcesQuestions() && isCollection(lists) && isBare(note);
        var claims = new ArrayList<Claim>();
        var taken = new HashMap<Integer, Integer>();
        for (var list : lists) {
            if (list.asks() && !isTold(note, list) || isFlat && list.mayAsk() || isLone(note, list)) {
                var weight = follows(note, list.block()) ? UNANSWERED / 2 : UNANSWERED;
                weight = list.asking() == list.size() && isAnnounced(note, list.block()) ? 1 : weight;
                claims.addAll(list.claims(weight, isFlat ? code(note, list.block(), taken) : List.of()));
            }
        }
        return Reading.taking(claims, taken);
    }

    /** Whether so many entries ask and so few are answered that the other entries of a note with such a title ask in other words. */
    private static boolean isCollection(List<QuestionList> lists) {
        var size = lists.stream().mapToInt(QuestionList::size).sum();
        var asking = lists.stream().mapToInt(QuestionList::asking).sum();
        var answered = lists.stream().mapToInt(QuestionList::answered).sum();
        return asking >= FEWEST && asking * 3 >= size && answered * 10 <= size;
    }

    /** Whether the note is little else than lists. */
    private static boolean isBare(Outline note) {
        var lists = 0;
        var text = 0;
        for (var i = 0; i < note.size(); i++) {
            lists += note.get(i).isList() ? note.text(i).length() : 0;
            text += note.get(i).isParagraph() ? note.text(i).length() : 0;
        }
        return text * 5 < lists;
    }

    /** Whether it is the only question of a list, in a note that calls itself a collection of them. */
    private static boolean isLone(Outline note, QuestionList list) {
        return list.size() == 1
                && list.asking() == 1
                && note.announcesQuestions()
                && QuestionText.endsAsking(list.bullets().get(0).asking().text());
    }

    /** Whether a list goes on with a colon above it, in a note whose headings ask; a question mark would say that it asks all the same. */
    private static boolean isTold(Outline note, QuestionList list) {
        return follows(note, list.block())
                && note.text(list.block() - 1).strip().endsWith(":")
                && list.bullets().stream()
                        .noneMatch(b -> QuestionText.weight(b.asking().text()) >= 0.8)
                && IntStream.range(0, note.size())
                                .filter(i -> note.get(i).isHeading() && note.weight(i) == 1)
                                .limit(2)
                                .count()
                        == 2;
    }

    /** A list right after a sentence is probably part of what the sentence says. */
    private static boolean follows(Outline note, int list) {
        return list > 0 && note.get(list - 1).isParagraph() && !QuestionText.asks(note.text(list - 1));
    }

    /** Whether the line above says that questions follow: "Answer these questions:". */
    private static boolean isAnnounced(Outline note, int list) {
        var line = list > 0 && note.get(list - 1).isParagraph()
                ? note.text(list - 1).strip()
                : "";
        return line.length() <= LONGEST
                && (line.endsWith(":") || line.endsWith("："))
                && AskingWords.announcesQuestions(line);
    }

    /** The numbers of a list run through; where they begin anew, an answer's own list was taken into it. */
    private static boolean isRestarting(Outline note, Element list) {
        var last = -1;
        for (var item : list.children()) {
            var number = note.number(item);
            if (number > 0 && number <= last && !(number == 1 && last == 1)) {
                return true;
            }
            last = number;
        }
        return false;
    }

    private static List<Element> code(Outline note, int list, Map<Integer, Integer> taken) {
        var code = new ArrayList<Element>();
        for (var i = list + 1;
                i < note.size() && note.get(i).element().normalName().equals("pre");
                i++) {
            code.add(note.get(i).element());
            taken.put(i, list);
        }
        return code;
    }
}
