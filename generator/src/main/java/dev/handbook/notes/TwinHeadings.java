package dev.handbook.notes;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins headings that stand in pairs, one right below the other and on one level, in letters of two scripts: the author says the same in two
 * languages, and what follows belongs to both.
 *
 * <pre>
 * ## What is oolong?
 * ## 什么是乌龙茶？
 * </pre>
 */
final class TwinHeadings {
    private static final int FEWEST = 2;

    private TwinHeadings() {}

    /** The same blocks, pairs joined if the note has several. */
    static List<Block> joined(List<Block> blocks) {
        var pairs = 0;
        var levels = new int[7];
        var paired = new int[7];
        for (var i = 0; i < blocks.size(); i++) {
            levels[blocks.get(i).level()] += blocks.get(i).isHeading() ? 1 : 0;
            if (areTwins(blocks, i)) {
                pairs++;
                paired[blocks.get(i).level()] += 2;
            }
        }
        if (pairs < FEWEST || isByChance(levels, paired)) {
            return blocks;
        }
        var joined = new ArrayList<Block>();
        for (var i = 0; i < blocks.size(); i++) {
            if (areTwins(blocks, i)) {
                joined.add(blocks.get(i).continued(blocks.get(i + 1)));
                i++;
            } else {
                joined.add(blocks.get(i));
            }
        }
        return joined;
    }

    /** Whether a third of the headings on the levels of the pairs stand alone: then a name in another script is just a name. */
    private static boolean isByChance(int[] levels, int[] paired) {
        var all = 0;
        var twins = 0;
        for (var level = 1; level < levels.length; level++) {
            all += paired[level] > 0 ? levels[level] : 0;
            twins += paired[level];
        }
        return twins * 3 < all * 2;
    }

    private static boolean areTwins(List<Block> blocks, int i) {
        if (i + 1 >= blocks.size()
                || !blocks.get(i).isHeading()
                || blocks.get(i).level() != blocks.get(i + 1).level()
                || AskingWords.isAside(blocks.get(i + 1).text())
                || areCounted(blocks.get(i).text(), blocks.get(i + 1).text())) {
            return false;
        }
        var first = script(blocks.get(i).text());
        var second = script(blocks.get(i + 1).text());
        return first != null && second != null && first != second;
    }

    /** Whether two headings carry numbers of their own. */
    private static boolean areCounted(String first, String second) {
        var number = QuestionText.number(second);
        return number > 0 && number != QuestionText.number(first);
    }

    /** The script of most letters, all of East Asia as one; null without any. */
    private static @Nullable UnicodeScript script(String text) {
        var latin = 0;
        var others = 0;
        UnicodeScript other = null;
        for (var i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                var script = UnicodeScript.of(text.charAt(i));
                latin += script == UnicodeScript.LATIN ? 1 : 0;
                others += script == UnicodeScript.LATIN ? 0 : 1;
                other = script == UnicodeScript.LATIN ? other : eastAsian(script);
            }
        }
        if (other == UnicodeScript.HAN || other == UnicodeScript.HANGUL) {
            return other; // names in Latin letters stand in such headings everywhere
        }
        return latin + others == 0 ? null : latin > others ? UnicodeScript.LATIN : other;
    }

    private static UnicodeScript eastAsian(UnicodeScript script) {
        return script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA ? UnicodeScript.HAN : script;
    }
}
