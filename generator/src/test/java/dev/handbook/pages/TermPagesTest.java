package dev.handbook.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.model.Handbook;
import dev.handbook.model.Link;
import dev.handbook.model.LinkRule;
import dev.handbook.model.LinkedHandbook;
import dev.handbook.model.Place;
import dev.handbook.model.Question;
import dev.handbook.model.SiteFile;
import dev.handbook.model.SiteMap;
import dev.handbook.model.Term;
import dev.handbook.model.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TermPagesTest {
    private static final Term KERNEL = term("kernel", Term.Origin.GLOSSARY, "shim");
    private static final Term SHIM = term("shim", Term.Origin.EXPLAINED);
    private static final Term PORT = term("port", Term.Origin.GLOSSARY);

    @Test
    void everyMentionStandsInItsSentence() {
        assertThat(page(site(), "terms/kernel.html"))
                .contains("<p class=\"quote\">All share one <b>kernel</b> here.</p>")
                .doesNotContain("Nothing else");
    }

    @Test
    void longSentencesAreCutBetweenWords() {
        var words = "word ".repeat(100);
        var text = Rich.plain(words + "kernel " + words);
        var quote = Quote.of(text, new Link("kernel", words.length(), words.length() + 6));
        assertThat(quote.before()).startsWith("… word").endsWith("word ").hasSizeLessThanOrEqualTo(Quote.REACH + 2);
        assertThat(quote.after()).startsWith(" word").endsWith("word …").hasSizeLessThanOrEqualTo(Quote.REACH + 2);
    }

    @Test
    void sentencesWithoutSpacesKeepTheirCharactersWhole() {
        var words = "\ud83d\ude00".repeat(200);
        var text = Rich.plain(words + "x" + words);
        var quote = Quote.of(text, new Link("x", words.length(), words.length() + 1));
        assertThat((quote.before() + quote.after()).codePoints()).noneMatch(c -> c >= 0xd800 && c <= 0xdfff);
    }

    @Test
    void saysWhereATermIsAskedAboutAndWhatToSeeToo() {
        assertThat(page(site(), "terms/kernel.html"))
                .contains("Asked about in", "<a href=\"../topics/t.html#q0\">What is a kernel?</a>")
                .contains("See also", "<a href=\"../terms/shim.html\">shim</a>");
        assertThat(page(site(), "terms/port.html")).doesNotContain("Asked about in", "See also");
    }

    @Test
    void termsThatMeetOftenAreNeighbours() {
        assertThat(page(site(), "terms/kernel.html")).contains("Appears with");
        var linked = linked();
        var neighbours = new Neighbours(linked, linked.handbook().terms());
        assertThat(neighbours.of(KERNEL)).extracting(one -> one.term().name()).containsExactly("shim");
        assertThat(neighbours.of(KERNEL).get(0).sections()).isEqualTo(2);
        assertThat(neighbours.of(PORT)).isEmpty();
        assertThat(neighbours.sectionsOf(KERNEL)).isEqualTo(2);
    }

    @Test
    void leadsToTheTermsBeforeAndAfter() {
        assertThat(page(site(), "terms/port.html"))
                .contains("rel=\"prev\" href=\"../terms/kernel.html\"", "rel=\"next\" href=\"../terms/shim.html\"");
    }

    @Test
    void termsFoundInTheNotesSaySo() {
        assertThat(page(site(), "terms/shim.html")).contains("Found in the notes, <span class=\"place\">a.md:7</span>");
        assertThat(page(site(), "glossary.html"))
                .contains(
                        "3 terms, 1 of them found in the notes",
                        "Found in the notes, <span class=\"place\">a.md:7</span>");
        assertThat(page(site(), "terms/kernel.html")).doesNotContain("Found in the notes");
    }

    @Test
    void mapDrawsTermsThatMeetAndListsThemAsWords() {
        var site = site();
        assertThat(page(site, "glossary.html")).contains("href=\"terms-map.html\"");
        assertThat(page(site, "terms-map.html"))
                .contains("href=\"terms/kernel.html\" data-node=\"0\"", ">kernel</text></a>", "<line class=\"tie-3\"")
                .contains(
                        "<dt><a href=\"terms/shim.html\">shim</a></dt>\n<dd><a href=\"terms/kernel.html\">kernel</a></dd>")
                .doesNotContain(">port<");
        assertThat(SiteLinks.broken(site)).isEmpty();
    }

    @Test
    void withoutTermsThatMeetThereIsNoMap() {
        var site = SampleHandbook.site(new Handbook("None", List.of(), List.of()));
        assertThat(site).extracting(SiteFile::path).doesNotContain("terms-map.html");
        assertThat(page(site, "glossary.html")).doesNotContain("terms-map.html");
    }

    @Test
    void mapHasNotMoreThanSixtyTerms() {
        var terms = new ArrayList<Term>();
        var sections = new ArrayList<Question>();
        for (var i = 0; i < 200; i++) {
            terms.add(term("t" + i, Term.Origin.GLOSSARY));
            if (i % 2 == 1) {
                sections.add(SampleHandbook.question(
                        "q" + i,
                        "Q?",
                        Rich.answer("<p>t" + (i - 1) + " and t" + i + ".</p>", "a.md", 1, "t" + (i - 1), "t" + i)));
            }
        }
        var site = site(
                new LinkedHandbook(new Handbook("Many", List.of(new Topic("t", "T", List.copyOf(sections))), terms)));
        assertThat(page(site, "terms-map.html").split("data-node=", -1)).hasSize(TermsMap.MOST_TERMS + 1);
    }

    private static Term term(String name, Term.Origin origin, String... seeAlso) {
        var place = new Place(origin == Term.Origin.GLOSSARY ? "glossary.yaml" : "a.md", 7, 1);
        return new Term(name, name, List.of(), "Counts.", List.of(seeAlso), LinkRule.USUAL, origin, place);
    }

    private static LinkedHandbook linked() {
        var asked = SampleHandbook.question(
                "q0",
                "What is a kernel?",
                Rich.answer("<p>A shim. All share one kernel here. Nothing else.</p>", "a.md", 3, "kernel", "shim"));
        var again = SampleHandbook.question(
                "q1", "Why?", Rich.answer("<p>The kernel starts a shim.</p>", "a.md", 9, "kernel", "shim"));
        var apart = SampleHandbook.question("q2", "How?", Rich.answer("<p>By a port.</p>", "a.md", 12, "port"));
        var topic = new Topic("t", "T", List.of(asked, again, apart));
        return new LinkedHandbook(
                new Handbook("Small", List.of(topic), List.of(KERNEL, PORT, SHIM)), Map.of("kernel", List.of(asked)));
    }

    private static List<SiteFile> site() {
        return site(linked());
    }

    private static List<SiteFile> site(LinkedHandbook linked) {
        return PageRenderer.render(linked, SiteMap.of(linked.handbook()), List.of(), List.of(), List.of(), List.of());
    }

    private static String page(List<SiteFile> site, String path) {
        return PageRendererTest.text(site, path);
    }
}
