package dev.handbook.search;

import dev.handbook.model.LinkedHandbook;
import dev.handbook.model.SiteFile;
import dev.handbook.model.SiteMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * A Lucene index of a handbook, in memory: one document for every question, article and term. It answers what readers type,
 * and writes what a browser needs to give the same answers.
 *
 * <pre>
 * try (var index = SearchIndex.of(handbook, siteMap)) {
 *     var hits = index.search("copy on wri", 10);
 *     var files = index.export();
 * }
 * </pre>
 */
public final class SearchIndex implements AutoCloseable {
    /** Stems of a document's names. */
    static final String TITLE = "title";
    /** Stems of what a document says. */
    static final String BODY = "body";
    /** Words of both as they are written; says which documents hold a word, nothing else. */
    static final String WORD = "word";

    private static final FieldType COUNTED = fieldType(IndexOptions.DOCS_AND_FREQS, false);
    private static final FieldType LISTED = fieldType(IndexOptions.DOCS, true);

    private final List<Findable> findables;
    private final ByteBuffersDirectory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    private SearchIndex(List<Findable> findables) throws IOException {
        this.findables = findables;
        directory = new ByteBuffersDirectory();
        write();
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new BM25Similarity());
        searcher.setQueryCache(null);
    }

    /**
     * Indexes a handbook.
     *
     * @param handbook may be empty: then nothing is ever found
     * @param siteMap of the same handbook
     */
    public static SearchIndex of(LinkedHandbook handbook, SiteMap siteMap) {
        try {
            return new SearchIndex(Findable.allOf(handbook, siteMap));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FieldType fieldType(IndexOptions options, boolean omitNorms) {
        var type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.setOmitNorms(omitNorms);
        type.freeze();
        return type;
    }

    private void write() throws IOException {
        var analyzer = new IndexAnalyzer();
        var words = analyzer.notedWords();
        var config = new IndexWriterConfig(analyzer)
                .setSimilarity(new BM25Similarity())
                // Read once and thrown away, so merging or packing segments never pays. Document numbers stay positions
                // in the list.
                .setMergePolicy(NoMergePolicy.INSTANCE)
                .setUseCompoundFile(false)
                .setRAMBufferSizeMB(192);
        try (var writer = new IndexWriter(directory, config)) {
            for (var findable : findables) {
                writer.addDocument(document(findable, words));
            }
        }
    }

    /** @param words of the fields before it, when its turn comes */
    private static Document document(Findable findable, TokenStream words) {
        var document = new Document();
        document.add(new Field(TITLE, findable.names(), COUNTED));
        document.add(new Field(BODY, findable.body(), COUNTED));
        document.add(new Field(WORD, words, LISTED));
        return document;
    }

    /**
     * What the index holds for a text, the best first; between equal scores, what stands earlier in the handbook.
     *
     * @param typed as a reader types it; only the first 200 characters count. No text, or one of stop words only, finds nothing
     * @param count how many hits at most, 1 or more
     */
    public List<Hit> search(String typed, int count) {
        try {
            var hits = new ArrayList<Hit>();
            var query = QueryPlan.of(typed, reader).query();
            for (var found : searcher.search(query, count).scoreDocs) {
                var findable = findables.get(found.doc);
                hits.add(new Hit(findable.kind(), findable.title(), findable.topic(), findable.url(), found.score));
            }
            return List.copyOf(hits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the browser's search needs, as {@code docs/search-format.md} describes: one classic script. */
    public List<SiteFile> export() {
        try {
            return List.of(new IndexExport(findables, reader).file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets go of the index. */
    @Override
    public void close() {
        try {
            reader.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
