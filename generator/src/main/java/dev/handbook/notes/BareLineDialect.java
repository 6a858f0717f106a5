package dev.handbook.notes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * A line asks by nothing but its question mark. It takes notes in which such lines are the rule: a question of one's own in running
 * text is not one. What follows a question answers it, if other questions of the note have something to follow.
 *
 * <pre>
 * Junior
 *
 * What is oolong?
 * How long does it brew?
 * Name three kinds of green tea.
 * </pre>
 */
final class BareLineDialect implements Dialect {
    private static final int FEWEST = 3;
    private static final int LONGEST = 250;
    private static final double BARE = 0.6;

    /** In characters; a longer line says more than what the next ones are about. */
    private static final int LONGEST_TITLE = 60;

    /** Between two things nobody marks the right one in bold. */
    private static final int FEWEST_OPTIONS = 3;

    private static final Evaluator BOLD = QueryParser.parse("strong, b");

    /** How a line ends that is a sentence, or goes on. */
    private static final String ENDS = ".!,;:-–—(，。！：；、";

    @Override
    public String name() {
        return "bare-line-question";
    }

    @Override
    public Reading read(Outline note) {
        var asking = new ArrayList<Integer>();
        var areChosen = areChosen(note);
        var areBold = areBold(note);
        var paragraphs = 0;
        var marks = 0;
        for (var i = 0; i < note.size(); i++) {
            if (note.get(i).isParagraph() && !note.get(i).isRule()) {
                paragraphs++;
                if (isCard(note, i)) {
                    marks++;
                } else if (areChosen && firstLine(note, i).length() > 0 || areBold && hasBoldOption(note, i + 1)) {
                    asking.add(i);
                    marks++;
                } else if (asks(note, i)) {
                    asking.add(i);
                    marks += QuestionText.endsAsking(note.question(i)) ? 1 : 0;
                }
            }
        }
        if (areQuoted(note, asking) || isTitle(note, asking)) {
            return read(note, asking);
        }
        var isList = asking.size() * 2 >= paragraphs && marks * 4 >= asking.size();
        var isRule = marks >= FEWEST && (marks * 2 >= asking.size() || isList) && asking.size() * 5 >= paragraphs;
        if (isList && isRule) {
            addLater(note, asking);
        }
        if (!isRule && (asking.size() < FEWEST || !NestedBulletDialect.isFlat(note))) {
            return Reading.NOTHING;
        }
        return read(note, asking);
    }

    /** Whether most paragraphs that are a line above boxes to tick ask in that line: then the others are choices, too, and no lists of things to do. */
    private static boolean areChosen(Outline note) {
        var all = 0;
        var asking = 0;
        for (var i = 0; i < note.size(); i++) {
            var line = firstLine(note, i);
            all += line.isEmpty() ? 0 : 1;
            asking += QuestionText.asks(line) ? 1 : 0;
        }
        return all >= FEWEST && asking * 2 >= all;
    }

    /** Whether several paragraphs stand above a list with bold entries among others, and half of them ask: then all do, and the bold entry is right. */
    private static boolean areBold(Outline note) {
        var all = 0;
        var asking = 0;
        for (var i = 0; i + 1 < note.size(); i++) {
            if (note.get(i).isParagraph() && hasBoldOption(note, i + 1)) {
                all++;
                asking += QuestionText.asks(note.question(i)) ? 1 : 0;
            }
        }
        return all >= FEWEST && asking * 2 >= all;
    }

    /** Whether some entries of a list, though not all, are bold from end to end. */
    private static boolean hasBoldOption(Outline note, int i) {
        if (i >= note.size()
                || !note.get(i).isList()
                || note.get(i).element().childrenSize() < FEWEST_OPTIONS
                || note.get(i).element().selectFirst(BOLD) == null) {
            return false;
        }
        var bullets = note.bullets(i);
        var bold = bullets.stream()
                .filter(bullet -> bullet.body().isEmpty() && Options.isBold(bullet.asking()))
                .count();
        return bold > 0 && bold < bullets.size();
    }

    /** The first line of a paragraph of which all further lines are boxes; empty if it is none. */
    private static String firstLine(Outline note, int i) {
        if (!note.get(i).isParagraph() || note.isOneLine(i) || note.text(i).indexOf('[') < 0) {
            return "";
        }
        var lines = Paragraphs.lines(note.get(i).element());
        return Options.areBoxes(lines.subList(1, lines.size()))
                ? Paragraphs.text(lines.get(0)).strip()
                : "";
    }

    /** Whether a quotation stands below each, and nowhere else: then it answers, question mark or not. */
    private static boolean areQuoted(Outline note, List<Integer> asking) {
        var quotes = 0;
        for (var i = 0; i < note.size(); i++) {
            quotes += isQuote(note, i) ? 1 : 0;
        }
        return asking.size() >= FEWEST
                && asking.size() == quotes
                && asking.stream().allMatch(i -> i + 1 < note.size() && isQuote(note, i + 1));
    }

