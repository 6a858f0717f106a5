package dev.handbook.notes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.model.Handbook;
import dev.handbook.model.Moved;
import dev.handbook.model.Note;
import dev.handbook.model.SiteMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A link to a question still works after the question was reworded, moved, answered anew, or merged with another. */
class IdMemoryTest {
    private static final Note TEA = new Note("tea.md", """
            # Tea

            ## What is oolong tea?

            A partly oxidised tea from Fujian and Taiwan, between green and black.

            ## How hot should the water be?

            For green tea eighty degrees, for black tea boiling.

            ## Why does tea taste bitter?

            Tannins leave the leaf when it is brewed too long.
            """);

    /** One build after the other; each remembers what the one before it wrote. */
    private record Build(List<String> ids, String file, List<Moved> moved, List<String> problems) {
        static Build of(String file, Note... notes) {
            var reading = new NoteParser(1).parse(List.of(notes), Set.of());
            var memory = IdMemory.settle(
                    reading.topics(), file.isEmpty() ? List.of() : List.of(new Note("handbook-ids.tsv", file)));
            var next = memory.remember(SiteMap.of(new Handbook("x", memory.topics(), List.of())));
            var ids = memory.topics().stream()
                    .flatMap(topic -> topic.questions().stream())
                    .map(question -> question.title().text() + " -> " + question.id())
                    .toList();
            return new Build(
                    ids,
                    next.file(),
                    next.moved(),
                    memory.problems().stream()
                            .map(problem -> problem.place() + " " + problem.rule())
                            .toList());
        }

        Build then(Note... notes) {
            return of(file, notes);
        }
    }

    private static Note edited(String from, String to) {
        assertThat(TEA.text()).contains(from);
        return new Note("tea.md", TEA.text().replace(from, to));
    }

    @Test
    void firstBuildTakesIdsFromWords() {
        assertThat(Build.of("", TEA).ids())
                .containsExactly(
                        "What is oolong tea? -> what-is-oolong-tea",
                        "How hot should the water be? -> how-hot-should-the-water-be",
                        "Why does tea taste bitter? -> why-does-tea-taste-bitter");
    }

    @Test
    void sameNotesChangeNothing() {
        var first = Build.of("", TEA);
        assertThat(first.then(TEA)).isEqualTo(first);
        assertThat(first.moved()).isEmpty();
    }

    @Test
    void ofTwoLinesWithOneIdTheFirstCounts() {
        var once = Build.of("", TEA);
        var twice = once.file().lines().flatMap(line -> Stream.of(line, line)).collect(Collectors.joining("\n"));

        var build = Build.of(twice, TEA);

        assertThat(build.ids()).isEqualTo(once.ids());
        assertThat(build.file()).isEqualTo(once.file());
        assertThat(build.problems())
                .containsExactly(
                        "handbook-ids.tsv:6:1 ids-file",
                        "handbook-ids.tsv:8:1 ids-file",
                        "handbook-ids.tsv:10:1 ids-file");
    }

    @Test
    void rewordedQuestionKeepsItsId() {
        var second = Build.of("", TEA).then(edited("How hot should the water be?", "Which temperature does tea want?"));
        assertThat(second.ids()).contains("Which temperature does tea want? -> how-hot-should-the-water-be");
        assertThat(second.moved()).isEmpty();
    }

    @Test
    void questionAnsweredAnewKeepsItsId() {
        var second = Build.of("", TEA)
                .then(edited(
                        "A partly oxidised tea from Fujian and Taiwan, between green and black.", "Ask me later."));
        assertThat(second.ids()).contains("What is oolong tea? -> what-is-oolong-tea");
    }

    @Test
    void swappedWordingsFollowTheWordsAndNotThePlace() {
        var swapped = new Note(
                "tea.md",
                TEA.text()
                        .replace("What is oolong tea?", "#")
                        .replace("Why does tea taste bitter?", "What is oolong tea?")
                        .replace("## #", "## Why does tea taste bitter?"));
        assertThat(Build.of("", TEA).then(swapped).ids())
                .contains(
                        "What is oolong tea? -> what-is-oolong-tea",
                        "Why does tea taste bitter? -> why-does-tea-taste-bitter");
    }

