package dev.handbook.notes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;

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
            if (note.get(i).isList() && note.get(i).element().childrenSize() == 1) {
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
            claims.add(Claim.open(i, Titles.of(lines.question()), bullet.element(), lines.rest(), level));
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
