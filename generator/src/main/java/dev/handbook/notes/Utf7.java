package dev.handbook.notes;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Suspects text to be UTF-7 (RFC 2152): ASCII in which {@code +AOk-} stands for {@code é}. It is never decoded, because signs that
 * nobody takes for markup would turn into markup.
 */
final class Utf7 {
    /** A shift: a plus sign and modified Base64, which needs a whole number of UTF-16 units and ends in zero bits. */
    private static final Pattern SHIFT = Pattern.compile("\\+([A-Za-z0-9+/]*)-?");

    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private Utf7() {}

    /** Where the first shift is if every plus sign of the text is one and they give letters or markup. */
    static Optional<Integer> suspicion(String text) {
        if (text.indexOf('+') < 0 || text.chars().anyMatch(c -> c >= 0x80)) {
            return Optional.empty();
        }
        var first = -1;
        var shift = SHIFT.matcher(text);
        while (shift.find()) {
            if (shift.group().equals("+-")) {
                continue; // a plus sign
            }
            if (!isShift(shift.group(1))) {
                return Optional.empty();
            }
            first = first < 0 ? shift.start() : first;
        }
        return first < 0 ? Optional.empty() : Optional.of(first);
    }

    private static boolean isShift(String digits) {
        var bits = 0;
        var held = 0;
        for (var i = 0; i < digits.length(); i++) {
            held = held << 6 | DIGITS.indexOf(digits.charAt(i));
            bits += 6;
            if (bits >= 16) {
                bits -= 16;
                if (!isLikely((char) (held >> bits))) {
                    return false;
                }
                held &= (1 << bits) - 1;
            }
        }
        return digits.length() > 2 && bits < 6 && held == 0;
    }

    /** What people write in UTF-7: letters that ASCII lacks, and what its writers had to escape. */
    private static boolean isLikely(char c) {
        return c >= 0x80
                ? Character.isLetter(c) || Character.getType(c) == Character.SURROGATE
                : "<>&\"'=~\\^`{|}!#$%*;@[]_".indexOf(c) >= 0;
    }
}
