package dev.handbook.notes;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The summary of a {@code details} asks, what it folds away answers; an empty one is a question that nobody has answered yet. A
 * summary that only says "Answer" asks nothing: there, what stands before it does.
 *
 * <pre>{@code
 * <details><summary><b>What is oolong?</b></summary>
 * Half-oxidised tea.
 * </details>
 * }</pre>
 */
final class DetailsDialect implements Dialect {
    private static final double MOST = 0.4;
    private static final double SISTER = 0.6;
    private static final int MANY = 3;

    /** A label says as much as a question mark does. */
    private static final double LABELLED = 0.9;

    @Override
    public String name() {
        return "details-summary";
    }

    @Override
    public Reading read(Outline note) {
        var claims = new ArrayList<Claim>();
        var asking = 0;
        for (var i = 0; i < note.size(); i++) {
            var details = all(note.get(i));
            for (var fold : details) {
                var claim = claim(i, fold);
                asking += claim.weight() > 0 ? 1 : 0;
                claims.add(claim.weighing(Math.max(SISTER, claim.weight())));
            }
        }
        var isRead = asking > 0 && asking >= MOST * claims.size() || claims.size() >= MANY && note.announcesQuestions();
        return isRead ? Reading.of(claims) : Reading.NOTHING;
    }

    /** A block that is one, or a list of nothing else. */
    private static List<Element> all(Block block) {
        if (isQuestion(block.element())) {
            return List.of(block.element());
        }
        if (!block.isList()) {
            return List.of();
        }
        var folds = new ArrayList<Element>();
        for (var item : block.element().children()) {
            var only = item.childrenSize() == 1 && item.ownText().isBlank() ? item.child(0) : item;
            if (!isQuestion(only)) {
                return List.of();
            }
            folds.add(only);
        }
        return folds;
    }

    private static boolean isQuestion(Element element) {
        return element.normalName().equals("details") && !AnswerLabel.isReveal(element);
    }

    private static Claim claim(int block, Element details) {
        var body = new Element("div").appendChildren(details.clone().childNodes());
        var summary = body.select("> summary").first();
        var title = summary == null ? new Element("p") : summary;
        title.remove();
        var isEmpty = body.text().isBlank() && body.selectFirst("img") == null;
        var claim = Claim.closed(block, Titles.of(title), details, isEmpty ? List.of() : List.of(body));
        return QuestionText.isLabelled(title.text()) ? claim.weighing(Math.max(LABELLED, claim.weight())) : claim;
    }
}
