package dev.handbook.notes;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Finds where, below a question, the answer begins, and what stands before it is still part of the question:
 *
 * <pre>
 * ### What does the following print?
 *
 *     for i in range(3): print(i)     given: the question points at it, and something else answers
 *
 * And why?                            given: it asks on
 *
 * **Answer:** 0, 1 and 2.             the answer: its label says so
 * </pre>
 *
 * <p>In doubt nothing is given: code below a question is its answer, and so is prose, whatever label comes behind it.
 */
final class GivenPart {
    private static final Evaluator PICTURE = QueryParser.parse("img");
    private static final Evaluator LINK = QueryParser.parse("a");

    /** Longer paragraphs tell. */
    private static final int LONGEST = 300;

    /** {@code **Details:** and so on}: what asks on after a label of its author's. */
    private static final Pattern LABELLED = Pattern.compile(
            "^[^\\p{L}]*+(?:details?|detalles?|detalhes?|détails?|dettagli|подробности|деталі|szczegóły)\\s*[:：]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Where a comment begins in some language, which may well be what says the output; and the sign that waits for input. */
    private static final Pattern COMMENT = Pattern.compile("//|/\\*|#|--|;;|<!--|>>>|=>|->|(?m)^\\s*[%$>]\\s");

    private final String wording;
    private final List<Element> parts;

    private GivenPart(String wording, List<Element> parts) {
        this.wording = wording;
        this.parts = parts;
    }

    /**
     * How many of the first elements below a question belong to it.
     *
     * @param wording the question
     * @param below what stands below it, at the top level
     */
    static int length(String wording, List<Element> below) {
        return mayBegin(below) ? new GivenPart(wording, below).length() : 0;
    }

    /** Nearly all that stands below questions begins with prose, which is quickly seen. */
    private static boolean mayBegin(List<Element> below) {
        return !below.isEmpty()
                && (isShown(below.get(0))
                        || isRule(below.get(0))
                        || asksOn(below.get(0))
                        || below.size() > 1 && isCode(below.get(1)));
    }

    private int length() {
        var end = 0;
        while (end < parts.size() && mayBeGiven(end)) {
            end++;
        }
        if (parts.subList(0, end).stream().allMatch(part -> isRule(part) || isQuestionName(part))) {
            return 0;
        }
        if (end == parts.size()) {
            return isOnlyProgram() ? end : 0;
        }
        if (isAnnounced(end) || isOptions(parts.get(end)) && hasLabelBehind(end)) {
            return end;
        }
        return pointedAt();
    }

    /** Whether what stands at a place would be part of the question if a label came behind it. */
    private boolean mayBeGiven(int at) {
        var part = parts.get(at);
        if (isLabel(part) || isResult(at)) {
            return false;
        }
        return isShown(part)
                || isRule(part)
                || at > 0 && isQuestionName(parts.get(at - 1)) && Options.count(part) == 0 && isShort(part)
                || part.normalName().equals("p")
                        && !isOptions(part)
                        && (asksOn(part) || at + 1 < parts.size() && isCode(parts.get(at + 1)) && isShort(part));
    }

    private boolean isAnnounced(int at) {
        return isLabel(parts.get(at)) || isResult(at);
    }

    /** {@code Output} below a program whose output is asked for. */
    private boolean isResult(int at) {
        var part = parts.get(at);
        return at > 0
                && isCode(parts.get(at - 1))
                && (part.normalName().equals("p") || Block.level(part) > 0)
                && PointingWords.announceResult(part.text())
                && PointingWords.askResult(wording());
    }

    /** The label that tells the answer may come behind the options, which stay with it. */
    private boolean hasLabelBehind(int options) {
        return parts.subList(options + 1, parts.size()).stream().anyMatch(GivenPart::isLabel);
    }

    /** How much a question points at, if words follow that answer. */
    private int pointedAt() {
        var wording = wording();
        var shown = 0;
        while (shown < parts.size() && (isRule(parts.get(shown)) || asksOn(parts.get(shown)))) {
            shown++;
        }
        if (shown == parts.size() || !isShown(parts.get(shown))) {
            return 0;
        }
        var isCode = isCode(parts.get(shown));
        var isMeant = isCode
                ? PointingWords.point(wording) || PointingWords.askResult(wording)
                : PointingWords.point(wording) && PointingWords.namePicture(wording);
        if (!isMeant) {
            return 0;
        }
        var end = shown + 1;
        while (end < parts.size()
                && (isShown(parts.get(end)) && PointingWords.meanSeveral(wording) || asksOn(parts.get(end)))) {
            end++;
        }
        return parts.subList(end, parts.size()).stream().anyMatch(GivenPart::says) ? end : 0;
    }

    /** The question, and what asks on before anything is shown or right behind it. */
    private String wording() {
        var all = new StringBuilder(wording);
        for (var part : parts) {
            if (asksOn(part)) {
                all.append(' ').append(part.text());
            } else if (!isShown(part)) {
                break;
            }
        }
        return all.toString();
    }

    /** Whether all there is is the program whose output is asked for: nobody tells it, not even a comment. */
    private boolean isOnlyProgram() {
        var programs = parts.stream().filter(GivenPart::isCode).toList();
        return programs.size() == 1
                && parts.stream().noneMatch(part -> isShown(part) && !isCode(part))
                && PointingWords.point(wording())
                && PointingWords.askResult(wording())
                && !COMMENT.matcher(programs.get(0).wholeText()).find();
    }

    private static boolean isShown(Element part) {
        return isCode(part) || part.normalName().equals("table") || isPicture(part);
    }

    private static boolean isCode(Element part) {
        return part.normalName().equals("pre");
    }

    private static boolean isPicture(Element part) {
        var name = part.normalName();
        return (name.equals("p") || name.equals("figure"))
                && part.selectFirst(PICTURE) != null
                && (name.equals("figure") || part.text().isBlank());
    }

    private static boolean isRule(Element part) {
        return part.normalName().equals("hr");
    }

    private static boolean asksOn(Element part) {
        if (!part.normalName().equals("p") || !isShort(part)) {
            return false;
        }
        var text = part.text();
        return QuestionText.endsAsking(text)
                || QuestionText.isLabelOnly(text)
                || LABELLED.matcher(text).find();
    }

    /** {@code Question:} alone, whatever comes next. */
    private static boolean isQuestionName(Element part) {
        return part.normalName().equals("p") && QuestionText.isLabelOnly(part.text());
    }

    /** A short paragraph above code leads to it. */
    private static boolean isShort(Element part) {
        return part.text().length() <= LONGEST;
    }

    /** Whether it says that the answer comes: alone, or before the answer's first words. */
    private static boolean isLabel(Element part) {
        var name = part.normalName();
        if (name.equals("details")) {
            var summary = part.firstElementChild();
            return summary != null && summary.normalName().equals("summary") && AnswerLabel.isOnly(summary.text());
        }
        if (name.equals("blockquote")) {
            var first = part.firstElementChild();
            return first != null && isLabel(first);
        }
        if (Block.isList(part)) {
            var first = part.firstElementChild();
            return first != null && Options.letter(first).isEmpty() && AnswerLabel.opens(first.text());
        }
        if (Block.level(part) > 0) {
            return AnswerLabel.isOnly(part.text());
        }
        return name.equals("p")
                && !isOptions(part)
                && (AnswerLabel.isOnly(part.text()) || AnswerLabel.opens(part.text()) || isLabelInside(part));
    }

    private static boolean isLabelInside(Element paragraph) {
        var first = paragraph.childNodeSize() == 0 || paragraph.childNode(0) instanceof TextNode
                ? null
                : paragraph.firstElementChild();
        return first != null && AnswerLabel.isInside(first.text());
    }

    private static boolean isOptions(Element part) {
        return Block.isList(part) || part.normalName().equals("p") && Options.areLines(part);
    }

    /** Whether it says anything in words, and more than where to go. */
    private static boolean says(Element part) {
        var link = part.selectFirst(LINK);
        return !isShown(part)
                && !NoteTree.isBlank(part)
                && !AnswerText.isWayBack(part)
                && (link == null || !link.text().equals(part.text()));
    }
}
