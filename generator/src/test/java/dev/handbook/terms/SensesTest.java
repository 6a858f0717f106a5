package dev.handbook.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.handbook.model.LinkRule;
import dev.handbook.model.LinkRule.Extent;
import java.util.List;
import org.junit.jupiter.api.Test;

class SensesTest {
    private static final Marked LAYERS = Marked.of(
            Marked.term(1, "layer", "File changes of one build step; stacked they form an image.", of("images")),
            Marked.term(2, "layer", "One level of protocols, such as IP below TCP.", of("computer networks")),
            Marked.term(3, "port", "A number that tells the services of a machine apart.", of("networks")));

    @Test
    void theTopicTellsWhichSenseIsMeant() {
        assertThat(LAYERS.under("Docker images").terms("Every layer counts.")).containsExactly("layer1");
        assertThat(LAYERS.under("Computer networks").terms("Every layer counts."))
                .containsExactly("layer2");
    }

    @Test
    void theWordsAroundTellWhichSenseIsMeant() {
        var anywhere = LAYERS.under("General ideas");

        assertThat(anywhere.terms("A build step makes a layer.")).containsExactly("layer1");
        assertThat(anywhere.terms("TCP is one layer above IP.")).containsExactly("layer2");
    }

    @Test
    void theWordsAroundCountMoreThanTheTopic() {
        assertThat(LAYERS.under("Computer networks")
                        .terms("An image is stacked: each build step changes files in a layer."))
                .containsExactly("layer1");
    }

    @Test
    void inDoubtThereIsNoLink() {
        assertThat(LAYERS.under("General ideas").terms("Every layer counts.")).isEmpty();
        assertThat(LAYERS.under("Images on networks of computers").terms("Every layer counts."))
                .isEmpty();
        assertThat(LAYERS.under("Wine").terms("The port is old.")).isEmpty();
    }

    @Test
    void everydayWordsOfOneTopicNeedItOrItsWords() {
        assertThat(LAYERS.under("Networks").terms("The port is open.")).containsExactly("port3");
        assertThat(LAYERS.under("Linux").terms("The machine gives the services a port each."))
                .containsExactly("port3");
    }

    @Test
    void theReasonIsTold() {
        var handbook = LAYERS.under("Wine").handbook(List.of(Marked.text("A layer of port.")));

        assertThat(TermLinker.explain(handbook, LinkSettings.USUAL))
                .extracting(Decision::termId, Decision::start, Decision::reason)
                .containsExactly(tuple("layer1", 2, Reason.UNDECIDED), tuple("port3", 11, Reason.OTHER_TOPIC));
    }

    private static LinkRule of(String topic) {
        return new LinkRule(false, Extent.USUAL, List.of(topic), List.of());
    }
}
