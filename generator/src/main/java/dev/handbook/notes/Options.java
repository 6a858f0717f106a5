package dev.handbook.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * The options of a multiple-choice question. All are shown; the right one is marked by a tick, which can be read aloud, found and
 * copied. It is known by a ticked box, by its letter, which the note names after the options, or by being the one in bold:
 *
 * <pre>
 * - A: green                      - [ ] green                a) green
 * - B: half-oxidised  ✓           - [x] half-oxidised  ✓     **b) half-oxidised**  ✓
 * Answer: B
 * </pre>
 *
 * <p>Lettered lines of a paragraph, or lettered paragraphs, become a list.
 */
final class Options {
    private static final Evaluator LIST = QueryParser.parse("ul, ol");
    private static final Evaluator TICKED = QueryParser.parse("input[checked]");
    private static final Evaluator BOX = QueryParser.parse("input[type=checkbox]");

    private static final String TICK = " \u2713";
    private static final String LETTERS = "ABCDEFGH";
    private static final int FEWEST = 2;
    private static final Pattern LETTER = Pattern.compile("^\\s*[(\\[]?([A-Ha-h])\\s*[:.)\\]、．](?!\\w)");
    private static final Pattern BOXED = Pattern.compile("^\\s*\\[[ xX]]\\s*\\S");
    private static final Pattern BEGINS = Pattern.compile("(?m)^\\s{0,20}[(\\[]?[Aa]\\s?[:.)\\]、．]");
    private static final Evaluator BOLD = QueryParser.parse("strong, b");
    private static final Pattern NAMED = Pattern.compile(
            "(?:^|[\\s*_>])(?:" + AskingWords.ANSWER
                    + "|correct(?: option| answer)?|correct[ae]|corrett?a|right answer|правильный ответ)"
                    + "(?!(?<=\\p{IsLatin})\\p{IsLatin})\\s*(?:is|:|：|-|—|=)?\\s*"
                    + "(?:option\\s+)?\\(?([A-Ha-h](?:\\s{0,3}[,&/]\\s{0,3}[A-Ha-h])*)(?![\\p{L}\\p{N}'’])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Options() {}

    /** Makes lists of the options that stand as lines or as paragraphs at the top of an answer. */
    static void gather(Element answer) {
        var nodes = List.copyOf(answer.childNodes());
        if (nodes.stream().noneMatch(Options::mayBegin)) {
            return;
        }
        answer.empty(); // taking a child out alone would number all that follow it again
        var i = 0;
        while (i < nodes.size()) {
            var end = mayBegin(nodes.get(i)) ? gather(answer, nodes, i) : i;
            if (end == i) {
                answer.appendChild(nodes.get(i));
                end++;
            }
            i = end;
        }
    }

    private static boolean mayBegin(Node node) {
        return node instanceof Element element
                && element.normalName().equals("p")
                && BEGINS.matcher(element.wholeText()).find();
    }

    /** Appends the list that begins in paragraph {@code from} and gives the node after it; {@code from} if none begins there. */
    private static int gather(Element answer, List<Node> nodes, int from) {
        var lines = lines(nodes.get(from));
        var first = first(lines);
        var list = new Element("ul");
        var isList = first >= 0
                && (lines.subList(first + 1, lines.size()).stream().anyMatch(line -> isOption(line, 1))
                        || begins(nodes, from + 1, 1));
        if (!isList) {
            return from;
        }
        append(answer, lines.subList(0, first));
        answer.appendChild(list);
        var rest = fill(list, lines.subList(first, lines.size()));
        var next = from + 1;
        while (rest.isEmpty() && begins(nodes, next, list.childrenSize())) {
            rest = fill(list, lines(nodes.get(next)));
            next++;
        }
        append(answer, rest);
        return next;
    }

    /** Whether each of several lines begins with a box to tick, as in a list of tasks, but without its bullet. */
    static boolean areBoxes(List<List<Node>> lines) {
        return lines.size() >= FEWEST
                && lines.stream()
                        .allMatch(line -> BOXED.matcher(Paragraphs.text(line)).find());
    }

    /** The line behind the question at which options begin, one line each; the number of lines if there are none. */
    static int start(List<List<Node>> lines) {
        for (var i = 1; i + 1 < lines.size(); i++) {
            if (i == 1 && areBoxes(lines.subList(i, lines.size()))
                    || isOption(lines.get(i), 0) && isOption(lines.get(i + 1), 1)) {
                return i;
            }
        }
        return lines.size();
    }

    private static int first(List<List<Node>> lines) {
        for (var i = 0; i < lines.size(); i++) {
            if (isOption(lines.get(i), 0)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the option of that place begins a paragraph. */
    private static boolean begins(List<Node> nodes, int i, int place) {
        return i < nodes.size()
                && nodes.get(i).nodeName().equals("p")
                && isOption(lines(nodes.get(i)).get(0), place);
    }

    /** Adds options, up to the line that names the answer; it and what follows are left over. */
    private static List<List<Node>> fill(Element list, List<List<Node>> lines) {
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var last = list.lastElementChild();
            if (last == null || isOption(line, list.childrenSize())) {
                list.appendElement("li").appendChildren(line);
            } else if (AnswerLabel.length(Paragraphs.text(line)) > 3) {
                return lines.subList(i, lines.size());
            } else {
                last.appendText("\n").appendChildren(line);
            }
        }
        return List.of();
    }

    private static void append(Element answer, List<List<Node>> lines) {
        var paragraph = new Element("p");
        for (var line : lines) {
            paragraph.appendText(paragraph.childNodeSize() == 0 ? "" : "\n").appendChildren(line);
        }
        if (!paragraph.text().isBlank()) {
            answer.appendChild(paragraph);
        }
    }

    private static List<List<Node>> lines(Node paragraph) {
        var copy = (Element) paragraph.clone();
        for (var lineBreak : copy.getElementsByTag("br")) {
            var ends = lineBreak.nextSibling() instanceof TextNode text
                    && text.getWholeText().startsWith("\n");
            lineBreak.replaceWith(new TextNode(ends ? "" : "\n"));
        }
        return Paragraphs.lines(copy);
    }

    private static boolean isOption(List<Node> line, int place) {
        return place < LETTERS.length() && letter(Paragraphs.text(line)).equals(LETTERS.substring(place, place + 1));
    }

    /**
     * Marks the right options in an answer, if it has any.
     *
     * @param right the letter that another part of the note names, or empty
     */
    static void markRight(Element answer, String right) {
        if (answer.getElementsByTag("li").isEmpty()) {
            return;
        }
        for (var list : answer.select(LIST)) {
            var options = list.children();
            if (options.size() >= FEWEST && options.stream().allMatch(Options::isBox)) {
                options.stream()
                        .filter(option -> option.selectFirst(TICKED) != null)
                        .forEach(Options::mark);
            }
        }
        var lettered = lettered(answer);
        if (lettered.size() >= FEWEST) {
            var letters = right.isEmpty() ? named(answer) : right;
            var isNamed = lettered.stream().anyMatch(option -> letters.contains(letter(option)));
            lettered.stream()
                    .filter(option -> isNamed ? letters.contains(letter(option)) : isOnlyBold(option, lettered))
                    .forEach(Options::mark);
        }
    }

    /** How many options a list of an answer has that begins with A and goes on; 0 if it has no such list. */
    static int count(Element answer) {
        for (var list : answer.select(LIST)) {
            var entries = list.children();
            if (entries.size() >= FEWEST && areInOrder(entries)) {
                return entries.size();
            }
        }
        return 0;
    }

    private static boolean areInOrder(List<Element> entries) {
        for (var i = 0; i < entries.size(); i++) {
            if (i >= LETTERS.length() || !letter(entries.get(i)).equals(LETTERS.substring(i, i + 1))) {
                return false;
            }
        }
        return true;
    }

    /** Whether options are all that an answer has, and none is marked. */
    static boolean areAll(Element answer) {
        return answer.childrenSize() == 1
                && Block.isList(answer.child(0))
                && count(answer) > 0
                && !answer.text().contains(TICK.strip());
    }

    /** Whether an option with this letter stands in some elements. */
    static boolean have(List<Element> elements, String letter) {
        var root = new Element("div");
        elements.forEach(element -> root.appendChild(element.clone()));
        gather(root);
        return lettered(root).stream().anyMatch(option -> letter(option).equals(letter));
    }

    private static boolean isOnlyBold(Element option, List<Element> all) {
        return all.size() > FEWEST
                && isBold(option)
                && all.stream().filter(Options::isBold).count() == 1;
    }

    /** Whether all the words of an entry are bold. */
    static boolean isBold(Element option) {
        var bold = option.selectFirst(BOLD);
        return bold != null && bold.text().length() > 2 && bold.text().equals(option.text());
    }

    /** Adds the tick, once. */
    static void mark(Element option) {
        if (!option.text().contains(TICK.strip())) {
            var last = option.lastElementChild();
            (last != null && last.normalName().equals("p") ? last : option).appendText(TICK);
        }
    }

    private static boolean isBox(Element option) {
        return option.normalName().equals("li") && option.selectFirst(BOX) != null;
    }

    private static List<Element> lettered(Element answer) {
        var options = new ArrayList<Element>();
        for (var item : answer.getElementsByTag("li")) {
            if (!letter(item).isEmpty()) {
                options.add(item);
            }
        }
        return options;
    }

    /** The letter that an option begins with, as a capital; empty if it has none. */
    static String letter(Element option) {
        return letter(option.text());
    }

    private static String letter(String words) {
        var letter = LETTER.matcher(words);
        return letter.find() ? letter.group(1).toUpperCase(Locale.ROOT) : "";
    }

    /** The letters that the answer names as right ones; empty if it names none. */
    private static String named(Element answer) {
        var named = NAMED.matcher(answer.wholeText());
        return named.find() ? named.group(1).toUpperCase(Locale.ROOT).replaceAll("[^A-H]", "") : "";
    }
}
