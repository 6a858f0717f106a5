package dev.handbook.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
    private static final Evaluator SHOWN = QueryParser.parse("img, pre, ul, ol");
    private static final Evaluator BOX = QueryParser.parse("input[type=checkbox]");

    private static final String TICK = " \u2713";
    private static final String LETTERS = "ABCDEFGH";
    private static final int FEWEST = 2;
    private static final Pattern LETTER = Pattern.compile("^\\s*[(\\[]?([A-Ha-h])\\s*[:.)\\]、．](?!\\w)");
    private static final Pattern BOXED = Pattern.compile("^\\s*\\[[ xX]]\\s*\\S");
    private static final Pattern SIGN = Pattern.compile("^\\s*\\[([ xX])]\\s*");
    private static final Pattern BOXES_BEGIN = Pattern.compile("(?m)^\\s{0,20}\\[[ xX]]");
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

    /** Whether a paragraph is lines of options, or begins with some. */
    static boolean areLines(Element paragraph) {
        return mayBegin(paragraph) && gather(new Element("div"), List.of(paragraph), 0) > 0;
    }

    private static boolean mayBegin(Node node) {
        if (!(node instanceof Element element) || !element.normalName().equals("p")) {
            return false;
        }
        var words = element.wholeText();
        return BEGINS.matcher(words).find() || BOXES_BEGIN.matcher(words).find();
    }

    /** Appends the list that begins in paragraph {@code from} and gives the node after it; {@code from} if none begins there. */
    private static int gather(Element answer, List<Node> nodes, int from) {
        var lines = lines(nodes.get(from));
        var boxes = firstBox(lines);
        if (boxes < lines.size()) {
            append(answer, lines.subList(0, boxes));
            var list = answer.appendElement("ul");
            lines.subList(boxes, lines.size()).forEach(line -> addBox(list, line));
            return from + 1;
        }
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

    /** The line from which on each begins with a box to tick; the number of lines if there are none. */
    private static int firstBox(List<List<Node>> lines) {
        var first = lines.size();
        while (first > 0 && sign(lines.get(first - 1)).find()) {
            first--;
        }
        return lines.size() - first < FEWEST ? lines.size() : first;
    }

    private static Matcher sign(List<Node> line) {
        return SIGN.matcher(!line.isEmpty() && line.get(0) instanceof TextNode text ? text.getWholeText() : "");
    }

    private static void addBox(Element list, List<Node> line) {
        var option = list.appendElement("li");
        var box = option.appendElement("input").attr("type", "checkbox");
        var sign = sign(line);
        if (sign.find() && !sign.group(1).isBlank()) {
            box.attr("checked", "");
        }
        option.appendText(" ").appendChildren(line);
        ((TextNode) line.get(0)).text(sign.replaceFirst(""));
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

    /** How many options the first list of options in an answer has, lettered from A on or with boxes to tick; 0 if it has no such list. */
    static int count(Element answer) {
        return lists(answer).findFirst().map(Element::childrenSize).orElse(0);
    }

    private static Stream<Element> lists(Element answer) {
        return answer.select(LIST).stream()
                .filter(list -> list.childrenSize() >= FEWEST
                        && (areInOrder(list.children())
                                || list.children().stream().allMatch(Options::isBox)));
    }

    private static boolean areInOrder(List<Element> entries) {
        for (var i = 0; i < entries.size(); i++) {
            if (i >= LETTERS.length() || !letter(entries.get(i)).equals(LETTERS.substring(i, i + 1))) {
                return false;
            }
        }
        return true;
    }

    /** Whether an answer ends with options of which none is marked: what stands above them is part of the question. */
    static boolean areLast(Element answer) {
        var last = answer.lastElementChild();
        while (last != null && saysNothing(last)) {
            last = last.previousElementSibling();
        }
        return last != null
                && lists(answer).anyMatch(last::equals)
                && answer.selectFirst(TICKED) == null
                && !answer.text().contains(TICK.strip());
    }

    /** Whether this is a rule, as authors draw them with signs of their own as well. */
    private static boolean saysNothing(Element element) {
        return element.selectFirst(SHOWN) == null && element.text().codePoints().noneMatch(Character::isLetterOrDigit);
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
