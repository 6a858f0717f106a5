package dev.handbook.notes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A line with a label asks; the lines and paragraphs that follow answer, up to the next such line or the next section heading. Rows of
 * stars may stand between, the answer may carry a label of its own, and either may be sloppy:
 *
 * <pre>
 * Q: What is oolong?          *Q? How long does it brew?*        ## Question 3
 * A: Half-oxidised tea.                                          Which water is best?
 *                             A:                                 ## Answer
 * Q2. And pu-erh?             - three minutes                    Soft water.
 * </pre>
 */
final class QuestionLineDialect implements Dialect {
    /** A label says as much as a question mark does. */
    private static final double LABELLED = 0.9;

    private static final int LONGEST_LABEL = 40;

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private static final double MOST = 0.8;
    private static final int FEWEST_COUNTING = 2;

    /** Longer lines without a full stop are no section titles. */
    private static final int LONGEST_TITLE = 60;

    @Override
    public String name() {
        return "question-line";
    }

    @Override
    public Reading read(Outline note) {
        var asking = new ArrayList<Integer>();
        var spent = new HashSet<Integer>();
        var labels = repeatedLabels(note);
        var known = new HashSet<String>();
        for (var i = 0; i < note.size(); i++) {
            var block = note.get(i);
            if (!block.isParagraph() && !block.isHeading() || note.text(i).length() > 4_000 || note.isGroup(i)) {
                continue;
            }
            if (note.isLabelOnly(i) || isRepeated(label(note.text(i)), labels, known)) {
                if (i + 1 < note.size() && asksAfterLabel(note, i + 1) && !namesGroup(note, i)) {
                    asking.add(i + 1);
                    if (labels.remove(label(note.text(i)))) {
                        known.add(label(note.text(i))); // a label that no list knows is told once
                    } else {
                        spent.add(i);
                    }
                }
            } else if (QuestionText.isLabelled(note.text(i)) && !spent.contains(i - 1)) {
                asking.add(i);
            }
        }
        var level = note.sectionLevel(asking);
        var claims = new ArrayList<Claim>();
        var number = 0;
        for (var i : asking) {
            var next = QuestionText.number(note.text(i));
            if (next > 0 && next <= number && isSectionTitle(note, i - 1) && !asking.contains(i - 1)) {
                claims.add(Claim.told(i - 1, note.get(i - 1).element()));
            }
            number = next;
            var isBelow = i > 0
                    && note.get(i - 1).isHeading()
                    && (spent.contains(i - 1) || known.contains(label(note.text(i - 1))));
            claims.add(claim(
                    i, note.get(i), isBelow ? Math.min(level, note.get(i - 1).level()) : level));
        }
        return Reading.taking(claims, spent.stream().collect(Collectors.toMap(label -> label, label -> label + 1)));
    }

    /** Lines of a few words with "question" among them that come again and again, each right above one that asks, whatever they count. */
    private static Set<String> repeatedLabels(Outline note) {
        var all = new HashMap<String, Integer>();
        var asking = new HashMap<String, Integer>();
        for (var i = 0; i + 1 < note.size(); i++) {
            if ((note.get(i).isParagraph() || note.get(i).isHeading())
                    && note.text(i).length() <= LONGEST_LABEL
                    && QuestionText.namesQuestion(note.text(i))) {
                var label = label(note.text(i));
                if (QuestionText.namesQuestion(label) && !note.isLabelOnly(i) && note.weight(i) < 1) {
                    all.merge(label, 1, Integer::sum);
                    var asks = asksAfterLabel(note, i + 1) && QuestionText.asks(note.question(i + 1));
                    asking.merge(label, asks ? 1 : 0, Integer::sum);
                }
            }
        }
        var labels = all.keySet().stream()
                .filter(label -> all.get(label) > 1 && asking.get(label) >= MOST * all.get(label))
                .collect(Collectors.toCollection(HashSet::new));
        labels.addAll(kinds(note));
        return labels;
    }

    /** Headings such as "Open question" right above a paragraph, in a note whose other questions have such headings that count. */
    private static Set<String> kinds(Outline note) {
        var counting = 0;
        var kinds = new HashSet<String>();
        for (var i = 0; i + 1 < note.size(); i++) {
            var heading = note.text(i);
            if (note.get(i).isHeading()
                    && heading.length() <= LONGEST_LABEL
                    && note.get(i + 1).isParagraph()) {
                if (note.isLabelOnly(i)) {
                    counting++;
                } else if (QuestionText.namesQuestion(heading)
                        && !AskingWords.namesQuestions(heading)
                        && note.weight(i) == 0) {
                    kinds.add(label(heading));
                }
            }
        }
        return counting >= FEWEST_COUNTING ? kinds : Set.of();
    }

    /** Whether a label that counts nothing stands above the name of a list: questions of that group follow. */
    private static boolean namesGroup(Outline note, int label) {
        return AskingWords.namesQuestions(note.text(label))
                && isSectionTitle(note, label + 1)
                && note.weight(label + 1) == 0
                && label + 2 < note.size()
                && note.get(label + 2).isList()
                && note.bullets(label + 2).stream()
                        .anyMatch(b -> QuestionText.asks(b.asking().text()));
    }

    private static boolean isRepeated(String label, Set<String> labels, Set<String> known) {
        return labels.contains(label) || known.contains(label);
    }

    /** A line without what it counts. */
    private static String label(String line) {
        return line.length() > LONGEST_LABEL
                ? ""
                : NUMBER.matcher(line).replaceAll("").strip().toLowerCase(Locale.ROOT);
    }

    private static boolean asksAfterLabel(Outline note, int i) {
        var block = note.get(i);
        return (block.isParagraph() || block.isHeading() || isQuotation(block))
                && !AnswerLabel.opens(note.text(i))
                && !AnswerLabel.isOnly(note.text(i))
                && !note.isLabelOnly(i);
    }

    /** A quotation of one paragraph: whoever puts a heading above may quote the interviewer. */
    private static boolean isQuotation(Block block) {
        var first = block.element().firstElementChild();
        return block.element().normalName().equals("blockquote")
                && first != null
                && first.normalName().equals("p")
                && first.nextElementSibling() == null;
    }

    /** Where numbers begin anew, a bare short line above names the section. */
    private static boolean isSectionTitle(Outline note, int i) {
        if (i < 0 || !note.get(i).isParagraph()) {
            return false;
        }
        var text = note.text(i);
        return !text.isBlank()
                && text.length() <= LONGEST_TITLE
                && Character.isLetterOrDigit(text.codePointBefore(text.length()))
                && !AnswerLabel.opens(text);
    }

    /** The question runs to the first line end after a question mark, to the answer's label, or over the whole paragraph. */
    private static Claim claim(int index, Block block, int level) {
        var first = block.element().firstElementChild();
        var lines = QuestionLines.of(first != null && isQuotation(block) ? first : block.element());
        var claim = Claim.open(index, Titles.of(lines.question()), block.element(), lines.rest(), level);
        return claim.weighing(Math.max(LABELLED, claim.weight()));
    }
}
