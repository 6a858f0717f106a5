package dev.handbook.terms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.model.Handbook;
import dev.handbook.model.LinkedHandbook;
import dev.handbook.model.Note;
import dev.handbook.model.Place;
import dev.handbook.model.Problem;
import dev.handbook.model.Term;
import dev.handbook.notes.GlossaryReader;
import dev.handbook.notes.NoteParser;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** From notes to links: what becomes of terms that nobody has written into a glossary. */
class FoundTermsTest {
    private static final String BIND_MOUNT =
            "## What is a bind mount?\n\nIt shows a folder of the host inside the container.\n\n";

    private static final Place PLACE = new Place("glossary.yaml", 1, 1);

    private static final String VOLUME = "# Storage\n\n## What is a volume?\n\nA directory that Docker manages.\n\n";

    @Test
    void explainedTermsOfSeveralWordsAreLinkedElsewhere() {
        var linked = link(BIND_MOUNT + "## Why?\n\nA bind mount is fast, and bind mounts are old.\n");
        assertThat(links(linked)).containsExactly("bind-mount@bind mount");
    }

    @Test
    void theirOwnDefinitionDoesNotLinkToItself() {
        assertThat(
                        links(
                                link(
                                        "## What is a bind mount?\n\nA bind mount is a folder of the host. Every bind mount has a source.\n")))
                .isEmpty();
    }

    @Test
    void everydayWordsAreLinkedInTheTopicThatExplainsThem() {
        assertThat(links(linkTopics(VOLUME + "## Why?\n\nA volume stays, and that volume is safe.\n")))
                .containsExactly("volume@volume");
    }

    @Test
    void everydayWordsAreNoLinksInOtherTopics() {
        var sound = "# Sound\n\n## What is too loud?\n\nTurn the volume down.\n";
        assertThat(links(linkTopics(VOLUME, sound))).isEmpty();
    }

    @Test
    void everydayWordsWaitForAnAuthorWhoHasWrittenAGlossary() {
        var glossary = IntStream.range(0, 30)
                .mapToObj(i -> new Term(
                        "t" + i, "t" + i, List.of(), "First%d second%d third%d fourth%d.".replace("%d", "" + i), PLACE))
                .toArray(Term[]::new);
        var note = VOLUME + "## Why?\n\nA volume stays.\n\n" + BIND_MOUNT + "## How?\n\nA bind mount is fast.\n";
        assertThat(links(link(note))).containsExactly("volume@volume", "bind-mount@bind mount");
        assertThat(links(link(note, glossary))).containsExactly("bind-mount@bind mount");
    }

    @Test
    void everydayWordsInAnotherSenseAreNoLinksThere() {
        assertThat(links(linkTopics(VOLUME + "## Why?\n\nBecause of the volume of traffic.\n")))
                .isEmpty();
    }

    @Test
    void everydayWordsDefinedInPassingAreShownButNotLinked() {
        var linked = link("## Why?\n\nA shim is a small process that stays behind.\n\n"
                + "## How?\n\nThe shim waits. A shim is cheap to run.\n");
        assertThat(names(linked)).containsExactly("shim");
        assertThat(links(linked)).isEmpty();
    }

    @Test
    void whatTheTopicIsAboutIsNotExplainedInEachAnswer() {
        var asked = "## What is Docker?\n\nA platform that runs containers.\n\n## Why?\n\nDocker is fast.\n";
        assertThat(links(link("# Docker\n\n" + asked))).isEmpty();
        assertThat(links(link("# Tools\n\n" + asked))).containsExactly("docker@Docker");
    }

    @Test
    void acronymsThatAreAskedAboutAreLinked() {
        var linked = link("## What is the OCI?\n\nThe group that specifies images.\n\n## Why?\n\nThe OCI says so.\n");
        assertThat(links(linked)).containsExactly("oci@OCI");
    }

    @Test
    void theAuthorsTermsTakeTheirWordsFirst() {
        var mount = new Term("mount", "mount", List.of(), "Mine.", new Place("glossary.yaml", 1, 1));
        assertThat(links(link(BIND_MOUNT + "## Why?\n\nA bind mount is fast.\n", mount)))
                .containsExactly("mount@mount");
    }

    @Test
    void wordsDefinedInPassingNeedToBeInUse() {
        var definition = "## Why?\n\nA shim is a small process that stays behind.\n\n";
        assertThat(names(link(definition))).isEmpty();
        assertThat(names(link(definition + "## How?\n\nThe shim waits. A shim is cheap to run.\n")))
                .containsExactly("shim");
    }

    @Test
    void theyDecideNothingAboutTheAuthorsTerms() {
        var kernel = new Term("kernel", "kernel", List.of(), "The core of a system.", new Place("glossary.yaml", 1, 1));
        var note = "## Why?\n\nThe kernel schedules work.\n\n## How?\n\nThe kernel of a convolution slides.\n\n";
        var asked = "## What is a sliding convolution?\n\nA convolution whose kernel slides over pixels.\n";
        var with = links(link(note + asked, kernel));
        var without = links(
                TermLinker.link(new Handbook("", parse(note + asked).topics(), List.of(kernel)), LinkSettings.USUAL));
        assertThat(with).containsAll(without);
        assertThat(with.stream().filter(link -> link.startsWith("kernel"))).containsExactlyElementsOf(without);
    }

