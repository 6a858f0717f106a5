package dev.handbook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;

class IndexAnalyzerTest {
    private final IndexAnalyzer analyzer = new IndexAnalyzer();
    private final TokenStream noted = analyzer.notedWords();

    private List<String> stems(String text) throws IOException {
        return read(analyzer.tokenStream("", text));
    }

    private static List<String> read(TokenStream tokens) throws IOException {
        var found = new ArrayList<String>();
        try (tokens) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                found.add(term.toString());
            }
            tokens.end();
        }
        return found;
    }

    @Test
    void stemsAreThoseThatQueriesAreMadeOf() throws IOException {
        var text = "The kernel's namespaces isolate running processes; Kernels run.";

        assertThat(stems(text))
                .isEqualTo(Analysis.analyze(Analysis.STEMS, text).stream()
                        .map(Analysis.Word::text)
                        .toList())
                .containsExactly("kernel", "namespac", "isol", "run", "process", "kernel", "run");
    }

    @Test
    void wordsOfAllTextsOfADocumentAreNotedOnceAsTheyAreWritten() throws IOException {
        stems("Running containers");
        stems("A container is running");

        assertThat(read(noted)).containsExactlyInAnyOrder("running", "containers", "container");
    }

    @Test
    void nextDocumentBeginsWithoutWords() throws IOException {
        stems("an image");
        read(noted);
        stems("a volume");

        assertThat(read(noted)).containsExactly("volume");
        assertThat(read(noted)).isEmpty();
    }
}
