package dev.handbook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class QueryPlanTest {
    /** The query for a text, in an index of documents with these words. */
    private static String query(String typed, String... documents) throws IOException {
        try (var directory = new ByteBuffersDirectory()) {
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
                for (var words : documents) {
                    var document = new Document();
                    document.add(new TextField(SearchIndex.WORD, words, Field.Store.NO));
                    writer.addDocument(document);
                }
            }
            try (var reader = DirectoryReader.open(directory)) {
                return QueryPlan.of(typed, reader).query().toString();
            }
        }
    }

    @Test
    void wordsAreStemmedAndLookedForInTitleAndBody() throws IOException {
        assertThat(query("Running containers. "))
                .isEqualTo("(Synonym(title:run))^2.0 Synonym(body:run) "
                        + "(Synonym(title:contain))^2.0 Synonym(body:contain)");
    }

    @Test
    void repeatedWordsCountOnce() throws IOException {
        assertThat(query("image images Image's ")).isEqualTo("(Synonym(title:imag))^2.0 Synonym(body:imag)");
    }

    @Test
    void stopWordsAreLeftOut() throws IOException {
        assertThat(query("what is the")).isEmpty();
    }

    @Test
    void lastWordStandsForWhatItBegins() throws IOException {
        assertThat(query("pod", "pod podman", "pods podium"))
                .isEqualTo("(Synonym(title:pod title:podium^0.5 title:podman^0.5))^2.0 "
                        + "Synonym(body:pod body:podium^0.5 body:podman^0.5)");
    }

    @Test
    void unfinishedWordIsComparedWithWrittenWords() throws IOException {
        assertThat(query("orchestrati", "orchestration"))
                .isEqualTo("(Synonym(title:orchestr^0.5 title:orchestrati))^2.0 "
                        + "Synonym(body:orchestr^0.5 body:orchestrati)");
    }

    @Test
    void wordsOfMostDocumentsAreGuessedFirst() throws IOException {
        var words = new StringBuilder("zz9");
        for (var i = 10; i < 60; i++) {
            words.append(" z").append(i);
        }
        assertThat(query("z", "zz9", words.toString()))
                .contains("title:zz9^0.5", "title:z10^0.5", "title:z40^0.5")
                .doesNotContain("z41");
    }

    @Test
    void earlierWordIsNotGuessedAgain() throws IOException {
        assertThat(query("docker doc", "docker docs"))
                .isEqualTo("(Synonym(title:docker))^2.0 Synonym(body:docker) "
                        + "(Synonym(title:doc))^2.0 Synonym(body:doc)");
    }
}
