package dev.handbook.search;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Goes through the terms of one field in their order, once. */
final class TermCursor {
    private final TermsEnum terms;
    private @Nullable BytesRef term;
    private @Nullable PostingsEnum postings;

    private TermCursor(TermsEnum terms) throws IOException {
        this.terms = terms;
        term = terms.next();
    }

    /** Stands at the first term of a field; a field without any is at its end. */
    static TermCursor of(IndexReader reader, String field) throws IOException {
        var terms = MultiTerms.getTerms(reader, field);
        return new TermCursor(terms == null ? TermsEnum.EMPTY : terms.iterator());
    }

    /** Where it stands, or empty at the end; changes with the next move. */
    Optional<BytesRef> term() {
        return Optional.ofNullable(term);
    }

    /**
     * If it stands at {@code wanted}, writes the documents that hold it and moves on. Documents are written by their distance, doubled; odd
     * when the term occurs more than once and its count follows.
     *
     * @return how many documents hold the term in this field, 0 if it stands elsewhere
     */
    int writePostings(PayloadWriter out, BytesRef wanted) throws IOException {
        if (!wanted.equals(term)) {
            return 0;
        }
        var documents = terms.postings(postings, PostingsEnum.FREQS);
        postings = documents;
        var previous = -1;
        while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            var distance = documents.docID() - previous;
            previous = documents.docID();
            if (documents.freq() == 1) {
                out.number(2L * distance);
            } else {
                out.number(2L * distance + 1).number(documents.freq());
            }
        }
        var count = terms.docFreq();
        term = terms.next();
        return count;
    }
}
