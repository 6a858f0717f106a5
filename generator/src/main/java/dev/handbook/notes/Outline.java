package dev.handbook.notes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A note as dialects see it: its blocks, how much each sounds like a question, and what the author typed where the tree no longer
 * tells. Words are taken from the tree once, whatever number of dialects looks at them.
 */
final class Outline {
    private static final int MANY_LABELS = 3;

    private static final int FEWEST_LISTED = 3;

    /** How many blocks a question may stand below the heading of its section, for that to end the answer. */
    private static final int NEAR = 20;

    /** In characters; what a note is called is far shorter. */
    private static final int LONGEST_NAME = 1_000;

    /** In characters; a heading that says "Questions" and hardly anything else. */
    private static final int SHORTEST_NAME = 15;

    /** In characters; a longer first line is text. */
    private static final int LONGEST_TITLE = 40;

    /** In digits; years are longer. */
    private static final int LONGEST_NUMBER = 3;

    private final List<Block> blocks;
    private final ToIntFunction<Element> numbers;
    private final boolean announcesQuestions;
    private final boolean isNamedQuestions;
    private final boolean hasTitle;
    private final boolean isTasks;
    private final boolean isSheet;
    private final boolean isStory;
    private final boolean isDeck;
    private final boolean isLabelled;
    private final String[] texts;
    private final double[] weights;

    /** Paragraphs that do not go on after a line end. */
    private final BitSet oneLine = new BitSet();

    /** Headings that are nothing but a number, and the bit behind the last block once they are known. */
    private final BitSet bareNumbers = new BitSet();

    /** For each block the heading above it; empty until somebody asks. */
    private int[] sections = new int[0];

    /** Of blocks whose words name something beside the questions, for those that were asked about. */
    private final BitSet asides = new BitSet();

    private final BitSet knownAsides = new BitSet();

    /** Headings of sections that only tell, and the bit behind the last block once they are known. */
    private final BitSet besideAsked = new BitSet();

    /** Of titles that may have questions below them; unknown until somebody asks. */
    private int lastTitle = Integer.MAX_VALUE;

    /** With bit 0 set once they are known. */
    private final BitSet levelsOfQuestions = new BitSet();

    /** Of lists, taken apart when the first dialect asks. */
    private final Map<Integer, List<Bullet>> bullets = new HashMap<>();

    /** Of paragraphs with several lines, likewise. */
    private final Map<Integer, QuestionLines> lines = new HashMap<>();

    /**
     * @param blocks the note
     * @param numbers the number that the author typed before a list item, or -1
     * @param titles what the note is called, by its path and its front matter, tags included
     * @param hasTitle whether the first block is the title from the front matter
     */
    Outline(List<Block> blocks, ToIntFunction<Element> numbers, List<String> titles, boolean hasTitle) {
        this.numbers = numbers;
        this.blocks = chapters(new Runs(numbers).cut(headings(opened(blocks))));
        this.hasTitle = hasTitle;
        texts = new String[this.blocks.size()];
        weights = new double[this.blocks.size()];
        var names = new ArrayList<>(titles);
        var labels = 0;
        var isDeck = titles.stream().anyMatch(AskingWords::announcesCards);
        for (var i = 0; i < texts.length; i++) {
            texts[i] = this.blocks.get(i).text();
            weights[i] = QuestionText.weight(texts[i]);
            isDeck |= texts[i].contains("#flashcard");
            labels += !this.blocks.get(i).isHeading() && QuestionText.isLabelled(texts[i]) ? 1 : 0;
            oneLine.set(
                    i,
                    this.blocks.get(i).isParagraph()
                            && isOneLine(this.blocks.get(i).element()));
            if (this.blocks.get(i).level() == 1) {
                names.add(texts[i]);
            }
        }
        if (texts.length > 1 && isPlain(0) && texts[0].length() <= LONGEST_TITLE && !QuestionText.asks(texts[0])) {
            names.add(texts[0]); // notes without markup begin with their title
        }
        this.isDeck = isDeck;
        isLabelled = labels >= MANY_LABELS;
        names.removeIf(name -> name.length() > LONGEST_NAME);
        announcesQuestions = AskingWords.announceQuestions(names);
        isNamedQuestions = names.stream().anyMatch(AskingWords::namesQuestions);
        isTasks = names.stream().anyMatch(AskingWords::announcesTasks);
        isSheet = isTasks || names.stream().anyMatch(AskingWords::announcesExam);
        isStory = names.stream().anyMatch(Outline::isStory);
    }

