package dev.handbook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;

/** The fields of the index, and how what can be found fills them. */
final class IndexFields {
    /** Stems of a document's names. */
    static final String TITLE = "title";
    /** Stems of what a document says, and of its title behind them. */
    static final String BODY = "body";
    /** Words of both by their {@link #key}; says which documents hold a word, nothing else. */
    static final String WORD = "word";
    /** Identifiers as they are written, in lower case. How long a document is does not matter to them. */
    static final String CODE = "code";
    /** The first letters of words in titles, one to {@value #MAX_START}, without accents. */
    static final String START = "start";
    /** Short names as a whole, by their {@link Names#wholeKey}: titles and other names. */
    static final String NAME = "name";
    /** Position of the topic, counted from the beginning of the handbook. */
    static final String TOPIC = "topic";
    /** Positions in the glossary of the terms that a document links to. */
    static final String MENTION = "mention";
    /** Tags, {@link Names#folded}. */
    static final String TAG = "tag";

    /** Stands in a key between the folded word and the word as it is written; in no word. */
    static final char KEY_SEPARATOR = '\u0001';

    /** How many letters, in UTF-16 units, are first letters at most. */
    static final int MAX_START = 3;

    private static final FieldType PLACED = fieldType(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
    private static final FieldType COUNTED = fieldType(IndexOptions.DOCS_AND_FREQS, true);
    private static final FieldType STARTED = fieldType(IndexOptions.DOCS_AND_FREQS, false);
    private static final FieldType LISTED = fieldType(IndexOptions.DOCS, true);

    private final GivenWords titles = new GivenWords();
    private final GivenWords bodies = new GivenWords();
    private final GivenWords words = new GivenWords();
    private final GivenWords codes = new GivenWords();
    private final GivenWords starts = new GivenWords();
    private final GivenWords names = new GivenWords();
    private final GivenWords mentions = new GivenWords();
    private final GivenWords tags = new GivenWords();

    private IndexFields() {}

    /** Where a word stands among all words: next to those that differ from it in accents only. */
    static String key(String word) {
        var folded = Folding.fold(word);
        return folded.equals(word) ? word : folded + KEY_SEPARATOR + word;
    }

    /** The word as it is written. */
    static String wordOf(String key) {
        return key.substring(key.indexOf(KEY_SEPARATOR) + 1);
    }

    /** The word without accents. */
    static String foldedOf(String key) {
        var end = key.indexOf(KEY_SEPARATOR);
        return end < 0 ? key : key.substring(0, end);
    }

    private static FieldType fieldType(IndexOptions options, boolean omitNorms) {
        var type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.setOmitNorms(omitNorms);
        type.freeze();
        return type;
    }

    /**
     * Writes one document for each findable.
     *
     * @param findables in the order of the handbook
     * @return them in the order of their documents, which is {@link DocumentOrder}
     */
    static List<Findable> write(List<Findable> findables, Analysis analysis, Directory directory) throws IOException {
        var sorted = DocumentOrder.sorted(analysed(findables, analysis), AnalysedDocument::length);
        var config = new IndexWriterConfig(new KeywordAnalyzer())
                .setSimilarity(new BM25Similarity())
                // Read once and thrown away, so merging or packing segments never pays.
                .setMergePolicy(NoMergePolicy.INSTANCE)
                .setUseCompoundFile(false)
                .setRAMBufferSizeMB(192);
        var fields = new IndexFields();
        try (var writer = new IndexWriter(directory, config)) {
            for (var document : sorted) {
                writer.addDocument(fields.document(document));
            }
        }
        return sorted.stream().map(AnalysedDocument::findable).toList();
    }

    /** Analyses all documents on as many threads as there are; the order stays. */
    private static List<AnalysedDocument> analysed(List<Findable> findables, Analysis analysis) {
        var maker = new AnalysedDocument.Maker(analysis);
        var topics = topics(findables);
        return IntStream.range(0, findables.size())
                .parallel()
                .mapToObj(position -> maker.of(findables.get(position), topics[position]))
                .toList();
    }

    /** By document, the position of its topic. */
    private static int[] topics(List<Findable> findables) {
        var topics = new int[findables.size()];
        for (var i = 1; i < topics.length; i++) {
            var isSame = findables.get(i).topic().equals(findables.get(i - 1).topic());
            topics[i] = isSame ? topics[i - 1] : topics[i - 1] + 1;
        }
        return topics;
    }

    private Document document(AnalysedDocument analysed) {
        var document = new Document();
        document.add(new Field(TITLE, titles.of(analysed.title()), PLACED));
        document.add(new Field(BODY, bodies.of(analysed.body()), PLACED));
        document.add(new Field(WORD, words.of(analysed.words()), LISTED));
        document.add(new Field(CODE, codes.of(analysed.codes()), COUNTED));
        document.add(new Field(START, starts.of(analysed.starts()), STARTED));
        document.add(new Field(NAME, names.of(analysed.names()), COUNTED));
        document.add(new Field(MENTION, mentions.of(analysed.mentions()), LISTED));
        document.add(new Field(TAG, tags.of(analysed.tags()), LISTED));
        document.add(new Field(TOPIC, Integer.toString(analysed.topic()), LISTED));
        return document;
    }

    /** The first letters of a word without accents, once one, once two and so on; never half a pair. */
    static List<String> startsOf(String folded) {
        var starts = new ArrayList<String>();
        for (var length = 1; length <= Math.min(folded.length(), MAX_START); length++) {
            if (!Character.isHighSurrogate(folded.charAt(length - 1))) {
                starts.add(folded.substring(0, length));
            }
        }
        return starts;
    }
}
