package dev.handbook.terms;

import java.lang.Character.UnicodeBlock;
import java.util.Set;

/**
 * Scripts in which words are not set apart by spaces: Chinese, Japanese, Korean. Names are found in them wherever their letters stand, with
 * what borders there are: a Japanese word in katakana ends where katakana end, a Korean one begins after what is not Korean, and
 * particles may follow it.
 */
final class Script {
    private static final Set<UnicodeBlock> UNSPACED = Set.of(
            UnicodeBlock.HANGUL_SYLLABLES,
            UnicodeBlock.KATAKANA,
            UnicodeBlock.HIRAGANA,
            UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS,
            UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS_EXTENSION_A,
            UnicodeBlock.CJK_COMPATIBILITY_IDEOGRAPHS,
            UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
            UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS);

    /** Stands between katakana words and belongs to none. */
    private static final char DOT = '\u30fb';

    private Script() {}

    /** Whether a character belongs to such a script, its punctuation included. */
    static boolean isUnspaced(char c) {
        if (c < '\u1100' || Character.isSurrogate(c)) {
            return false;
        }
        var block = UnicodeBlock.of(c);
        return block != null && UNSPACED.contains(block) && c != DOT;
    }

    /** Whether such a script begins or ends between a character and the one before. */
    static boolean changes(String text, int at) {
        return isUnspaced(text.charAt(at)) != isUnspaced(text.charAt(at - 1));
    }

    /** Whether a name may begin at an offset. */
    static boolean mayBegin(String text, int start) {
        var c = text.charAt(start);
        var before = start > 0 ? text.charAt(start - 1) : ' ';
        return !(isKatakana(c) && isKatakana(before)) && !(isHangul(c) && isHangul(before));
    }

    /** Whether a name may end before an offset. */
    static boolean mayEnd(String text, int end) {
        return !(end < text.length() && isKatakana(text.charAt(end - 1)) && isKatakana(text.charAt(end)));
    }

    private static boolean isHangul(char c) {
        return isOf(c, UnicodeBlock.HANGUL_SYLLABLES);
    }

    /** With the mark for long vowels, without the dot between words. */
    private static boolean isKatakana(char c) {
        return isOf(c, UnicodeBlock.KATAKANA) && c != DOT;
    }

    private static boolean isOf(char c, UnicodeBlock block) {
        return block.equals(UnicodeBlock.of(c));
    }
}
