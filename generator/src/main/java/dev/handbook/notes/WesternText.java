package dev.handbook.notes;

import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises text of Western Europe in Windows-1252, which holds ISO 8859-1. It has to be the text of one language: words that it cannot
 * do without, and no letters beyond ASCII but its own, each where that language has them. Text in any other eight-bit
 * encoding gives letters in odd places when it is taken for this one, and so do binary files.
 */
final class WesternText {
    static final Charset CHARSET = Charset.forName("windows-1252");

    /** So many different words of {@link Language#words} have to be there. */
    private static final int MIN_WORDS = 4;

    /**
     * A language by what it writes.
     *
     * @param letters beyond ASCII, in lower case
     * @param words that most of its sentences hold
     * @param joins signs that may stand right between two letters
     */
    private record Language(String letters, Set<String> words, String joins) {
        static Language of(String letters, String joins, String words) {
            return new Language(letters, Set.of(words.split(" ")), joins);
        }
    }

    private static final String APOSTROPHES = "\u2019\u00b4";

    private static final List<Language> LANGUAGES = List.of(
            Language.of(
                    "éèêëàâäïîôöüçñ",
                    APOSTROPHES + "\u2014\u2013",
                    "the and of to is in that for with are what how it not when from can you"),
            Language.of(
                    "äöüßéà",
                    APOSTROPHES,
                    "der die das und ist nicht ein eine mit auf von den dem wird werden wie was man im zu"),
            Language.of(
                    "àâæçèéêëîïôœùûüÿ",
                    APOSTROPHES + "\u00b7",
                    "le la les des est une un et dans pour que qui du au sur par pas avec sont"),
            Language.of("áéíñóúü", "", "el los las del que una por para con se en es un como más no qué"),
            Language.of("áàâãçéêíóôõú", "", "os as de que em um uma para com se do da não no na por como ou são"),
            Language.of(
                    "àèéìíîòóùú", APOSTROPHES, "il gli che di una per con è del della sono non nel come un si alla"),
            Language.of("áéíóúèëïöü", APOSTROPHES, "de het een van dat op voor met niet zijn wordt ook aan bij te en"),
            Language.of("åäöé", "", "och att det som är av för till med inte den ett en kan om"),
            Language.of("æøåéô", "", "og at det som er af av til med ikke den et kan for på"),
            Language.of("äöå", "", "ja on ei että se kun mutta tai myös jos voi ovat"));

    /** Letters that are words by themselves in one of the languages. */
    private static final String SINGLE = "àáâéèêíóòôöúùåæøÀÁÉÈÍÓÒÖÅÆØ";

    /** Signs that stand before, after or between words. */
    private static final String SIGNS = "\u00a0€‚„…‰‹‘’“”•–—™›¡£¥§©«¬®°±²³´µ¶·¹»¼½¾¿×÷ªº";

    /** Of these, what stands beside a number or a variable, and where not is a letter of another encoding. */
    private static final String WITH_NUMBERS = "²³¹ªº¼½¾‰";

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private WesternText() {}

    /** Whether {@code text}, decoded from Windows-1252, makes sense in it. */
    static boolean is(String text) {
        if (text.chars().anyMatch(c -> c < ' ' && "\n\r\t\f".indexOf(c) < 0)) {
            return false;
        }
        var words = new HashSet<String>();
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().forEach(word -> words.add(word.group()));
        return LANGUAGES.stream().anyMatch(language -> isIn(language, words) && isIn(language, text));
    }

    private static boolean isIn(Language language, Set<String> words) {
        return language.words().stream().filter(words::contains).count() >= MIN_WORDS;
    }

    private static boolean isIn(Language language, String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80 && !isInPlace(language, text, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInPlace(Language language, String text, int at) {
        var c = text.charAt(at);
        var before = at == 0 ? ' ' : text.charAt(at - 1);
        var after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
        if (language.letters().indexOf(Character.toLowerCase(c)) >= 0) {
            return isLetterInPlace(c, before, after);
        }
        if (SIGNS.indexOf(c) < 0 || WITH_NUMBERS.indexOf(c) >= 0 && !isAtNumber(text, at)) {
            return false;
        }
        var isJoin = language.joins().indexOf(c) >= 0 || c == '\u00a0';
        return isJoin || !Character.isLetter(before) || !Character.isLetter(after);
    }

    private static boolean isAtNumber(String text, int at) {
        var isVariable = at > 0
                && Character.isLetter(text.charAt(at - 1))
                && (at == 1 || !Character.isLetter(text.charAt(at - 2)))
                && (at + 1 == text.length() || !Character.isLetter(text.charAt(at + 1)));
        return isVariable
                || at > 0 && Character.isDigit(text.charAt(at - 1))
                || at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    }

    /** Words have letters of ASCII, too, and a capital letter only at their start or among others. */
    private static boolean isLetterInPlace(char c, char before, char after) {
        var stands = Character.isLetter(before) || Character.isLetter(after);
        var isPlain = before < 0x80 && Character.isLetter(before) || after < 0x80 && Character.isLetter(after);
        if (!isPlain && (stands || SINGLE.indexOf(c) < 0)) {
            return false;
        }
        return !Character.isUpperCase(c) || !Character.isLowerCase(before);
    }
}
