package dev.handbook.notes;

import java.util.ArrayList;

/**
 * A bullet that stands alone asks, and the unindented paragraphs and lists after it answer, up to the next such bullet or the next
 * section heading. The same heading often stands before each question.
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
        var asking = new ArrayList<Integer>();
        for (var i = 0; i < note.size(); i++) {
            if (note.get(i).isList() && note.get(i).element().childrenSize() == 1 && isFollowedByText(note, i)) {
                var bullet = Bullet.of(note.get(i).element().child(0));
                if (bullet.body().isEmpty()
                        && !bullet.isLink()
                        && QuestionText.asks(bullet.asking().text())) {
                    asking.add(i);
                }
            }
        }
        var level = note.sectionLevel(asking);
        var claims = new ArrayList<Claim>();
        for (var i : asking) {
            var bullet = Bullet.of(note.get(i).element().child(0));
            var lines = QuestionLines.of(bullet.asking());
            claims.add(Claim.open(i, Titles.of(lines.question()), bullet.element(), lines.rest(), level));
        }
        return Reading.of(claims);
    }

    private static boolean isFollowedByText(Outline note, int i) {
        return i + 1 < note.size() && !note.get(i + 1).isHeading();
    }
}
