package dev.handbook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QueryPlanTest {
    /** The query for a text, in an index of documents with these words in their bodies. */
    private static String query(String typed, String... documents) {
        var handbook = new SampleHandbook();
        for (var words : documents) {
            handbook.question("", words);
        }
        return query(typed, handbook);
    }

    private static String query(String typed, SampleHandbook handbook) {
        try (var index = handbook.index()) {
            return LuceneQuery.of(index.plan(typed)).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void wordsAreStemmedAndLookedForInTitleAndBody() {
        assertThat(query("Running containers. "))
                .isEqualTo("((Synonym(title:run))^0.375 Synonym(body:run) "
                        + "(Synonym(title:contain))^0.375 Synonym(body:contain) (name:contain run)^2.0)~1");
    }

    @Test
    void neighboursAreWantedHoweverCommonInAHandbookThatIsNotLarge() {
        assertThat(bonuses("garbage collector ", 1_000, 0)).hasSize(1);
    }

    /** Their places would be many bytes to load. */
    @Test
    void neighboursInALargeHandbookAreWantedIfTheyAreRare() {
        assertThat(bonuses("garbage collector ", 500, 16_384)).hasSize(1);
        assertThat(bonuses("garbage collector ", 501, 16_384)).isEmpty();
    }

    /** What neighbours add in an index of so many documents with both words, and others. */
    private static List<QueryPlan.Bonus> bonuses(String typed, int holding, int others) {
        var handbook = new SampleHandbook();
        IntStream.range(0, holding).forEach(i -> handbook.article("", "garbage collector"));
        IntStream.range(0, others).forEach(i -> handbook.article("", "other"));
        try (var index = handbook.index()) {
            return index.plan(typed).bonuses();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void neighboursInAPassageAreWantedToo() {
        var passage = "The collector of garbage ".repeat(10);
        assertThat(query(passage, "garbage collector"))
                .contains("(body:\"collector garbag\"~4)^0.2", "(body:\"garbag collector\"~4)^0.2");
    }

    @Test
    void passageIsNothingButItsWords() {
        var passage = "The \"daemon\" keeps term: images -pods --read-only ".repeat(5) + "imag";
        assertThat(query(passage, "daemon images"))
                .isEqualTo("("
                        + List.of("daemon", "keep", "term").stream()
                                .map(stem -> "(Synonym(title:%1$s))^1.875 (Synonym(body:%1$s))^5.0 ".formatted(stem))
                                .collect(Collectors.joining())
                        + "(Synonym(title:imag))^2.25 (Synonym(body:imag))^6.0 "
                        + List.of("pod", "read", "onli").stream()
                                .map(stem -> "(Synonym(title:%1$s))^1.875 (Synonym(body:%1$s))^5.0".formatted(stem))
                                .collect(Collectors.joining(" "))
                        + ")~1");
    }

    /** Each is a part of the index to load; short words are common. */
    @Test
    void longestWordsOfAPassageAreLookedFor() {
        var passage = IntStream.range(100, 1_000).mapToObj(word -> word + " ").collect(Collectors.joining());
        assertThat(query("short pass " + passage + " containerization"))
                .contains("body:short)", "body:pass)", "body:100)", "body:161)")
                .doesNotContain("body:162)", "body:container");
        assertThat(query("container image " + passage, "container image 100 101"))
                .contains("(body:\"contain imag\"~4)^0.2", "(body:\"imag 100\"~4)^0.2");
    }

    @Test
    void tenLongestWordsOfATextAreLookedForInALargeHandbook() throws IOException {
        var handbook = new SampleHandbook();
        for (var i = 0; i <= Vocabulary.LARGE; i++) {
            handbook.question("Question " + i);
        }
        var typed = "aa bbb cccc ddddd eeeeee fffffff gggg hhhhh iiiiii jjjjjjj kkkkkkkk ll";
        try (var index = handbook.index()) {
            assertThat(index.plan(typed).words())
                    .extracting(Spellings::stem)
                    .containsExactly(
                            "bbb",
                            "cccc",
                            "ddddd",
                            "eeeeee",
                            "fffffff",
                            "gggg",
                            "hhhhh",
                            "iiiiii",
                            "jjjjjjj",
                            "kkkkkkkk");
        }
    }

    @Test
    void phraseIsLookedForByItsFourLongestWordsInALargeHandbook() throws IOException {
        var handbook = new SampleHandbook();
        for (var i = 0; i <= Vocabulary.LARGE; i++) {
            handbook.question("Question " + i);
        }
        try (var index = handbook.index()) {
            assertThat(index.plan("\"aa bbb the cccc ddd eee ffff\"~2").phrases())
                    .containsExactly(new Phrase(List.of("bbb", "cccc", "ddd", "ffff"), List.of(0, 2, 3, 5), 2));
            assertThat(index.plan("x -\"aa bbb cccc ddddd eeeee\"").excluded())
                    .containsExactly(new Condition.Holds(
                            new Phrase(List.of("bbb", "cccc", "ddddd", "eeeee"), List.of(0, 1, 2, 3), 0)));
        }
    }

    @Test
    void filterStandsForSomeNamesInALargeHandbook() throws IOException {
        var handbook = new SampleHandbook();
        for (var i = 0; i <= Vocabulary.LARGE; i++) {
            handbook.question("Question " + i);
        }
        for (var i = 0; i < 24; i++) {
            handbook.term("rail" + "way".repeat(23 - i), List.of(), "Text.");
        }
        try (var index = handbook.index()) {
            assertThat(index.plan("term:rail").required())
                    .containsExactly(new Condition.Mentions(
                            IntStream.range(8, 24).boxed().toList()));
        }
    }

    @Test
    void repeatedWordsCountOnce() {
        assertThat(query("image images Image's "))
                .isEqualTo("((Synonym(title:imag))^1.5 Synonym(body:imag) (name:imag imag imag)^2.0)~1");
    }

    @Test
    void stopWordsAreLeftOut() {
        assertThat(query("what is the")).isEqualTo("MatchNoDocsQuery(\"\")");
    }

    @Test
    void lastWordStandsForWhatItBegins() {
        assertThat(query("pod", "pod podman", "pods podium"))
                .isEqualTo("((Synonym(title:pod title:podium^0.5 title:podman^0.5))^1.5 "
                        + "Synonym(body:pod body:podium^0.5 body:podman^0.5) (name:pod)^2.0)~1");
    }

    @Test
    void unfinishedWordIsComparedWithWrittenWords() {
        assertThat(query("orchestrati", "orchestration"))
                .isEqualTo("((Synonym(title:orchestr^0.5 title:orchestrati))^1.5 "
                        + "Synonym(body:orchestr^0.5 body:orchestrati) (name:orchestrati)^2.0)~1");
    }

    @Test
    void wordsOfMostDocumentsAreGuessedFirst() {
        var words = new StringBuilder("zz9");
        for (var i = 10; i < 60; i++) {
            words.append(" z").append(i);
        }
        assertThat(query("z", "zz9", words.toString()))
                .contains("body:zz9^0.5", "body:z10^0.5", "body:z24^0.5")
                .doesNotContain("z25");
    }

    @Test
    void earlierWordIsNotGuessedAgain() {
        assertThat(query("docker doc", "docker docs"))
                .contains("Synonym(body:docker) ", "Synonym(body:doc) ")
                .doesNotContain("^0.5");
    }

    @Test
    void phraseKeepsItsGapsAndIsRequired() {
        assertThat(query("\"copy on write\""))
                .isEqualTo("((title:\"copi ? write\")^0.375 body:\"copi ? write\" "
                        + "#(title:\"copi ? write\" body:\"copi ? write\"))~1");
    }

    @Test
    void phraseMayBeLoose() {
        assertThat(query("\"write copy\"~3")).contains("body:\"write copi\"~3");
    }

    @Test
    void phraseOfOneWordIsARequiredWord() {
        assertThat(query("“kernel” module "))
                .contains("Synonym(body:kernel)", "#(title:kernel body:kernel)", "Synonym(body:modul)");
    }

    @Test
    void unclosedQuoteReachesToTheEnd() {
        assertThat(query("\"layers of")).contains("#(title:layer body:layer)");
    }

    @Test
    void dashExcludesButNotInFlags() {
        assertThat(query("image -layer ")).endsWith("-(title:layer body:layer))~1");
        assertThat(query("image -\"copy on write\"")).contains("-(title:\"copi ? write\" body:\"copi ? write\")");
        assertThat(query("image -C++ ")).endsWith("-code:c++)~1");
        assertThat(query("-v ")).contains("code:-v").doesNotContain(" -(");
        assertThat(query("--read-only "))
                .contains("(Synonym(code:--read-only))^2.0")
                .doesNotContain(" -(");
    }

    @Test
    void filtersAreRequired() {
        var handbook = new SampleHandbook().question("One").term("Control group", List.of("cgroup"), "");
        assertThat(query("image topic:topic", handbook)).endsWith("#topic:(0))~1");
        assertThat(query("TERM:cgr image ", handbook)).endsWith("#mention:(0))~1");
        assertThat(query("image -topic:\"topic 1\"", handbook)).endsWith("-topic:(0))~1");
        assertThat(query("topic:topic", handbook)).isEqualTo("+*:* #topic:(0)");
        assertThat(query("topic: image ", handbook)).doesNotContain("#");
    }

    @Test
    void otherNamesCountHalf() {
        var handbook = new SampleHandbook()
                .term("Kubernetes", List.of("k8s"), "")
                .term("kernel", List.of("operating system core"), "");
        assertThat(query("k8s ", handbook)).contains("Synonym(title:k8 title:kubernet^0.5)");
        assertThat(query("kernel ", handbook))
                .contains("(title:\"oper system core\")^0.1875 (body:\"oper system core\")^0.5");
        assertThat(query("operating system core ", handbook)).contains("(title:kernel)^0.1875 (body:kernel)^0.5");
    }

    @Test
    void nameThatOnlySaysMoreIsNoOtherName() {
        var handbook = new SampleHandbook().term("layer", List.of("network layer", "layer of a network", "tier"), "");
        assertThat(query("image layer ", handbook)).contains("title:tier^0.5").doesNotContain("network");
        assertThat(query("network layer ", handbook)).contains("title:tier").doesNotContain("\"layer network\"");
    }

    @Test
    void neighboursGetABonusWhereBothAreKnown() {
        assertThat(query("garbage collector ", "the garbage collector"))
                .endsWith("(body:\"garbag collector\"~4)^0.2)~1");
        assertThat(query("garbage collector ", "garbage")).doesNotContain("~4");
    }

    @Test
    void accentsAreVariants() {
        assertThat(query("resume ", "résumé resume")).contains("Synonym(body:resum body:résumé^0.5)");
        assertThat(query("résumé ", "résumé resume")).contains("Synonym(body:resum^0.5 body:résumé)");
        assertThat(query("stras", "Straße")).contains("body:straße^0.5");
    }

    @Test
    void typosCostTheFewestLetters() {
        assertThat(query("kernle ", "kernel", "kennel", "kernels")).contains("Synonym(body:kernel^0.5 body:kernl)");
        assertThat(query("ab ", "ac")).doesNotContain("ac");
    }
}
