package dev.handbook.search;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/** Gives Lucene words that are known already, so that a text is analysed once for all fields. */
final class GivenWords extends TokenStream {
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private Placed words = new Placed(List.of(), new int[0]);
    private int next;

    /**
     * Words, and where each stands.
     *
     * @param texts in UTF-8
     * @param positions among all words of the text, left-out words included, from 0; empty if they follow one another
     */
    record Placed(List<BytesRef> texts, int[] positions) {
        Placed {
            texts = List.copyOf(texts);
        }

        int size() {
            return texts.size();
        }
    }

    /** These words, where they stand. */
    GivenWords of(Placed given) {
        words = given;
        return this;
    }

    /** These texts, one after the other. */
    GivenWords of(List<BytesRef> given) {
        return of(new Placed(given, new int[0]));
    }

    @Override
    public void reset() {
        next = 0;
    }

    @Override
    public boolean incrementToken() {
        if (next == words.size()) {
            return false;
        }
        term.setBytesRef(words.texts().get(next));
        increment.setPositionIncrement(step());
        next++;
        return true;
    }

    private int step() {
        var positions = words.positions();
        if (positions.length == 0) {
            return 1;
        }
        return next == 0 ? positions[0] + 1 : positions[next] - positions[next - 1];
    }
}
