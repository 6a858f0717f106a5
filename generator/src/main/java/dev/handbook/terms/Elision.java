package dev.handbook.terms;

import java.util.Locale;
import java.util.Set;

/** French and Italian articles that lose their vowel and are joined to the next word: {@code l'image}, {@code dell'immagine}. */
final class Elision {
    private static final int LONGEST = 6;
    private static final Set<String> ARTICLES =
            Set.of("l d qu s n j m t c un dell nell all sull dall quell jusqu lorsqu puisqu quoiqu".split(" "));

    private Elision() {}

    /** Where such an article that starts at an offset ends, before its apostrophe; {@code start} if there is none. */
    static int end(String text, int start, int end) {
        var at = start;
        while (at < end && at - start < LONGEST && Character.isLetter(text.charAt(at))) {
            at++;
        }
        var isJoined =
                at > start && at + 1 < end && isApostrophe(text.charAt(at)) && Character.isLetter(text.charAt(at + 1));
        return isJoined && !isPossessive(text, at, end) && isArticle(text.substring(start, at)) ? at : start;
    }

    /** The language C's standard. */
    private static boolean isPossessive(String text, int apostrophe, int end) {
        return text.charAt(apostrophe + 1) == 's'
                && (apostrophe + 2 >= end || !Character.isLetter(text.charAt(apostrophe + 2)));
    }

    /** Whether the apostrophe of an article stands before an offset. */
    static boolean follows(String text, int offset) {
        if (offset < 2 || !isApostrophe(text.charAt(offset - 1))) {
            return false;
        }
        var start = offset - 1;
        while (start > 0 && offset - start <= LONGEST && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return isArticle(text.substring(start, offset - 1));
    }

    private static boolean isArticle(String word) {
        return ARTICLES.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }
}
