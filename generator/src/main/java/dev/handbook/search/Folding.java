package dev.handbook.search;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Takes the accents off words, so that <i>resume</i> and <i>résumé</i> meet. Only letters of the Latin blocks change, the Russian
 * <i>ё</i>, and marks that stand by themselves: Unicode will not change those any more, so that Java and any browser agree.
 */
final class Folding {
    private static final Pattern FOLDABLE = Pattern.compile("[\u00c0-\u024f\u1e00-\u1eff\u0451]");
    private static final Pattern MARKS = Pattern.compile("[\u0300-\u036f]+");

    /** Letters that are more than a letter with an accent; the browser has the same list. */
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ß", "ss"),
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("ø", "o"),
            Map.entry("đ", "d"),
            Map.entry("ð", "d"),
            Map.entry("þ", "th"),
            Map.entry("ħ", "h"),
            Map.entry("ı", "i"),
            Map.entry("ł", "l"));

    private Folding() {}

    /** A word in lower case without accents; the word itself where it has none. */
    static String fold(String word) {
        if (isPlain(word)) {
            return word;
        }
        var letters = FOLDABLE.matcher(word)
                .replaceAll(found ->
                        LETTERS.getOrDefault(found.group(), Normalizer.normalize(found.group(), Normalizer.Form.NFD)));
        var folded = MARKS.matcher(letters).replaceAll("");
        return folded.isEmpty() ? word : folded;
    }

    private static boolean isPlain(String word) {
        return word.chars().allMatch(unit -> unit < 0xc0);
    }
}
