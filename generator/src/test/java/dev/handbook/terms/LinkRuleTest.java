package dev.handbook.terms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.model.LinkRule;
import dev.handbook.model.LinkRule.Extent;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the author says of a term decides before anything else does. */
class LinkRuleTest {
    @Test
    void lettersOfACaseSensitiveTermMatter() {
        var marked = Marked.of(
                Marked.term(1, "make", "d", new LinkRule(true, Extent.USUAL, List.of(), List.of())),
                Marked.term(2, "Open vSwitch", "d", new LinkRule(true, Extent.USUAL, List.of(), List.of())));

        assertThat(marked.linked("Make is old. A make is a tool, an Open VSwitch is none, an Open vSwitch is."))
                .isEqualTo("Make is old. A ⟦make⟧ is a tool, an Open VSwitch is none, an ⟦Open vSwitch⟧ is.");
    }

    @Test
    void neverAndAllMeanWhatTheySay() {
        var marked = Marked.of(
                Marked.term(1, "kernel", "d", new LinkRule(false, Extent.NEVER, List.of(), List.of())),
                Marked.term(2, "image", "d", new LinkRule(false, Extent.ALL, List.of(), List.of())));

        assertThat(marked.linked("The kernel, an image, another image."))
                .isEqualTo("The kernel, an ⟦image⟧, another ⟦image⟧.");
    }

    @Test
    void phrasesThatTheGlossaryExcludesAreLeftAlone() {
        var marked = Marked.of(Marked.term(
                1, "case", "d", new LinkRule(false, Extent.USUAL, List.of(), List.of("in any case", "upper case"))));

        assertThat(marked.linked("In any case, upper cases and the case."))
                .isEqualTo("In any case, upper cases and the ⟦case⟧.");
    }

    @Test
    void aWordThatTheGlossaryExcludesSpeaksForItsWholeSentence() {
        var marked = Marked.of(
                Marked.term(1, "image", "d", new LinkRule(false, Extent.USUAL, List.of(), List.of("mirror"))));

        assertThat(marked.linked("The image of a mirror. The image of an app."))
                .isEqualTo("The image of a mirror. The ⟦image⟧ of an app.");
    }
}