    @Test
    void questionsThatNameATermAreRemembered() {
        var kernel = new Term("kernel", "kernel", List.of("core"), "It.", new Place("glossary.yaml", 1, 1));
        var linked = link("## What are kernels?\n\nIt.\n\n## Who runs the core?\n\nIt.\n\n## Why?\n\nIt.\n", kernel);
        assertThat(linked.askedAbout(kernel))
                .extracting(question -> question.title().text())
                .containsExactly("What are kernels?", "Who runs the core?");
    }

    @Test
    void termsThatNobodyMentionsAreReported() {
        var kernel = new Term("kernel", "kernel", List.of(), "It.", new Place("glossary.yaml", 2, 9));
        var shim = new Term("shim", "shim", List.of(), "It.", new Place("glossary.yaml", 1, 9));
        assertThat(problems("## What is a `kernel`?\n\n    kernel\n", kernel, shim))
                .containsExactly("glossary.yaml:1:9 unmentioned-term no note mentions 'shim'");
    }

    @Test
    void shortFormsUsedOftenAndDefinedNowhereAreReported() {
        var often = "## Why %d?\n\nThe ABI is stable, but NOT always. Do not RUN it, and set MY_ABI or see ABI-1.\n\n";
        var note = new StringBuilder();
        for (var i = 0; i < 5; i++) {
            note.append(often.formatted(i));
        }
        assertThat(problems(note + "Then run it.\n"))
                .containsExactly(
                        "note.md:3:5 undefined-short-form 5 answers say 'ABI', and neither a glossary nor a note"
                                + " says what it stands for");
        assertThat(problems(note + "An application binary interface (ABI) is fixed. Then run it.\n"))
                .isEmpty();
        var abi = new Term("abi", "binary interface", List.of("ABI"), "It.", new Place("glossary.yaml", 1, 1));
        assertThat(problems(note + "Then run it.\n", abi)).isEmpty();
        assertThat(problems(often.formatted(1))).isEmpty();
    }

    @Test
    void placesAreThoseOfTheMention() {
        var text = "One kernel\nTwo kernel, the kernel itself";
        var note = new Note("a.md", "# x\n\nOne **kernel**\nTwo [kernel](kernel.md), the `kernel` itself\n");
        var source = new dev.handbook.model.Source("a.md", 3, 4);
        var places = new PlaceFinder(List.of(note));
        assertThat(places.place(text, 4, source)).hasToString("a.md:3:7");
        assertThat(places.place(text, 15, source)).hasToString("a.md:4:6");
        assertThat(places.place(text, 27, source)).hasToString("a.md:4:31");
    }

    private static LinkedHandbook link(String note, Term... glossary) {
        return TermLinker.link(handbook(note, glossary), LinkSettings.USUAL);
    }

    /** One note, and so one topic, for each text. */
    private static LinkedHandbook linkTopics(String... texts) {
        var notes = IntStream.range(0, texts.length)
                .mapToObj(i -> new Note("note" + i + ".md", texts[i]))
                .toList();
        return TermLinker.link(handbook(notes), LinkSettings.USUAL);
    }

    private static Handbook handbook(String text, Term... glossary) {
        return handbook(List.of(new Note("note.md", text)), glossary);
    }

    private static Handbook handbook(List<Note> notes, Term... glossary) {
        var topics = new NoteParser(1).parse(notes, List.of()).topics();
        var found = TermFinder.find(topics, List.of(glossary), notes, "en");
        var terms = GlossaryReader.withFound(
                List.of(glossary), found.stream().map(Proposal::term).toList());
        return new Handbook("", topics, terms);
    }

    private static NoteParser.Reading parse(String text) {
        return new NoteParser(1).parse(List.of(new Note("note.md", text)), List.of());
    }

    private static List<String> problems(String note, Term... glossary) {
        var mentioned = new HashSet<String>();
        var linked = TermLinker.link(
                handbook(note, glossary), LinkSettings.USUAL, decision -> mentioned.add(decision.termId()));
        return TermProblems.of(linked, mentioned, List.of(new Note("note.md", note))).stream()
                .sorted()
                .map(FoundTermsTest::told)
                .toList();
    }

    private static String told(Problem problem) {
        return problem.place() + " " + problem.rule() + " " + problem.message();
    }

    private static List<String> names(LinkedHandbook linked) {
        return linked.handbook().terms().stream().map(Term::name).toList();
    }

    private static List<String> links(LinkedHandbook linked) {
        var links = new ArrayList<String>();
        for (var topic : linked.handbook().topics()) {
            for (var section : topic.sections()) {
                for (var answer : section.answers()) {
                    answer.links()
                            .forEach(link -> links.add(
                                    link.termId() + "@" + answer.text().text().substring(link.start(), link.end())));
                }
            }
        }
        return links;
    }
}
