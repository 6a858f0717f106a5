package dev.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handbook.FirstCompiler.Reach;
import javax.management.JMException;
import org.junit.jupiter.api.Test;

/** The tests run in Java virtual machines that know the wish. */
class FirstCompilerTest {
    private static final String GENERATOR = "dev/handbook/*.*";

    /** As Java prints a directive that fits each method; its own is the last of them. */
    private static final String ANY = "matching: *.*";

    private static final String FIRST = "main";
    private static final long FEW = 1_000_000;
    private static final long MANY = 50_000_000;
    private static final String ANOTHER = "mvn-builder-handbook";

    @Test
    void theSecondCompilerLeavesOutTheGeneratorForAsLongAsTheWorkTakes() {
        assertThat(FirstCompiler.alone(Reach.OURS, FirstCompilerTest::wishes)).contains(GENERATOR);
        assertThat(wishes()).doesNotContain(GENERATOR);
    }

    @Test
    void theSecondCompilerLeavesOutAllOfAJavaThatIsThereForTheBuild() {
        var before = wishes();

        assertThat(FirstCompiler.alone(Reach.ALL, FirstCompilerTest::wishes))
                .containsSubsequence("sun/security/provider/*.*", ANY, "Exclude:true", ANY, "Exclude:false");
        assertThat(wishes()).isEqualTo(before);
    }

    @Test
    void whereNothingIsWishedBothCompilersWork() {
        var before = wishes();

        assertThat(FirstCompiler.alone(Reach.NOTHING, FirstCompilerTest::wishes))
                .isEqualTo(before);
    }

    @Test
    void onlyTheThreadThatJavaBeganWithHasJavaForItself() {
        assertThat(Reach.of(2, FIRST, FEW)).isEqualTo(Reach.ALL);
        assertThat(Reach.of(2, ANOTHER, FEW)).isEqualTo(Reach.OURS);
    }

    @Test
    void whereProcessorsAreManyTheSecondCompilerHasOneForItself() {
        assertThat(Reach.of(4, FIRST, FEW)).isEqualTo(Reach.ALL);
        assertThat(Reach.of(5, FIRST, FEW)).isEqualTo(Reach.NOTHING);
        assertThat(Reach.of(8, ANOTHER, FEW)).isEqualTo(Reach.NOTHING);
    }

    @Test
    void aLongBuildPaysForTheBasics() {
        var before = wishes();

        assertThat(Reach.of(2, FIRST, MANY)).isEqualTo(Reach.ALL_BUT_BASICS);
        assertThat(Reach.of(2, ANOTHER, MANY)).isEqualTo(Reach.OURS);
        assertThat(FirstCompiler.alone(Reach.ALL_BUT_BASICS, FirstCompilerTest::wishes))
                .containsSubsequence("java/util/HashMap*.*", ANY, "Exclude:true", ANY, "Exclude:false");
        assertThat(wishes()).isEqualTo(before);
    }

    @Test
    void theWishIsOverWhenTheWorkFails() {
        assertThatThrownBy(() -> FirstCompiler.alone(Reach.OURS, () -> {
                    throw new IllegalArgumentException("no such note");
                }))
                .hasMessage("no such note");
        assertThat(wishes()).doesNotContain(GENERATOR);
    }

    private static String wishes() {
        try {
            return FirstCompiler.command("compilerDirectivesPrint");
        } catch (JMException e) {
            throw new AssertionError(e);
        }
    }
}
