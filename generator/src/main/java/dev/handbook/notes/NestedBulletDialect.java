package dev.handbook.notes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * and nobody answers anything, its other lists ask too, and code behind a bullet belongs to the question. Topics ask like questions where
 * the heading above calls them so, and in a note that is called so and holds little else than numbered topics.
 */
final class NestedBulletDialect implements Dialect {
    private static final double MOST = 0.6;

    /** A bullet that nothing answers may as well be part of an answer itself, so it speaks less for this reading. */
    private static final double UNANSWERED = 0.4;

    /** What a question without asking words weighs: less than any other. */
    private static final double TOPIC = 0.2;

    private static final double NEARLY_ALL = 0.9;

    /** A note that is little else than lists. */
    private static final int BARE = 5;

    /** A title alone makes no list of questions. */
    private static final int FEWEST = 3;

    /** So many bullets without an answer make a note a list of questions. */
    private static final int MANY = 5;

    /** In characters, on average. */
    private static final int LONG = 40;

    /** In characters; a longer line above a list says more than that questions follow. */
    private static final int LONGEST = 200;

    /** In characters; a heading that says "Questions" and hardly anything else. */
    private static final int SHORTEST_NAME = 15;

    @Override
    public String name() {
        return "nested-bullets";
    }

    @Override
    public Reading read(Outline note) {
        var lists = lists(note);
        var isFlat = isFlat(note, lists);
        var wholes = wholes(note, lists);
        var isTopics = note.isNamedQuestions() && areNumbered(note, lists) && isBare(note, 1);
        var claims = new ArrayList<Claim>();
        var taken = new HashMap<Integer, Integer>();
        for (var list : lists) {
            if (isLabelled(note, list.block())) {
                continue; // it belongs to what the label says
            }
            if (list.asks() && !isTold(note, list)
                    || isFlat && list.mayAsk() && !(list.asking() == 0 && note.isBesideQuestions(list.block()))
                    || wholes.contains(list) && list.mayAsk()
                    || isLone(note, list)) {
                var weight = follows(note, list.block()) ? UNANSWERED / 2 : UNANSWERED;
                weight = list.asking() == list.size() && isAnnounced(note, list.block()) ? 1 : weight;
                claims.addAll((isFlat ? list.flat() : list)
                        .claims(weight, isFlat ? code(note, list.block(), taken) : List.of()));
            } else if (isTasks(note, list)) {
                list.joined().claims(UNANSWERED, List.of()).stream()
                        .map(claim -> claim.asks() ? claim.weighing(Math.max(TOPIC, claim.weight())) : claim)
                        .forEach(claims::add);
            } else if (note.isNamedQuestions() && list.isOutline()) {
                claims.addAll(list.outlined(UNANSWERED));
            } else if (isNamed(note, list)
                    || isTopics && list.mayAsk() && !isAside(note, list.block()) && !isGoingOn(note, list)) {
                list.flat().claims(UNANSWERED, List.of()).stream()
                        .map(claim -> claim.asks() ? claim.weighing(Math.max(TOPIC, claim.weight())) : claim)
                        .forEach(claims::add);
            }
        }
        return Reading.taking(claims, taken);
    }

    private static List<QuestionList> lists(Outline note) {
        var lists = new ArrayList<QuestionList>();
        for (var i = 0; i < note.size(); i++) {
            if (note.get(i).isList()) {
                lists.add(QuestionList.of(
                        i, note.bullets(i), isRestarting(note, note.get(i).element())));
            }
        }
        return lists;
    }

    /** Whether a note is little else than lists of questions that nobody answers. */
    static boolean isFlat(Outline note) {
        return isFlat(note, lists(note));
    }

    private static boolean isFlat(Outline note, List<QuestionList> lists) {
        var asking = lists.stream().filter(QuestionList::asks).toList();
        var asked = asking.stream().mapToInt(QuestionList::size).sum();
        var answered = asking.stream().mapToInt(QuestionList::answered).sum();
        var all = lists.stream().mapToInt(QuestionList::size).sum();
        return !note.isLabelled()
                && (asked >= MANY && answered * 10 <= asked && asked >= MOST * all
                        || note.announcesQuestions() && isCollection(lists))
                && isBare(note, BARE);
    }

    /** Whether so many entries ask and so few are answered that the other entries of a note with such a title ask in other words. */
    private static boolean isCollection(List<QuestionList> lists) {
        var size = lists.stream().mapToInt(QuestionList::size).sum();
        var asking = lists.stream().mapToInt(QuestionList::asking).sum();
        var answered = lists.stream().mapToInt(QuestionList::answered).sum();
        return asking >= FEWEST && asking * 3 >= size && answered * 10 <= size;
    }

    /** Whether the lists of a note hold so many times the text of its paragraphs, those aside that ask. */
    private static boolean isBare(Outline note, int times) {
        var lists = 0;
        var text = 0;
        for (var i = 0; i < note.size(); i++) {
            lists += note.get(i).isList() ? note.text(i).length() : 0;
            text += note.get(i).isParagraph() && note.weight(i) == 0
                    ? note.text(i).length()
                    : 0;
        }
        return text * times < lists;
    }

