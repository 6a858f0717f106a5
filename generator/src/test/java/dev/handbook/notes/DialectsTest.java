package dev.handbook.notes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.model.Note;
import org.junit.jupiter.api.Test;

/** Each style in which people mark questions, in small, with what trips its readers up. */
class DialectsTest {
    @Test
    void headingAsksAndDeeperHeadingsBelongToTheAnswer() {
        assertRead("""
                # Tea

                Leaves and water.

                ## What is oolong?

                Half-oxidised tea.

                ### How it is made

                Rolled, then fired.

                ## Brewing

                Use soft water.
                """, """
                # Tea
                . Tea @ 1-3: Leaves and water.
                ? What is oolong? @ tea.md:5
                = Half-oxidised tea. | How it is made | Rolled, then fired. @ 7-11
                . Brewing @ 13-15: Use soft water.
                """);
    }

    @Test
    void deeperHeadingWithQuestionMarkIsItsOwnQuestion() {
        assertRead("""
                ## What is oolong?
                Tea.
                ### Is it green?
                Not quite.
                """, """
                # Tea
                ? What is oolong? @ tea.md:1
                = Tea. @ 2-2
                ? Is it green? @ tea.md:3
                = Not quite. @ 4-4
                """);
    }

    @Test
    void headingOverQuestionsNamesASection() {
        assertRead("""
                # What do people ask?
                ## What is oolong?
                Tea.
                """, """
                # What do people ask?
                ? What is oolong? @ tea.md:2
                = Tea. @ 3-3
                """);
    }

    @Test
    void commentInCodeIsNoHeading() {
        assertRead("""
                ## How do you boil water?
                ```bash
                # What is this?
                kettle on
                ```
                """, """
                # Tea
                ? How do you boil water? @ tea.md:1
                = # What is this? | kettle on @ 2-5
                """);
    }

    @Test
    void numbersAndLabelsAreNoPartOfTheQuestion() {
        assertRead("""
                ## 1. What is oolong?
                Tea.
                ## Q2: **What is pu-erh?**
                Also tea.
                """, """
                # Tea
                ? What is oolong? @ tea.md:1
                = Tea. @ 2-2
                ? What is pu-erh? @ tea.md:3
                = Also tea. @ 4-4
                """);
    }

    @Test
    void bulletUnderARepeatedHeadingAsksAndTheTextBelowAnswers() {
        assertRead("""
                ## Quiz:
                * What makes tea bitter? <br>

                Mostly tannins. <br>

                * too hot <br>

                * too long <br>


                ## Quiz:
                * Which water is best? <br>

                Soft water.
                """, """
                # Quiz
                ? What makes tea bitter? @ tea.md:2
                = Mostly tannins. | too hot | too long @ 4-8
                ? Which water is best? @ tea.md:12
                = Soft water. @ 14-14
                """);
    }

    @Test
    void bulletsAskAndNestedBulletsAnswer() {
        assertRead("""
                ### Tea
                * What is oolong? Is it green?
                  * half-oxidised
                  * no
                * List the steps
                  1. boil
                  2. pour
                * What is pu-erh?
                """, """
                # Tea
                ? What is oolong? Is it green? @ tea.md:2
                = half-oxidised | no @ 3-4
                ? List the steps @ tea.md:5
                = boil | pour @ 6-7
                ? What is pu-erh? @ tea.md:8
                """);
    }

    @Test
    void bulletsWithinAnAnswerStayThere() {
        assertRead("""
                ## Which questions does a tea master ask?
                These:

                - How hot?
                - How long?
                """, """
                # Tea
                ? Which questions does a tea master ask? @ tea.md:1
                = These: | How hot? | How long? @ 2-5
                """);
    }

    @Test
    void labelledLineBetweenRowsAsks() {
        assertRead("""
                Q. What is oolong?
                *******************
                Tea.

                Between green
                and black.
                **********
                Q. What is pu-erh?
                =====
                Aged tea.
                -----
                Q. What is matcha?
                ------------------
                Powder.
                """, """
                # Tea
                ? What is oolong? @ tea.md:1
                = Tea. | Between green and black. @ 3-6
                ? What is pu-erh? @ tea.md:8
                = Aged tea. @ 10-10
                ? What is matcha? @ tea.md:12
                = Powder. @ 14-14
                """);
    }

    @Test
    void labelledLinesNeedNoBlankLineBetween() {
        assertRead("""
                Q1: What is oolong?
                A: Tea.
                Q2: What is pu-erh?
                A: Aged tea.
                """, """
                # Tea
                ? What is oolong? @ tea.md:1
                = Tea. @ 1-2
                ? What is pu-erh? @ tea.md:3
                = Aged tea. @ 3-4
                """);
    }

    @Test
    void boldParagraphAsksAndASignOfDifficultyIsAllowed() {
        assertRead("""
                ## Tea

                **What is oolong?** 👶

                Tea with **strong** words.

                **Important:** more of it.

                **What is pu-erh?**

                Aged tea.
                """, """
                # Tea
                ? What is oolong? 👶 @ tea.md:3
                = Tea with strong words. | Important: more of it. @ 5-7
                ? What is pu-erh? @ tea.md:9
                = Aged tea. @ 11-11
                """);
    }

    @Test
    void contentsOfAnHtmlNoteAskAndItsHeadingsAnswer() {
        assertRead("""

                **Table of Contents**
                \t<li>What is tea and its benefit?</li>
                \t<li> Difference between oolong and green tea</li>
                \t <li>What is a samovar?</li>
                \t
                <h2>What is tea</h2>
                A drink, **hot** or cold.
                <h3>Benefit of tea</h3>

                -   **Calm**: it slows one down.
                <h2>Oolong vs Green Tea</h2>
                Oxidised or not.
                """, """
                # Tea
                ? What is tea and its benefit? @ tea.md:3, tea.md:7
                = A drink, hot or cold. | Benefit of tea | Calm: it slows one down. @ 8-11
                ? Difference between oolong and green tea @ tea.md:4, tea.md:12
                = Oxidised or not. @ 13-13
                ? What is a samovar? @ tea.md:5
                """);
    }

    @Test
    void linkedContentsAskNothingTwice() {
        assertRead("""
                # Tea
                ## Contents
                - [Kinds](#kinds)
                  - [What is oolong?](#what-is-oolong)
                  - [What is pu-erh?](#what-is-pu-erh)
                ## Kinds
                ### What is oolong?
                Tea.

                **[Back to top](#contents)**
                ### What is pu-erh?
                Aged tea.
                """, """
                # Tea
                . Kinds @ 6-6:\s
                ? What is oolong? @ tea.md:7
                = Tea. @ 8-8
                ? What is pu-erh? @ tea.md:11
                = Aged tea. @ 12-12
                """);
    }

    @Test
    void promiseOfAnAnswerIsNone() {
        assertThat(
                        Reads.problems(
                                new Note(
                                        "tea.md",
                                        "## What is oolong?\nAnswer here\n\n## What is pu-erh?\nTODO\n\n## What is sencha?\n\u23f3 soon: TBD\n\n## What is matcha?\n\u23f3 TBD\n")))
                .containsExactly(
                        "tea.md:1:1: warning: unanswered: nobody answers “What is oolong?”",
                        "tea.md:4:1: warning: unanswered: nobody answers “What is pu-erh?”: there is only “TODO”",
                        "tea.md:10:1: warning: unanswered: nobody answers “What is matcha?”: there is only “\u23f3 TBD”");
    }

    private static void assertRead(String note, String picture) {
        assertThat(Reads.picture(new Note("tea.md", note))).as(note).isEqualTo(picture);
    }
}
