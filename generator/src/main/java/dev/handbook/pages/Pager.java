package dev.handbook.pages;

import java.util.List;
import java.util.TreeSet;
import java.util.function.IntFunction;

/**
 * The ways onward at the foot of a page.
 *
 * @param position {@code Page 2 of 4}, or empty when there is one page only
 * @param previous one way back, or none
 * @param next one way on, or none
 * @param pages the first page, the last, and those around this one; empty where the two ways say it all
 */
record Pager(String position, List<Signpost> previous, List<Signpost> next, List<Numbered> pages) {
    /** So many pages on either side of this one are named. */
    private static final int AROUND = 2;

    /**
     * A page by its number.
     *
     * @param number as people read it
     * @param address empty for this page
     * @param isAfterGap whether pages before it are not named
     */
    record Numbered(String number, String address, boolean isAfterGap) {}

    Pager {
        pages = List.copyOf(pages);
        previous = List.copyOf(previous);
        next = List.copyOf(next);
    }

    /** Ways that lead to no numbered pages. */
    Pager(String position, List<Signpost> previous, List<Signpost> next) {
        this(position, previous, next, List.of());
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
                page < pages ? List.of(signpost(words, page + 1, address)) : List.of(),
                pages < 3 ? List.of() : numbered(words, page, pages, address));
    }

    private static List<Numbered> numbered(Words words, int page, int pages, IntFunction<String> address) {
        var named = new TreeSet<>(List.of(1, pages));
        for (var near = Math.max(1, page - AROUND); near <= Math.min(pages, page + AROUND); near++) {
            named.add(near);
        }
        return named.stream()
                .map(number -> new Numbered(
                        words.number(number),
                        number == page ? "" : address.apply(number),
                        number > 1 && !named.contains(number - 1)))
                .toList();
    }

    /** {@code Page 2 of 4}, or empty when there is one page only. */
    static String position(Words words, int page, int pages) {
        return pages == 1 ? "" : words.text("pager.position", page, pages);
    }

    private static Signpost signpost(Words words, int page, IntFunction<String> address) {
        return new Signpost(words.text("pager.page", page), address.apply(page));
    }
}
