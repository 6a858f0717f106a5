package dev.handbook.notes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/**
 * Numbered lines ask, and the unindented text after each answers. The numbers run through the whole note, or begin anew under a
 * heading; a list that begins anew without one belongs to the answer.
 *
 * <pre>
 * 1. What is oolong?
 * Half-oxidised tea.
 *
 * 2. Name the steps
 *
 * 1. boil                  an answer: it begins anew
 * 2. pour
 * </pre>
 */
final class NumberedDialect implements Dialect {
    private static final int FEWEST = 2;
    private static final int FEWEST_COUNTED = 3;
    private static final double MOST = 0.5;
    private static final double NEARLY_ALL = 0.8;
    private static final double SISTER = 0.4;

    /** In characters, on average; what somebody wants to do himself he notes down in a few words. */
    private static final int LONG = 40;

    /** In characters; a longer line says more than what follows. */
    private static final int LONGEST_LABEL = 40;

    /** A question mark says it; steps that are explained one by one hardly have any. */
    private static final double MARKED = 0.8;

    /** Enough where text stands below each single number: the others are statements to judge. */
    private static final double SOME = 0.3;

    @Override
    public String name() {
        return "numbered-plain";
    }

    @Override
    public Reading read(Outline note) {
        var found = new ArrayList<Item>();
        var last = 0;
        for (var i = 0; i < note.size(); i++) {
            if (note.get(i).isHeading()) {
                last = 0;
            } else if (note.get(i).element().normalName().equals("ol")
                    && !Sisters.isLinks(note, i)
                    && !(note.isBesideQuestions(i)
                            && note.bullets(i).stream()
                                    .noneMatch(b -> QuestionText.asks(b.asking().text())))) {
                for (var item : note.get(i).element().children()) {
                    var number = number(note, note.get(i).element(), item);
                    var follows = number == last + 1
                            || last == 0
                            || number > last && number <= last + 3
                            || number == last && last > 1 && goesOn(found, i)
                            || number == 1 && beginsAnew(note, i, item);
                    found.add(new Item(i, item, follows));
                    last = follows ? number : last;
                }
            }
        }
        leavePreface(found);
        var asking = found.stream().filter(Item::asks).toList();
        var runs = asking.stream().filter(item -> item.weight() > 0).count();
        var lists = asking.stream().map(Item::block).distinct().count();
        var marked = asking.stream().filter(item -> item.weight() >= MARKED).count();
        var isCounted = (note.isNamedQuestions()
                        || note.isTasks()
                        || marked >= FEWEST_COUNTED && marked >= SOME * asking.size())
                && asking.size() >= FEWEST_COUNTED
                && asking.size() == lists
                && (areAnswered(note, asking) || areTasks(note, asking));
        if (!isCounted
                && (lists < FEWEST && asking.size() == found.size() || runs < MOST * asking.size() || runs < FEWEST)) {
            return Reading.NOTHING;
        }
        return isFlat(asking, lists) ? Reading.NOTHING : read(note, found);
    }

    /** Lists above the first that asks are none of questions where nearly all that come after it ask: advice, or what there is to buy. */
    private static void leavePreface(List<Item> found) {
        var weights = found.stream()
                .mapToDouble(item -> item.asks() ? item.weight() : 0)
                .toArray();
        var first = 0;
        while (first < weights.length && weights[first] == 0) {
            first++;
        }
        if (first == 0 || first == weights.length) {
            return;
        }
        var begin = found.get(first).block();
        var rest = IntStream.range(0, weights.length)
                .filter(i -> found.get(i).block() >= begin && found.get(i).asks())
                .toArray();
        var asking = Arrays.stream(rest).filter(i -> weights[i] > 0).count();
        if (asking >= FEWEST_COUNTED && asking >= NEARLY_ALL * rest.length) {
            found.replaceAll(item -> item.block() < begin ? new Item(item.block(), item.element(), false) : item);
        }
    }

    /** Whether an entry begins its list, or the one before it asks: then a number that comes twice was only counted wrong. */
    private static boolean goesOn(List<Item> found, int block) {
        var before = found.get(found.size() - 1);
        return before.block() != block || before.asks();
    }

