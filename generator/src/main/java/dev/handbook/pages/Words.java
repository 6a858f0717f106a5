package dev.handbook.pages;

import java.util.Locale;

/** Numbers as readers read them. */
final class Words {
    private Words() {}

    /** {@code 1 question}, {@code 12,000 questions}, {@code no questions}; the plural is the singular with an s. */
    static String count(int number, String singular) {
        return (number == 0 ? "no" : number(number)) + " " + singular + (number == 1 ? "" : "s");
    }

    /** {@code 12,000} */
    static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** The same with a capital first letter. */
    static String capitalized(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
