package dev.handbook.notes;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A spot at which a dialect reads a question, or words beside questions that only tell.
 *
 * @param block index of the block that asks
 * @param title the question's own words, without label or number
 * @param anchor the element to take the position from
 * @param body what the asking block itself says in answer, such as the nested bullets of a bullet
 * @param extent whether the blocks that follow answer too
 * @param level the heading level that ends an open answer: 1 to 6, or 0 if no heading does
 * @param weight how sure the wording is, see {@link QuestionText#weight}
 * @param alsoAsked where else in the note the same is asked, such as in its contents
 */
record Claim(
        int block,
        Element title,
        Element anchor,
        List<Element> body,
        Extent extent,
        int level,
        double weight,
        List<AlsoAsked> alsoAsked) {

    /** How far an answer reaches. */
    enum Extent {
        /** The asking block holds all of it. */
        CLOSED,
        /** It goes on until the next question, or a heading of {@link Claim#level} or above. */
        OPEN,
        /** Nothing is asked here: words of the asking block that belong to no question. */
        TOLD
    }

    /** The same question in other words: an entry of a contents list. */
    record AlsoAsked(Element anchor, String wording) {}

    Claim {
        body = List.copyOf(body);
        alsoAsked = List.copyOf(alsoAsked);
    }

    /** A question by its block alone, answered by what follows. */
    static Claim open(int block, Element title, Element anchor, List<Element> body, int level) {
        return new Claim(block, title, anchor, body, Extent.OPEN, level, QuestionText.weight(title.text()), List.of());
    }

    /** A question whose own block answers it, or nobody does. */
    static Claim closed(int block, Element title, Element anchor, List<Element> body) {
        return new Claim(block, title, anchor, body, Extent.CLOSED, 1, QuestionText.weight(title.text()), List.of());
    }

    /** Words of a block that ask nothing, between others that do. */
    static Claim told(int block, Element words) {
        return new Claim(block, new Element("p"), words, List.of(words), Extent.TOLD, 1, 0, List.of());
    }

    /** The same claim, asked a second time elsewhere. */
    Claim alsoAskedBy(Element where, String wording) {
        var also = List.of(new AlsoAsked(where, wording));
        return new Claim(block, title, anchor, body, extent, level, weight, also);
    }

    /** The same claim, whose own words turned out to hold the answer, too. */
    Claim answeredBy(Element question, Element answer) {
        return new Claim(block, question, anchor, List.of(answer), extent, level, weight, alsoAsked);
    }

    /** The same claim with this at the end of what its block says in answer. */
    Claim with(Element more) {
        var longer = new ArrayList<>(body);
        longer.add(more);
        return new Claim(block, title, anchor, longer, extent, level, weight, alsoAsked);
    }

    /** The same claim with so much more weight, or less. */
    Claim surer(double by) {
        return weighing(weight + by);
    }

    /** The same claim with this weight. */
    Claim weighing(double weight) {
        return new Claim(block, title, anchor, body, extent, level, weight, alsoAsked);
    }

    boolean isOpen() {
        return extent == Extent.OPEN;
    }

    boolean asks() {
        return extent != Extent.TOLD;
    }
}
