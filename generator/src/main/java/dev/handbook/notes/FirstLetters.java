package dev.handbook.notes;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The letters that some words begin with. It tells of nearly every line that it begins with none of them, before a pattern of many
 * words and scripts looks at it.
 *
 * @param letters in lower case
 */
record FirstLetters(String letters) {
    private static final int ASCII = 128;

    /** Of words as a pattern lists them, {@code question|quest}, whatever their case. */
    static FirstLetters of(String words) {
        return new FirstLetters(Arrays.stream(words.split("\\|"))
                .map(word -> word.substring(0, 1).toLowerCase(Locale.ROOT))
                .distinct()
                .collect(Collectors.joining()));
    }

    /**
     * Whether one of the words may begin at {@code from}, white space and marks of emphasis aside. Letters beyond ASCII always may:
     * whether they are the same in another case is not decided here.
     */
    boolean mayBegin(String line, int from) {
        var at = from;
        while (at < line.length() && isSkipped(line.charAt(at))) {
            at++;
        }
        if (at == line.length()) {
            return false;
        }
        var c = line.charAt(at);
        return c >= ASCII || letters.indexOf(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c) >= 0;
    }

    private static boolean isSkipped(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c == '*' || c == '_' || c == '~';
    }
}
