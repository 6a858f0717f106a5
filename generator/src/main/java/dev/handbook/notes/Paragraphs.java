package dev.handbook.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntBiFunction;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Cuts paragraphs at line ends. Markdown joins neighbouring lines into one paragraph; notes that put a question on one line and
 * its answer on the next mean two things by it.
 */
final class Paragraphs {
    /** Longer lines are prose. */
    private static final int LONGEST = 400;

    /** From this length on an editor may have broken a line. */
    private static final int WRAPPED = 60;

    private static final double MOST = 0.7;

    private Paragraphs() {}

    /**
     * A paragraph cut before each line that begins a question: by its label, or because most lines do. Anything else as it is.
     *
     * @param lineStart gives the offset in the note of the line that is so many line ends into the paragraph; negative if
     *     nobody knows
     */
    static List<Element> split(Element element, ToIntBiFunction<Element, Integer> lineStart) {
        if (!element.normalName().equals("p") || !element.wholeText().contains("\n")) {
            return List.of(element);
        }
        var parts = new ArrayList<Element>();
        var part = new Element("p").attr(Markdown.AT, element.attr(Markdown.AT));
        var newlines = 0;
        var lines = takenLines(element);
        var isRun = isRun(lines);
        for (var line : lines) {
            var text = text(line);
            if (newlines > 0 && (begins(text) || isRun && part.childNodeSize() > 0)) {
                var start = lineStart.applyAsInt(element, newlines);
                parts.add(part);
                part = start < 0 ? new Element("p") : cut(part, start);
            } else if (newlines > 0) {
                part.appendText("\n");
            }
            part.appendChildren(line);
            newlines++;
        }
        parts.add(part);
        return parts;
    }

    private static boolean begins(String line) {
        return line.length() < LONGEST && (QuestionText.isLabelled(line) || TriviaDialect.isQuestion(line));
    }

    /** Whether every line is one of a list without bullets: questions, flash cards, questions with their answers. */
    private static boolean isRun(List<List<Node>> lines) {
        var asking = 0;
        var cards = 0;
        var full = 0;
        var wrapped = 0;
        var before = "";
        for (var line : lines) {
            var text = text(line);
            if (CardDialect.turns(text)) {
                return false; // one card, whatever stands above and below
            }
            wrapped += isWrapped(before, text) ? 1 : 0;
            before = text;
            full += text.isBlank() ? 0 : 1;
            asking += text.length() < LONGEST && QuestionText.asks(text) ? 1 : 0;
            cards += text.contains("::") ? 1 : 0;
        }
        // One sentence, whatever stands above and below; unless every line asks, and not all are as long as an editor
        // makes them.
        var isSentence = wrapped > 0 && !(asking == full && wrapped < full - 1);
        return full > 1 && !isSentence && (asking >= MOST * full || cards == full);
    }

    /** Whether each of several lines asks for itself. */
    static boolean areQuestions(List<List<Node>> lines) {
        return isRun(lines)
                && lines.stream().map(Paragraphs::text).allMatch(text -> text.isBlank() || QuestionText.asks(text));
    }

    /** Whether a long line goes on in the next one, in the middle of a sentence: an editor broke it. */
    private static boolean isWrapped(String line, String next) {
        var words = line.strip();
        return words.length() >= WRAPPED
                && (Character.isLetter(words.codePointBefore(words.length())) || words.endsWith(","))
                && !next.isBlank()
                && Character.isLowerCase(next.strip().codePointAt(0));
    }

    /** Ends the part at an offset in the note and begins the next one there. */
    private static Element cut(Element part, int offset) {
        var at = part.attr(Markdown.AT);
        var dash = at.indexOf('-');
        part.attr(Markdown.AT, at.substring(0, dash) + "-" + offset);
        return new Element("p").attr(Markdown.AT, offset + at.substring(dash));
    }

    /**
     * The nodes of an element, line by line. Line ends are those of the text between inline elements; one within an emphasis
     * does not cut it.
     */
    static List<List<Node>> lines(Element element) {
        var lines = new ArrayList<List<Node>>();
        var line = new ArrayList<Node>();
        for (var node : List.copyOf(element.childNodes())) {
            if (node instanceof TextNode text) {
                var pieces = text.getWholeText().split("\n", -1);
                for (var i = 0; i < pieces.length; i++) {
                    if (i > 0) {
                        lines.add(line);
                        line = new ArrayList<>();
                    }
                    if (!pieces[i].isEmpty()) {
                        line.add(new TextNode(pieces[i]));
                    }
                }
            } else {
                line.add(node);
            }
        }
        lines.add(line);
        return lines;
    }

    /** The same, taken out of the element, see {@link Edits}. */
    static List<List<Node>> takenLines(Element element) {
        var lines = lines(element);
        element.empty();
        return lines;
    }

    /** The words of a line. */
    static String text(List<Node> line) {
        var text = new StringBuilder();
        line.forEach(node -> text.append(NoteTree.text(node)));
        return text.toString();
    }
}
