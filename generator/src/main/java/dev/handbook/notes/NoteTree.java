package dev.handbook.notes;

import dev.handbook.model.About;
import dev.handbook.model.Note;
import dev.handbook.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * A note as a list of blocks, whatever {@link Format} it was written in: mended, parsed, sanitized and cut into what stands on
 * lines of its own. Dialects read this; nothing after it sees the author's markup again.
 */
final class NoteTree {
    private static final Evaluator PICTURE = QueryParser.parse("img");
    private static final Evaluator PLACED = QueryParser.parse("[" + Markdown.AT + "]");

    private final Note note;
    private final LineIndex source;
    private final FrontMatter frontMatter;
    private final About about;
    private final String format;
    private final LineIndex lines;
    private final List<Complexity.Stretch> plain;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Element> dropped;
    private final List<Format.Mistake> mistakes;
    private final boolean mayHoldAnchors;

    private NoteTree(Note note) {
        this.note = note;
        source = new LineIndex(note.text());
        frontMatter = FrontMatter.of(note);
        var format = Format.of(note.path(), note.text());
        this.format = format.name();
        var text = withoutFrontMatter(note.text(), frontMatter.lines());
        var mended = format.mended(text);
        lines = new LineIndex(mended);
        var tree = format.read(lines);
        plain = tree.plain();
        mistakes = tree.mistakes();
        mayHoldAnchors = OwnAnchors.mayBeIn(note.text());
        var body = AllowList.clean(tree.document());
        StrayNodes.gather(body);
        about = frontMatter
                .about()
                .and(format.about(mended))
                .and(mended.equals(text) ? List.of() : format.replaced(text))
                .and(FoldLabels.take(body));
        dropped = DroppedHtml.of(body);
        addBlocks(body);
        plain.forEach(this::addPlain);
    }

    private NoteTree(Note note, String why) {
        this.note = note;
        source = new LineIndex(note.text());
        frontMatter = FrontMatter.of(note);
        lines = new LineIndex(withoutFrontMatter(note.text(), frontMatter.lines()));
        plain = GuardedTree.whole(lines, why).plain();
        format = Format.of(note.path(), note.text()).name();
        about = frontMatter.about();
        dropped = List.of();
        mistakes = List.of();
        mayHoldAnchors = false;
        plain.forEach(this::addPlain);
    }

    static NoteTree of(Note note) {
        return new NoteTree(note);
    }

    /** A note that is only shown, letter for letter, because of what {@code why} says there is too much of. */
    static NoteTree plain(Note note, String why) {
        return new NoteTree(note, why);
    }

    String path() {
        return note.path();
    }

    /** Whether there may be anchors in it that its author set by hand. */
    boolean mayHoldAnchors() {
        return mayHoldAnchors;
    }

    /** What the note is written in, such as {@code Markdown}. */
    String format() {
        return format;
    }

    /** What the note says of itself, in its front matter or as its format has it. */
    About about() {
        return about;
    }

    FrontMatter frontMatter() {
        return frontMatter;
    }

    /** What could not be read and is shown as it is. */
    List<Complexity.Stretch> plain() {
        return plain;
    }

