package dev.handbook.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DiscourseTest {
    private static final Marked GLOSSARY = Marked.glossary(Stream.concat(
                    Stream.of("cluster | | several machines run as one", "node | | one machine of many"),
                    IntStream.range(0, 120).mapToObj(i -> "filler" + i + " | | word" + i + " of a server"))
            .toArray(String[]::new));
    /** Longer than the words around a mention that are looked at. */
    private static final String FAR = " And so it goes on".repeat(12) + ".";

    private static final String LEARNING = "Each centroid moves to the mean of its cluster, by distance." + FAR + " ";

    @Test
    void mostMentionsInAPassageTellWhatTheOthersMean() {
        assertThat(GLOSSARY.linked(LEARNING + "Restart the cluster and its server." + FAR))
                .endsWith("Restart the ⟦cluster⟧ and its server." + FAR);
        assertThat(GLOSSARY.linked(LEARNING + LEARNING + "Restart the cluster and its server."))
                .doesNotContain("⟦");
    }

    @Test
    void otherWordsOfThePassageAreNotConcerned() {
        assertThat(GLOSSARY.linked(LEARNING + LEARNING + "Restart the node of the server."))
                .contains("⟦node⟧");
    }
}
