package dev.handbook.search;

import dev.handbook.model.LinkedHandbook;
import dev.handbook.model.SiteFile;
import dev.handbook.model.SiteMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * A Lucene index of a handbook, in memory: one document for every question, article and term. It answers what readers type,
 * and writes what a browser needs to give the same answers.
 *
 * <pre>
 * try (var index = SearchIndex.of(handbook, siteMap, "en")) {
 *     var hits = index.search("copy on wri", 10);
 *     var files = index.export();
 * }
 * </pre>
 */
public final class SearchIndex implements AutoCloseable {
    /** In the order of the index. */
    private final List<Findable> findables;

    private final Analysis analysis;
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Vocabulary vocabulary;
    private final BestDocuments best;

    private SearchIndex(List<Findable> findables, Language language, int most) throws IOException {
        LuceneAdvice.silence();
        analysis = new Analysis(language);
        this.findables = IndexFields.write(findables, analysis, directory);
        reader = DirectoryReader.open(directory);
        best = BestDocuments.of(reader, most);
        searcher = new IndexSearcher(new BestReader(reader, best));
        searcher.setSimilarity(new BM25Similarity());
        searcher.setQueryCache(null);
        vocabulary = new Vocabulary(reader, findables, analysis, most);
    }

    /**
     * Indexes a handbook.
     *
     * @param handbook may be empty: then nothing is ever found
     * @param siteMap of the same handbook
     * @param language the tag of the language that the notes are in, such as {@code en}
     */
    public static SearchIndex of(LinkedHandbook handbook, SiteMap siteMap, String language) {
        return of(Findable.allOf(handbook, siteMap), Language.of(language));
    }

    /** The same of documents in the order of the handbook. */
    static SearchIndex of(List<Findable> findables, Language language) {
        return of(findables, language, BestDocuments.most(findables.size()));
    }

    /** The same; a stem counts in {@code most} titles and {@code most} bodies at most, 1 or more. */
    static SearchIndex of(List<Findable> findables, Language language, int most) {
        try {
            return new SearchIndex(findables, language, most);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What the index holds for a text, the best first; between equal scores, what has more to read, then what
     * stands earlier in the handbook.
     *
     * @param typed as a reader types it; only the first 2,000 characters count. No text, or one of stop words only, finds nothing
     * @param count how many hits at most, 1 or more
     */
    public List<Hit> search(String typed, int count) {
        try {
            var hits = new ArrayList<Hit>();
            for (var found : searcher.search(LuceneQuery.of(plan(typed)), count).scoreDocs) {
                hits.add(findables.get(found.doc).hit(found.score));
            }
            return List.copyOf(hits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Why the hits of a search have their scores, as Lucene tells it: several lines each, indented.
     *
     * @param typed as a reader types it
     * @param count how many hits at most, 1 or more
     * @return as many as {@link #search} finds, in the same order
     */
    public List<String> explain(String typed, int count) {
        try {
            var query = LuceneQuery.of(plan(typed));
            var explanations = new ArrayList<String>();
            for (var found : searcher.search(query, count).scoreDocs) {
                explanations.add(searcher.explain(query, found.doc).toString());
            }
            return List.copyOf(explanations);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The text with mistyped words put right.
     *
     * @param typed as a reader types it
     * @return empty when the index knows every word, or knows none that is near
     */
    public String suggestion(String typed) {
        try {
            return plan(typed).suggestion();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For each question that has any, by its id, the ids of at most five questions clearly related to it, the closest first. */
    public Map<String, List<String>> related() {
        try {
            var related = new HashMap<String, List<String>>();
            RelatedQuestions.of(findables, reader)
                    .forEach((question, others) -> related.put(
                            findables.get(question).id(),
                            others.stream()
                                    .map(other -> findables.get(other).id())
                                    .toList()));
            return Map.copyOf(related);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a text asks for. */
    QueryPlan plan(String typed) throws IOException {
        return QueryPlanner.plan(typed, vocabulary);
    }

    /** What the rules of the language are called that the browser needs for this index; empty when it needs none. */
    public String rules() {
        return analysis.language().code();
    }

    /** What the browser's search needs, as {@code docs/search-format.md} describes: classic scripts, the one to begin with first. */
    public List<SiteFile> export() {
        return export(IndexFiles.Limits.USUAL);
    }

    /** The same, cut by other limits. */
    List<SiteFile> export(IndexFiles.Limits limits) {
        try {
            return new IndexExport(findables, vocabulary, best, reader, limits).files();
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
            analysis.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
