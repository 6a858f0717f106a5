package dev.handbook.notes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Question and answer in one paragraph or bullet, with the answer's label in between. A line of a template that nobody has filled in
 * asks nothing.
 *
 * <pre>
 * 3 - *What is oolong?* **Answer:** half-oxidised tea
 * 4 - ** **Answer:**
 *
 * - What is pu-erh?
 *   A: Aged tea.
 * </pre>
 */
final class OneLineDialect implements Dialect {
    private static final Evaluator EMPHASIS = QueryParser.parse("strong, b, em, i");

    /** More than a question mark: the label says where the answer begins, too. */
    private static final double LABELLED = 1.05;

    /** A few words and a colon. */
    private static final Pattern REMARK = Pattern.compile("^\\s*(\\p{L}[\\p{L}\\p{M} ]{1,30})[:：]");

    private static final int FEWEST_REMARKS = 3;
    private static final double MOST = 0.8;

    /** The right letter, or a few words. */
    private static final int LABEL_LINE = 60;

    /** An answer that goes on after the paragraph, up to the next question. */
    private static final String PARAGRAPH = "p";

    @Override
    public String name() {
        return "one-line-q-a";
    }

    @Override
    public Reading read(Outline note) {
        var claims = new ArrayList<Claim>();
        var asking = new ArrayList<Integer>();
        for (var i = 0; i < note.size(); i++) {
            var block = note.get(i);
            if (block.isParagraph() && !note.isPlain(i)) {
                add(i, block.element(), block.element(), List.of(), claims);
            } else if (block.isList()) {
                addBullets(i, note.bullets(i), claims);
            }
            if (!claims.isEmpty() && claims.get(claims.size() - 1).block() == i) {
                asking.add(i);
            }
        }
        if (areRemarks(note, claims)) {
            return Reading.NOTHING;
        }
        var level = note.sectionLevel(asking);
        return Reading.of(claims.stream().map(claim -> opened(claim, level)).toList());
    }

    /**
     * Whether what stands before the answers begins with the same label nearly everywhere, right below headings: it tells of what they ask,
     * its kind or how hard it is.
     */
    private static boolean areRemarks(Outline note, List<Claim> claims) {
        var labels = new HashMap<String, Integer>();
        for (var claim : claims) {
            var label = REMARK.matcher(claim.title().text());
            if (claim.asks() && claim.block() > 0 && note.get(claim.block() - 1).isHeading() && label.find()) {
                labels.merge(label.group(1).toLowerCase(Locale.ROOT), 1, Integer::sum);
            }
        }
        return labels.values().stream().anyMatch(count -> count >= FEWEST_REMARKS && count >= MOST * claims.size());
    }

    private static Claim opened(Claim claim, int level) {
        return claim.asks() && claim.anchor().normalName().equals(PARAGRAPH)
                ? Claim.open(claim.block(), claim.title(), claim.anchor(), claim.body(), level)
                        .weighing(claim.weight())
                : claim;
    }

    /** All bullets or none: a list in an answer may have one word "Answer:" in it. */
    private static void addBullets(int i, List<Bullet> bullets, List<Claim> claims) {
        if (bullets.stream().noneMatch(bullet -> mayHoldLabel(bullet.asking()))) {
            return;
        }
        var found = new ArrayList<Claim>();
        for (var bullet : bullets) {
            var before = found.size();
            add(i, bullet.asking(), bullet.element(), bullet.body(), found);
            if (found.size() == before) {
                found.add(unlabelled(i, bullet));
            }
        }
        var labelled =
                found.stream().filter(claim -> claim.weight() == LABELLED).count();
        if (labelled > 0 && labelled * 2 >= found.size()) {
            claims.addAll(found);
        }
    }

    /** An entry beside labelled ones asks by its words, or if it is numbered and goes on in further lines. */
    private static Claim unlabelled(int i, Bullet bullet) {
        var parent = bullet.element().parent();
        var lines = QuestionLines.of(bullet.asking());
        if (parent != null
                && parent.normalName().equals("ol")
                && !lines.rest().isEmpty()
                && !QuestionText.endsAsking(bullet.asking().text())) {
            var body = new ArrayList<>(lines.rest());
            body.addAll(bullet.body());
            return Claim.closed(i, Titles.of(lines.question()), bullet.element(), body);
        }
        return QuestionText.asks(bullet.asking().text())
                ? Claim.closed(i, Titles.of(bullet.asking()), bullet.element(), bullet.body())
                : Claim.told(i, bullet.element());
    }

    /** A label stands behind a line end or in an emphasis. */
    private static boolean mayHoldLabel(Element words) {
        return words.childNodes().stream().anyMatch(OneLineDialect::isLabel)
                || words.wholeText().indexOf('\n') >= 0;
    }

    private static void add(int i, Element words, Element anchor, List<Element> more, List<Claim> claims) {
        if (!mayHoldLabel(words)) {
            return;
        }
        var question = new Element("p");
        var answer = new Element("p");
        var hasLabel = false;
        var lineStart = true;
        var lines = Paragraphs.takenLines(words.clone());
        var options = Options.start(lines);
        var choices = new Element("p");
        for (var at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            var opens = !lineStart && AnswerLabel.opens(Paragraphs.text(line));
            hasLabel = hasLabel || opens;
            for (var node : line) {
                hasLabel = hasLabel || !lineStart && isLabel(node);
                part(hasLabel, at >= options, question, choices, answer).appendChild(node);
                lineStart = false;
            }
            part(hasLabel, at >= options, question, choices, answer).appendText("\n");
        }
        if (!hasLabel) {
            return;
        }
        var title = Titles.labelled(question);
        if (AnswerLabel.opens(title.text()) && title.text().length() < LABEL_LINE) {
            return; // two labels, the answer and why: the question stands above
        }
        var isEmpty = title.text().codePoints().noneMatch(Character::isLetterOrDigit);
        if (isEmpty) {
            claims.add(Claim.told(i, anchor));
        } else {
            var body = new ArrayList<Element>();
            if (choices.childNodeSize() > 0) {
                body.add(choices);
            }
            body.add(answer);
            body.addAll(more);
            claims.add(Claim.closed(i, title, anchor, body).weighing(LABELLED));
        }
    }

    private static Element part(boolean isAnswer, boolean isChoice, Element question, Element choices, Element answer) {
        return isAnswer ? answer : isChoice ? choices : question;
    }

    private static boolean isLabel(Node node) {
        return node instanceof Element element
                && element.is(EMPHASIS)
                && (AnswerLabel.isInside(element.text()) || AnswerLabel.length(element.text()) > 3);
    }
}
