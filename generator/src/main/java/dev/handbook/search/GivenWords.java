package dev.handbook.search;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Gives Lucene words that are known already, so that a text is analysed once for all fields. */
final class GivenWords extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private List<String> texts = List.of();
    private List<Analysis.Word> words = List.of();
    private int next;

    /** The stems of these words, where they stand. */
    GivenWords stemsOf(List<Analysis.Word> given) {
        words = given;
        texts = given.stream().map(Analysis.Word::stem).toList();
        return this;
    }

    /** These texts, one after the other. */
    GivenWords of(List<String> given) {
        words = List.of();
        texts = given;
        return this;
    }

    @Override
    public void reset() {
        next = 0;
    }

    @Override
    public boolean incrementToken() {
        if (next == texts.size()) {
            return false;
        }
        clearAttributes();
        term.append(texts.get(next));
        increment.setPositionIncrement(words.isEmpty() ? 1 : distance());
        next++;
        return true;
    }

    private int distance() {
        return words.get(next).position()
                - (next == 0 ? -1 : words.get(next - 1).position());
    }
}
