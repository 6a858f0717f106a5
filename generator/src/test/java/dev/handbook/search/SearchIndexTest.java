package dev.handbook.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.handbook.model.SiteFile;
import java.nio.charset.StandardCharsets;
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

    /** A question is often answered half by a title and half by the text below it. */
    @Test
    void wordsOfATitleCountAmongThoseOfTheTextToo() {
        try (var index = new SampleHandbook()
                .article("Collector", "It looks for garbage.")
                .term("Daemon", List.of(), "A program in the background.")
                .index()) {
            assertThat(index.explain("collector garbage ", 1).get(0)).contains("body:collector", "body:garbag");
            assertThat(index.explain("daemon ", 1).get(0))
                    .contains("title:daemon")
                    .doesNotContain("body:daemon");
        }
    }

    @Test
    void noPhraseReachesFromTheTextIntoTheTitle() {
        try (var index = new SampleHandbook()
                .article("Layers", "Copy on write shares what is read-only")
                .index()) {
            assertThat(index.search("\"only layers\"~99", 1)).isEmpty();
            assertThat(index.search("\"what is read only layers\"~99", 1)).isEmpty();
            assertThat(index.search("\"copy only\"~9", 1)).hasSize(1);
        }
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
    void tagsAreFoundLikeWordsOfTheAnswer() {
        try (var index = docker().taggedQuestion("What is a pod?", "kubernetes", "core concepts")
                .index()) {
            assertThat(index.search("kubernetes", 10)).extracting(Hit::title).containsExactly("What is a pod?");
            assertThat(index.search("\"core concepts\"", 10))
                    .extracting(Hit::title)
                    .containsExactly("What is a pod?");
        }
    }

    @Test
    void unfinishedWordFindsWhatItBegins() {
        assertThat(titles("orchestrati")).containsExactly("How are containers orchestrated?");
    }

    @Test
    void finishedWordIsNotContinued() {
        assertThat(titles("contai")).isNotEmpty();
        assertThat(titles("contai ")).isEmpty();
        assertThat(titles("contai?")).isEmpty();
    }

    @Test
    void phraseIsRequiredInItsOrder() {
        assertThat(titles("\"part of a system\"")).containsExactly("kernel");
        assertThat(titles("\"system part\" kernel")).isEmpty();
        assertThat(titles("\"system part\"~4 kernel")).containsExactly("kernel");
    }

    @Test
    void dashLeavesOut() {
        assertThat(titles("image -layers")).containsExactly("Reading list", "What is a container?");
        assertThat(titles("image -\"container starts\"")).doesNotContain("What is an image?");
        assertThat(titles("-image")).isEmpty();
    }

    @Test
    void tagFilterFindsWhatIsTaggedSo() {
        try (var index = docker().taggedQuestion("What is a pod?", "Kubernetes", "core concépts")
                .taggedQuestion("What is a node?", "kubernetes")
                .index()) {
            assertThat(index.search("tag:kube", 10))
                    .extracting(Hit::title)
                    .containsExactlyInAnyOrder("What is a pod?", "What is a node?");
            assertThat(index.search("TAG:\"core conc\"", 10))
                    .extracting(Hit::title)
                    .containsExactly("What is a pod?");
            assertThat(index.search("kubernetes -tag:core", 10))
                    .extracting(Hit::title)
                    .containsExactly("What is a node?");
            assertThat(index.search("pod tag:concepts", 10)).isEmpty();
        }
    }

    @Test
    void topicFilterTakesTheBeginningsOfItsWords() {
        try (var index = new SampleText(1).handbook(60).index()) {
            assertThat(index.search("image topic:\"top 2\"", 10))
                    .extracting(Hit::topic)
                    .containsOnly("Topic 2");
            assertThat(index.search("topic:2", 3)).extracting(Hit::score).containsExactly(1f, 1f, 1f);
            assertThat(index.search("image topic:nowhere", 3)).isEmpty();
        }
    }

    @Test
    void termFilterFindsWhatLinksToTheTerm() {
        assertThat(titles("term:ker system")).containsExactly("kernel");
        assertThat(titles("term:\"operating system\"")).containsExactly("kernel");
    }

    @Test
    void otherNameOfATermIsFoundToo() {
        try (var index = new SampleHandbook()
                .question("What runs a pod?", "The kubernetes kubelet.")
                .question("What does the out of memory killer do?", "It ends processes.")
                .term("Kubernetes", List.of("k8s"), "Runs containers.")
                .term("OOM killer", List.of("out of memory killer"), "Ends processes.")
                .index()) {
            assertThat(index.search("k8s ", 10))
                    .extracting(Hit::title)
                    .containsExactly("Kubernetes", "What runs a pod?");
            assertThat(index.search("OOM killer ", 10))
                    .extracting(Hit::title)
                    .containsExactly("OOM killer", "What does the out of memory killer do?");
        }
    }

    /** Each of them held the word, so the term of another craft was found by the word, and once more by each of its names. */
    @Test
    void manyNamesOfATermWeighNoMoreThanAllWordsOfAQuestion() {
        try (var index = new SampleHandbook()
                .question("What are image layers good for?", "Image layers are shared between images.")
                .question("What does a router do?", "It works on layer 3, a switch on layer 2.")
                .term(
                        "layer",
                        List.of("network layer", "layer 2", "layer 3", "layer 7"),
                        "One of layer 2, layer 3 and layer 7.")
                .index()) {
            assertThat(index.search("image layers", 10))
                    .extracting(Hit::title)
                    .containsExactly("What are image layers good for?", "layer", "What does a router do?");
        }
    }

    @Test
    void identifierIsFoundAsItIsWritten() {
        var handbook = new SampleHandbook();
        for (var i = 0; i < 20; i++) {
            handbook.question("Other " + i, "Something else stands in etc/file-" + i + " for ever.");
        }
        try (var index = handbook.question(
                        "Read it only once", "Read only what you need, then read only that. C is a language.")
                .question("Which flag?", "Use --read-only, which is safer than C++ in the long run of a year.")
                .question("Which bridge?", "It is called docker0; see node.js and tool_call.")
                .index()) {
            assertThat(index.search("--read-only", 1)).extracting(Hit::title).containsExactly("Which flag?");
            assertThat(index.search("C++", 1)).extracting(Hit::title).containsExactly("Which flag?");
            assertThat(index.search("docker0 ", 9)).extracting(Hit::title).containsExactly("Which bridge?");
            assertThat(index.search("node.js ", 9)).extracting(Hit::title).containsExactly("Which bridge?");
            assertThat(index.search("tool_call ", 9)).extracting(Hit::title).containsExactly("Which bridge?");
        }
    }

    @Test
    void accentsFoldAndExactOnesComeFirst() {
        try (var index = new SampleHandbook()
                .question("How to write a résumé", "Briefly.")
                .question("How to write a resume", "Briefly.")
                .index()) {
            assertThat(index.search("resume ", 9))
                    .extracting(Hit::title)
                    .containsExactly("How to write a resume", "How to write a résumé");
            assertThat(index.search("résumé ", 9))
                    .extracting(Hit::title)
                    .containsExactly("How to write a résumé", "How to write a resume");
        }
    }

    @Test
    void exactAccentsComeFirstAlsoWhereStemsLoseThem() {
        for (var language : List.of("fr", "es", "pt", "it", "de")) {
            var handbook = new SampleHandbook()
                    .question("Läderes", "Cánones")
                    .question("Laderes", "Canones")
                    .question("Läderes", "Cánones");
            try (var index = handbook.index(language)) {
                assertThat(titles(index, "laderes")).startsWith("Laderes").hasSize(3);
                assertThat(titles(index, "läderes ")).endsWith("Laderes").hasSize(3);
            }
        }
    }

    @Test
    void formsOfAWordAreOneInEachLanguage() {
        assertThat(found("de-AT", "Große Häuser", "haus ")).isTrue();
        assertThat(found("de", "Grosse Haeuser", "Häusern ")).isTrue();
        assertThat(found("fr", "Les images d’un conteneur", "l'image conteneurs "))
                .isTrue();
        assertThat(found("es", "Imágenes y canciones", "imagen ")).isTrue();
        assertThat(found("pt_BR", "Versões dos contêineres", "versão ")).isTrue();
        assertThat(found("it", "L'archivio delle immagini", "immagine ")).isTrue();
        assertThat(found("ru", "Образы контейнеров", "контейнер ")).isTrue();
        assertThat(found("ja", "コンテナのイメージ", "イメージ")).isTrue();
        assertThat(found("zh-Hans", "什么是容器镜像", "容器")).isTrue();
        assertThat(found("ko", "컨테이너이미지", "이미지")).isTrue();
        assertThat(found("sv", "En behållare", "behallare ")).isTrue();
    }

    @Test
    void stopWordsOfTheLanguageFindNothing() {
        assertThat(found("de", "Ein Haus", "ein ")).isFalse();
        assertThat(found("ja", "容器は何ですか", "器容")).isFalse();
    }

    @Test
    void typosAreForgivenOnlyInUnknownWords() {
        assertThat(titles("kernle")).containsExactly("kernel", "Reading list");
        assertThat(titles("xkernel ")).containsExactly("kernel", "Reading list");
        assertThat(titles("orchestartion")).containsExactly("How are containers orchestrated?");
        try (var index = docker().index()) {
            assertThat(index.suggestion("What is a Kernle, and an imege?"))
                    .isEqualTo("What is a kernel, and an image?");
            assertThat(index.suggestion("kernel")).isEmpty();
            assertThat(index.suggestion("v1.2.4")).isEmpty();
        }
    }

    @Test
    void missingOrWrongFirstLetterIsPutRight() {
        try (var index = new SampleHandbook()
                .question("What is kubernetes?", "It runs pods.")
                .question("Is kubernetes needed?", "No.")
                .question("What is a tube?", "A pipe.")
                .index()) {
            assertThat(index.suggestion("ubernetes ")).isEqualTo("kubernetes ");
            assertThat(index.suggestion("Cubernetes")).isEqualTo("kubernetes");
            assertThat(index.suggestion("kkubernetes ")).isEqualTo("kubernetes ");
            assertThat(index.suggestion("zube ")).isEmpty();
        }
    }

    @Test
    void whatIsCalledJustSoComesFirst() {
        try (var index = new SampleHandbook()
                .term("anonymous volume", List.of(), "A volume without a name, such as a VOLUME line makes.")
                .term("volume", List.of("data volume"), "A directory that survives.")
                .index()) {
            assertThat(index.search("volume", 1)).extracting(Hit::title).containsExactly("volume");
            assertThat(index.search("data volume", 1)).extracting(Hit::title).containsExactly("volume");
        }
    }

    @Test
    void neighboursComeFirst() {
        try (var index = new SampleHandbook()
                .question(
                        "One",
                        "A garbage truck came to the door of the old house. Nobody knew the collector of rare stamps there.")
                .question(
                        "Two",
                        "A truck came to the door of the old house. Nobody knew the garbage collector of rare stamps there.")
                .index()) {
            assertThat(index.search("garbage collector ", 9))
                    .extracting(Hit::title)
                    .containsExactly("Two", "One");
        }
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
    void onlyTheFirstTwoThousandCharactersCount() {
        assertThat(titles("x".repeat(1_999) + " image")).isEmpty();
        assertThat(titles(("x".repeat(20) + " ").repeat(90) + "image")).isNotEmpty();
        assertThat(titles("image" + " ".repeat(500))).isNotEmpty();
        assertThat(titles("image ".repeat(10_000))).isNotEmpty();
        assertThat(titles("image" + " ".repeat(1_994) + "😀")).isNotEmpty();
    }

    @Test
    void relatedQuestionsShareWhatIsTelling() {
        var handbook = new SampleHandbook()
                .question("What is an overlay network?", "VXLAN packets between the hosts of a swarm.")
                .question("Which port does VXLAN use in an overlay network?", "UDP 4789 between hosts.")
                .question("What is a volume?", "A directory that survives its container.")
                .question("Where does a volume live?", "In a directory of the daemon; it survives.");
        for (var i = 0; i < 30; i++) {
            handbook.question("Filler " + i, "Nothing tells number" + i + " from number" + (i + 100) + " here.");
        }
        try (var index = handbook.index()) {
            assertThat(index.related())
                    .containsOnlyKeys("q-0", "q-1", "q-2", "q-3")
                    .containsEntry("q-0", List.of("q-1"))
                    .containsEntry("q-3", List.of("q-2"));
        }
    }

    /** "Role" is rare and in both titles, but the first answer never comes back to it. */
    @Test
    void wordThatAQuestionIsOnlyPutWithRelatesLess() {
        try (var index = roles("It names the steps of a build").index()) {
            assertThat(index.related()).isEmpty();
        }
        try (var index = roles("Its role is to name the steps of a build").index()) {
            assertThat(index.related()).containsOnlyKeys("q-0", "q-1");
        }
    }

    private static SampleHandbook roles(String answer) {
        var handbook = new SampleHandbook()
                .question(
                        "What role does the recipe play?",
                        answer + " in one file: base, commands, ports, users, labels and arguments.")
                .question(
                        "Which role does a task have?",
                        "The role says which file and which secrets the task may read, renew, hand on or withdraw.");
        for (var i = 0; i < 60; i++) {
            handbook.question("Filler " + i, "Nothing tells number" + i + " from number" + (i + 100) + " here.");
        }
        return handbook;
    }

    @Test
    void atMostFiveQuestionsAreRelated() {
        var handbook = new SampleHandbook();
        for (var i = 0; i < 9; i++) {
            handbook.question("How does copy on write work?", "Pages are shared until somebody writes.");
        }
        for (var i = 0; i < 90; i++) {
            handbook.question("Filler " + i);
        }
        try (var index = handbook.index()) {
            assertThat(index.related().get("q-0")).containsExactly("q-1", "q-2", "q-3", "q-4", "q-5");
        }
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
    void exportIsOneCallWithoutCharactersOfTheNotes() {
        try (var index = new SampleHandbook()
                .question("</script><b>", "\u2028 __proto__ \" ' \\ constructor")
                .index()) {
            assertThat(index.export()).extracting(SiteFile::path).containsExactly("assets/search-index.js");
            assertThat(Payload.textOf(index.export().get(0))).matches("hb\\(8,\"[^\\p{ASCII}]+\"\\)");
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
            var payload = new String(Payload.of(index.export().get(0)), StandardCharsets.UTF_8);
            assertThat(payload).contains("first words filler").doesNotContain("filler secret");
        }
    }

    @Test
    void snippetsOfManyDocumentsAreShort() {
        assertThat(IndexExport.snippetLength(0)).isEqualTo(400);
        assertThat(IndexExport.snippetLength(1_000)).isEqualTo(400);
        assertThat(IndexExport.snippetLength(5_000)).isEqualTo(120);
        assertThat(IndexExport.snippetLength(1_000_000)).isEqualTo(28);
    }

    @Test
    void snippetIsOneLineCutBetweenWords() {
        assertThat(IndexExport.snippet("  one\n\ntwo  ", 240)).isEqualTo("one two");
        assertThat(IndexExport.snippet("word ".repeat(200), 240)).hasSize(240).endsWith("word…");
        assertThat(IndexExport.snippet("x".repeat(500), 240)).hasSize(240).endsWith("x…");
        assertThat(IndexExport.snippet("x" + "😀".repeat(300), 240)).endsWith("😀…");
    }

    private static List<String> titles(SearchIndex index, String query) {
        return index.search(query, 9).stream().map(Hit::title).toList();
    }

    private static boolean found(String language, String title, String query) {
        try (var index = new SampleHandbook().question(title).index(language)) {
            return !index.search(query, 9).isEmpty();
        }
    }
}
