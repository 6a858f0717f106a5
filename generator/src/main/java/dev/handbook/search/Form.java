package dev.handbook.search;

import java.util.List;
import org.apache.lucene.util.BytesRef;

/**
 * One way to write a word, with all that the index takes of it. An {@link Analysis} makes each once, because the same few thousand words make
 * up all notes; so a form equals nothing but itself.
 */
final class Form {
    private final String text;
    private final String stem;
    private final BytesRef stemInUtf8;
    private final BytesRef key;
    private final List<BytesRef> starts;

    /**
     * @param text as it is written, in lower case
     * @param stem what stands for it in the index
     */
    Form(String text, String stem) {
        this.text = text;
        this.stem = stem;
        stemInUtf8 = new BytesRef(stem);
        key = new BytesRef(IndexFields.key(text));
        starts = IndexFields.startsOf(Folding.fold(text)).stream()
                .map(BytesRef::new)
                .toList();
    }

    String text() {
        return text;
    }

    String stem() {
        return stem;
    }

    /** The stem as Lucene takes it. */
    BytesRef stemInUtf8() {
        return stemInUtf8;
    }

    /** Its place among all words, see {@link IndexFields#key}. */
    BytesRef key() {
        return key;
    }

    /** Its first letters without accents, see {@link IndexFields#startsOf}. */
    List<BytesRef> starts() {
        return starts;
    }
}
