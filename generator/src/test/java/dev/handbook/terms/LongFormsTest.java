package dev.handbook.terms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Short forms that a text spells out beside them. */
class LongFormsTest {
    private static final Marked GLOSSARY = Marked.glossary(
            "ABI | Application Binary Interface | How compiled programs call each other.",
            "virtual machine | VM | A computer made of software.",
            "MTU | | The largest packet that fits.");

    @Test
    void whatATextSpellsOutOtherwiseIsNotTheGlossarys() {
        expect("The Australian Bush Institute (ABI) has an archive. Ask ABI for a copy.");
        expect("ABI (Australian Bush Institute) has an archive.");
        expect("Two Vending Machines (VMs) are on the ground floor.");
    }

    @Test
    void whatItSpellsOutInTheSameWayIs() {
        expect("The ⟦Application Binary Interface⟧ (ABI) is fixed.");
        expect("The ⟦ABI⟧ (Application Binary Interface) is fixed.");
        expect("The ⟦ABI⟧ (Application's Binary Interface) is fixed.");
        expect("Small ⟦virtual machines⟧ (VMs) are on the same server.");
    }

    @Test
    void whatTheGlossaryDoesNotSpellOutIsNotContradicted() {
        expect("The Maximum Transmission Unit (⟦MTU⟧) is 1500.");
    }

    @Test
    void lettersWithinTheWordsAreNoLongForm() {
        expect("It shows stable figures (⟦ABI⟧) and others.");
        expect("It has a table of bit indices (⟦ABI⟧).");
    }

    private static void expect(String marked) {
        assertThat(GLOSSARY.linked(marked.replace("⟦", "").replace("⟧", ""))).isEqualTo(marked);
    }
}