    /** What breaks the rules of the note's format. */
    List<Format.Mistake> mistakes() {
        return mistakes;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** Elements that the note has and no page may have; empty, but with their places. */
    List<Element> dropped() {
        return dropped;
    }

    /** A block without words on the first line, for what has no place. */
    Block start() {
        return new Block(new Element("p"), 1 + Math.min(frontMatter.lines(), lines.count() - 1), lines.count());
    }

    /** Where an element stands, as exactly as it is known; the start of {@code fallback} if nothing is known about it. */
    Place place(Element element, Block fallback) {
        var known = element;
        while (offsets(known).length == 0) {
            var parent = known.parent();
            if (parent == null) {
                return new Place(note.path(), fallback.firstLine(), 1);
            }
            known = parent;
        }
        var offsets = offsets(known);
        var place = lines.place(note.path(), offsets[0]);
        // Columns may have moved where HTML was mended; never point beyond the author's own line.
        var length = place.line() <= source.count() ? source.length(place.line()) : 0;
        return place.column() <= length + 1 ? place : new Place(note.path(), place.line(), 1);
    }

    /** The 1-based first line of an element; that of {@code fallback} if nothing is known about it. */
    int line(Element element, Block fallback) {
        var offsets = offsets(element);
        return offsets.length == 0 ? fallback.firstLine() : lines.line(offsets[0]);
    }

    /** The 1-based last line that an element has words on. */
    int lastLine(Element element, Block fallback) {
        var offsets = offsets(element);
        return offsets.length == 0 ? fallback.lastLine() : lastLine(offsets);
    }

    /** The number that the author typed before a list item; -1 if nobody knows. */
    int number(Element item) {
        var offsets = offsets(item);
        var number = 0;
        var at = offsets.length == 0 ? lines.length() : offsets[0];
        var digits = 0;
        while (at < lines.length() && digits < 6 && lines.charAt(at) >= '0' && lines.charAt(at) <= '9') {
            number = 10 * number + lines.charAt(at) - '0';
            at++;
            digits++;
        }
        return digits == 0 ? -1 : number;
    }

    /** The author's own text of a 1-based line. */
    String sourceLine(int line) {
        return line <= source.count() ? source.text(line) : "";
    }

    private static String withoutFrontMatter(String text, int lines) {
        var start = 0;
        for (var i = 0; i < lines; i++) {
            start = text.indexOf('\n', start) + 1;
            if (start == 0) {
                return "";
            }
        }
        return "\n".repeat(lines) + text.substring(start);
    }

    /** Puts the author's own lines between the blocks before and after them. */
    private void addPlain(Complexity.Stretch stretch) {
        var words = new StringJoiner("\n");
        for (var line = stretch.firstLine(); line <= stretch.lastLine(); line++) {
            words.add(line <= frontMatter.lines() ? "" : sourceLine(line));
        }
        var code = new Element("code").text(words.toString());
        var at = 0;
        while (at < blocks.size() && blocks.get(at).firstLine() < stretch.firstLine()) {
            at++;
        }
        blocks.add(at, new Block(new Element("pre").appendChild(code), stretch.firstLine(), stretch.lastLine()));
    }

    private void addBlocks(Element parent) {
        var loose = new Element("p");
        for (var child : Edits.taken(parent)) {
            if (!Block.isBlock(child)) {
                loose.appendChild(child);
                continue;
            }
            loose = addLoose(loose);
            var element = (Element) child;
            parent.appendChild(element);
            if (element.normalName().equals("div")) {
                addBlocks(element);
            } else {
                for (var part : Paragraphs.split(element, this::labelOffset)) {
                    add(part);
                }
            }
        }
        addLoose(loose);
    }

    private int labelOffset(Element paragraph, int newlines) {
        var offsets = offsets(paragraph);
        if (offsets.length == 0) {
            return -1;
        }
        var line = Math.min(lines.count(), lines.line(offsets[0]) + newlines);
        return lines.start(line);
    }

    /** Words that stand between blocks become a paragraph of their own. */
    private Element addLoose(Element loose) {
        if (loose.childNodeSize() == 0) {
            return loose;
        }
        if (!isBlank(loose) || loose.childrenSize() > 0 && loose.selectFirst(PICTURE) != null) {
            add(loose);
        }
        return new Element("p");
    }

    private void add(Element element) {
        var offsets = offsets(element);
        if (offsets.length == 0) {
            var inner = element.selectFirst(PLACED);
            offsets = inner == null ? offsets : offsets(inner);
        }
        var previous = blocks.isEmpty()
                ? 1 + frontMatter.lines()
                : blocks.get(blocks.size() - 1).lastLine();
        var first = offsets.length == 0 ? Math.min(previous, lines.count()) : lines.line(offsets[0]);
        var last = offsets.length == 0 ? first : Math.max(first, lastLine(offsets));
        if (element.normalName().equals("details")) {
            // Of a raw tag only its own place is known; it reaches at least to the last thing in it.
            for (var inner : element.select(PLACED)) {
                last = offsets(inner).length == 0 ? last : Math.max(last, lastLine(offsets(inner)));
            }
        }
        blocks.add(new Block(element, first, last));
    }

    /** The first line with words after the last block: raw HTML, whose place the parser does not tell, begins there. */
    private int nextLine() {
        var line = blocks.isEmpty()
                ? 1 + frontMatter.lines()
                : blocks.get(blocks.size() - 1).lastLine() + 1;
        while (line < lines.count() && lines.text(line).isBlank()) {
            line++;
        }
        return Math.min(line, lines.count());
    }

    private int lastLine(int[] offsets) {
        var end = Math.max(offsets[0], offsets[1] - 1);
        while (end > offsets[0] && Character.isWhitespace(lines.charAt(end))) {
            end--;
        }
        return lines.line(end);
    }

    private int[] offsets(Element element) {
        var value = element.attr(Markdown.AT);
        var dash = value.indexOf('-');
        try {
            if (dash <= 0) {
                return new int[0];
            }
            var start = Integer.parseInt(value, 0, dash, 10);
            var end = Integer.parseInt(value, dash + 1, value.length(), 10);
            return start < end && end <= lines.length() ? new int[] {start, end} : new int[0];
        } catch (NumberFormatException e) {
            return new int[0]; // an attribute of the author's own; it says nothing to us
        }
    }

    /** Whether an element has no words. */
    static boolean isBlank(Element element) {
        return !beginsWithWord(element)
                && !holdsLetter(element)
                && element.text().isBlank();
    }

    /** Whether there is a letter or a digit anywhere, as in nearly all that has words; then the words need not be put together. */
    private static boolean holdsLetter(Element element) {
        for (var i = 0; i < element.childNodeSize(); i++) {
            var child = element.childNode(i);
            if (child instanceof TextNode words
                    ? holdsLetter(words.getWholeText())
                    : child instanceof Element inner && holdsLetter(inner)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsLetter(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether words come first, which is seen without looking at all that follows; not so if an emphasis is around them. */
    static boolean beginsWithWord(Element element) {
        if (element.childNodeSize() == 0 || !(element.childNode(0) instanceof TextNode words)) {
            return false;
        }
        var text = words.getWholeText();
        return !text.isEmpty() && Character.isLetterOrDigit(text.charAt(0));
    }

    /** The words of a node and nothing else. */
    static String text(Node node) {
        return node instanceof Element element ? element.text() : node instanceof TextNode text ? text.text() : "";
    }
}
