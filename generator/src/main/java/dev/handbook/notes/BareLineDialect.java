package dev.handbook.notes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A line asks by nothing but its question mark. It takes notes in which such lines are the rule: a question of one's own in running
 * text is not one. What follows a question answers it, if other questions of the note have something to follow.
 *
 * <pre>
 * Junior
 *
 * What is oolong?
 * How long does it brew?
 * Name three kinds of green tea.
 * </pre>
 */
final class BareLineDialect implements Dialect {
    private static final int FEWEST = 3;
    private static final int LONGEST = 250;
    private static final double BARE = 0.6;

    @Override
    public String name() {
        return "bare-line-question";
    }

    @Override
    public Reading read(Outline note) {
        var asking = new ArrayList<Integer>();
        var paragraphs = 0;
        var marks = 0;
        for (var i = 0; i < note.size(); i++) {
            if (note.get(i).isParagraph() && !note.get(i).isRule()) {
                paragraphs++;
                if (isCard(note, i)) {
                    marks++;
                } else if (asks(note, i)) {
                    asking.add(i);
                    marks += QuestionText.endsAsking(note.question(i)) ? 1 : 0;
                }
            }
        }
        if (areQuoted(note, asking) || isTitle(note, asking)) {
            return read(note, asking);
        }
        if (marks < FEWEST || marks * 2 < asking.size() || asking.size() * 5 < paragraphs) {
            return Reading.NOTHING;
        }
        return read(note, asking);
    }

    /** Whether a quotation stands below each, and nowhere else: then it answers, question mark or not. */
    private static boolean areQuoted(Outline note, List<Integer> asking) {
        var quotes = 0;
        for (var i = 0; i < note.size(); i++) {
            quotes += isQuote(note, i) ? 1 : 0;
        }
        return asking.size() >= FEWEST
                && asking.size() == quotes
                && asking.stream().allMatch(i -> i + 1 < note.size() && isQuote(note, i + 1));
    }

    private static boolean isQuote(Outline note, int i) {
        return note.get(i).element().normalName().equals("blockquote");
    }

    /** Whether the first line of a note without headings asks what all the rest answers. */
    private static boolean isTitle(Outline note, List<Integer> asking) {
        return asking.equals(List.of(0))
                && note.size() > 2
                && note.isOneLine(0)
                && QuestionText.endsAsking(note.text(0))
                && QuestionText.asks(note.text(0).replaceAll("[?？؟]", ""))
                && note.blocks().stream().noneMatch(Block::isHeading);
    }

    /** Whether a line asks before its dividing colons: a question of the note, though no bare one. */
    private static boolean isCard(Outline note, int i) {
        return note.weight(i) > 0
                && note.text(i).contains("::")
                && CardDialect.colons(note.get(i).element()) >= 0;
    }

    private static boolean asks(Outline note, int i) {
        var text = note.text(i);
        if (text.length() > LONGEST && note.isOneLine(i)) {
            return false;
        }
        var question = note.question(i);
        return question.length() <= LONGEST
                && (QuestionText.endsAsking(question)
                        || question.equals(text)
                                && note.weight(i) > 0
                                && text.length() * 2 < LONGEST
                                && QuestionText.asksAtOnce(text))
                && !Bullet.isLink(note.get(i).element());
    }

    private static Reading read(Outline note, List<Integer> asking) {
        var level = note.sectionLevel(asking);
        var isAsking = new BitSet();
        asking.forEach(isAsking::set);
        var filled = 0;
        for (var i : asking) {
            var next = i + 1;
            var isFilled = !note.lines(i).rest().isEmpty()
                    || next < note.size() && !note.get(next).isHeading() && !isAsking.get(next);
            filled += isFilled ? 1 : 0;
        }
        var isAnswered = filled * 2 >= asking.size();
        var claims = new ArrayList<Claim>();
        for (var i : asking) {
            var lines = note.lines(i);
            var title = Titles.of(lines.question());
            var claim = isAnswered
                    ? Claim.open(i, title, note.get(i).element(), lines.rest(), level)
                    : Claim.closed(i, title, note.get(i).element(), lines.rest());
            claims.add(claim.weighing(BARE * claim.weight()));
        }
        return Reading.of(claims);
    }
}
