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
    private static final double NEARLY_ALL = 0.8;

    /** In folds around folds; each is copied with all that it holds. */
    private static final int DEEPEST = 8;

    /** A label says as much as a question mark does. */
    private static final double LABELLED = 0.9;

    @Override
    public String name() {
        return "details-summary";
    }

    @Override
    public Reading read(Outline note) {
        var claims = new ArrayList<Claim>();
        var asksOn = asksOn(note);
        var asking = 0;
        for (var i = 0; i < note.size(); i++) {
            var details = all(note.get(i));
            for (var fold : details) {
                for (var claim : claims(i, fold, asksOn, 1)) {
                    asking += claim.weight() > 0 ? 1 : 0;
                    claims.add(claim.weighing(Math.max(SISTER, claim.weight())));
                }
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

    /** The summary, and behind it what is asked further in the fold: folds with questions of their own, or all of it a list of them. */
    private static List<Claim> claims(int block, Element details, boolean asksOn, int depth) {
        var body = new Element("div").appendChildren(details.clone().childNodes());
        var summary = body.select("> summary").first();
        var title = summary == null ? new Element("p") : summary;
        title.remove();
        var further = new ArrayList<Claim>();
        for (var nested : body.children()) {
            if (depth < DEEPEST && isQuestion(nested) && QuestionText.asks(summary(nested))) {
                nested.remove();
                further.addAll(claims(block, nested, asksOn, depth + 1));
            }
        }
        if (asksOn && QuestionText.asks(title.text()) && isLists(body)) {
            body.children()
                    .forEach(list -> further.addAll(
                            QuestionList.of(block, Bullet.all(list), false).claims(1, List.of())));
            body.empty();
        }
        var isEmpty = body.text().isBlank() && body.selectFirst("img") == null;
        var claim = Claim.closed(block, Titles.of(title), details, isEmpty ? List.of() : List.of(body));
        further.add(
                0, QuestionText.isLabelled(title.text()) ? claim.weighing(Math.max(LABELLED, claim.weight())) : claim);
        return further;
    }

    /** Whether lists are what the folds of questions hold, and nearly all of their entries ask: then a fold asks on and answers nothing. */
    private static boolean asksOn(Outline note) {
        var entries = new ArrayList<String>();
        for (var i = 0; i < note.size(); i++) {
            for (var fold : all(note.get(i))) {
                var body = fold.children().stream()
                        .filter(child -> !child.normalName().equals("summary"))
                        .toList();
                if (QuestionText.asks(summary(fold)) && body.stream().allMatch(Block::isList)) {
                    body.forEach(list -> Bullet.all(list)
                            .forEach(bullet -> entries.add(bullet.asking().text())));
                }
            }
        }
        var asking = entries.stream().filter(QuestionText::asks).count();
        var marked = entries.stream().filter(QuestionText::endsAsking).count();
        return marked >= MANY && marked >= MOST * asking && asking >= NEARLY_ALL * entries.size();
    }

    private static boolean isLists(Element body) {
        return body.childrenSize() > 0
                && body.ownText().isBlank()
                && body.children().stream().allMatch(Block::isList);
    }

    /** The words of the summary. */
    static String summary(Element details) {
        var first = details.firstElementChild();
        return first != null && first.normalName().equals("summary") ? first.text() : "";
    }
}
