package dev.handbook.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the terms of one field in their order, once, and writes where they stand. Documents that hold a term equally often and
 * are equally long get the same score: they stand together, so that count and length are written once for all of them.
 */
final class Postings implements Comparable<Postings> {
    private final TermsEnum terms;
    private final byte[] norms;
    private @Nullable BytesRef term;
    /** Where a term stands, without and with its places. They hold large buffers, so that each term takes over those of the one before. */
    private @Nullable PostingsEnum documents;

    private @Nullable PostingsEnum places;

    private Postings(TermsEnum terms, byte[] norms) throws IOException {
        this.terms = terms;
        this.norms = norms;
        term = terms.next();
    }

    /** Stands at the first term of a field; a field without any is at its end. */
    static Postings of(IndexReader reader, String field) throws IOException {
        var terms = MultiTerms.getTerms(reader, field);
        return new Postings(terms == null ? TermsEnum.EMPTY : terms.iterator(), norms(reader, field));
    }

    /** By document, the length of the field as Lucene keeps it; 1 in a field that has none. */
    static byte[] norms(IndexReader reader, String field) throws IOException {
        var lengths = new byte[reader.maxDoc()];
        var norms = MultiDocValues.getNormValues(reader, field);
        if (norms == null) {
            Arrays.fill(lengths, (byte) 1);
            return lengths;
        }
        while (norms.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            lengths[norms.docID()] = (byte) norms.longValue();
        }
        return lengths;
    }

    /** The text of the term it stands at, or none at the end. */
    @Nullable
    String term() {
        return term == null ? null : term.utf8ToString();
    }

    /** Compares the terms they stand at, by code points; neither may be at its end. */
    @Override
    public int compareTo(Postings other) {
        return Objects.requireNonNull(term).compareTo(Objects.requireNonNull(other.term));
    }

    /** Goes on to the next term. */
    void next() throws IOException {
        term = terms.next();
    }

    /**
     * Writes how many documents hold the term, then each by its distance from the one before, the first from −1, doubled; odd when the term stands in it
     * more than once, and how often follows.
     */
    void write(PayloadWriter out) throws IOException {
        write(out, false);
    }

    /** The same, with the length of the field after each document. */
    void writeWithLengths(PayloadWriter out) throws IOException {
        write(out, true);
    }

    private void write(PayloadWriter out, boolean withLengths) throws IOException {
        out.number(terms.docFreq());
        var documents = terms.postings(this.documents, PostingsEnum.FREQS);
        this.documents = documents;
        var previous = -1;
        while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            var distance = documents.docID() - previous;
            previous = documents.docID();
            if (documents.freq() == 1) {
                out.number(2L * distance);
            } else {
                out.number(2L * distance + 1).number(documents.freq());
            }
            if (withLengths) {
                out.number(norms[previous] & 0xff);
            }
        }
    }

    /** Gives each document that holds the term, in order. */
    void forEachDocument(IntConsumer use) throws IOException {
        var documents = terms.postings(this.documents, PostingsEnum.NONE);
        this.documents = documents;
        while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            use.accept(documents.docID());
        }
    }

    /** Numbers of documents: how many, and the distance of each from the one before, the first from −1. */
    static void writeDocuments(PayloadWriter out, Iterable<Integer> documents) {
        var distances = new PayloadWriter();
        var count = 0;
        var previous = -1;
        for (var document : documents) {
            distances.number(document - previous);
            previous = document;
            count++;
        }
        out.number(count).raw(distances.toBytes());
    }

    /** Writes, document by document, the distances between its places, the first from −1. Documents and counts are those of the postings. */
    void writePlaces(PayloadWriter out) throws IOException {
        var documents = terms.postings(places, PostingsEnum.POSITIONS);
        places = documents;
        while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            var place = -1;
            for (var i = 0; i < documents.freq(); i++) {
                var next = documents.nextPosition();
                out.number(next - place);
                place = next;
            }
        }
    }
}
