package dev.handbook.notes;

import java.util.BitSet;
import java.util.Locale;

/**
 * The two letters that some words begin with. It tells of nearly every heading that it begins like none of them, before a pattern of many words
 * looks at it. {@link FirstLetters} is enough for a few words; many words begin with nearly every letter.
 */
final class Beginnings {
    private static final int LETTERS = 26;

    /** A letter by its number, and the number of the letter behind it, or {@link #LETTERS} when anything may be behind it. */
    private final BitSet pairs = new BitSet(LETTERS * (LETTERS + 1));

    private Beginnings() {}

    /**
     * Of words as a pattern lists them, {@code question|quest}, whatever their case. What a group begins with counts as a word as well, so a word
     * may not begin with a group that can be left out.
     */
    static Beginnings of(String words) {
        var beginnings = new Beginnings();
        for (var word : words.toLowerCase(Locale.ROOT).split("\\|")) {
            beginnings.add(word.startsWith("(?:") ? word.substring("(?:".length()) : word);
        }
        return beginnings;
    }

    private void add(String word) {
        if (!word.isEmpty() && isLetter(word.charAt(0))) {
            // A letter that may be left out is followed by any other.
            var isPair = word.length() > 1 && isLetter(word.charAt(1)) && !isOptional(word, 1);
            pairs.set(pair(word.charAt(0), isPair ? word.charAt(1) - 'a' : LETTERS));
        }
    }

    private static boolean isOptional(String word, int at) {
        return at + 1 < word.length() && (word.charAt(at + 1) == '?' || word.charAt(at + 1) == '*');
    }

    /**
     * Whether one of the words may come first in this text, whatever stands before the first letter. Letters beyond ASCII always may:
     * whether they are the same in another case is not decided here.
     */
    boolean mayBegin(String text) {
        var at = 0;
        while (at < text.length() && text.charAt(at) < '\u0080' && !isLetter(small(text.charAt(at)))) {
            at++;
        }
        if (at == text.length()) {
            return false;
        }
        return mayBegin(text, at);
    }

    /** The same from a place on where no sign stands. */
    private boolean mayBegin(String text, int at) {
        var first = small(text.charAt(at));
        if (!isLetter(first) || pairs.get(pair(first, LETTERS))) {
            return true;
        }
        if (at + 1 == text.length()) {
            return false;
        }
        var second = small(text.charAt(at + 1));
        return second >= '\u0080' || isLetter(second) && pairs.get(pair(first, second - 'a'));
    }

    /** Whether one of the words may come first in any word of this text, which it may in any that holds letters beyond ASCII. */
    boolean mayHold(String text) {
        var isInside = false;
        for (var i = 0; i < text.length(); i++) {
            var c = small(text.charAt(i));
            if (c >= '\u0080' || isLetter(c) && !isInside && mayBegin(text, i)) {
                return true;
            }
            isInside = isLetter(c);
        }
        return false;
    }

    private static int pair(char first, int second) {
        return (first - 'a') * (LETTERS + 1) + second;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static char small(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
}
