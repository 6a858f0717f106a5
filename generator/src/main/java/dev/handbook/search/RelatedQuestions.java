package dev.handbook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;

/**
 * Finds which questions belong together, as Lucene's MoreLikeThis does: a question is told by its most telling stems, and those that share
 * them are related. Other than there, how much they share is compared with how much they say at all (the cosine of their weighted
 * stems), so that one threshold fits short and long answers.
 *
 * <p>The weight of a stem in a question is {@code (1 + ln count) · ln(questions / holding)}; an occurrence in the title counts as
 * {@value #TITLE_COUNT} besides the one in the body, which holds the title, too. That is so for what the answer takes up only: a word that a question is put with
 * ("What role does it play?") is not what it is about.
 */
final class RelatedQuestions {
    /** How many questions are related to one at most. */
    static final int MAX = 5;
    /** How much two questions have to share: 1 would be the very same words, 0 none. Below this, readers see no relation. */
    private static final float THRESHOLD = 0.17f;
    /** By how many stems a question is told. More cost time and change little. */
    private static final int TELLING = 16;
    /** Less than one by more than sums of floating-point numbers can be wrong. */
    private static final double NEARLY = 0.999;
    /** How many telling stems have to be shared: one alone may be chance. */
    private static final int SHARED = 2;

    /** So many questions are compared at a time by one thread. */
    private static final int STRETCH = 1_000;

    private static final int TITLE_COUNT = 2;
    /** Stems in more questions than this tell nothing, in a small handbook and in a large one. */
    private static final int COMMON_SHARE = 10;

    private static final int COMMON = 20;
    private static final int COMMON_MAX = 800;

    private final IndexReader reader;
    private final int[] numbers;
    private final Telling[] telling;
    private final double[] lengths;
    private final List<Stem> stems = new ArrayList<>();
    private final int questions;
    /** Where a stem stands. It holds large buffers, so that each stem takes over those of the one before. */
    private @Nullable PostingsEnum documents;

    private RelatedQuestions(List<Findable> findables, IndexReader reader) {
        this.reader = reader;
        numbers = IntStream.range(0, findables.size())
                .filter(document -> findables.get(document).kind() == Hit.Kind.QUESTION)
                .toArray();
        questions = numbers.length;
        lengths = new double[findables.size()];
        telling = new Telling[findables.size()];
        for (var number : numbers) {
            telling[number] = new Telling();
        }
    }

    /** For each question that has any, by its document, the documents of the questions related to it, the closest first. */
    static Map<Integer, List<Integer>> of(List<Findable> findables, IndexReader reader) throws IOException {
        var related = new RelatedQuestions(findables, reader);
        related.readStems();
        return related.all();
    }

    /** Where a stem stands, and how much it says there. */
    private record Stem(int[] documents, float[] weights) {}

    /** The stems that tell most of one question. */
    private static final class Telling {
        private final int[] stems = new int[TELLING];
        private final float[] weights = new float[TELLING];
        private int count;

        void add(int stem, float weight) {
            var place = Math.min(count, TELLING - 1);
            if (count == TELLING && weights[place] >= weight) {
                return;
            }
            while (place > 0 && weights[place - 1] < weight) {
                stems[place] = stems[place - 1];
                weights[place] = weights[place - 1];
                place--;
            }
            stems[place] = stem;
            weights[place] = weight;
            count = Math.min(count + 1, TELLING);
        }
    }

    private void readStems() throws IOException {
        var titles = MultiTerms.getTerms(reader, IndexFields.TITLE);
        var bodies = MultiTerms.getTerms(reader, IndexFields.BODY);
        var inTitles = titles == null ? TermsEnum.EMPTY : titles.iterator();
        var inBodies = bodies == null ? TermsEnum.EMPTY : bodies.iterator();
        var counts = new int[lengths.length];
        for (var stem = inBodies.next(); stem != null; stem = inBodies.next()) {
            var found = count(inBodies, 1, counts, new int[0]);
            add(inTitles.seekExact(stem) ? count(inTitles, TITLE_COUNT, counts, found) : found, counts);
        }
        inTitles = titles == null ? TermsEnum.EMPTY : titles.iterator();
        inBodies = bodies == null ? TermsEnum.EMPTY : bodies.iterator();
        for (var stem = inTitles.next(); stem != null; stem = inTitles.next()) {
            if (!inBodies.seekExact(stem)) {
                add(count(inTitles, TITLE_COUNT, counts, new int[0]), counts);
            }
        }
    }

