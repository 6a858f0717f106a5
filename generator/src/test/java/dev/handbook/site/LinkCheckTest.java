package dev.handbook.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.handbook.model.SiteFile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LinkCheckTest {
    private static final SiteFile TOPIC = SiteFile.of("topics/a b.html", "<h2 id='what-is-it'>What is it?</h2>");
    private static final SiteFile STYLE = SiteFile.of("assets/style.css", "");

    @Test
    void soundLinksAreFine() {
        assertThat(brokenLinks("""
                        <!doctype html><link rel="stylesheet" href="assets/style.css">
                        <a href="topics/a%20b.html#what-is-it">one</a> <a href=topics/a%20b.html>two</a>
                        <A HREF='#here'>three</A> <p id="here"> <a href="#">up</a>
                        <a href="./topics/../index.html?q=x#here">four</a>
                        """)).isEmpty();
    }

    @Test
    void missingFileIsBroken() {
        assertThat(brokenLinks("<img alt='>' src=\"pictures/x.png\">"))
                .containsExactly("index.html: \"pictures/x.png\" is not a file of the site");
    }

    @Test
    void missingIdIsBroken() {
        assertThat(brokenLinks("<a href='topics/a%20b.html#gone'>x</a><a href='#gone'>x</a>"))
                .containsExactly(
                        "index.html: \"index.html#gone\" names no id of that page",
                        "index.html: \"topics/a b.html#gone\" names no id of that page");
    }

    @Test
    void addressThatWorksOnlyOnServersIsBroken() {
        assertThat(brokenLinks("<a href='/index.html'>x</a><a href='topics/'>x</a><a href=''>x</a>"))
                .hasSize(3);
    }

    @Test
    void addressOutsideTheSiteIsBroken() {
        assertThat(brokenLinks("<a href='../index.html'>x</a>"))
                .containsExactly("index.html: \"../index.html\" is not a file of the site");
        assertThat(brokenLinks("<a href='topics/../../index.html'>x</a>")).hasSize(1);
    }

    @Test
    void addressesElsewhereAreNotLookedAt() {
        assertThat(brokenLinks("<a href='https://example.org/x'>x</a><a href='mailto:a@example.org'>x</a>"
                        + "<img src='data:image/png;base64,AA=='>"))
                .isEmpty();
    }

    @Test
    void fragmentOfAnythingButAPageIsNotLookedAt() {
        assertThat(brokenLinks("<svg><use href='assets/style.css#arrow'></use></svg>"))
                .isEmpty();
    }

    @Test
    void commentsScriptsAndTextAreNoTags() {
        assertThat(brokenLinks("<!-- <a href='x'> --><script>'<a href=\"x\">'</script>"
                        + "<style>/*<a href='x'>*/</style><p>a &lt;a href='x'> 1 < 2 <a</p>"))
                .isEmpty();
    }

    @Test
    void characterReferencesAreDecoded() {
        assertThat(LinkCheck.brokenLinks(List.of(
                        SiteFile.of("a&b.html", "<p id='x\"y'>"),
                        SiteFile.of(
                                "c.html", "<a href=\"a&amp;b.html#x&quot;y\">x</a><a href='&#97;&#x26;b.html'>x</a>"))))
                .isEmpty();
    }

    @Test
    void relativeAddressesStartAtTheirPage() {
        assertThat(LinkCheck.brokenLinks(List.of(
                        SiteFile.of("a/one.html", "<a href='two.html'></a><a href='../three.html'></a>"),
                        SiteFile.of("a/two.html", ""),
                        SiteFile.of("three.html", "<a href='a/two.html'></a><a href='two.html'></a>"))))
                .containsExactly("three.html: \"two.html\" is not a file of the site");
    }

    @Test
    void checkNamesTheBrokenLinks() {
        assertThatIllegalStateException()
                .isThrownBy(() -> LinkCheck.check(List.of(SiteFile.of("index.html", "<a href='x.html'>x</a>")), ""))
                .withMessage("the site has broken links:\n  index.html: \"x.html\" is not a file of the site");
        LinkCheck.check(List.of(), "");
    }

    @Test
    @Timeout(60)
    void tenThousandPagesAreCheckedInSeconds() {
        var files = new ArrayList<SiteFile>();
        for (var page = 0; page < 10_000; page++) {
            var links = new StringBuilder("<p id='p'>");
            for (var link = 0; link < 50; link++) {
                links.append("<a class='term' href='")
                        .append((page + link) % 10_000)
                        .append(".html#p'>word</a> and more text\n");
            }
            files.add(SiteFile.of(page + ".html", links.toString()));
        }
        assertThat(LinkCheck.brokenLinks(files)).isEmpty();
    }

    @Test
    @Timeout(60)
    void unfinishedHtmlEnds() {
        for (var html :
                List.of("<", "<a", "<a href", "<a href=", "<a href='", "<a '", "<!--", "<script", "<a =", "<a / =\"")) {
            assertThat(brokenLinks(html + html.repeat(1000))).as(html).isNotNull();
        }
    }

    private static List<String> brokenLinks(String html) {
        return LinkCheck.brokenLinks(List.of(SiteFile.of("index.html", html), TOPIC, STYLE));
    }
}
