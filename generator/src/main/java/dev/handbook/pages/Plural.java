package dev.handbook.pages;

import java.util.Locale;

/**
 * Which form of a noun goes with a whole number, by the plural rules of Unicode's CLDR 45, for the languages that the interface speaks and
 * those that authors may give it.
 */
enum Plural {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    /**
     * The form for a number.
     *
     * @param lang a tag such as {@code pt-BR}; languages that are not listed are taken to be like English
     * @param number 0 or more
     */
    static Plural of(String lang, int number) {
        return switch (language(lang)) {
            case "zh", "ja", "ko", "vi", "th", "id", "ms", "lo", "my" -> OTHER;
            case "fr", "pt", "hy", "fa", "hi", "bn", "gu", "kn", "am", "zu" -> number < 2 ? ONE : OTHER;
            case "ru", "uk", "be" -> slavic(number);
            case "pl" -> number == 1 ? ONE : slavic(number) == FEW ? FEW : MANY;
            case "cs", "sk" -> number == 1 ? ONE : number >= 2 && number <= 4 ? FEW : OTHER;
            case "ar" -> arabic(number);
            case "he", "iw" -> number == 1 ? ONE : number == 2 ? TWO : OTHER;
            default -> number == 1 ? ONE : OTHER;
        };
    }

    /** The language of a tag, without its script and region: {@code pt} of {@code pt-BR}. */
    static String language(String lang) {
        return lang.replaceFirst("[-_].*", "").toLowerCase(Locale.ROOT);
    }

    private static Plural slavic(int number) {
        var last = number % 10;
        var lastTwo = number % 100;
        if (last == 1 && lastTwo != 11) {
            return ONE;
        }
        return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? FEW : MANY;
    }

    private static Plural arabic(int number) {
        if (number <= 2) {
            return number == 0 ? ZERO : number == 1 ? ONE : TWO;
        }
        var lastTwo = number % 100;
        return lastTwo >= 3 && lastTwo <= 10 ? FEW : lastTwo >= 11 ? MANY : OTHER;
    }

    /** As it stands behind the name of a noun: {@code one}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