    @Test
    void newQuestionNeverTakesTheIdOfAnOldOne() {
        var without =
                edited("## Why does tea taste bitter?\n\nTannins leave the leaf when it is brewed too long.\n", "");
        var gone = Build.of("", TEA).then(without);
        var again = gone.then(
                without,
                new Note(
                        "z.md", "# Milk\n\n## Why does tea  taste bitter -- ?\n\nIt is the milk that has gone off.\n"));
        assertThat(gone.moved()).containsExactly(new Moved("topics/tea.html", "why-does-tea-taste-bitter", ""));
        assertThat(again.ids()).contains("Why does tea taste bitter -- ? -> why-does-tea-taste-bitter");
        assertThat(again.moved())
                .containsExactly(
                        new Moved("topics/tea.html", "why-does-tea-taste-bitter", "why-does-tea-taste-bitter"));
    }

    @Test
    void questionThatMovedToAnotherTopicLeavesASignpost() {
        var second = Build.of("", TEA).then(new Note("tea.md", "---\ntopic: Hot drinks\n---\n" + TEA.text()));
        assertThat(second.ids()).contains("What is oolong tea? -> what-is-oolong-tea");
        assertThat(second.moved())
                .contains(new Moved("topics/tea.html", "what-is-oolong-tea", "what-is-oolong-tea"))
                .hasSize(3);
        assertThat(second.then(new Note("tea.md", "---\ntopic: Hot drinks\n---\n" + TEA.text()))
                        .moved())
                .isEqualTo(second.moved());
    }

    @Test
    void mergedQuestionLeadsToTheOneThatTookItIn() {
        var other =
                new Note("shop.md", "# Shop\n\n## What exactly is oolong?\n\nThe half oxidised one in the red tin.\n");
        var first = Build.of("", TEA, other);
        var second = first.then(
                TEA,
                new Note("shop.md", "# Shop\n\n## What is oolong tea?\n\nThe half oxidised one in the red tin.\n"));
        assertThat(second.ids())
                .contains("What is oolong tea? -> what-is-oolong-tea")
                .hasSize(3);
        assertThat(second.file())
                .contains("what-exactly-is-oolong\ttopics/shop.html\t\t0\tWhat exactly is oolong?\t> ");
    }

    @Test
    void brokenLineIsAProblemAndTheOthersCount() {
        var first = Build.of("", TEA);
        var broken = first.file().replace("how-hot-should-the-water-be\t", "how-hot-should-the-water-be ");
        var second = Build.of(broken, TEA);
        assertThat(second.problems()).containsExactly("handbook-ids.tsv:3:1 ids-file");
        assertThat(second.ids()).isEqualTo(first.ids());
    }

    @Test
    void fileIsSortedAndReadable() {
        assertThat(Build.of("", TEA).file().lines().skip(2).map(line -> line.substring(0, line.lastIndexOf('\t'))))
                .containsExactly(
                        "how-hot-should-the-water-be\ttopics/tea.html\ttea.md\t2\tHow hot should the water be?",
                        "what-is-oolong-tea\ttopics/tea.html\ttea.md\t1\tWhat is oolong tea?",
                        "why-does-tea-taste-bitter\ttopics/tea.html\ttea.md\t3\tWhy does tea taste bitter?");
    }

    @Test
    void hostileFileNamesNoPageOutsideTheTopics() {
        var file =
                "what-is-oolong-tea\t../../etc/passwd javascript:alert(1) topics/../x.html\ttea.md\t1\tWhat is oolong tea?\t1a\n";
        assertThat(Build.of(file, TEA).moved()).isEmpty();
        assertThat(Build.of(file, TEA).ids().stream().collect(Collectors.joining()))
                .contains("-> what-is-oolong-tea");
    }
}
