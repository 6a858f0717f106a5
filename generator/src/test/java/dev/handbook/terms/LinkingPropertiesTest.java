package dev.handbook.terms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.model.Article;
import dev.handbook.model.Handbook;
import dev.handbook.model.Link;
import dev.handbook.model.Question;
import dev.handbook.model.RichText;
import dev.handbook.model.Section;
import dev.handbook.model.Term;
import dev.handbook.model.Topic;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for any notes, tried on texts put together by chance from the things that linking has to mind. */
class LinkingPropertiesTest {
    private static final Marked MARKED = Marked.glossary(
            "image",
            "base image | parent image",
            "kernel",
            "VM | virtual machine",
            "C++",
            "host | host machine",
            "CI/CD",
            "ядро");
    private static final List<String> PIECES = List.of(
            "image", "Images", "base", "IMAGE", "kernel", "'s", "’", "virtual", "machine", "VMs", "C++", "host",
            "CI/CD", "ядро", "the", "to", "of", "and", "this", "called", "2", " ", " ", " ", " ", " ", "-", "\n",
            "\n\n", ".", ", ", "/", "_", "`", "`", "(", ")", "🐳", "e\u0301", "\u200b", "…", "—");

    /** The length of the smaller of two texts whose costs are compared, UTF-16 units. */
    private static final int SIZE = 100_000;
    /** Less than this says nothing. */
    private static final long SLACK_MILLIS = 150;

    @Test
    void linkingTwiceChangesNothing() {
        var handbook = MARKED.handbook(texts());
        var once = TermLinker.link(handbook, LinkSettings.USUAL).handbook();

        assertThat(TermLinker.link(once, LinkSettings.USUAL).handbook()).isEqualTo(once);
    }

    @Test
    void orderOfTheGlossaryDoesNotMatter() {
        var handbook = MARKED.handbook(texts());
        var terms = new ArrayList<Term>(handbook.terms());
        Collections.reverse(terms);
        var reversed = new Handbook(handbook.title(), handbook.topics(), terms);

        assertThat(TermLinker.link(reversed, LinkSettings.USUAL).handbook().topics())
                .isEqualTo(
                        TermLinker.link(handbook, LinkSettings.USUAL).handbook().topics());
    }

    @Test
    void linksAreOrderedApartAndInsideProse() {
        var sections = linkedSections();

        assertThat(sections.stream().mapToInt(section -> links(section).size()).sum())
                .isGreaterThan(200);
        for (var section : sections) {
            var text = text(section);
            var links = links(section);
            var woven = text.weave(links, link -> "<a>", reference -> "");
            assertThat(woven.replace("<a>", "").replace("</a>", "")).isEqualTo(text.html());
            assertThat(links).as(text.text()).extracting(Link::termId).doesNotHaveDuplicates();
        }
    }

    @Test
    void nothingButLinksChanges() {
        var handbook = MARKED.handbook(texts());
        var linked = TermLinker.link(handbook, LinkSettings.USUAL).handbook();

        assertThat(linked.terms()).isEqualTo(handbook.terms());
        assertThat(linked.title()).isEqualTo(handbook.title());
        assertThat(linked.topics().stream()
                        .map(Topic::sections)
                        .flatMap(List::stream)
                        .map(LinkingPropertiesTest::text))
                .isEqualTo(texts());
    }

    @Test
    void theWorkGrowsNoFasterThanOneLongLine() {
        var hostile = List.of(
                "image ",
                "image",
                "base ",
                "base image ",
                "a/",
                "a.",
                "-",
                "'s",
                "this image of ",
                "Image ",
                "Base ",
                "to quickly ",
                "(",
                "e\u0301",
                "image called by ");
        for (var piece : hostile) {
            assertLinear(MARKED, piece, size -> Marked.text(piece.repeat(size / piece.length())));
        }
    }

