package dev.handbook.notes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.model.Note;
import org.junit.jupiter.api.Test;

/** What each format is read as, in small, with what trips its readers up. Whole notes are among the golden sites. */
class FormatsTest {
    @Test
    void cardAsksWithoutQuestionMarkAndItsBulletsAskNothing() {
        assertRead("knots.csv", """
                Front,Back
                Hitch vs bend,"Two kinds:

                - What is tied to a post?
                - What joins ropes?"
                """, """
                # Knots
                ? Hitch vs bend @ knots.csv:2
                = Two kinds: | What is tied to a post? | What joins ropes? @ 2-5
                """);
    }

    @Test
    void loneQuoteInAColumnDoesNotSwallowTheRest() {
        assertRead("nails.tsv", "what is long?\t\"six inches\nwhat is short?\tone inch\n", """
                # Nails
                ? what is long? @ nails.tsv:1
                = "six inches @ 1-1
                ? what is short? @ nails.tsv:2
                = one inch @ 2-2
                """);
    }

    @Test
    void columnsThatAreNoCardsBecomeATable() {
        assertRead("ropes.csv", "rope,width,load\nhemp,12,900\n", """
                # Ropes
                . Ropes @ 1-2: rope width load | hemp 12 900
                """);
    }

    @Test
    void indexOfTheRightOptionCountsFromOneWhenItMust() {
        assertRead("a.jsonl", """
                {"question": "Last?", "options": ["x", "y"], "correct": 2}
                {"question": "First?", "options": ["x", "y"], "correct": 1}
                """, """
                # A
                ? Last? @ a.jsonl:1
                = [ ] A. x | [x] B. y ✓ @ 1-1
                ? First? @ a.jsonl:2
                = [x] A. x ✓ | [ ] B. y @ 2-2
                """);
    }

    @Test
    void brokenJsonIsShownAsItIs() {
        assertRead("a.jsonl", "{\"question\": \"cut\n", """
                # A
                . A @ 1-1: {"question": "cut
                """);
    }

    @Test
    void chromeOfAPageIsNoContent() {
        assertRead("page.html", """
                <html><body><nav>Where to?</nav><header><h1>Tea</h1>Menu</header>
                <main><h2>What is oolong?</h2><p>Tea.</main>
                <footer>Any questions?</footer></body></html>
                """, """
                # Tea
                ? What is oolong? @ page.html:2
                = Tea. @ 2-2
                """);
    }

    @Test
    void wordsThatOnlyFrameAPageAreTold() {
        assertThat(Reads.notes(new Note("page.html", """
                        <html><head><title>Tea | My site</title></head><body>
                        <nav><a href="/">Where to? <button>Menu</button></a></nav>
                        <header><h1>Tea</h1>Log in</header><p>Teaser</p>
                        <main><h2>What is oolong?</h2><p>Tea.<script>run()</script></main>
                        <footer>Any questions?</footer></body></html>
                        """)).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.place().toString()).isEqualTo("page.html:2:1");
                    assertThat(problem.rule()).isEqualTo("page-frame");
                    assertThat(problem.message())
                            .isEqualTo("what frames this page is left out: nav \u201cWhere to? Menu\u201d, header"
                                    + " \u201cLog in\u201d, footer \u201cAny questions?\u201d, outside its main part"
                                    + " \u201cTeaser\u201d, title \u201cTea | My site\u201d");
                });
    }

    @Test
    void pageIsAPageWhateverItsEnding() {
        assertRead(
                "page.txt",
                "<!DOCTYPE html>\n<html><body><nav>Where?</nav><h2>What is oolong?</h2>Tea.</body></html>",
                """
                # Page
                ? What is oolong? @ page.txt:2
                = Tea. @ 2-2
                """);
    }

    @Test
    void authorsCannotMarkAHeadingAsAsking() {
        assertRead("a.html", "<h2 data-asks>Oolong</h2><p>Tea.</p>", """
                # Oolong
                . Oolong @ 1-1: Tea.
                """);
        assertRead("a.md", "<h2 data-asks='x'\n>Oolong</h2>\n\nTea.\n", """
                # Oolong
                . Oolong @ 1-4: Tea.
                """);
    }

    @Test
    void questionListOfAsciiDocAsksWithoutQuestionMark() {
        assertRead("a.adoc", """
                == Soups

                [qanda]
                Pho or ramen::
                  Both.
                Borscht::

                == More
                """, """
                # Soups
                ? Pho or ramen @ a.adoc:4
                = Both. @ 5-5
                ? Borscht @ a.adoc:6
                . More @ 8-8:\s
                """);
    }

    @Test
    void captionsAndHeadersOfDirectivesAreWords() {
        assertRead("a.rst", """
                What is must?
                -------------

                .. code-block:: sh
                   :caption: Pressing

                   press apples

                .. csv-table:: Yields
                   :header: "Apple", "Litres"

                   "Boskoop", "6"
                """, """
                # A
                ? What is must? @ a.rst:1
                = Pressing | press apples | "Apple", "Litres" | Yields | "Boskoop", "6" @ 5-12
                """);
    }

    @Test
    void bulletOfRstAsksWhenAParagraphAnswersIt() {
        assertRead("a.rst", """
                Cider
                =====

                - What is must?

                Juice.

                - one
                - two

                - Why rack it?
                It clears.
                """, """
                # Cider
                ? What is must? @ a.rst:4
                = Juice. | one | two @ 6-9
                ? Why rack it? @ a.rst:11
                = It clears. @ 12-12
                """);
    }

    @Test
    void anOptionThatBearsItsLetterGetsNoOther() {
        assertRead("a.jsonl", """
                {"question": "Blue?", "options": ["A) brie", "B) stilton", "Camembert"], "correct": "B"}
                """, """
                # A
                ? Blue? @ a.jsonl:1
                = [ ] A) brie | [x] B) stilton ✓ | [ ] C. Camembert @ 1-1
                """);
    }

    @Test
    void tagsOfHeadlinesAreKept() {
        var note = new Note(
                "a.org", "* Cheese :dairy:\nMilk.\n* What is brie? :soft:white:\nCheese.\n** Rind :mould:\nWhite.\n");
        assertThat(Reads.picture(note)).isEqualTo("""
                # Cheese
                . Cheese @ 1-2: Milk.
                ? What is brie? @ a.org:3
                = Cheese. | Rind | White. @ 4-6
                """);
        assertThat(Reads.notes(note).topics().get(0).questions().get(0).tags())
                .containsExactly("soft", "white", "mould");
        assertThat(Reads.notes(note).topics().get(0).articles().get(0).tags()).containsExactly("dairy");
    }

    @Test
    void drillCardAsksAndClozeCardDoesNot() {
        assertRead("a.org", """
                * Blue cheese :drill:
                ** Answer
                Mould.
                * Other :drill:
                Milk is [white].
                """, """
                # A
                ? Blue cheese @ a.org:1
                = Mould. @ 3-3
                . Other @ 4-5: Milk is [white].
                """);
    }

    @Test
    void slashesOfAddressesEndNoEmphasis() {
        assertRead("a.org", """
                ** /How is [[https://example.org/brie/rind][the rind]] washed?/

                With /brine/, /not/ water.
                """, """
                # A
                ? How is the rind washed? @ a.org:1
                = With brine, not water. | the rind @ 3-3
                """);
    }

    private static void assertRead(String path, String text, String picture) {
        assertThat(Reads.picture(new Note(path, text))).as(text).isEqualTo(picture);
    }
}
