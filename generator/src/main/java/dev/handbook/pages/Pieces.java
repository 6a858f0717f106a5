package dev.handbook.pages;

import java.util.ArrayList;
import java.util.List;

/** Splits what is too long for one page, so that no page grows without bound. */
final class Pieces {
    private Pieces() {}

    /** The list in pieces of {@code size}, the last one shorter; one empty piece for an empty list. */
    static <T> List<List<T>> of(List<T> list, int size) {
        var pieces = new ArrayList<List<T>>();
        for (var from = 0; from == 0 || from < list.size(); from += size) {
            pieces.add(list.subList(from, Math.min(from + size, list.size())));
        }
        return pieces;
    }

    /** The 1-based piece; empty behind the last. */
    static <T> List<T> at(List<List<T>> pieces, int number) {
        return number <= pieces.size() ? pieces.get(number - 1) : List.of();
    }

    /** The name of the 1-based {@code page} of a list: {@code glossary.html}, {@code glossary.2.html}, …. */
    static String path(String name, int page) {
        return name + (page == 1 ? "" : "." + page) + ".html";
    }
}
