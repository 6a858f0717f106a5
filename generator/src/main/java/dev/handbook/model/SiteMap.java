package dev.handbook.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;

/**
 * Where everything is found on the site. Pages link by it, search hits point by it, {@code handbook.json} lists it; all addresses
 * are relative to the site's root and end in a file name, so that they work from disk.
 */
public final class SiteMap {
    /** How many sections a page of a topic shows at most. */
    public static final int SECTIONS_PER_PAGE = 50;

    /** How many UTF-16 units of HTML they say at most, so that a page of long answers stays light; one section alone may say more. */
    public static final int LENGTH_PER_PAGE = 100_000;

    private final Map<String, String> sections = new HashMap<>();
    private final Map<String, Topic> topicOfSection = new HashMap<>();
    /** First section of each note, by path, and each anchor of it, by {@code path#fragment}. */
    private final Map<String, String> spots = new HashMap<>();

    private SiteMap() {}

    /** The map of this handbook's site. */
    public static SiteMap of(Handbook handbook) {
        var map = new SiteMap();
        for (var topic : handbook.topics()) {
            var number = 1;
            for (var page : pagesOf(topic)) {
                var path = map.page(topic, number++);
                for (var section : page) {
                    map.sections.put(section.id(), path + "#" + section.id());
                    map.topicOfSection.put(section.id(), topic);
                    map.addSpots(section);
                }
            }
        }
        return map;
    }

    private void addSpots(Section section) {
        var anchor = anchor(section);
        section.accept(new Section.Visitor<Boolean>() {
            @Override
            public Boolean question(Question question) {
                for (var asking : question.askings()) {
                    addSpot(asking.place().path(), asking.fragment(), anchor);
                }
                return true;
            }

            @Override
            public Boolean article(Article article) {
                addSpot(article.source().path(), article.fragment(), anchor);
                return true;
            }
        });
    }

    private void addSpot(String path, String fragment, String anchor) {
        spots.putIfAbsent(path, anchor);
        if (!fragment.isEmpty()) {
            spots.putIfAbsent(path + "#" + fragment, anchor);
        }
    }

    /** The first page of a topic, such as {@code topics/images.html}. */
    public String page(Topic topic) {
        return page(topic, 1);
    }

    /** The 1-based {@code page} of a topic: {@code topics/images.html}, {@code topics/images.2.html}, …. */
    public String page(Topic topic, int page) {
        return "topics/" + topic.id() + (page == 1 ? "" : "." + page) + ".html";
    }

    /** The sections of a topic, page by page; at least one page, and none without a section. */
    public static List<List<Section>> pagesOf(Topic topic) {
        return split(topic.sections(), SECTIONS_PER_PAGE, SiteMap::lengthOf);
    }

    /**
     * A list, page by page; at least one page.
     *
     * @param most so many stand on a page at most, and fewer if together they are longer than {@link #LENGTH_PER_PAGE}
     * @param lengthOf how long one is, in characters of HTML
     */
    public static <T> List<List<T>> split(List<T> list, int most, ToLongFunction<T> lengthOf) {
        var pages = new ArrayList<List<T>>();
        var from = 0;
        var length = 0L;
        for (var at = 0; at < list.size(); at++) {
            var added = lengthOf.applyAsLong(list.get(at));
            if (at > from && (at - from == most || length + added > LENGTH_PER_PAGE)) {
                pages.add(list.subList(from, at));
                from = at;
                length = 0;
            }
            length += added;
        }
        pages.add(list.subList(from, list.size()));
        return pages;
    }

    private static long lengthOf(Section section) {
        return section.answers().stream()
                .mapToLong(answer ->
                        answer.given().html().length() + answer.text().html().length())
                .sum();
    }

    /** The permanent anchor of a section, such as {@code topics/images.html#what-is-an-image}. */
    public String anchor(Section section) {
        return Objects.requireNonNull(sections.get(section.id()), section.id());
    }

    /**
     * Where a file that a note refers to is found: a picture under {@code pictures/}, another note where its first section is,
     * or the section that the fragment names. The home page for a note that says nothing.
     */
    public String address(RichText.Reference reference) {
        if (Picture.isPicture(reference.path())) {
            return "pictures/" + reference.path();
        }
        var note = spots.getOrDefault(reference.path(), "index.html");
        return spots.getOrDefault(reference.path() + "#" + reference.fragment(), note);
    }

    /** The topic a section belongs to. */
    public Topic topicOf(Section section) {
        return Objects.requireNonNull(topicOfSection.get(section.id()), section.id());
    }

    /** The page of a term, such as {@code terms/kernel.html}. */
    public String page(Term term) {
        return "terms/" + term.id() + ".html";
    }
}
