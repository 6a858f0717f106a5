package dev.handbook.notes;

import dev.handbook.model.Severity;
import java.util.Locale;
import java.util.Optional;

/**
 * Control characters, and code points that Unicode keeps free for ever. No page may hold them, and whoever pastes them with the output
 * of a terminal does not see them; so they become visible: U+001B becomes {@code ␛}, what has no sign becomes U+FFFD. A vertical tab,
 * a form feed and "next line" (U+0085) end no line in Markdown; they become a space.
 */
final class Controls {
    private static final int PICTURES = 0x2400;
    private static final int DELETE = 0x7f;
    private static final int NEXT_LINE = 0x85;
    private static final int REPLACEMENT = 0xfffd;

    private Controls() {}

    /** A warning about the first character that a sign is shown for; nothing if there is none. */
    static Optional<Decoder.Remark> remark(String text) {
        for (int at = 0, c; at < text.length(); at += Character.charCount(c)) {
            c = text.codePointAt(at);
            if (c != '\r' && shown(c) != c && shown(c) != ' ') {
                return Optional.of(remark(c, at));
            }
        }
        return Optional.empty();
    }

    private static Decoder.Remark remark(int character, int offset) {
        return new Decoder.Remark(
                Severity.WARNING,
                "control-character",
                offset,
                String.format(
                        Locale.ROOT,
                        "the control character U+%04X cannot stand in a page, so a sign is shown for it",
                        character),
                "Delete it and others like it; text that is copied from a terminal often holds some");
    }

    /** The text with signs and spaces instead of them. Line feeds and tabs stay; carriage returns have to be gone already. */
    static String shown(String text) {
        if (text.codePoints().allMatch(c -> shown(c) == c)) {
            return text;
        }
        return text.codePoints()
                .map(Controls::shown)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int shown(int c) {
        if (c >= ' ' && c < DELETE || c == '\n' || c == '\t') {
            return c;
        }
        if (c == '\u000b' || c == '\f' || c == NEXT_LINE) {
            return ' ';
        }
        if (c < ' ') {
            return PICTURES + c;
        }
        if (c == DELETE) {
            return PICTURES + 0x21;
        }
        return c < 0xa0 || isNoncharacter(c) ? REPLACEMENT : c;
    }

    /** Unicode 16, section 23.7: the last two code points of each plane and 32 more. */
    private static boolean isNoncharacter(int c) {
        return (c & 0xfffe) == 0xfffe || c >= 0xfdd0 && c <= 0xfdef;
    }
}
