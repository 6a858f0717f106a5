package dev.handbook.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sentences that say what something is, and whether that is what the glossary says of it. */
class PredicateTest {
    private static final Marked GLOSSARY = Marked.glossary(Stream.concat(
                    IntStream.range(0, 100).mapToObj(i -> "filler" + i + " | | server" + i + " of a network"),
                    Stream.of(
                            "container | | A group of processes that sees its own file system.",
                            "image | | A read-only package of files from which containers are started.",
                            "shell | | The program that reads commands and runs them."))
            .toArray(String[]::new));

    @Test
    void aDefinitionThatSharesNothingWithTheEntryIsAnotherThings() {
        expect("A container is a rigid device with a lid, used to keep and move goods. It loads quickly.");
        expect("A shell routine is a frame for the access of young workers to a trade.");
    }

    @Test
    void afterItTheWordMeansTheSame() {
        expect(
                "A container is a rigid device with a lid, used to keep and move goods. The storage of a container is large.");
    }

    @Test
    void aDefinitionThatSharesAWordOrNamesATermIsTheGlossarys() {
        expect("A ⟦container⟧ is a small group that keeps to a device of its own.");
        expect("A ⟦container⟧ is a started ⟦image⟧ with access to a device.");
        expect("A ⟦container⟧ is a light box for software with access to a device.");
    }

    @Test
    void theKindOfAnotherThingIsNotTheGlossarys() {
        expect("A workspace is a logical container that includes configuration, reports and dashboards.");
        expect("Create a vault on the server, which is a container for backups, certificates and passwords.");
        expect("A sandbox is a ⟦container⟧ that sees nothing of the network, reports or dashboards.");
        expect("A sandbox is a ⟦container⟧ from an ⟦image⟧ that includes configuration, reports and dashboards.");
        expect("A sandbox on this server is a ⟦container⟧.");
    }

    @Test
    void shortPredicatesDefineNothing() {
        expect("A ⟦container⟧ is a device.");
    }

    @Test
    void theTitleTellsWhatIsDefined() {
        assertThat(GLOSSARY.under("Docker")
                        .linked("A container is a rigid device with a lid, used to keep and move things."))
                .startsWith("A ⟦container⟧");
    }

    private static void expect(String marked) {
        assertThat(GLOSSARY.linked(marked.replace("⟦", "").replace("⟧", ""))).isEqualTo(marked);
    }
}
