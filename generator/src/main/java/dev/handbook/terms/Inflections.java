package dev.handbook.terms;

import java.util.ArrayList;
import java.util.List;

/**
 * The other number of a name's last word, by the rules of English spelling. A form that is no word does no harm, since nobody
 * writes it; so where the rules differ from word to word, both forms are made.
 */
final class Inflections {
    private static final String VOWELS = "aeiou";

    private Inflections() {}

    /** The plurals of a word in the singular, and the singulars of one that may be a plural; never the word itself. */
    static List<String> of(String word) {
        var lower = word.chars().anyMatch(Character::isLowerCase);
        var forms = new ArrayList<String>();
        if (word.isEmpty() || !Character.isLetterOrDigit(word.charAt(word.length() - 1))) {
            return forms;
        }
        addPlurals(word, lower, forms);
        if (lower && Character.isLowerCase(word.charAt(0))) {
            addSingulars(word, forms);
        }
        return forms;
    }

    private static void addPlurals(String word, boolean lower, List<String> forms) {
        if (!lower) {
            forms.add(word + "s");
            forms.add(word + "es");
        } else if (endsInConsonantAndY(word)) {
            forms.add(cut(word, 1) + "ies");
        } else if (hisses(word)) {
            forms.add(word + "es");
        } else {
            forms.add(word + "s");
        }
        replace(word, "ch", "chs", forms);
        replace(word, "o", "oes", forms);
        replace(word, "is", "es", forms);
        replace(word, "ex", "ices", forms);
        replace(word, "ix", "ices", forms);
        replace(word, "lf", "lves", forms);
        replace(word, "af", "aves", forms);
        replace(word, "fe", "ves", forms);
    }

    /** A name given in the plural, such as {@code cgroups}. Short words in -s are rarely plurals ({@code news}, {@code bus}). */
    private static void addSingulars(String word, List<String> forms) {
        if (word.length() < 5 || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
            return;
        }
        if (word.endsWith("ies")) {
            forms.add(cut(word, 3) + "y");
        } else if (word.endsWith("s")) {
            forms.add(cut(word, 1));
            if (word.endsWith("es") && hisses(cut(word, 2))) {
                forms.add(cut(word, 2));
            }
        }
    }

    private static boolean endsInConsonantAndY(String word) {
        return word.endsWith("y") && word.length() > 1 && VOWELS.indexOf(word.charAt(word.length() - 2)) < 0;
    }

    private static boolean hisses(String word) {
        return word.endsWith("s")
                || word.endsWith("x")
                || word.endsWith("z")
                || word.endsWith("ch")
                || word.endsWith("sh");
    }

    private static void replace(String word, String ending, String plural, List<String> forms) {
        if (word.endsWith(ending)) {
            forms.add(cut(word, ending.length()) + plural);
        }
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
