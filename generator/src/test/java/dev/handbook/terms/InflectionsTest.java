package dev.handbook.terms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionsTest {
    @ParameterizedTest
    @CsvSource({
        "image, images",
        "registry, registries",
        "key, keys",
        "process, processes",
        "box, boxes",
        "batch, batches",
        "epoch, epochs",
        "hash, hashes",
        "VM, VMs",
        "OS, OSes",
        "index, indexes",
        "index, indices",
        "matrix, matrices",
        "shelf, shelves",
        "basis, bases",
        "status, statuses",
        "echo, echoes",
        "repo, repos",
        "cgroups, cgroup",
        "processes, process",
        "policies, policy"
    })
    void knowsTheOtherNumber(String word, String other) {
        assertThat(Inflections.of(word)).contains(other).doesNotContain(word);
    }

    @ParameterizedTest
    @CsvSource({"process, proces", "Kubernetes, Kubernete", "DNS, DN", "status, statu", "news, new", "Windows, Window"})
    void makesNoSingularOfWhatIsNoPlural(String word, String wrong) {
        assertThat(Inflections.of(word)).doesNotContain(wrong);
    }
}
