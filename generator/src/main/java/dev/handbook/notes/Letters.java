package dev.handbook.notes;

/** Which characters words are made of, in any script. Much faster than the same question put as a regular expression. */
final class Letters {
    private Letters() {}

    /** Whether a code point is a letter, a mark on letters or a number: Unicode's categories L, M and N. */
    static boolean isPart(int codePoint) {
        if (codePoint < 0x80) {
            return codePoint >= 'a' && codePoint <= 'z'
                    || codePoint >= 'A' && codePoint <= 'Z'
                    || codePoint >= '0' && codePoint <= '9';
        }
        // Java numbers the categories of these three from 1 to 11.
        var category = Character.getType(codePoint);
        return category >= Character.UPPERCASE_LETTER && category <= Character.OTHER_NUMBER;
    }

    /** Whether nothing but ASCII stands in a text. */
    static boolean areAscii(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Where the letters, marks and numbers from {@code start} on end, in UTF-16 units; {@code start} itself if there are none. */
    static int end(String text, int start) {
        var at = start;
        while (at < text.length()) {
            var codePoint = text.codePointAt(at);
            if (!isPart(codePoint)) {
                break;
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }
}
