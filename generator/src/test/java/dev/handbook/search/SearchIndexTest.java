package dev.handbook.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.handbook.model.SiteFile;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchIndexTest {
    private static SampleHandbook docker() {
        return new SampleHandbook()
                .question("What is a container?", "A process with its own view of the system, made from an image.")
                .question("What is an image?", "Layers of files, from which a container starts.")
                .question(
                        "How are containers orchestrated?", "Orchestration places them on machines and restarts them.")
                .question("Who collects garbage in a JVM?", "The collector. It is often called GC.")
                .question("Which volume types exist?")
                .article("Reading list", "Books about images and the kernel.")
                .term(
                        "kernel",
                        List.of("Linux kernel", "operating system core"),
                        "The part of a system that runs first.");
    }

    private static List<String> titles(String typed) {
        try (var index = docker().index()) {
            return index.search(typed, 10).stream().map(Hit::title).toList();
        }
    }

    @Test
    void titleCountsMoreThanBody() {
        assertThat(titles("image")).containsExactly("What is an image?", "Reading list", "What is a container?");
    }

    @Test
    void abbreviationInAnswerIsFoundInAnyCase() {
        assertThat(titles("'gc'")).containsExactly("Who collects garbage in a JVM?");
    }

    @Test
    void questionTypedAsQuestionFindsItFirst() {
        assertThat(titles("how do I orchestrate my containers?"))
                .startsWith("How are containers orchestrated?")
                .contains("What is an image?");
    }

    @Test
    void headingWithoutWordsBelowIsNoHit() {
        try (var index = docker().article("All about images", "").index()) {
            assertThat(index.search("about images", 10)).extracting(Hit::title).doesNotContain("All about images");
        }
    }

    @Test
    void unfinishedWordFindsWhatItBegins() {
        assertThat(titles("orchestrati")).containsExactly("How are containers orchestrated?");
    }

    @Test
    void finishedWordIsNotContinued() {
        assertThat(titles("orchestrati ")).isEmpty();
        assertThat(titles("orchestrati?")).isEmpty();
    }

    @Test
    void unansweredQuestionIsFoundByItsTitle() {
        assertThat(titles("volumes")).containsExactly("Which volume types exist?");
    }

    @Test
    void termIsFoundByItsAliases() {
        assertThat(titles("operating core")).containsExactly("kernel");
    }

    @Test
    void nothingIsFoundForStopWordsOrNothing() {
        assertThat(titles("")).isEmpty();
        assertThat(titles("  \n")).isEmpty();
        assertThat(titles("what is the")).isEmpty();
        assertThat(titles("?!…")).isEmpty();
    }

    @Test
    void onlyTheFirstTwoHundredCharactersCount() {
        assertThat(titles("x".repeat(199) + " image")).isEmpty();
        assertThat(titles("image" + " ".repeat(500))).isNotEmpty();
        assertThat(titles("image ".repeat(10_000))).isNotEmpty();
        assertThat(titles("image" + " ".repeat(194) + "😀")).isNotEmpty();
    }

    @Test
    void hitTellsKindTopicAndAddress() {
        try (var index = docker().index()) {
            assertThat(index.search("kernel", 2))
                    .extracting(Hit::kind, Hit::title, Hit::topic, Hit::url)
                    .containsExactly(
                            tuple(Hit.Kind.TERM, "kernel", "", "terms/t-0.html"),
                            tuple(Hit.Kind.ARTICLE, "Reading list", "Topic 1", "topics/topic-1.html#a-5"));
        }
    }

    @Test
    void betweenEqualsTheEarlierComesFirst() {
        try (var index = new SampleHandbook()
                .question("Same words", "twice")
                .question("Same words", "twice")
                .index()) {
            assertThat(index.search("same", 10))
                    .extracting(Hit::url)
                    .containsExactly("topics/topic-1.html#q-0", "topics/topic-1.html#q-1");
        }
    }

    @Test
    void emptyHandbookIsSearchedCalmly() {
        try (var index = new SampleHandbook().index()) {
            assertThat(index.search("anything", 10)).isEmpty();
            assertThat(index.export()).hasSize(1);
        }
    }

    @Test
    void exportIsOneCallInPlainCharacters() {
        try (var index = new SampleHandbook()
                .question("</script><b>", "\u2028 __proto__ \" ' \\ constructor")
                .index()) {
            assertThat(index.export()).extracting(SiteFile::path).containsExactly("assets/search-index.js");
            assertThat(index.export().get(0).text())
                    .matches("handbookSearchIndex\\(1,\"all\",\"[A-Za-z0-9+/=]+\"\\);\n");
        }
    }

    @Test
    void exportIsTheSameEachTime() {
        try (var one = docker().index();
                var other = docker().index()) {
            assertThat(one.export().get(0).content())
                    .isEqualTo(one.export().get(0).content())
                    .isEqualTo(other.export().get(0).content());
        }
    }

    @Test
    void exportHoldsOnlyTheBeginningOfLongText() {
        try (var index = new SampleHandbook()
                .question("Long", "first words " + "filler ".repeat(200) + "secret")
                .index()) {
            var script = index.export().get(0).text();
            var base64 = script.substring(script.lastIndexOf(",\"") + 2, script.lastIndexOf("\""));
            var payload = new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
            assertThat(payload).contains("first words filler").doesNotContain("filler secret");
        }
    }

    @Test
    void snippetIsOneLineCutBetweenWords() {
        assertThat(IndexExport.snippet("  one\n\ntwo  ")).isEqualTo("one two");
        assertThat(IndexExport.snippet("word ".repeat(100))).hasSize(240).endsWith("word…");
        assertThat(IndexExport.snippet("x".repeat(300))).hasSize(240).endsWith("x…");
        assertThat(IndexExport.snippet("x" + "😀".repeat(300))).endsWith("😀…");
    }
}
