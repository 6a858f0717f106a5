package dev.handbook.pages;

import dev.handbook.model.Moved;
import dev.handbook.model.SiteMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Decides the signposts for questions that once stood on a page. Where they are many they stand on lists of their own, in the order of their ids, and the
 * old page leads to these, so that neither a page nor a list grows as fast as what has moved in all the years.
 */
final class MovedPages {
    /** So many signposts stand on the old page itself. */
    static final int MOST_HERE = 50;

    /** So many stand on a list, and more only where a page would name more lists than that. */
    static final int MOST_LISTED = 200;

    private final Site site;

    MovedPages(Site site) {
        this.site = site;
    }

    /** The signposts of a page: all of them, or where they are too many the lists that have them. */
    record Signs(List<View> here, List<Range> lists) {}

    /**
     * A question that once stood on the page.
     *
     * @param id its anchor, which old links name
     * @param now where it stands
     */
    record View(String id, Signpost now) {}

    /**
     * The way to a list of signposts.
     *
     * @param first the smallest id of the list, as UTF-16 units compare
     */
    record Range(String first, Signpost list) {}

    /** The pages that are left of topics which are called something else now, and all lists. */
    List<Supplier<Page>> all() {
        var pages = new ArrayList<Supplier<Page>>();
        var topics = pagesOfTopics();
        for (var old : site.oldPages()) {
            if (!topics.contains(old)) {
                pages.add(() -> page(old, signs(old)));
            }
            var number = 1;
            for (var list : lists(old)) {
                var path = path(old, number++);
                pages.add(() -> page(path, new Signs(views(list, Frame.rootOf(path)), List.of())));
            }
        }
        return pages;
    }

    /** What stands on a page for the questions that moved away from it. */
    Signs signs(String page) {
        var root = Frame.rootOf(page);
        var lists = lists(page);
        return lists.isEmpty()
                ? new Signs(views(site.movedFrom(page), root), List.of())
                : new Signs(List.of(), ranges(page, lists, root));
    }

    private Set<String> pagesOfTopics() {
        var pages = new HashSet<String>();
        for (var topic : site.handbook().topics()) {
            var last = SiteMap.pagesOf(topic).size();
            for (var page = 1; page <= last; page++) {
                pages.add(site.map().page(topic, page));
            }
        }
        return pages;
    }

    private List<List<Moved>> lists(String page) {
        var moved = site.movedFrom(page);
        return moved.size() <= MOST_HERE
                ? List.of()
                : Pieces.of(moved, Math.max(MOST_LISTED, (int) Math.ceil(Math.sqrt(moved.size()))));
    }

    /** The name of a 1-based list: {@code moved/images.2-1.html} for the second page of a topic. */
    private static String path(String page, int list) {
        return page.replaceFirst("^.*/", "moved/").replaceFirst("\\.html$", "-" + list + ".html");
    }

    private static List<Range> ranges(String page, List<List<Moved>> lists, String root) {
        var ranges = new ArrayList<Range>();
        for (var list : lists) {
            var first = list.get(0).id();
            var label = first + " … " + list.get(list.size() - 1).id();
            ranges.add(new Range(first, new Signpost(label, root + path(page, ranges.size() + 1))));
        }
        return ranges;
    }

    private List<View> views(List<Moved> moved, String root) {
        return moved.stream()
                .map(one -> new View(one.id(), site.signpost(root, one)))
                .toList();
    }

    private MovedPage page(String path, Signs signs) {
        var words = site.words();
        var frame = Frame.of(site, path, words.text("moved.title"), words.text("moved.description"), "topics")
                .with(Web::unlisted);
        return new MovedPage(path, frame, signs);
    }
}
