package dev.handbook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
    /** Stems of what a document says. */
    static final String BODY = "body";
    /** Words of both by their {@link #key}; says which documents hold a word, nothing else. */
    static final String WORD = "word";
    /** Identifiers as they are written, in lower case. How long a document is does not matter to them. */
    static final String CODE = "code";
    /** Short names as a whole, by their {@link Names#key}: titles and other names. */
    static final String NAME = "name";
    /** Position of the topic, counted from the beginning of the handbook. */
    static final String TOPIC = "topic";
    /** Positions in the glossary of the terms that a document links to. */
    static final String MENTION = "mention";

    /** Stands in a key between the folded word and the word as it is written; in no word. */
    static final char KEY_SEPARATOR = '\u0001';

    private static final FieldType PLACED = fieldType(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
    private static final FieldType COUNTED = fieldType(IndexOptions.DOCS_AND_FREQS, true);
    private static final FieldType LISTED = fieldType(IndexOptions.DOCS, true);

    private final Analysis analysis;
    private final GivenWords titles = new GivenWords();
    private final GivenWords bodies = new GivenWords();
    private final GivenWords keys = new GivenWords();
    private final GivenWords codes = new GivenWords();
    private final GivenWords names = new GivenWords();
    private final GivenWords mentions = new GivenWords();

    IndexFields(Analysis analysis) {
        this.analysis = analysis;
    }

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

    /** Writes one document for each findable; their numbers are in the order of {@link DocumentOrder}. */
    void write(List<Findable> findables, Directory directory) throws IOException {
        var config = new IndexWriterConfig(new KeywordAnalyzer())
                .setSimilarity(new BM25Similarity())
                .setIndexSort(DocumentOrder.SORT)
                // Read once and thrown away, so merging or packing segments never pays.
                .setMergePolicy(NoMergePolicy.INSTANCE)
                .setUseCompoundFile(false)
                .setRAMBufferSizeMB(192);
        try (var writer = new IndexWriter(directory, config)) {
            var topic = -1;
            var title = "";
            for (var position = 0; position < findables.size(); position++) {
                var findable = findables.get(position);
                if (topic < 0 || !findable.topic().equals(title)) {
                    topic++;
                    title = findable.topic();
                }
                writer.addDocument(document(findable, topic, position));
            }
        }
    }

    private Document document(Findable findable, int topic, int position) {
        var titles = analysis.words(findable.names());
        var body = analysis.words(findable.body());
        var document = new Document();
        document.add(new Field(TITLE, this.titles.stemsOf(titles), PLACED));
        document.add(new Field(BODY, bodies.stemsOf(body), PLACED));
        DocumentOrder.addTo(document, body.size(), position);
        document.add(new Field(WORD, keys.of(keys(titles, body)), LISTED));
        document.add(new Field(CODE, codes.of(codes(findable)), COUNTED));
        document.add(new Field(NAME, names.of(Names.keysOf(findable, analysis)), COUNTED));
        document.add(new Field(MENTION, mentions.of(mentions(findable)), LISTED));
        document.add(new Field(TOPIC, Integer.toString(topic), LISTED));
        return document;
    }

    private static List<String> keys(List<Analysis.Word> names, List<Analysis.Word> body) {
        var distinct = new LinkedHashSet<String>();
        names.forEach(word -> distinct.add(word.text()));
        body.forEach(word -> distinct.add(word.text()));
        return distinct.stream().map(IndexFields::key).toList();
    }

    private static List<String> codes(Findable findable) {
        var codes = new ArrayList<>(Identifiers.in(findable.names()));
        codes.addAll(Identifiers.in(findable.body()));
        return codes;
    }

    private static List<String> mentions(Findable findable) {
        return findable.mentions().stream().map(String::valueOf).toList();
    }
}