    /**
     * The lists that are all of their section each, if that is the rule: half of their entries ask, and hardly any is answered. Then the
     * others ask in other words.
     */
    private static Set<QuestionList> wholes(Outline note, List<QuestionList> lists) {
        var wholes = lists.stream()
                .filter(list -> isWhole(note, list.block()) && !list.tells())
                .toList();
        var isRule = wholes.size() > 1 && wholes.stream().anyMatch(QuestionList::asks);
        var size = wholes.stream().mapToInt(QuestionList::size).sum();
        var asking = wholes.stream().mapToInt(QuestionList::asking).sum();
        var answered = wholes.stream().mapToInt(QuestionList::answered).sum();
        return isRule && asking >= FEWEST && asking * 2 >= size && answered * 10 <= size
                ? Set.copyOf(wholes)
                : Set.of();
    }

    /** Whether a list stands right below a heading, and its section ends with it. */
    private static boolean isWhole(Outline note, int list) {
        return list > 0
                && note.get(list - 1).isHeading()
                && !note.isAside(list - 1)
                && (list + 1 == note.size() || note.get(list + 1).isHeading());
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
        return isGoingOn(note, list)
                && list.bullets().stream()
                        .noneMatch(b -> QuestionText.weight(b.asking().text()) >= 0.8)
                && hasAskingHeadings(note);
    }

    private static boolean hasAskingHeadings(Outline note) {
        return IntStream.range(0, note.size())
                        .filter(i -> note.get(i).isHeading() && note.weight(i) == 1)
                        .limit(2)
                        .count()
                == 2;
    }

    /** Whether a list goes on with a colon above it. */
    private static boolean isGoingOn(Outline note, QuestionList list) {
        return follows(note, list.block())
                && note.text(list.block() - 1).strip().endsWith(":");
    }

    /** Whether a label right above says that the list answers, or repeats what the heading above the label asks. */
    private static boolean isLabelled(Outline note, int list) {
        return list > 0
                && note.get(list - 1).isParagraph()
                && (AnswerLabel.isOnly(note.text(list - 1))
                        || QuestionText.isLabelOnly(note.text(list - 1))
                                && list > 1
                                && note.get(list - 2).isHeading());
    }

    /**
     * Whether a numbered list holds the tasks of a sheet that is called so: right below a heading that names tasks, or in a note that is little
     * else than such a list.
     */
    private static boolean isTasks(Outline note, QuestionList list) {
        if (!note.isSheet() && !note.isNamedQuestions()
                || list.isMixed()
                || list.size() < FEWEST
                || !isNumbered(note, list.block())) {
            return false;
        }
        var heading = note.section(list.block());
        return heading >= 0
                        && heading == list.block() - 1
                        && AskingWords.namesExercise(note.text(heading).strip())
                || (note.isTasks() || note.isNamedQuestions())
                        && isLong(list)
                        && isBare(note, BARE)
                        && isMost(note, list.block());
    }

    /** Whether the entries say what is to be done at some length; what people want to do themselves they note down in a few words. */
    private static boolean isLong(QuestionList list) {
        var letters = list.bullets().stream()
                .mapToInt(bullet -> bullet.asking().text().length())
                .sum();
        return letters >= LONG * list.size();
    }

    /** Whether a list holds nearly all entries of the lists of a note. */
    private static boolean isMost(Outline note, int list) {
        return IntStream.range(0, note.size())
                        .filter(i -> i != list && note.get(i).isList())
                        .map(i -> note.text(i).length())
                        .sum()
                < note.text(list).length() * (1 - NEARLY_ALL);
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

    /** Whether the heading right above a list says that questions follow: then they do, whatever their words. */
    private static boolean isNamed(Outline note, QuestionList list) {
        var heading = list.block() - 1;
        while (heading > 0 && isNumbered(note, heading) && isNumbered(note, list.block())) {
            heading--; // numbers are missing between the two
        }
        var isFirst = heading == list.block() - 1;
        if (heading > 0
                && note.get(heading).isParagraph()
                && note.text(heading).length() <= LONGEST
                && (note.text(heading).strip().endsWith(":")
                        || AskingWords.namesQuestions(note.text(heading - 1))
                                && note.text(heading - 1).length() <= SHORTEST_NAME)) {
            heading--;
        }
        return heading >= 0
                && (list.size() > 1 || !isFirst)
                && !hasAskingHeadings(note)
                && list.mayAsk()
                && note.get(heading).isHeading()
                && AskingWords.namesQuestions(note.text(heading))
                && !note.isAside(heading);
    }

    private static boolean isNumbered(Outline note, int list) {
        return note.get(list).element().normalName().equals("ol");
    }

    /** Whether nearly all lists of a note are numbered, and hardly an entry has something below it. */
    private static boolean areNumbered(Outline note, List<QuestionList> lists) {
        var all = lists.stream()
                .mapToInt(list -> note.text(list.block()).length())
                .sum();
        var numbered = lists.stream()
                .filter(list -> isNumbered(note, list.block()))
                .filter(QuestionList::mayAsk)
                .toList();
        return numbered.stream().mapToInt(QuestionList::size).sum() >= MANY
                && numbered.stream()
                                .mapToInt(list -> note.text(list.block()).length())
                                .sum()
                        >= NEARLY_ALL * all;
    }

    /** Whether the section of a list stands beside the questions. */
    private static boolean isAside(Outline note, int list) {
        var heading = note.section(list);
        return heading >= 0 && note.isAside(heading);
    }

    /** The numbers of a list run through, but for one that was typed twice; where they begin anew, an answer's own list was taken into it. */
    private static boolean isRestarting(Outline note, Element list) {
        var last = -1;
        for (var item : list.children()) {
            var number = note.number(item);
            if (number > 0 && number < last) {
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
