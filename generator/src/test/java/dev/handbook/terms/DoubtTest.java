package dev.handbook.terms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What grammar tells of a mention, on whatever subject. */
class DoubtTest {
    private static final Marked GLOSSARY = Marked.glossary(
            "process | | A program that runs, with memory of its own.",
            "image | | A package of files.",
            "containerd | | The program that looks after others.");

    @Test
    void thingsThatAreCountedDoNotPointBack() {
        expect("Most of these ⟦processes⟧ wait for requests.");
        expect("These processes wait for approval.");
    }

    @Test
    void programsOfAnApplicationAreNoCourse() {
        expect("The data of several application ⟦processes⟧ is sent at once.");
        expect("The application process takes a week.");
    }

    @Test
    void whatTakesAnEffortIsACourse() {
        expect("Healing is a slow process.");
        expect("Stop the slow ⟦processes⟧ first.");
    }

    @Test
    void whatReceivesSomethingIsNoVerb() {
        expect("The engine delegates its life to ⟦containerd⟧, and waits.");
        expect("It hands off to ⟦containerd⟧ at once.");
        expect("They want to process, not to wait.");
    }

    @Test
    void shortWordsInSAreNoPlurals() {
        expect("It is documented as ⟦image⟧ metadata.");
        expect("A distributed systems image.");
    }

    private static void expect(String marked) {
        assertThat(GLOSSARY.linked(marked.replace("⟦", "").replace("⟧", ""))).isEqualTo(marked);
    }
}
