package dev.handbook.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BestDocumentsTest {
    /** Ten answers that hold the word, each longer than the one before. */
    private static SearchIndex kernels() {
        var handbook = new SampleHandbook();
        for (var i = 1; i <= 10; i++) {
            handbook.question("Question " + i, "kernel " + "padding ".repeat(3 * i));
        }
        return handbook.index(4);
    }

    @Test
    void commonWordCountsWhereItScoresMost() {
        try (var index = kernels()) {
            assertThat(index.search("kernel ", 10))
                    .extracting(Hit::title)
                    .containsExactly("Question 1", "Question 2", "Question 3", "Question 4");
        }
    }

    @Test
    void phraseKnowsAllDocuments() {
        try (var index = kernels()) {
            assertThat(index.search("\"kernel padding\"", 20)).hasSize(10);
        }
    }

    @Test
    void phraseInALargeHandbookKnowsThoseInWhichItsWordsCount() {
        var handbook = new SampleHandbook();
        for (var i = 0; i <= Vocabulary.LARGE; i++) {
            handbook.question(
                    "Question " + i,
                    i % 1000 == 0 ? "kernel module" : i % 10 == 0 ? "kernel padding padding padding padding" : "other");
        }
        try (var index = handbook.index(4)) {
            assertThat(index.search("\"kernel module\"", 20)).hasSize(4);
            assertThat(index.search("module \"kernel\"", 20)).hasSize(4);
            assertThat(index.search("5010 -module", 20)).hasSize(1);
            assertThat(index.search("5010 -kernel", 20)).isEmpty();
        }
    }

    /** Each word counts in four, and a required word is known in all. */
    @Test
    void filterKnowsAllDocuments() {
        try (var index = kernels()) {
            assertThat(index.search("question \"kernel\"", 20)).hasSize(8);
            assertThat(index.search("question -kernel", 20)).isEmpty();
        }
    }

    @Test
    void firstLettersOfManyWordsFindTitles() {
        var handbook = new SampleHandbook();
        for (var i = 0; i < 70; i++) {
            handbook.question("Other", "co" + (char) ('a' + i / 26) + (char) ('a' + i % 26) + "x");
        }
        try (var index = handbook.question("Containers", "What they are.").index()) {
            assertThat(index.search("co", 10)).extracting(Hit::title).containsExactly("Containers");
            assertThat(index.search("coa", 20)).extracting(Hit::title).contains("Other");
        }
    }
}