    /** Whether a few words with a colon stand above the first entry of a list, and it asks: "Open questions:". */
    private static boolean beginsAnew(Outline note, int list, Element item) {
        return list > 0
                && item.elementSiblingIndex() == 0
                && note.get(list - 1).isParagraph()
                && note.text(list - 1).length() <= LONGEST_LABEL
                && note.text(list - 1).strip().endsWith(":")
                && QuestionText.asks(Bullet.asking(item).text());
    }

    /** Whether text of its own stands below each single entry that the numbers run through. */
    private static boolean areAnswered(Outline note, List<Item> asking) {
        return asking.stream()
                .allMatch(item -> item.block() + 1 < note.size()
                        && !note.get(item.block() + 1).isHeading()
                        && !note.get(item.block() + 1).isList());
    }

    /** Whether the entries of a note that is called tasks or questions say at some length what is to be done; bullets below give examples. */
    private static boolean areTasks(Outline note, List<Item> asking) {
        var letters = asking.stream()
                .mapToInt(item -> Bullet.asking(item.element()).text().length())
                .sum();
        return (note.isTasks() || note.isNamedQuestions()) && letters >= LONG * asking.size();
    }

    /** Lists of several questions without a word below are what they look like; text after them answers nothing. */
    private static boolean isFlat(List<Item> asking, long lists) {
        var full = asking.stream().filter(NumberedDialect::says).count();
        return full == 0 && asking.size() >= 2 * lists;
    }

    /** Whether an entry holds more than its question and what is asked on. */
    private static boolean says(Item item) {
        var body = Bullet.of(item.element()).body();
        return body.isEmpty()
                ? item.element().childrenSize() > 0
                        || item.element().wholeText().strip().contains("\n")
                : !body.stream().allMatch(QuestionList::isFollowUp);
    }

    private static Reading read(Outline note, List<Item> found) {
        var level = note.sectionLevel(
                found.stream().filter(Item::asks).map(Item::block).distinct().toList());
        var claims = new ArrayList<Claim>();
        for (var i = 0; i < found.size(); i++) {
            var item = found.get(i);
            if (item.asks()) {
                var below = new ArrayList<Element>();
                var next = i + 1;
                while (next < found.size()
                        && !found.get(next).asks()
                        && found.get(next).block() == item.block()) {
                    below.add(found.get(next).element());
                    next++;
                }
                var above = above(found, i);
                if (!above.isEmpty()) {
                    addAbove(claims, item.block(), above);
                }
                claims.add(claim(item, below, level));
            }
        }
        return Reading.of(claims);
    }

    /** The entries that begin the list of a question without asking: they go on with what stands before the list. */
    private static List<Element> above(List<Item> found, int asking) {
        var first = asking;
        while (first > 0
                && !found.get(first - 1).asks()
                && found.get(first - 1).block() == found.get(asking).block()) {
            first--;
        }
        var isStart =
                first == 0 || found.get(first - 1).block() != found.get(asking).block();
        return isStart
                ? found.subList(first, asking).stream().map(Item::element).toList()
                : List.of();
    }

    private static void addAbove(List<Claim> claims, int block, List<Element> above) {
        if (claims.isEmpty()) {
            claims.add(Claim.told(block, list(above)));
        } else {
            claims.add(claims.remove(claims.size() - 1).with(list(above)));
        }
    }

    private static Element list(List<Element> items) {
        var list = new Element("ol");
        items.forEach(item -> list.appendChild(item.clone()));
        return list;
    }

    private static Claim claim(Item item, List<Element> below, int level) {
        var bullet = Bullet.of(item.element());
        var lines = QuestionLines.of(bullet.asking());
        var body = new ArrayList<>(lines.rest());
        body.addAll(bullet.body());
        if (!below.isEmpty()) {
            body.add(list(below));
        }
        var claim = Claim.open(item.block(), Titles.of(lines.question()), item.element(), body, level);
        return claim.weighing(Math.max(SISTER, claim.weight()));
    }

    private static int number(Outline note, Element list, Element item) {
        var number = note.number(item);
        if (number >= 0) {
            return number;
        }
        var start = list.attr("start");
        return (start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1) + item.elementSiblingIndex();
    }

    /** An entry of a numbered list; it asks if its number goes on from the last question. */
    private record Item(int block, Element element, boolean asks) {
        double weight() {
            return QuestionText.weight(
                    QuestionLines.of(Bullet.of(element).asking()).question().text());
        }
    }
}
