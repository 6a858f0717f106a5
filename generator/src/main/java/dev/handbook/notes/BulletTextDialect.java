package dev.handbook.notes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * A bullet that stands alone asks, and the unindented paragraphs and lists after it answer, up to the next such bullet or the next
 * section heading. The same heading often stands before each question, and the answer may begin on the next line of the bullet.
 *
 * <pre>
 * ## Quiz
 * * What makes tea bitter?
 *
 * Mostly tannins.
 * </pre>
 */
final class BulletTextDialect implements Dialect {
    @Override
    public String name() {
        return "bullet-then-text";
    }

    @Override
    public Reading read(Outline note) {
        var repeated = repeatedHeadings(note);
        var asking = new ArrayList<Integer>();
        for (var i = 0; i < note.size(); i++) {
            if (note.get(i).isList() && isTakenOver(note, i, repeated)) {
                asking.add(i);
            } else if (note.get(i).isList() && note.get(i).element().childrenSize() == 1) {
                var bullet = note.bullets(i).get(0);
                if (bullet.body().isEmpty() && !bullet.isLink() && asks(note, i, bullet, repeated)) {
                    asking.add(i);
                }
            }
        }
        var level = note.sectionLevel(asking);
        var claims = new ArrayList<Claim>();
        for (var i : asking) {
            var bullet = note.bullets(i).get(0);
            var lines = QuestionLines.of(bullet.asking());
            var body = new ArrayList<>(lines.rest());
            body.addAll(bullet.body());
            if (note.bullets(i).size() > 1) {
                body.add(others(note.get(i).element()));
            }
            claims.add(Claim.open(i, Titles.of(lines.question()), bullet.element(), body, level));
        }
        return Reading.of(claims);
    }

    /** A bullet that neither goes on nor has text below it asks only where its heading comes again and again. */
    private static boolean asks(Outline note, int i, Bullet bullet, Set<String> repeated) {
        if (isFollowedByText(note, i)) {
            return QuestionText.asks(bullet.asking().text());
        }
        var lines = QuestionLines.of(bullet.asking());
        var weight = QuestionText.weight(lines.question().text());
        return !lines.rest().isEmpty() && weight == 1 || weight > 0 && i > 0 && repeated.contains(note.text(i - 1));
    }

    /** The bullets of an answer that begins in the bullet that asks: to the format, they are one list with it. */
    private static boolean isTakenOver(Outline note, int i, Set<String> repeated) {
        var bullets = note.bullets(i);
        if (bullets.size() < 2 || i == 0 || !repeated.contains(note.text(i - 1))) {
            return false;
        }
        var lines = QuestionLines.of(bullets.get(0).asking());
        return QuestionText.weight(lines.question().text()) == 1
                && !lines.rest().isEmpty()
                && bullets.stream()
                        .skip(1)
                        .noneMatch(bullet -> QuestionText.asks(bullet.asking().text()));
    }

    private static Element others(Element list) {
        var others = list.clone();
        others.children().get(0).remove();
        return others;
    }

    private static Set<String> repeatedHeadings(Outline note) {
        var seen = new HashSet<String>();
        var repeated = new HashSet<String>();
        for (var i = 0; i + 1 < note.size(); i++) {
            if (note.get(i).isHeading() && note.get(i + 1).isList() && !seen.add(note.text(i))) {
                repeated.add(note.text(i));
            }
        }
        return repeated;
    }

    private static boolean isFollowedByText(Outline note, int i) {
        return i + 1 < note.size() && !note.get(i + 1).isHeading();
    }
}
