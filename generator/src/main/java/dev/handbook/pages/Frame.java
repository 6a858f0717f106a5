package dev.handbook.pages;

import java.util.function.UnaryOperator;

/**
 * What surrounds the content of every page.
 *
 * @param site what the handbook is called
 * @param title what the page is called; empty for the home page
 * @param description one sentence for search engines and link previews
 * @param root the way from this page to the site's root: empty, or {@code ../} as often as needed
 * @param current the entry of the navigation that this page belongs to: {@code topics}, {@code glossary}, {@code practice},
 *     {@code open}, {@code problems}, {@code report} or {@code search}
 * @param web what programs on the web read of the page
 */
record Frame(String site, String title, String description, String root, String current, Web web) {
    /** The frame of the page at {@code path}, which is relative to the site's root. */
    static Frame of(Site site, String path, String title, String description, String current) {
        return new Frame(site.title(), title, description, rootOf(path), current, Web.of(site, path));
    }

    /** The same frame for a page that may be shown anywhere; {@code root} is the site's folder on its server. */
    Frame at(String root) {
        return new Frame(site, title, description, root, current, web);
    }

    /** The same frame, of which programs read something else. */
    Frame with(UnaryOperator<Web> change) {
        return new Frame(site, title, description, root, current, change.apply(web));
    }

    /** The way from the page at {@code path} to the site's root. */
    static String rootOf(String path) {
        return "../"
                .repeat((int) path.chars().filter(character -> character == '/').count());
    }
}