    /** Whether a title announces a story of its author rather than a question. */
    static boolean isStory(String title) {
        return AskingWords.announcesStory(title) && !QuestionText.endsAsking(title);
    }

    /** Just blocks, as tests and formats without source text have them. */
    static Outline of(List<Block> blocks) {
        return new Outline(blocks, item -> -1, List.of(), false);
    }

    /** A {@code details} around whole questions is a chapter that folds: its summary is a heading, its content stands open. */
    private static List<Block> opened(List<Block> blocks) {
        var opened = new ArrayList<Block>();
        for (var each : blocks) {
            var block = Callout.asking(each);
            var exercise = Callout.exercise(block);
            if (!exercise.isEmpty()) {
                opened.addAll(exercise);
            } else if (block.element().normalName().equals("details") && isChapter(block.element())) {
                for (var child : block.element().children()) {
                    var element = child.normalName().equals("summary")
                            ? new Element("h2").appendChildren(child.clone().childNodes())
                            : child;
                    opened.add(new Block(element, block.firstLine(), block.lastLine()));
                }
            } else {
                opened.add(block);
            }
        }
        return opened;
    }

    /** Headings as their author meant them, whatever he made of lines and labels. */
    private static List<Block> headings(List<Block> blocks) {
        return ContinuedHeadings.joined(BareNumbers.stopped(TwinHeadings.joined(LabelledHeadings.lowered(blocks))));
    }

