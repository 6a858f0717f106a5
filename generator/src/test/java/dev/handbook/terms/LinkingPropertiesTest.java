package dev.handbook.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.handbook.model.Article;
import dev.handbook.model.Handbook;
import dev.handbook.model.Link;
import dev.handbook.model.Question;
import dev.handbook.model.RichText;
import dev.handbook.model.Section;
import dev.handbook.model.Term;
import dev.handbook.model.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
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
    void aMillionCharactersInOneLineAreLinkedQuickly() {
        var size = 1_000_000;
        var hostile = Stream.of(
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
        for (var piece : hostile.toList()) {
            var text = Marked.text(piece.repeat(size / piece.length()));
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> MARKED.links(text), piece);
        }
    }

    @Test
    void aMillionStretchesOfProseAreLinkedQuickly() {
        var text = Marked.text("image `x` ".repeat(200_000));

        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(10), () -> MARKED.links(text)))
                .hasSize(1);
    }

    @Test
    void namesThatBeginAlikeDoNotMultiplyTheWork() {
        var glossary = new ArrayList<String>();
        for (var i = 1; i < TermTrie.MAX_WORDS; i++) {
            glossary.add("a ".repeat(i) + "b");
        }
        var text = Marked.text("a ".repeat(500_000));
        var marked = Marked.glossary(glossary.toArray(String[]::new));

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> marked.links(text));
    }

    @Test
    void tenThousandTermsAreNoMoreWorkThanTen() {
        var glossary = new HashSet<String>();
        for (var i = 0; i < 10_000; i++) {
            glossary.add("word" + i + " image");
        }
        var marked = Marked.glossary(glossary.stream().sorted().toArray(String[]::new));
        var text = Marked.text("Every word77 image and all that is said of it. ".repeat(20_000));

        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(10), () -> marked.links(text)))
                .hasSize(1);
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
