package dev.handbook.pages;

import java.util.List;
import java.util.function.IntFunction;

/**
 * The ways onward at the foot of a page.
 *
 * @param position {@code Page 2 of 4}, or empty when there is one page only
 * @param previous one way back, or none
 * @param next one way on, or none
 */
record Pager(String position, List<Signpost> previous, List<Signpost> next) {
    Pager {
        previous = List.copyOf(previous);
        next = List.copyOf(next);
    }

    /**
     * The ways between the pages of one list.
     *
     * @param words for people
     * @param page 1-based
     * @param pages how many there are
     * @param address gives the address of a 1-based page
     */
    static Pager between(Words words, int page, int pages, IntFunction<String> address) {
        return new Pager(
                position(words, page, pages),
                page > 1 ? List.of(signpost(words, page - 1, address)) : List.of(),
                page < pages ? List.of(signpost(words, page + 1, address)) : List.of());
    }

    /** {@code Page 2 of 4}, or empty when there is one page only. */
    static String position(Words words, int page, int pages) {
        return pages == 1 ? "" : words.text("pager.position", page, pages);
    }

    private static Signpost signpost(Words words, int page, IntFunction<String> address) {
        return new Signpost(words.text("pager.page", page), address.apply(page));
    }
}
