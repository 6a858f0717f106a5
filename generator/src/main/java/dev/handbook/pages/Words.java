package dev.handbook.pages;

/** Numbers as readers read them. */
final class Words {
    private Words() {}

    /** {@code 1 question}, {@code 12,000 questions}, {@code no questions}; the plural is the singular with an s. */
    static String count(int number, String singular) {
        return (number == 0 ? "no" : number(number)) + " " + singular + (number == 1 ? "" : "s");
    }

    /** {@code 12,000}; of 0 and more. */
    static String number(int number) {
        var digits = new StringBuilder().append(number);
        for (var at = digits.length() - 3; at > 0; at -= 3) {
            digits.insert(at, ',');
        }
        return digits.toString();
    }

    /** The same with a capital first letter. */
    static String capitalized(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
