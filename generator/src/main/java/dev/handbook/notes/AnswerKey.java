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
 *                              2. C
 * </pre>
 *
 * <p>It answers nothing by itself, and must not pass for the end of the last answer.
 *
 * @param blocks the blocks that hold it, the heading that announces it included; empty if there is none
 * @param letters the right letters as capitals, by the numbers of their questions
 */
record AnswerKey(List<Block> blocks, Map<Integer, String> letters) {
    private static final Pattern PAIR = Pattern.compile(
            "[\\s,;|/•·]*(\\d{1,3})\\s?[.):=–—-]{0,2}\\s{0,3}\\(?([A-Ha-h])\\)?(?![\\p{L}\\p{N}])[.,;]?");
    private static final Pattern LETTER = Pattern.compile("[\\s(]*([A-Ha-h])[\\s).]*");
    private static final Pattern LABEL = Pattern.compile(
            "[^\\p{L}]*(?:" + AskingWords.ANSWER + ")(?:\\s+key)?[^\\p{L}\\p{N}]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int LONGEST = 4_000;
    private static final int FEWEST = 2;

    /** A key stands at the end of its note: further from it nobody looks. */
    private static final int BLOCKS = 60;

    AnswerKey {
        blocks = List.copyOf(blocks);
        letters = Map.copyOf(letters);
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
        return new AnswerKey(List.of(), Map.of());
    }

    private static AnswerKey at(List<Block> blocks, int i, ToIntFunction<Element> numbers) {
        var letters = new LinkedHashMap<Integer, String>();
        var text = blocks.get(i).element().wholeText();
        var label = text.length() > LONGEST ? null : LABEL.matcher(text);
        if (label == null || !label.lookingAt() || blocks.get(i).isList()) {
            return new AnswerKey(List.of(), Map.of());
        }
        var found = new ArrayList<Block>();
        found.add(blocks.get(i));
        var isWhole = addPairs(text.substring(label.end()), letters);
        for (var next = i + 1;
                isWhole && next < blocks.size() && !blocks.get(next).isHeading();
                next++) {
            var block = blocks.get(next);
            isWhole = block.isRule()
                    || block.isList() && addItems(block.element(), numbers, letters)
                    || block.isParagraph()
                            && block.text().length() < LONGEST
                            && addPairs(block.element().wholeText(), letters);
            found.add(block);
        }
        return isWhole ? new AnswerKey(found, letters) : new AnswerKey(List.of(), Map.of());
    }

    /** Whether a text is nothing but pairs of a number and a letter. */
    private static boolean addPairs(String text, Map<Integer, String> letters) {
        var pair = PAIR.matcher(text);
        var at = 0;
        while (at < text.length() && pair.region(at, text.length()).lookingAt()) {
            letters.put(Integer.parseInt(pair.group(1)), pair.group(2).toUpperCase(Locale.ROOT));
            at = pair.end();
        }
        return text.substring(at).isBlank();
    }

    private static boolean addItems(Element list, ToIntFunction<Element> numbers, Map<Integer, String> letters) {
        var place = 0;
        for (var item : list.children()) {
            place++;
            var letter = LETTER.matcher(item.text());
            if (letter.matches()) {
                var number = numbers.applyAsInt(item);
                letters.put(number > 0 ? number : place, letter.group(1).toUpperCase(Locale.ROOT));
            } else if (item.text().length() > LONGEST || !addPairs(item.text(), letters)) {
                return false;
            }
        }
        return place > 0;
    }

    /** The letter of a question; empty if it names none. */
    String letter(int number) {
        return letters.getOrDefault(number, "");
    }
}
