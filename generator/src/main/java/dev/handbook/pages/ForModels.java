package dev.handbook.pages;

import dev.handbook.model.SiteFile;
import dev.handbook.model.SiteMap;
import dev.handbook.pages.markdown.MarkdownWriter;

/**
 * The way in for language models, {@code llms.txt} by the proposal of llmstxt.org: what the handbook is, and the Markdown of its topics. It is
 * a list for programs, so it names all of them, like a sitemap.
 */
final class ForModels {
    static final String PATH = "llms.txt";

    private final Site site;
    private final StringBuilder text = new StringBuilder();

    private ForModels(Site site) {
        this.site = site;
    }

    /** The file. */
    static SiteFile of(Site site) {
        var file = new ForModels(site);
        var words = site.words();
        file.text.append("# ").append(MarkdownWriter.plain(site.title())).append("\n\n> ");
        file.text
                .append(MarkdownWriter.plain(HomePage.summary(site)))
                .append("\n\n## ")
                .append(words.text("frame.topics"))
                .append("\n\n");
        for (var topic : site.handbook().topics()) {
            var pages = SiteMap.pagesOf(topic).size();
            for (var page = 1; page <= pages; page++) {
                var position = Pager.position(words, page, pages);
                file.link(
                        topic.title(),
                        Twin.pathOf(site.map().page(topic, page)),
                        TopicPages.summary(words, topic) + (position.isEmpty() ? "" : ". " + position));
            }
        }
        return file.rest();
    }

    /** The proposal gives this heading a meaning: what stands below may be left out when there is little room. */
    private SiteFile rest() {
        var words = site.words();
        text.append("\n## Optional\n\n");
        var pages = Pieces.of(site.terms(), GlossaryPages.TERMS_PER_PAGE).size();
        for (var page = 1; page <= pages; page++) {
            link(
                    words.text("glossary.title"),
                    Twin.pathOf(Pieces.path("glossary", page)),
                    Pager.position(words, page, pages));
        }
        link(words.text("frame.data"), HandbookJson.PATH, "");
        return SiteFile.of(PATH, text.toString());
    }

    private void link(String label, String path, String about) {
        var address = site.publication().isKnown() ? site.publication().absolute(path) : path;
        text.append("- [")
                .append(MarkdownWriter.plain(label))
                .append("](")
                .append(address)
                .append(')');
        text.append(about.isEmpty() ? "" : ": " + MarkdownWriter.plain(about)).append('\n');
    }
}