    private static boolean isQuote(Outline note, int i) {
        return note.get(i).element().normalName().equals("blockquote");
    }

    /** Whether the first line of a note without headings asks what all the rest answers. */
    private static boolean isTitle(Outline note, List<Integer> asking) {
        return asking.equals(List.of(0))
                && note.size() > 2
                && note.isOneLine(0)
                && QuestionText.endsAsking(note.text(0))
                && QuestionText.asks(note.text(0).replaceAll("[?？؟]", ""))
                && note.blocks().stream().noneMatch(Block::isHeading);
    }

    /** Whether a line asks before its dividing colons: a question of the note, though no bare one. */
    private static boolean isCard(Outline note, int i) {
        return note.weight(i) > 0
                && note.text(i).contains("::")
                && CardDialect.colons(note.get(i).element()) >= 0;
    }

    /** Where a note is a list of questions, a line of it asks as well that says first what it is about: "HTTP. What is it for". */
    private static void addLater(Outline note, List<Integer> asking) {
        var known = new BitSet();
        asking.forEach(known::set);
        for (var i = 0; i < note.size(); i++) {
            if (note.get(i).isParagraph()
                    && note.isOneLine(i)
                    && note.text(i).length() <= LONGEST
                    && !known.get(i)
                    && QuestionText.asksLater(note.text(i))) {
                asking.add(i);
            }
        }
        asking.sort(null);
    }

    private static boolean asks(Outline note, int i) {
        var text = note.text(i);
        if (text.length() > LONGEST && note.isOneLine(i)) {
            return false;
        }
        var question = note.question(i);
        return question.length() <= LONGEST
                && (QuestionText.endsAsking(question)
                        || question.equals(text)
                                && note.weight(i) > 0
                                && text.length() * 2 < LONGEST
                                && QuestionText.asksAtOnce(text))
                && !Bullet.isLink(note.get(i).element());
    }

    /** Whether some paragraphs, but few, begin with a title of their own. */
    private static boolean titled(Outline note, List<Integer> asking) {
        var titled = asking.stream().filter(i -> title(note, i) > 0).count();
        return titled > 0 && titled * 4 <= asking.size();
    }

    /** How many short lines that say no sentence stand above the first line of a paragraph that asks; 0 if that goes on with them. */
    private static int title(Outline note, int i) {
        if (note.isOneLine(i)) {
            return 0;
        }
        var lines = Paragraphs.lines(note.get(i).element());
        for (var at = 0; at < lines.size(); at++) {
            var line = Paragraphs.text(lines.get(at)).strip();
            if (QuestionText.asks(line)) {
                var rest = lines.subList(at, lines.size());
                return QuestionText.endsAsking(line) && Character.isUpperCase(line.codePointAt(0))
                                || Paragraphs.areQuestions(rest)
                        ? at
                        : 0;
            }
            if (line.length() > LONGEST_TITLE
                    || ENDS.indexOf(line.isEmpty() ? ' ' : line.charAt(line.length() - 1)) >= 0) {
                return 0;
            }
        }
        return 0;
    }

    private static Element joined(List<List<Node>> lines) {
        var paragraph = new Element("p");
        for (var line : lines) {
            paragraph.appendText(paragraph.childNodeSize() == 0 ? "" : "\n").appendChildren(line);
        }
        return paragraph;
    }

    private static Reading read(Outline note, List<Integer> asking) {
        var level = note.sectionLevel(asking);
        var isAsking = new BitSet();
        asking.forEach(isAsking::set);
        var filled = 0;
        for (var i : asking) {
            var next = i + 1;
            var isFilled = !note.lines(i).rest().isEmpty()
                    || next < note.size() && !note.get(next).isHeading() && !isAsking.get(next);
            filled += isFilled ? 1 : 0;
        }
        var isAnswered = filled * 2 >= asking.size();
        var claims = new ArrayList<Claim>();
        var isTitled = titled(note, asking);
        for (var i : asking) {
            var lines = note.lines(i);
            if (isTitled && title(note, i) > 0) {
                var all = Paragraphs.lines(note.get(i).element());
                claims.add(Claim.told(i, joined(all.subList(0, title(note, i)))));
                var own = all.subList(title(note, i), all.size());
                if (Paragraphs.areQuestions(own)) {
                    own.stream()
                            .map(List::of)
                            .map(BareLineDialect::joined)
                            .forEach(each -> claims.add(
                                    Claim.closed(i, Titles.of(each), note.get(i).element(), List.of())
                                            .weighing(BARE)));
                    continue;
                }
                lines = QuestionLines.of(joined(own));
            }
            var title = Titles.of(lines.question());
            var claim = isAnswered
                    ? Claim.open(i, title, note.get(i).element(), lines.rest(), level)
                    : Claim.closed(i, title, note.get(i).element(), lines.rest());
            claims.add(claim.weighing(BARE * claim.weight()));
        }
        return Reading.of(claims);
    }
}
