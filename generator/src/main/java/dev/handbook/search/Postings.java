package dev.handbook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SmallFloat;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the terms of one field in their order, once, and writes where they stand. Documents that hold a term equally often, and
 * are equally long where a posting has to tell, stand together: count and length are then written once for all of them.
 */
final class Postings implements Comparable<Postings> {
    /** A length is kept above the count of the same group. */
    private static final int LENGTH_SHIFT = 23;

    private static final int MOST_COUNTED = (1 << LENGTH_SHIFT) - 1;

    private final TermsEnum terms;
    private final byte[] norms;
    private final String field;
    private final BestDocuments chosen;
    private @Nullable BytesRef term;
    /** Where a term stands, without and with its places. They hold large buffers, so that each term takes over those of the one before. */
    private @Nullable PostingsEnum reused;

    private @Nullable PostingsEnum placed;
    /** The documents of the term, in order, and how often each holds it. */
    private int[] documents = {};

    private int[] counts = {};
    /** Positions among {@code documents} in the order in which they were written. */
    private final List<Integer> written = new ArrayList<>();

    private Copies copies = Copies.NONE;

    /**
     * Where documents hold a term in words that stand behind others and are told elsewhere.
     *
     * @param places by document, in the order in which they were told; from the beginning of those words
     * @param areAll whether they are told wherever it is told in which documents the term counts
     */
    record Copies(Map<Integer, List<Integer>> places, boolean areAll) {
        static final Copies NONE = new Copies(Map.of(), true);

        Copies {
            places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
        }

        /** The documents that need not be told again. */
        private List<Integer> known() {
            return areAll ? List.copyOf(places.keySet()) : List.of();
        }

        private List<Integer> in(int document) {
            return places.getOrDefault(document, List.of());
        }
    }

    private Postings(TermsEnum terms, byte[] norms, String field, BestDocuments chosen) throws IOException {
        this.terms = terms;
        this.norms = norms;
        this.field = field;
        this.chosen = chosen;
        term = terms.next();
    }

    /** Stands at the first term of a field; a field without any is at its end. */
    static Postings of(IndexReader reader, String field, BestDocuments chosen) throws IOException {
        var terms = MultiTerms.getTerms(reader, field);
        return new Postings(terms == null ? TermsEnum.EMPTY : terms.iterator(), norms(reader, field), field, chosen);
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
     * Writes how many documents hold the term, then those in which it counts.
     *
     * @param withLengths whether the length of the field is told, too
     */
    void write(BitWriter out, boolean withLengths) throws IOException {
        write(out, withLengths, Copies.NONE);
    }

    /** The same; of the documents whose copies are known, only how often they hold the term besides, as long as it counts in all. */
    void write(BitWriter out, boolean withLengths, Copies known) throws IOException {
        read();
        copies = known;
        written.clear();
        out.number(documents.length - copies.known().size());
        if (best().isEmpty()) {
            for (var document : copies.known()) {
                var place = Arrays.binarySearch(documents, document);
                out.number(counts[place] - copies.in(document).size());
                written.add(place);
            }
        }
        writeGroups(out, withLengths, true);
    }

    /** All documents of the term, those that were written first, as copies that stand behind another field. To be called after {@link #writeRest}. */
    Copies copies(IntPredicate haveCopies) throws IOException {
        var places = places();
        var order = new LinkedHashSet<>(written);
        IntStream.range(0, documents.length).forEach(order::add);
        var copied = new LinkedHashMap<Integer, List<Integer>>();
        for (var i : order) {
            if (haveCopies.test(documents[i])) {
                copied.put(documents[i], Arrays.stream(places[i]).boxed().toList());
            }
        }
        return new Copies(copied, best().isEmpty());
    }

    private Optional<int[]> best() {
        return chosen.of(field, Objects.requireNonNull(term));
    }

    /** Writes the documents in which phrases know the term but in which it does not count. To be called after {@link #write}. */
    void writeRest(BitWriter out, boolean withLengths) {
        writeGroups(out, withLengths, false);
    }

    /** How many documents hold the term. */
    int holding() throws IOException {
        return terms.docFreq();
    }

    /** Reads where the term stands. */
    private void read() throws IOException {
        documents = new int[terms.docFreq()];
        counts = new int[documents.length];
        var postings = terms.postings(reused, PostingsEnum.FREQS);
        reused = postings;
        for (var i = 0; postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS; i++) {
            documents[i] = postings.docID();
            counts[i] = postings.freq();
        }
    }

    /** Documents that hold the term equally often, and are equally long where that is told, stand together. */
    private void writeGroups(BitWriter out, boolean withLengths, boolean counting) {
        var best = best();
        var told = new HashSet<>(written);
        var placed = chosen.placed(field, Objects.requireNonNull(term));
        var groups = new TreeMap<Integer, List<Integer>>();
        for (var i = 0; i < documents.length; i++) {
            var document = documents[i];
            var isKnown = placed.isEmpty() || BestDocuments.holds(placed.get(), document);
            var counts = best.isEmpty() || BestDocuments.holds(best.get(), document);
            if (!told.contains(i) && isKnown && counting == counts) {
                var length = withLengths ? norms[documents[i]] & 0xff : 0;
                groups.computeIfAbsent(
                                length << LENGTH_SHIFT | Math.min(this.counts[i], MOST_COUNTED),
                                any -> new ArrayList<>())
                        .add(i);
            }
        }
        groups.forEach((key, places) -> {
            out.number(places.size() - 1).number((key & MOST_COUNTED) - 1);
            if (withLengths) {
                out.number(key >>> LENGTH_SHIFT);
            }
            out.set(places.stream().mapToInt(i -> documents[i]).toArray(), norms.length);
            written.addAll(places);
        });
    }

    /** Gives each document that holds the term, in order. */
    void forEachDocument(IntConsumer use) throws IOException {
        var postings = terms.postings(reused, PostingsEnum.NONE);
        reused = postings;
        while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            use.accept(postings.docID());
        }
    }

    /**
     * Writes, document by document in the order in which they were written, the distances between its places, the first from −1, less one; without those
     * of copies, which are its last. Where not all copies are told elsewhere, how many there are comes first, and their own places last.
     */
    void writePlaces(BitWriter out) throws IOException {
        var places = places();
        for (var i : written) {
            var copied = copies.in(documents[i]);
            var count = counts[i] - copied.size();
            if (!copies.areAll()) {
                out.number(copied.size());
            }
            var lowest = lowestBits(norms[documents[i]], count);
            var place = -1;
            for (var j = 0; j < count; j++) {
                out.number(places[i][j] - place - 1, lowest);
                place = places[i][j];
            }
            place = -1;
            for (var copy : copies.areAll() ? List.<Integer>of() : copied) {
                out.number(copy - place - 1);
                place = copy;
            }
        }
    }

    /** By document of the term, where it stands. */
    private int[][] places() throws IOException {
        var places = new int[documents.length][];
        var postings = terms.postings(placed, PostingsEnum.POSITIONS);
        placed = postings;
        for (var i = 0; postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS; i++) {
            places[i] = new int[postings.freq()];
            for (var j = 0; j < places[i].length; j++) {
                places[i][j] = postings.nextPosition();
            }
        }
        return places;
    }

    /** How many bits of the distance between two places may be anything: the more, the longer the text and the fewer the places. */
    private static int lowestBits(byte norm, int count) {
        var distance = Math.max(1, SmallFloat.byte4ToInt(norm) / Math.max(1, count));
        return Integer.SIZE - 1 - Integer.numberOfLeadingZeros(distance);
    }
}
