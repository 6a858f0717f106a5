package dev.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.management.JMException;
import org.junit.jupiter.api.Test;

/** The tests run in Java virtual machines that know the wish. */
class FirstCompilerTest {
    private static final String OURS = "dev/handbook/";

    @Test
    void theSecondCompilerLeavesOutTheGeneratorForAsLongAsTheWorkTakes() {
        assertThat(FirstCompiler.alone(2, FirstCompilerTest::wishes)).contains(OURS);
        assertThat(wishes()).doesNotContain(OURS);
    }

    @Test
    void whereProcessorsAreManyBothCompilersWork() {
        assertThat(FirstCompiler.alone(8, FirstCompilerTest::wishes)).doesNotContain(OURS);
    }

    @Test
    void theWishIsOverWhenTheWorkFails() {
        assertThatThrownBy(() -> FirstCompiler.alone(1, () -> {
                    throw new IllegalArgumentException("no such note");
                }))
                .hasMessage("no such note");
        assertThat(wishes()).doesNotContain(OURS);
    }

    private static String wishes() {
        try {
            return FirstCompiler.command("compilerDirectivesPrint");
        } catch (JMException e) {
            throw new AssertionError(e);
        }
    }
}
