package dev.handbook.terms;

import java.util.Set;

/** Whether two words of one stem are forms of one word: <em>ships</em> and <em>shipped</em> are, <em>contains</em> and <em>container</em> are not. */
final class WordForms {
    /** In which the forms of a word differ. */
    private static final Set<String> ENDINGS =
            Set.of("", "s", "es", "ies", "'s", "y", "e", "d", "ed", "ied", "ing", "ying");

    private WordForms() {}

    /** Whether two words in small letters differ in their endings alone. */
    static boolean areForms(String one, String other) {
        var shorter = Math.min(one.length(), other.length());
        var same = 0;
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return isEnding(one, same) && isEnding(other, same);
    }

    /** Whether what follows the first letters is an ending, be it after a letter that is written twice: <em>shipped</em>. */
    private static boolean isEnding(String word, int letters) {
        var isDoubled = letters > 0 && letters < word.length() && word.charAt(letters) == word.charAt(letters - 1);
        return ENDINGS.contains(word.substring(letters)) || isDoubled && ENDINGS.contains(word.substring(letters + 1));
    }
}
