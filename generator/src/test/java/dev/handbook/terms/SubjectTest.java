package dev.handbook.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SubjectTest {
    private static final String[] FEW = {
        "layer | image layer | file changes made by one build step",
        "image | Docker image | read-only package from which programs start",
        "kernel | Linux kernel | core of the system that owns memory",
        "virtual machine | VM | computer made of software"
    };
    /** The same and enough others to know the subject well. */
    private static final String[] MANY = Stream.concat(
                    Stream.of(FEW), IntStream.range(0, 150).mapToObj(i -> "filler" + i + " | | other" + i))
            .toArray(String[]::new);

    @Test
    void everydayWordsInATextOnAnotherSubjectAreLeftAlone() {
        assertThat(linked("Each neuron sees the whole layer before it while training."))
                .isEqualTo("Each neuron sees the whole layer before it while training.");
        assertThat(linked("Each build step makes one layer of the system."))
                .isEqualTo("Each build step makes one ⟦layer⟧ of the system.");
    }

    @Test
    void namesThatNothingElseGoesByAreLinkedOnAnySubject() {
        assertThat(linked("The photographer edits wedding portraits on a VM during long evenings."))
                .isEqualTo("The photographer edits wedding portraits on a ⟦VM⟧ during long evenings.");
    }

    @Test
    void termsVouchForEachOther() {
        assertThat(linked("A tall oak carries one layer, green leaves and brown bark."))
                .isEqualTo("A tall oak carries one layer, green leaves and brown bark.");
        assertThat(linked("A VM carries one layer, green leaves and brown bark."))
                .isEqualTo("A ⟦VM⟧ carries one ⟦layer⟧, green leaves and brown bark.");
        assertThat(linked("An image carries one layer, another kernel, green leaves, brown bark and tall oaks."))
                .isEqualTo("An ⟦image⟧ carries one ⟦layer⟧, another ⟦kernel⟧, green leaves, brown bark and tall oaks.");
    }

    @Test
    void aSmallGlossaryAsksForLittle() {
        assertThat(Marked.glossary(FEW).linked("A tall oak carries one layer, green leaves and brown bark."))
                .isEqualTo("A tall oak carries one ⟦layer⟧, green leaves and brown bark.");
    }

    private static String linked(String text) {
        return Marked.glossary(MANY).linked(text);
    }
}
