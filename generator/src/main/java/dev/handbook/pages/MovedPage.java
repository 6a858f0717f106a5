package dev.handbook.pages;

import dev.handbook.model.SiteMap;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;

/**
 * A page that is left of a topic which is called something else now: signposts to its questions.
 *
 * @param moved never empty
 */
record MovedPage(String path, Frame frame, List<TopicPage.MovedView> moved) implements Page {
    /** One for each old page that is not a page of a topic any more. */
    static List<Supplier<Page>> all(Site site) {
        var there = new HashSet<String>();
        for (var topic : site.handbook().topics()) {
            for (var page = 1; page <= SiteMap.pagesOf(topic).size(); page++) {
                there.add(site.map().page(topic, page));
            }
        }
        return site.oldPages().stream()
                .filter(page -> !there.contains(page))
                .<Supplier<Page>>map(page -> () -> of(site, page))
                .toList();
    }

    private static MovedPage of(Site site, String path) {
        var frame = Frame.of(
                        site,
                        path,
                        site.words().text("moved.title"),
                        site.words().text("moved.description"),
                        "topics")
                .with(Web::unlisted);
        return new MovedPage(path, frame, site.movedFrom(path, Frame.rootOf(path)));
    }

    @Override
    public String template() {
        return "moved";
    }
}