    /** Counts a stem in the questions that hold it. */
    private int[] count(TermsEnum stem, int times, int[] counts, int[] before) throws IOException {
        var found = Arrays.copyOf(before, before.length + stem.docFreq());
        var size = before.length;
        var documents = stem.postings(this.documents, PostingsEnum.FREQS);
        this.documents = documents;
        while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            var document = documents.docID();
            if (telling[document] != null) {
                if (counts[document] == 0) {
                    found[size++] = document;
                }
                // The body holds the title, too: a stem that is in no more places there is not in the answer.
                if (times == 1 || counts[document] == 0 || counts[document] > documents.freq()) {
                    counts[document] += times * documents.freq();
                }
            }
        }
        return Arrays.copyOf(found, size);
    }

    /** Weighs a stem, and leaves all counts at 0. */
    private void add(int[] documents, int[] counts) {
        var rarity = StrictMath.log((double) questions / Math.max(1, documents.length));
        var weights = new float[documents.length];
        for (var i = 0; i < documents.length; i++) {
            weights[i] = (float) ((1 + StrictMath.log(counts[documents[i]])) * rarity);
            lengths[documents[i]] += (double) weights[i] * weights[i];
            counts[documents[i]] = 0;
        }
        if (documents.length < 2 || documents.length > Math.min(COMMON + questions / COMMON_SHARE, COMMON_MAX)) {
            return;
        }
        for (var i = 0; i < documents.length; i++) {
            telling[documents[i]].add(stems.size(), weights[i]);
        }
        stems.add(new Stem(documents, weights));
    }

    /** Stretch by stretch, on as many threads as there are. */
    private Map<Integer, List<Integer>> all() {
        var stretches = IntStream.rangeClosed(0, questions / STRETCH)
                .parallel()
                .mapToObj(stretch -> all(stretch * STRETCH, Math.min(questions, (stretch + 1) * STRETCH)))
                .toList();
        var all = new LinkedHashMap<Integer, List<Integer>>();
        stretches.forEach(all::putAll);
        return all;
    }

    /** The same for those from {@code first} to before {@code end}. */
    private Map<Integer, List<Integer>> all(int first, int end) {
        var all = new LinkedHashMap<Integer, List<Integer>>();
        var shares = new Shares(lengths.length);
        for (var i = first; i < end; i++) {
            var close = close(numbers[i], shares);
            if (!close.isEmpty()) {
                all.put(numbers[i], close.stream().map(Close::document).toList());
            }
        }
        return all;
    }

    /** The closest to a question, in order; leaves all shares at 0. */
    private List<Close> close(int question, Shares shares) {
        var close = new ArrayList<Close>(MAX);
        addShares(question, shares);
        for (var i = 0; i < shares.count; i++) {
            var other = shares.documents[i];
            if (shares.times[other] >= SHARED && other != question) {
                var closeness = shares.weights[other] / Math.sqrt(lengths[question] * lengths[other]);
                if (closeness >= THRESHOLD) {
                    keep(close, new Close(other, closeness));
                }
            }
            shares.clear(other);
        }
        shares.count = 0;
        return close;
    }

    /** Puts one more in its place among the closest; there may be hundreds, of which readers see {@value #MAX}. */
    private static void keep(List<Close> closest, Close next) {
        var place = closest.size();
        while (place > 0 && closest.get(place - 1).compareTo(next) > 0) {
            place--;
        }
        if (place == MAX) {
            return;
        }
        if (closest.size() == MAX) {
            closest.remove(MAX - 1);
        }
        closest.add(place, next);
    }

    /** A question near to another; the closest comes first, and between equals the earlier. */
    private record Close(int document, double closeness) implements Comparable<Close> {
        @Override
        public int compareTo(Close other) {
            var order = Double.compare(other.closeness, closeness);
            return order == 0 ? Integer.compare(document, other.document) : order;
        }
    }

    /** Adds up what others, and it itself, share with a question. */
    private void addShares(int question, Shares shares) {
        var own = telling[question];
        var few = firstOfFew(own, lengths[question]);
        for (var i = 0; i < few; i++) {
            shares.add(stems.get(own.stems[i]), own.weights[i]);
        }
        for (var i = few; i < own.count; i++) {
            shares.addToKnown(stems.get(own.stems[i]), own.weights[i]);
        }
    }

    /**
     * The first of those telling stems that are not enough by themselves, all of them together: what shares only these cannot be close. By the
     * inequality of Cauchy and Schwarz they add at most the product of their own length and that of the other question. The most common stems
     * weigh least, so this spares the work of collecting the longest lists.
     */
    private static int firstOfFew(Telling own, double length) {
        var first = own.count;
        var rest = 0.0;
        while (first > 0) {
            rest += (double) own.weights[first - 1] * own.weights[first - 1];
            if (rest >= NEARLY * THRESHOLD * THRESHOLD * length) {
                break;
            }
            first--;
        }
        return Math.max(0, Math.min(first, own.count - SHARED + 1));
    }

    /** What documents share with one question after the other; its arrays are as long as there are documents, so they are made once. */
    private static final class Shares {
        private final float[] weights;
        /** How many stems each document shares. */
        private final int[] times;
        /** The documents that share any, as they were met. */
        private final int[] documents;

        private int count;

        Shares(int size) {
            weights = new float[size];
            times = new int[size];
            documents = new int[size];
        }

        /**
         * Adds what each document that holds a stem shares by it. This loop runs millions of times, so it asks for each array once: the
         * compiler that is in charge of a build does not see that they stay the same.
         */
        void add(Stem stem, float weight) {
            var held = stem.documents();
            var heldWeights = stem.weights();
            var sums = weights;
            var shared = times;
            for (var i = 0; i < held.length; i++) {
                var document = held[i];
                if (shared[document]++ == 0) {
                    documents[count++] = document;
                }
                sums[document] += weight * heldWeights[i];
            }
        }

        /** The same for documents that share one already. */
        void addToKnown(Stem stem, float weight) {
            var held = stem.documents();
            var heldWeights = stem.weights();
            var sums = weights;
            var shared = times;
            for (var i = 0; i < held.length; i++) {
                var document = held[i];
                if (shared[document] > 0) {
                    shared[document]++;
                    sums[document] += weight * heldWeights[i];
                }
            }
        }

        void clear(int document) {
            weights[document] = 0;
            times[document] = 0;
        }
    }
}
