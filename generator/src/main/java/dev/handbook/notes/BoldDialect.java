package dev.handbook.notes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * A line that is bold from end to end asks, and what follows answers, up to the next such line or the next section heading. A number
 * or a sign of difficulty may stand beside the bold words; where all bold questions carry one, a bold line that carries one asks,
 * question mark or not. So does one with nothing below where most lack an answer. Where nothing bold asks, italic lines may, if nearly all do.
 *
 * <pre>
 * **What is oolong?** ⭐
 * Half-oxidised tea.
 *
 * **Green or black** ⭐
 * </pre>
 */
final class BoldDialect implements Dialect {
    private static final Evaluator BOLD = QueryParser.parse("strong, b");
    private static final Evaluator ITALIC = QueryParser.parse("em, i");
    private static final Evaluator BREAK = QueryParser.parse("br, img");
    private static final Evaluator PICTURE = QueryParser.parse("img");

    /** What may stand beside bold words: a label, a number, or a sign that is neither letter nor punctuation. */
    private enum Sign {
        LABEL,
        NUMBER,
        SYMBOL,
        NONE
    }

    private static final double MOST = 0.8;

    /** So many italic lines are no accident. */
    private static final int MANY = 5;

    private static final double SISTER = 0.5;

    @Override
    public String name() {
        return "bold-question";
    }

    @Override
    public Reading read(Outline note) {
        var bold = read(note, BOLD);
        return bold.claims().isEmpty() ? read(note, ITALIC) : bold;
    }

    private static Reading read(Outline note, Evaluator emphasis) {
        var asking = new ArrayList<Integer>();
        var candidates = new ArrayList<Integer>();
        var signs = new EnumMap<Sign, Integer>(Sign.class);
        for (var i = 0; i < note.size(); i++) {
            if (note.get(i).isParagraph()
                    && !note.isPlain(i)
                    && note.text(i).length() < 4_000
                    && isEmphasis(firstLine(note.get(i).element()), emphasis)) {
                candidates.add(i);
                if (QuestionText.asks(words(note.get(i)))) {
                    asking.add(i);
                    signs.merge(sign(note.get(i)), 1, Integer::sum);
                }
            }
        }
        var areMost = asking.size() >= MANY && asking.size() >= MOST * candidates.size();
        if (emphasis == ITALIC && !areMost) {
            return Reading.NOTHING;
        }
        var isOpen = areMost
                && asking.stream().filter(i -> isEmpty(note, i, candidates)).count() * 2 >= asking.size();
        signs.remove(Sign.NONE);
        signs.values().removeIf(count -> count <= 2 || count < MOST * asking.size());
        var claims = new ArrayList<Claim>();
        var level = note.sectionLevel(asking);
        for (var i : candidates) {
            var asks = QuestionText.asks(words(note.get(i)));
            if (asks || signs.containsKey(sign(note.get(i))) || isOpen && isEmpty(note, i, candidates)) {
                var claim = claim(i, note.get(i), level);
                claims.add(asks ? claim : claim.weighing(SISTER));
            }
        }
        return Reading.of(claims);
    }

    /** Whether the next such line or a heading follows at once. */
    private static boolean isEmpty(Outline note, int i, List<Integer> candidates) {
        return note.isOneLine(i)
                && (i + 1 == note.size()
                        || note.get(i + 1).isHeading()
                        || Collections.binarySearch(candidates, i + 1) >= 0);
    }

    private static Claim claim(int i, Block block, int level) {
        var question = new Element("p").appendChildren(firstLine(block.element().clone()));
        var lines = Paragraphs.takenLines(block.element().clone());
        var rest = new Element("p");
        lines.subList(1, lines.size()).forEach(line -> {
            if (rest.childNodeSize() > 0) {
                rest.appendText("\n");
            }
            rest.appendChildren(line);
        });
        var body = rest.text().isBlank() && rest.selectFirst(PICTURE) == null ? List.<Element>of() : List.of(rest);
        return Claim.open(i, Titles.of(question), block.element(), body, level);
    }

    private static String words(Block block) {
        return new Element("p")
                .appendChildren(firstLine(block.element().clone()))
                .text();
    }

    private static List<Node> firstLine(Element paragraph) {
        return Paragraphs.lines(paragraph).get(0);
    }

    private static Sign sign(Block block) {
        var words = words(block);
        if (QuestionText.isLabelled(words)) {
            return Sign.LABEL;
        }
        if (QuestionText.number(words) > 0) {
            return Sign.NUMBER;
        }
        return words.codePoints().anyMatch(BoldDialect::isSign) ? Sign.SYMBOL : Sign.NONE;
    }

    private static boolean isSign(int c) {
        return Character.getType(c) == Character.OTHER_SYMBOL;
    }

    private static boolean isEmphasis(List<Node> line, Evaluator emphasis) {
        var isBold = false;
        for (var node : line) {
            if (node instanceof Element element && element.is(emphasis)) {
                isBold = true;
            } else if (node instanceof Element element && element.is(BREAK)) {
                continue;
            } else if (!(node instanceof TextNode text)
                    || text.text().codePoints().anyMatch(Character::isLetter)) {
                return false;
            }
        }
        return isBold;
    }
}
