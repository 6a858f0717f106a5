package dev.handbook.pages;

import dev.handbook.model.SiteFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The pages of the site for search engines, by the protocol of sitemaps.org. A file may list 50,000 of them; of more there are several, and
 * one that lists those.
 *
 * @param pages the address of each and when it last changed
 */
record Sitemap(List<Listed> pages) {
    static final String PATH = "sitemap.xml";

    private static final int PAGES_PER_FILE = 40_000;

    /**
     * A page, or a file that lists pages.
     *
     * @param changed such as {@code 2026-03-14T09:26:53Z}, or empty
     */
    record Listed(String address, String changed) {}

    /** The files, and {@code robots.txt}, which leads to them; none when it is not known where the site is. */
    static Stream<SiteFile> of(Site site, List<Web> pages, Templates templates) {
        if (!site.publication().isKnown()) {
            return Stream.of();
        }
        var listed = pages.stream()
                .filter(Web::isListed)
                .map(page -> new Listed(page.address(), page.changed()))
                .toList();
        var pieces = Pieces.of(listed, PAGES_PER_FILE);
        var files = new ArrayList<SiteFile>();
        if (pieces.size() == 1) {
            files.add(templates.render(PATH, "web/sitemap.ftlx", new Sitemap(listed)));
        } else {
            var parts = new ArrayList<Listed>();
            for (var number = 1; number <= pieces.size(); number++) {
                var path = "sitemap." + number + ".xml";
                files.add(templates.render(path, "web/sitemap.ftlx", new Sitemap(pieces.get(number - 1))));
                parts.add(new Listed(site.publication().absolute(path), ""));
            }
            files.add(templates.render(PATH, "web/sitemap-parts.ftlx", new Sitemap(parts)));
        }
        files.add(SiteFile.of(
                "robots.txt",
                "User-agent: *\nAllow: /\n\nSitemap: " + site.publication().absolute(PATH) + "\n"));
        return files.stream();
    }
}
