package dev.handbook.notes;

import java.util.ArrayList;
import java.util.List;

/**
 * The bullets of a list ask, and what is nested under each answers it. A bullet with nothing below is a question that nobody has
 * answered yet. It takes a list in which most bullets ask: a few question marks in an answer do not make one.
 */
final class NestedBulletDialect implements Dialect {
    private static final double MOST = 0.6;

    /** A bullet that nothing answers may as well be part of an answer itself, so it speaks less for this reading. */
    private static final double UNANSWERED = 0.6;

    @Override
    public String name() {
        return "nested-bullets";
    }

    @Override
    public Reading read(List<Block> blocks) {
        var claims = new ArrayList<Claim>();
        for (var i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).isList()) {
                claims.addAll(claims(i, blocks.get(i)));
            }
        }
        return Reading.of(claims);
    }

    private static List<Claim> claims(int index, Block list) {
        var bullets = list.element().children().stream().map(Bullet::of).toList();
        var asking = bullets.stream()
                .filter(b -> QuestionText.asks(b.asking().text()))
                .count();
        var answered = bullets.stream().anyMatch(b -> !b.body().isEmpty());
        if (asking < MOST * bullets.size() || bullets.size() < 2 && !answered) {
            return List.of();
        }
        return bullets.stream()
                .filter(bullet -> !bullet.asking().text().isBlank())
                .map(bullet -> Claim.closed(index, Titles.of(bullet.asking()), bullet.element(), bullet.body()))
                .map(claim -> claim.body().isEmpty() ? claim.surer(-UNANSWERED * claim.weight()) : claim)
                .toList();
    }
}
