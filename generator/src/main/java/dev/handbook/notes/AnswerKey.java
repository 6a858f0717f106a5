package dev.handbook.notes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The list at the end of a quiz that names the right option of each question, which is known by its number:
 *
 * <pre>
 * Answers: 1 b, 2 c            ## Answer key
 *                              1. B
 *                              2. C - aged for years
 * </pre>
 *
 * <p>It answers nothing by itself, and must not pass for the end of the last answer.
 *
 * @param blocks the blocks that hold it, the heading that announces it included; empty if there is none
 * @param letters the right letters as capitals, by the numbers of their questions
 * @param whys what the key says of a question besides, likewise
 */
record AnswerKey(List<Block> blocks, Map<Integer, String> letters, Map<Integer, Element> whys) {
    private static final Pattern PAIR = Pattern.compile(
            "[\\s,;|/•·]*(\\d{1,3})\\s?[.):=–—-]{0,2}\\s{0,3}\\(?([A-Ha-h])\\)?(?![\\p{L}\\p{N}])[.,;]?");
    private static final Pattern LETTER = Pattern.compile("[\\s(]*([A-Ha-h])[\\s).]*");
    private static final Pattern LABEL = Pattern.compile(
            "[^\\p{L}]*+(?:" + AskingWords.ANSWER + ")(?:\\s+key)?[^\\p{L}\\p{N}]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern WHY =
            Pattern.compile("[\\s(]*([A-Ha-h])\\s{0,3}(?:[).:,]|\\s[-–—]|[-–—]\\s)[\\s).:–—-]*(?=\\S)");
    private static final AnswerKey NONE = new AnswerKey(List.of(), Map.of(), Map.of());
    private static final int LONGEST = 4_000;
    private static final int FEWEST = 2;

    /** A key stands at the end of its note: further from it nobody looks. */
    private static final int BLOCKS = 60;

    AnswerKey {
        blocks = List.copyOf(blocks);
        letters = Map.copyOf(letters);
        whys = Map.copyOf(whys);
    }

    /**
     * The last key of a note; one without blocks if there is none.
     *
     * @param numbers the number that the author typed before a list item, or -1
     */
    static AnswerKey find(List<Block> blocks, ToIntFunction<Element> numbers) {
        for (var i = blocks.size() - 1; i >= Math.max(0, blocks.size() - BLOCKS); i--) {
            var key = at(blocks, i, numbers);
            if (key.letters().size() >= FEWEST) {
                return key;
            }
        }
        return NONE;
    }

    private static AnswerKey at(List<Block> blocks, int i, ToIntFunction<Element> numbers) {
        var key = new Found(numbers);
        if (AnswerLabel.isReveal(blocks.get(i).element())) {
            return folded(blocks.get(i), key);
        }
        var text = blocks.get(i).element().wholeText();
        var label = text.length() > LONGEST ? null : LABEL.matcher(text);
        var isOnly = AnswerLabel.isOnly(text);
        if (label == null || blocks.get(i).isList() || !isOnly && !label.lookingAt()) {
            return NONE;
        }
        var found = new ArrayList<Block>();
        found.add(blocks.get(i));
        var isWhole = isOnly || key.addPairs(text.substring(label.end()));
        for (var next = i + 1;
                isWhole && next < blocks.size() && !blocks.get(next).isHeading();
                next++) {
            var block = blocks.get(next);
            isWhole = block.isRule() || key.add(block.element());
            found.add(block);
        }
        return isWhole ? new AnswerKey(found, key.letters, key.whys) : NONE;
    }

    /** A key that its author hides. */
    private static AnswerKey folded(Block fold, Found key) {
        var isWhole = !fold.text().isBlank() && fold.element().selectFirst("> summary") != null;
        for (var child : fold.element().children()) {
            isWhole = isWhole && (child.normalName().equals("summary") || key.add(child));
        }
        return isWhole ? new AnswerKey(List.of(fold), key.letters, key.whys) : NONE;
    }

    /** What is found of a key while it is read. */
    private static final class Found {
        private final Map<Integer, String> letters = new LinkedHashMap<>();
        private final Map<Integer, Element> whys = new LinkedHashMap<>();
        private final ToIntFunction<Element> numbers;

        Found(ToIntFunction<Element> numbers) {
            this.numbers = numbers;
        }

        /** Whether a list or paragraph holds nothing else. */
        boolean add(Element element) {
            return Block.isList(element) && addItems(element)
                    || element.normalName().equals("p")
                            && element.text().length() < LONGEST
                            && addPairs(element.wholeText());
        }

        /** Whether a text is nothing but pairs of a number and a letter. */
        boolean addPairs(String text) {
            var pair = PAIR.matcher(text);
            var at = 0;
            while (at < text.length() && pair.region(at, text.length()).lookingAt()) {
                letters.put(Integer.parseInt(pair.group(1)), pair.group(2).toUpperCase(Locale.ROOT));
                at = pair.end();
            }
            return text.substring(at).isBlank();
        }

        private boolean addItems(Element list) {
            var place = 0;
            for (var item : list.children()) {
                place++;
                var text = item.text();
                var letter = LETTER.matcher(text);
                var why = WHY.matcher(text);
                var typed = numbers.applyAsInt(item);
                var number = typed > 0 ? typed : place;
                if (letter.matches()) {
                    letters.put(number, letter.group(1).toUpperCase(Locale.ROOT));
                } else if (list.normalName().equals("ol") && why.lookingAt()) {
                    letters.put(number, why.group(1).toUpperCase(Locale.ROOT));
                    whys.put(number, item);
                } else if (text.length() > LONGEST || !addPairs(text)) {
                    return false;
                }
            }
            return place > 0;
        }
    }

    /** What the key says of a question besides its letter; nothing if it says no more. */
    List<Element> why(int number) {
        var why = whys.get(number);
        return why == null ? List.of() : List.of(why.clone().tagName("div"));
    }

    /** The letter of a question; empty if it names none. */
    String letter(int number) {
        return letters.getOrDefault(number, "");
    }
}