    @Test
    void theWorkGrowsNoFasterThanTheStretchesOfProse() {
        assertLinear(MARKED, "stretches", size -> Marked.text("image `x` ".repeat(size / 8)));
    }

    @Test
    void everydayWordsOfManyCraftsAreNoMoreWorkWhenTheyStandInCrowds() {
        var marked = Marked.glossary(
                "tag | | A label.", "layer | | Files.", "port | | A number.", "process | | What runs in memory.");

        assertLinear(marked, "crowd", size -> Marked.text("a tag, the layer. Our port. ".repeat(size / 28)));
        assertLinear(marked, "beside", size -> Marked.text("the git tag of a process ".repeat(size / 25)));
    }

    @Test
    void namesThatBeginAlikeDoNotMultiplyTheWork() {
        var glossary = new ArrayList<String>();
        for (var i = 1; i < TermTrie.MAX_WORDS; i++) {
            glossary.add("a ".repeat(i) + "b");
        }

        assertLinear(
                Marked.glossary(glossary.toArray(String[]::new)), "a ", size -> Marked.text("a ".repeat(size / 2)));
    }

    @Test
    void tenThousandTermsAreNotAThousandTimesTheWorkOfTen() {
        var text = Marked.text("Every word7 image and all that is said of it. ".repeat(10_000));
        var few = imagesOf(10);
        var many = imagesOf(10_000);

        assertThat(few.links(text)).hasSize(1);
        assertThat(many.links(text)).hasSize(1);
        // A loop over the terms would cost a thousand times as much; the benchmark tells how much it is.
        assertThat(cpuMillis(many, text)).isLessThan(10 * cpuMillis(few, text) + SLACK_MILLIS);
    }

    private static Marked imagesOf(int terms) {
        return Marked.glossary(IntStream.range(0, terms)
                .mapToObj(number -> "word" + number + " image")
                .toArray(String[]::new));
    }

    /**
     * Four times the text must not cost eight times the work; if each part of a text was looked at from each other part, it would be sixteen
     * times. The processor time of this thread is measured, which other programs do not lengthen.
     */
    private static void assertLinear(Marked marked, String what, IntFunction<RichText> texts) {
        var small = cpuMillis(marked, texts.apply(SIZE));
        var large = cpuMillis(marked, texts.apply(4 * SIZE));

        assertThat(large).as("%s: %d ms for a fourth of it", what, small).isLessThan(8 * small + SLACK_MILLIS);
    }

    /** The least of three runs. */
    private static long cpuMillis(Marked marked, RichText text) {
        var clock = ManagementFactory.getThreadMXBean();
        var least = Long.MAX_VALUE;
        for (var i = 0; i < 3; i++) {
            var start = clock.getCurrentThreadCpuTime();
            marked.links(text);
            least = Math.min(least, clock.getCurrentThreadCpuTime() - start);
        }
        return least / 1_000_000;
    }

    private static List<RichText> texts() {
        var random = new Random(7);
        return Stream.generate(() -> text(random)).limit(400).toList();
    }

    private static RichText text(Random random) {
        var text = new StringBuilder();
        for (var i = 0; i < 60; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return Marked.text(text.toString());
    }

    private static List<Section> linkedSections() {
        return TermLinker.link(MARKED.handbook(texts()), LinkSettings.USUAL)
                .handbook()
                .topics()
                .get(0)
                .sections();
    }

    private static RichText text(Section section) {
        return section.accept(new Section.Visitor<>() {
            @Override
            public RichText question(Question question) {
                return question.answers().get(0).text();
            }

            @Override
            public RichText article(Article article) {
                return article.text();
            }
        });
    }

    private static List<Link> links(Section section) {
        return section.accept(new Section.Visitor<>() {
            @Override
            public List<Link> question(Question question) {
                return question.answers().get(0).links();
            }

            @Override
            public List<Link> article(Article article) {
                return article.links();
            }
        });
    }
}