    /** The same blocks, lists opened of which each entry is a chapter. */
    private static List<Block> chapters(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block.isList() && holdsChapters(block.element())
                        ? block.element().children().stream()
                                .flatMap(entry -> entry.children().stream())
                                .map(child -> new Block(child, block.firstLine(), block.lastLine()))
                        : Stream.of(block))
                .toList();
    }

    /** Whether each entry of a list begins with a heading, and questions are folded below: to the author, the list only numbers his chapters. */
    private static boolean holdsChapters(Element list) {
        var questions = 0;
        for (var entry : list.children()) {
            var first = entry.firstElementChild();
            if (first == null || Block.level(first) == 0 || !entry.ownText().isBlank()) {
                return false;
            }
            for (var child : entry.children()) {
                questions += child.normalName().equals("details") && !AnswerLabel.isReveal(child) ? 1 : 0;
            }
        }
        return questions > 1;
    }

    private static boolean isChapter(Element details) {
        var questions = 0;
        var asksItself = QuestionText.asks(DetailsDialect.summary(details));
        for (var child : details.children()) {
            var isQuestion = child.normalName().equals("details") && !AnswerLabel.isReveal(child)
                    || Block.level(child) > 0 && QuestionText.endsAsking(child.text());
            questions += isQuestion ? 1 : 0;
            questions += !asksItself && Block.isList(child) && areQuestions(Bullet.all(child)) ? 2 : 0;
        }
        return questions > 1;
    }

    /** Whether nearly all entries of a list ask, and say something below. */
    private static boolean areQuestions(List<Bullet> bullets) {
        var asking = bullets.stream()
                .filter(bullet -> QuestionText.asks(bullet.asking().text()))
                .count();
        return bullets.size() >= FEWEST_LISTED && asking * 5 >= bullets.size() * 4L;
    }

    private static boolean isOneLine(Element paragraph) {
        var words = paragraph.childNodeSize() == 1 && paragraph.childNode(0) instanceof TextNode only
                ? only.getWholeText()
                : paragraph.wholeText();
        return words.indexOf('\n') < 0;
    }

    List<Block> blocks() {
        return blocks;
    }

    int size() {
        return blocks.size();
    }

    Block get(int i) {
        return blocks.get(i);
    }

    /** The words of a block on one line. */
    String text(int i) {
        return texts[i];
    }

    /** See {@link QuestionText#weight}. */
    double weight(int i) {
        return weights[i];
    }

    /** The entries of a list. They are shared: who changes their elements has to copy them. */
    List<Bullet> bullets(int i) {
        return bullets.computeIfAbsent(i, at -> Bullet.all(blocks.get(at).element()));
    }

    /** A paragraph cut behind what it asks. It is shared: who changes its elements has to copy them. */
    QuestionLines lines(int i) {
        return lines.computeIfAbsent(i, at -> QuestionLines.of(blocks.get(at).element()));
    }

    /** Whether a paragraph stands on one line; a {@code br} ends a line as well. */
    boolean isOneLine(int i) {
        return oneLine.get(i);
    }

    /** Whether a paragraph is one line without any markup. Most are, and most dialects are about the others. */
    boolean isPlain(int i) {
        return oneLine.get(i) && blocks.get(i).element().childrenSize() == 0;
    }

    /** The lines that ask in a paragraph, or all of it, in plain words. */
    String question(int i) {
        return isOneLine(i) ? texts[i] : lines(i).question().text();
    }

    /** The number that the author typed before a list item, or -1 if nobody knows. */
    int number(Element item) {
        return numbers.applyAsInt(item);
    }

    /** Whether the note calls itself a collection of questions. */
    boolean announcesQuestions() {
        return announcesQuestions;
    }

    /** Whether it calls itself questions and nothing else, rather than an interview or a guide to one. */
    boolean isNamedQuestions() {
        return isNamedQuestions;
    }

    /** Whether a block names something that stands beside the questions: several dialects ask, and its pattern is long. */
    boolean isAside(int block) {
        if (!knownAsides.get(block)) {
            knownAsides.set(block);
            asides.set(block, AskingWords.isAside(texts[block]));
        }
        return asides.get(block);
    }

    /** Whether the note calls itself a sheet of tasks, such as an examination. */
    boolean isSheet() {
        return isSheet;
    }

    /** Whether the note calls itself tasks or exercises and nothing else. */
    boolean isTasks() {
        return isTasks;
    }

    /** Whether the note calls itself a story of its author: "How we moved house". Then its headings tell, unless they end in a question mark. */
    boolean isStory() {
        return isStory;
    }

    /** Whether the note calls itself flash cards, by its title, a tag or a {@code #flashcards} in its text. */
    boolean isDeck() {
        return isDeck;
    }

    /** Whether several paragraphs or entries say by a label that they ask, so that nothing else has to be guessed. */
    boolean isLabelled() {
        return isLabelled;
    }

    /** Whether the first block is the title from the front matter, which the body never shows. */
    boolean isTitle(int i) {
        return hasTitle && i == 0;
    }

    /**
     * The heading level that ends an answer given under questions which are no headings: the deepest one that directly stands above
     * such a question, or asks itself not far above.
     */
    int sectionLevel(List<Integer> asking) {
        var deepest = 2;
        for (var i : asking) {
            var above = i - 1;
            while (above >= 0 && !blocks.get(above).isHeading() && i - above <= NEAR) {
                above--;
            }
            var isAbove = above >= 0
                    && blocks.get(above).isHeading()
                    && (i - above == 1 || weights[above] == 1 || isRules(above + 1, i));
            if (isAbove) {
                deepest = Math.max(deepest, blocks.get(above).level());
            }
        }
        return deepest;
    }

    /** The heading above a block; -1 if there is none. */
    int section(int block) {
        if (sections.length == 0) {
            sections = new int[size()];
            var heading = -1;
            for (var i = 0; i < size(); i++) {
                sections[i] = heading;
                heading = blocks.get(i).isHeading() ? i : heading;
            }
        }
        return sections[block];
    }

    /**
     * Whether a line is a label and nothing else: what is asked comes next. Headings that are bare numbers are so where they count and at
     * least half of what stands below them asks or lets one choose; chapters are counted as well.
     */
    boolean isLabelOnly(int i) {
        return QuestionText.isLabelOnly(texts[i]) || numbers().get(i);
    }

    private BitSet numbers() {
        if (bareNumbers.isEmpty()) {
            bareNumbers.set(size());
            var counted = new BitSet();
            var last = 0;
            var asking = 0;
            for (var i = 0; i < size(); i++) {
                if (blocks.get(i).isHeading() && isBareNumber(texts[i])) {
                    var number = QuestionText.number(texts[i] + ".");
                    if (number != last + 1) {
                        return bareNumbers; // years, versions
                    }
                    last = number;
                    counted.set(i);
                    asking += asksBelow(i) ? 1 : 0;
                }
            }
            if (last >= FEWEST_LISTED && asking * 2 >= last) {
                bareNumbers.or(counted);
            }
        }
        return bareNumbers;
    }

    private static boolean isBareNumber(String heading) {
        return heading.length() <= LONGEST_NUMBER
                && !heading.isEmpty()
                && heading.chars().allMatch(Character::isDigit);
    }

    /** Whether a paragraph up to the next heading asks, or a list there has letters to choose by. */
    private boolean asksBelow(int heading) {
        for (var i = heading + 1; i < size() && !blocks.get(i).isHeading(); i++) {
            if (blocks.get(i).isParagraph() && QuestionText.asks(question(i))
                    || blocks.get(i).isList()
                            && bullets(i).size() > 1
                            && Options.letter(bullets(i).get(1).element()).equals("B")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a heading only counts, and a deeper one below it says that the question comes there. */
    boolean isGroup(int heading) {
        if (!blocks.get(heading).isHeading() || !QuestionText.isLabelOnly(texts[heading])) {
            return false;
        }
        var next = heading + 1;
        while (next < size() && !blocks.get(next).isHeading()) {
            next++;
        }
        return next < size()
                && blocks.get(next).level() > blocks.get(heading).level()
                && QuestionText.isLabelOnly(texts[next]);
    }

    /** Whether a heading below the title says that questions follow, and a list of them does: then they are there, and nowhere else. */
    boolean listsQuestions() {
        return IntStream.range(1, size() - 1)
                .anyMatch(i -> blocks.get(i).level() > 1
                        && blocks.get(i + 1).isList()
                        && AskingWords.namesQuestions(texts[i])
                        && bullets(i + 1).size() >= FEWEST_LISTED
                        && (texts[i].length() <= SHORTEST_NAME
                                || QuestionList.of(i + 1, bullets(i + 1), false).asks()));
    }

    /** Whether a list stands in a section beside one whose heading says that a list of questions follows. */
    boolean isBesideQuestions(int list) {
        var own = section(list);
        return own >= 0
                && !AskingWords.namesQuestions(texts[own])
                && levelsOfQuestions().get(blocks.get(own).level());
    }

    /** The levels of the headings that say that questions follow, right above a list; looked up once. */
    private BitSet levelsOfQuestions() {
        if (levelsOfQuestions.isEmpty()) {
            levelsOfQuestions.set(0);
            for (var i = 0; i + 1 < size(); i++) {
                if (blocks.get(i).isHeading() && blocks.get(i + 1).isList() && AskingWords.namesQuestions(texts[i])) {
                    levelsOfQuestions.set(blocks.get(i).level());
                }
            }
        }
        return levelsOfQuestions;
    }

    /**
     * Whether a heading belongs to a section that only tells, beside one that says that questions follow and has them in headings of the
     * same level.
     */
    boolean isBesideAsked(int heading) {
        if (besideAsked.isEmpty()) {
            besideAsked.set(size());
            var sections = sectionsOfHeadings();
            var levels = new BitSet();
            sections.values().stream()
                    .filter(section -> section.asks(this))
                    .forEach(section -> levels.set(section.level()));
            sections.values().stream()
                    .filter(section -> levels.get(section.level()) && section.tells(this))
                    .forEach(section -> section.headings().forEach(besideAsked::set));
        }
        return besideAsked.get(heading);
    }

    /** Headings of one level right below another. */
    private record Headings(int parent, int level, List<Integer> headings) {
        boolean asks(Outline note) {
            return AskingWords.namesQuestions(note.text(parent))
                    && headings.size() >= FEWEST_LISTED
                    && headings.stream().anyMatch(i -> note.weight(i) > 0);
        }

        boolean tells(Outline note) {
            return !AskingWords.namesQuestions(note.text(parent))
                    && headings.stream().allMatch(i -> note.weight(i) == 0);
        }
    }

    /** The headings below each that is not the title of all, by the index of the first. */
    private Map<Integer, Headings> sectionsOfHeadings() {
        var sections = new HashMap<Integer, Headings>();
        var open = new int[7];
        Arrays.fill(open, -1);
        for (var i = 0; i < size(); i++) {
            var level = blocks.get(i).level();
            if (level > 0) {
                var parent = open[level - 1];
                if (parent >= 0) {
                    sections.computeIfAbsent(parent, above -> new Headings(above, level, new ArrayList<>()))
                            .headings()
                            .add(i);
                }
                open[level] = i;
                Arrays.fill(open, level + 1, open.length, -1);
            }
        }
        return sections;
    }

    /** Whether this is the title of a note that announces questions, with headings below that ask: it asks nothing itself. */
    boolean isTitleOfQuestions(int i) {
        return (isTitle(i) || blocks.get(i).level() == 1)
                && i < lastTitle()
                && AskingWords.announcesQuestions(texts[i]);
    }

    /** The index of the last deeper heading that still has enough others below it that ask, counting itself. */
    private int lastTitle() {
        if (lastTitle == Integer.MAX_VALUE) {
            lastTitle = -1;
            var found = 0;
            for (var i = size() - 1; i >= 0 && lastTitle < 0; i--) {
                found += blocks.get(i).level() > 1 && weights[i] > 0 ? 1 : 0;
                lastTitle = found == FEWEST_LISTED ? i : -1;
            }
        }
        return lastTitle;
    }

    private boolean isRules(int from, int to) {
        return blocks.subList(from, to).stream().allMatch(Block::isRule);
    }
}
