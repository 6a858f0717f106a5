package dev.handbook.terms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.model.LinkRule;
import dev.handbook.model.Note;
import dev.handbook.model.Place;
import dev.handbook.model.Term;
import dev.handbook.notes.NoteParser;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermFinderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "What is a kernel? | kernel",
                "3. What's a Docker image, and why? | Docker image",
                "What are bind mounts? | bind mount",
                "Explain cgroups | cgroups",
                "Can you explain the concept of copy-on-write? | copy-on-write",
                "What is meant by back pressure? | back pressure",
                "What does ephemeral mean? | ephemeral",
                "Define idempotence. | idempotence",
                "What is the OCI? | OCI",
                "Was ist ein Container? | Container",
                "Was versteht man unter einem Abbild? | Abbild",
                "Qu'est-ce qu'un conteneur ? | conteneur",
                "¿Qué es una imagen? | imagen",
                "O que é um volume? | volume",
                "Che cos'è un contenitore? | contenitore",
                "Что такое контейнер? | контейнер",
                "什么是镜像？ | 镜像",
                "镜像是什么？ | 镜像",
                "コンテナとは何ですか？ | コンテナ",
                "컨테이너란 무엇인가요? | 컨테이너"
            })
    void questionsThatAskWhatSomethingIsNameIt(String question, String term) {
        assertThat(AskedTerm.in(question)).contains(term);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What is the difference between an image and a container?",
                "What is the best way to stop a container?",
                "What is the subnet mask of 10.2.1.2/22?",
                "What are some other commands?",
                "What is your favourite protocol?",
                "What are the advantages?",
                "How does a kernel work?",
                "Explain how ping works",
                "Whatever is a kernel?",
                "What is it?",
                "What is",
                "Explain",
                "Was ist der Unterschied zwischen Prozess und Dienst?"
            })
    void otherQuestionsNameNone(String question) {
        assertThat(AskedTerm.in(question)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A volume is a directory that outlives its container. | volume",
                "Containerization is the process of packing programs with what they need. | Containerization",
                "Control groups (cgroups) are a kernel feature. | Control groups",
                "COW stands for copy on write. | COW",
                "Ein Abbild ist eine Vorlage für Container. | Abbild",
                "Un volume est un dossier géré par Docker. | volume",
                "Una imagen es una plantilla. | imagen",
                "Контейнер — это процесс. | Контейнер"
            })
    void definitionsNameWhatTheyDefine(String sentence, String term) {
        assertThat(DefiningSentence.read(sentence)).map(DefiningSentence::name).contains(term);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This is a directory.",
                "A container is fast.",
                "A good image is a small image.",
                "Another option is a bind mount.",
                "The problem is a missing right.",
                "Publishing is a decision at run time.",
                "A distroless base is a great way to save space.",
                "It is the kernel that decides.",
                "There is a reason for this."
            })
    void otherSentencesDefineNothing(String sentence) {
        assertThat(DefiningSentence.read(sentence)).isEmpty();
    }

    @Test
    void questionGivesNameDefinitionAndPlace() {
        var found = only(
                "# Storage\n\n## What is a bind mount?\n\nIt shows a folder of the host inside the container. It is old.\n");
        assertThat(found.name()).isEqualTo("bind mount");
        assertThat(found.definition()).isEqualTo("It shows a folder of the host inside the container.");
        assertThat(found.place()).isEqualTo(new Place("note.md", 5, 1));
        assertThat(found.findings()).extracting(Proposal.Finding::clue).containsExactly(Clue.ASKED);
        assertThat(found.term().linkRule().extent()).isEqualTo(LinkRule.Extent.USUAL);
        assertThat(found.term().origin()).isEqualTo(Term.Origin.EXPLAINED);
    }

    @Test
    void definitionStandsWhereItsLineIs() {
        var found = only(
                "## Why?\n\n* Because.\n* So:\n  a **hard link** does not help here. A shim is a small\n  process that stays.\n");
        assertThat(found.name()).isEqualTo("shim");
        assertThat(found.definition()).isEqualTo("A shim is a small process that stays.");
        assertThat(found.place()).isEqualTo(new Place("note.md", 5, 39));
        assertThat(found.term().linkRule().extent())
                .as("an everyday word that nobody asks about")
                .isEqualTo(LinkRule.Extent.NEVER);
        assertThat(found.term().origin()).isEqualTo(Term.Origin.IN_PASSING);
    }

    @Test
    void boldWordsAreTermsWhereWhatFollowsSaysWhatTheyAre() {
        assertThat(names("""
                ## Which parts are there?

                - **Manifest**: a short document that names the layers.
                - **Portable**: images run on any host.
                - **Fast start**: a container is a process, so there is no boot.
                - **Careful:** the port is open.
                """)).containsExactly("Manifest");
    }

    @Test
    void boldDefinitionBeginsLikeASentence() {
        assertThat(only("## Which?\n\n- **Shim** – a process that stays behind.\n")
                        .definition())
                .isEqualTo("A process that stays behind.");
    }

    @Test
    void markedAndListedWordsAreTerms() {
        assertThat(names("""
                # About words

                <p>Each <dfn>whiteout</dfn> hides a file of a lower layer.</p>

                <dl><dt>Overlay</dt><dd>Several folders shown as one, the upper ones first.</dd></dl>
                """)).containsExactly("Overlay", "whiteout");
    }

    @Test
    void belowAHeadingOfThatNameTheTermMayHaveADefiniteArticle() {
        assertThat(
                        names(
                                "## Why?\n\nSo.\n\n### Scheduler\n\nThe scheduler is the part of the kernel that shares CPU time.\n"))
                .containsExactly("scheduler");
        assertThat(names("## Why?\n\nThe scheduler is the part of the kernel that shares CPU time.\n"))
                .isEmpty();
    }

    @Test
    void shortFormsBecomeAliases() {
        var found = only("## Why?\n\nVirtual machines (VMs) emulate whole computers with all their devices.\n");
        assertThat(found.name()).isEqualToIgnoringCase("virtual machine");
        assertThat(found.aliases()).containsExactly("VM");
    }

    @Test
    void lettersOfAShortFormStandInItsLongForm() {
        assertThat(ShortForm.in("Amazon ECS (Elastic Container Service) and copy on write (COW)"))
                .extracting(pair -> pair.shortForm() + "=" + pair.longForm())
                .containsExactly("ECS=Elastic Container Service", "COW=copy on write");
        assertThat(ShortForm.in("the port (TCP), a file (see RFC 1), it (OK)")).isEmpty();
    }

    @Test
    void sameDefinitionIsOneTermWithTwoNames() {
        var found = only("## What is a zombie process?\n\nA zombie is a process that has ended.\n");
        assertThat(found.name()).isEqualTo("zombie process");
        assertThat(found.aliases()).containsExactly("zombie");
    }

    @Test
    void capitalsAreThoseOfRunningProse() {
        assertThat(
                        names(
                                "## What is a Docker Image?\n\nA template. Every Docker image has layers, and a Docker image is never changed.\n"))
                .isEmpty();
        assertThat(names("## What is a Docker Image?\n\nA template of a container. Every Docker image has layers.\n"))
                .containsExactly("Docker image");
    }

    @Test
    void theAuthorsEntryAlwaysWins() {
        var note = "## What are Volumes?\n\nA volume is a directory that outlives its container.\n";
        var term = new Term("volume", "volume", List.of(), "Mine.", new Place("glossary.yaml", 1, 1));
        assertThat(find(note, term)).isEmpty();
        var alias = new Term("storage", "storage", List.of("volume"), "Mine.", new Place("glossary.yaml", 1, 1));
        assertThat(find(note, alias)).isEmpty();
    }

    @Test
    void answersThatSayNothingOfTheTermDefineNothing() {
        assertThat(names("## What is a mesh?\n\nThere is none.\n")).isEmpty();
        assertThat(names("## What is a mesh?\n\nPorts are open on every node of the swarm.\n"))
                .isEmpty();
        assertThat(names("## What is a mesh?\n\n")).isEmpty();
        assertThat(names("## What is a mesh?\n\nThe parts are:\n\n- one\n- two\n"))
                .isEmpty();
    }

    @Test
    void ordersDefineNothing() {
        assertThat(names("## What is a compose file and why?\n\nWrite a file for several containers at once.\n"))
                .isEmpty();
        assertThat(names("## What is a build tool?\n\nBuild automation by rules that name files.\n"))
                .containsExactly("build tool");
    }

    @Test
    void bothFormsOfAWordAloneDefineNothing() {
        assertThat(names("## Which forms are there?\n\n- Copy on write (COW)\n- Virtual machines (VMs).\n"))
                .isEmpty();
        assertThat(names("## Which forms are there?\n\n- Virtual machines (VMs) pretend to be computers.\n"))
                .containsExactly("Virtual machine");
    }

    @Test
    void longTextsOfOddSignsAreReadInNoTime() {
        var odd = "A " + "x (".repeat(5_000) + " is a " + "**b** ".repeat(5_000) + "A".repeat(20_000)
                + " is ".repeat(5_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> names("## What is " + "a ".repeat(5_000) + "?\n\n" + odd + "\n"));
    }

    private static Proposal only(String note) {
        var found = find(note);
        assertThat(found).as(note).hasSize(1);
        return found.get(0);
    }

    private static List<String> names(String note) {
        return find(note).stream().map(Proposal::name).toList();
    }

    private static List<Proposal> find(String text, Term... glossary) {
        var notes = List.of(new Note("note.md", text));
        return TermFinder.find(new NoteParser(1).parse(notes, List.of()).topics(), List.of(glossary), notes, "en");
    }
}
