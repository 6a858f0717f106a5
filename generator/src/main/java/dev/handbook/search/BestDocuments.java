package dev.handbook.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SmallFloat;

/**
 * The documents in which a common word counts. A word that very many documents hold tells little of most of them, but a browser would have to load them
 * all to rank them: so it scores only where it scores most, in short documents and where it comes often. In a large
 * handbook phrases know it nowhere else, for places take most bytes of all. Filters know all.
 */
final class BestDocuments {
    /** How many documents a stem scores in at most, in titles and in bodies each. */
    private static final int MOST = 3072;
    /** The same in a large handbook, where a list of as many documents takes more bytes. */
    private static final int MOST_OF_MANY = 1800;
    /** How many documents the first letters of a word find at most. */
    static final int MOST_STARTED = 128;

    private final Map<String, Map<BytesRef, int[]>> chosen = new HashMap<>();

    private final boolean areMany;

    private BestDocuments(boolean areMany) {
        this.areMany = areMany;
    }

    /**
     * How many documents a stem scores in at most, in titles and in bodies each.
     *
     * @param documents how many there are
     */
    static int most(int documents) {
        return documents > Vocabulary.LARGE ? MOST_OF_MANY : MOST;
    }

    /**
     * The best documents of each word that more hold.
     *
     * @param most how many documents a stem scores in at most, 1 or more
     */
    static BestDocuments of(IndexReader reader, int most) throws IOException {
        var best = new BestDocuments(reader.maxDoc() > Vocabulary.LARGE);
        best.choose(reader, IndexFields.TITLE, most);
        best.choose(reader, IndexFields.BODY, most);
        best.choose(reader, IndexFields.START, Math.min(most, MOST_STARTED));
        return best;
    }

    /** The documents, in order, in which a term counts; empty if it does in all that hold it. */
    Optional<int[]> of(String field, BytesRef term) {
        return Optional.ofNullable(chosen.getOrDefault(field, Map.of()).get(term));
    }

    /** The documents, in order, in which phrases know a term; empty if they do in all that hold it. */
    Optional<int[]> placed(String field, BytesRef term) {
        return areMany ? of(field, term) : Optional.empty();
    }

    private void choose(IndexReader reader, String field, int most) throws IOException {
        var terms = MultiTerms.getTerms(reader, field);
        if (terms == null) {
            return;
        }
        var norms = Postings.norms(reader, field);
        var average = (double) terms.getSumTotalTermFreq() / terms.getDocCount();
        var choices = new HashMap<BytesRef, int[]>();
        var each = terms.iterator();
        for (var term = each.next(); term != null; term = each.next()) {
            if (each.docFreq() > most) {
                choices.put(
                        BytesRef.deepCopyOf(term),
                        best(each.postings(null, PostingsEnum.FREQS), each.docFreq(), norms, average, most));
            }
        }
        chosen.put(field, choices);
    }

    private static int[] best(PostingsEnum postings, int holding, byte[] norms, double average, int most)
            throws IOException {
        var documents = new int[holding];
        var scores = new double[holding];
        for (var i = 0; postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS; i++) {
            documents[i] = postings.docID();
            scores[i] = postings.freq() / (0.25 + 0.75 * SmallFloat.byte4ToInt(norms[postings.docID()]) / average);
        }
        return IntStream.range(0, holding)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -scores[i]))
                .limit(most)
                .mapToInt(i -> documents[i])
                .sorted()
                .toArray();
    }

    /** Whether a term counts in a document. */
    static boolean holds(int[] documents, int document) {
        return Arrays.binarySearch(documents, document) >= 0;
    }
}
