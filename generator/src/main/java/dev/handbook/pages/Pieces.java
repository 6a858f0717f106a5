package dev.handbook.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

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

    /** The list in pieces of at most {@code size}, and of at most {@code length} together where more than one stands in a piece. */
    static <T> List<List<T>> of(List<T> list, int size, ToIntFunction<T> lengthOf, int length) {
        var pieces = new ArrayList<List<T>>();
        var from = 0;
        var sum = 0L;
        for (var at = 0; at < list.size(); at++) {
            var added = lengthOf.applyAsInt(list.get(at));
            if (at > from && (at - from == size || sum + added > length)) {
                pieces.add(list.subList(from, at));
                from = at;
                sum = 0;
            }
            sum += added;
        }
        pieces.add(list.subList(from, list.size()));
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
