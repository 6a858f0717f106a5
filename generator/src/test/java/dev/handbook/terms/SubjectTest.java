package dev.handbook.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SubjectTest {
    private static final String[] FEW = {
        "layer | image layer | file changes made by one build step",
        "image | Docker image | read-only package of files from which programs start",
        "kernel | Linux kernel | core of the operating system that owns memory and devices",
        "virtual machine | VM | computer made of software",
        "pipe | named pipe | channel from one program to the next",
        "session | | what a server remembers of its user",
        "fifo | | pipe that the kernel keeps under a name"
    };
    /** The same and enough others to know the subject well. */
    private static final Marked MANY =
            Marked.glossary(Stream.concat(Stream.of(FEW), fillers()).toArray(String[]::new));

    private static Stream<String> fillers() {
        var words =
                "server software disk network storage cpu database client cloud api backup commit config cluster daemon directory"
                        .split(" ");
        return IntStream.range(0, 100).mapToObj(i -> "filler" + i + " | | " + words[i % words.length]);
    }

    @Test
    void everydayWordsInATextOnAnotherSubjectAreLeftAlone() {
        expect("Each neuron sees the whole layer before it while training.");
        expect("Her voice has an image that nobody forgets.");
        expect("Each build step makes one ⟦layer⟧ on the server.");
    }

    @Test
    void namesThatNothingElseGoesByAreLinkedOnAnySubject() {
        expect("The photographer edits wedding portraits on a ⟦VM⟧ during long evenings.");
    }

    @Test
    void wordsOfTheSubjectHaveToOutweighThoseOfOthers() {
        expect("The doctor keeps the image of the lung on a server.");
        expect("The doctor pulls the ⟦image⟧ from a server and installs the software.");
    }

    @Test
    void neighboursOfTheGlossaryOutweighAChanceWordOfAnotherField() {
        expect("The ⟦pipe⟧ ends as a ghost when its ⟦kernel⟧ forgets the device and its memory.");
        expect("The ghost keeps an image and a pipe.");
    }

    @Test
    void theWordBesideCountsMostOfAll() {
        expect("The server has a convolutional layer in its memory.");
        expect("The server keeps the image pixels in its memory.");
    }

    @Test
    void wordsThatGoWellWithTheSubjectAreEnoughWhereNothingSpeaksAgainst() {
        expect("Delete the ⟦image⟧ and its cache before you stop.");
        expect("Delete the image of the wedding before you stop.");
        expect("The image is old and grey.");
    }

    @Test
    void oneHintAloneShowsNothing() {
        expect("Nobody has a list of this kernel.");
        expect("The ⟦kernel⟧ stops the list.");
    }

    @Test
    void everydayWordsVouchForEachOther() {
        expect("A ⟦VM⟧ carries one ⟦layer⟧.");
        expect("A ⟦pipe⟧ is a ⟦kernel⟧.");
        expect("Half of the kernel is missing.");
        assertThat(Marked.glossary(FEW).linked("Half of the kernel is missing."))
                .isEqualTo("Half of the ⟦kernel⟧ is missing.");
    }

    @Test
    void everydayWordsThatNoEntryBringsTogetherDoNotVouchForEachOther() {
        expect("A session is a kernel.");
        expect("Her pipe has a layer of ash.");
        expect("The ⟦session⟧ ends the ⟦kernel⟧ and the server.");
    }

    /** Networks that learn have images and kernels, too. */
    @Test
    void wordsThatAnotherCraftUsesTogetherDoNotVouchForEachOther() {
        expect("An image is a kernel.");
        expect("The image of this map is its kernel.");
    }

    @Test
    void whatEverydayLanguageSharesWithTheFieldHasToBeShown() {
        expect("The parliament meets in a special session.");
        expect("The server ends the ⟦session⟧.");
    }

    @Test
    void theTitleSpeaksForItsText() {
        assertThat(MANY.under("Docker").linked("Every layer counts.")).isEqualTo("Every ⟦layer⟧ counts.");
        assertThat(MANY.under("Neural networks").linked("Every layer counts.")).isEqualTo("Every layer counts.");
    }

    @Test
    void aWordWithACapitalSpeaksForNoField() {
        expect("The server keeps the ⟦image⟧ in Harbor.");
        expect("The server keeps the image in the harbor.");
    }

    @Test
    void whatBelongsToAnUnknownNameIsNotTheGlossarys() {
        expect("The server shows the image of Rotterdam.");
        expect("The server shows the ⟦kernel⟧ of Linux.");
    }

    @Test
    void wordsThatGoWellWithAnotherFieldWeighAgainstThoseThatOnlyGoWellWithThisOne() {
        expect("Delete the ⟦kernel⟧ before your family stops.");
        expect("Delete the kernel before your family stops for a party with a friend.");
    }

    @Test
    void formsOfAWordSpeakForItsFieldNotAllWordsOfItsStem() {
        expect("The ⟦kernel⟧ constitutes the server.");
        expect("The kernel in the constitution is on the server.");
    }

    @Test
    void whatIsWrittenAsATermOrAskedAboutIsLikelyMeant() {
        expect("Nobody here stops a ⟦Kernel⟧.");
        expect("Nobody here stops a kernel.");
        expect("Nobody here likes a Kernel.");
        expect("What is a ⟦kernel⟧?");
        expect("What is half of a kernel?");
    }

    @Test
    void whatSomebodyDoesGoesWellWithOtherFields() {
        expect("Delete the kernel before she and her sister stop.");
    }

    @Test
    void anEntryThatSaysWhatTheSentenceSaysSpeaksForItsWord() {
        var large = Marked.glossary(Stream.concat(
                        Stream.concat(Stream.of(FEW), fillers()),
                        Stream.of(
                                "shell | | reads what is typed and runs it",
                                "bare image | | image that has no shell and no package or paper inside"))
                .toArray(String[]::new));
        assertThat(large.linked("It has neither a shell nor a package nor paper."))
                .contains("⟦shell⟧");
        assertThat(large.linked("It has neither a shell nor a package.")).doesNotContain("⟦");
    }

    @Test
    void anExpressionOfAnotherSubjectVouchesForNoOtherWord() {
        var large = Marked.glossary(Stream.concat(
                        Stream.concat(Stream.of(FEW), fillers()),
                        Stream.of("container | | group of programs", "volume | | what outlives a container"))
                .toArray(String[]::new));
        assertThat(large.linked("The volume outlives the container.")).contains("⟦container⟧");
        assertThat(large.linked("The search volume outlives the container.")).doesNotContain("⟦");
    }

    private static void expect(String marked) {
        assertThat(MANY.linked(marked.replace("⟦", "").replace("⟧", ""))).isEqualTo(marked);
    }
}
