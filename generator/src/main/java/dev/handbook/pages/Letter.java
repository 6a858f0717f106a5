package dev.handbook.pages;

import dev.handbook.model.Term;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Where a term stands in the alphabet. Accents do not count, so that é is found among e. */
final class Letter {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final String OTHER = "#";

    private Letter() {}

    /** Orders terms as an index of a book does. */
    static String sortKey(Term term) {
        var decomposed = Normalizer.normalize(term.name(), Normalizer.Form.NFD);
        return MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** The heading a term stands under: its first letter in upper case, or {@code #} for anything but a letter. */
    static String of(Term term) {
        var key = sortKey(term);
        if (key.isEmpty() || !Character.isLetter(key.codePointAt(0))) {
            return OTHER;
        }
        return Character.toString(key.codePointAt(0)).toUpperCase(Locale.ROOT);
    }

    /** The anchor of a letter's heading. The underscore keeps it apart from the ids of sections and terms. */
    static String anchor(String letter) {
        return "letter_" + (letter.equals(OTHER) ? "other" : letter.toLowerCase(Locale.ROOT));
    }
}
