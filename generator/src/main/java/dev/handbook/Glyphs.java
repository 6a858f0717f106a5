package dev.handbook;

import java.util.Locale;

/**
 * Shows text of an author's on a console: one column or two for each character, and nothing that a terminal or a build server would take
 * for a command. Control characters become the pictures that Unicode has for them, invisible characters their number.
 */
final class Glyphs {
    /** What terminals draw over two columns: East Asian letters and signs, and emoji; first and last of each range. */
    private static final int[][] WIDE = {
        {0x1100, 0x115f}, {0x231a, 0x231b}, {0x2329, 0x232a}, {0x23e9, 0x23ec}, {0x2614, 0x2615}, {0x26a1, 0x26a1},
        {0x2705, 0x2705}, {0x274c, 0x274c}, {0x2753, 0x2755}, {0x2757, 0x2757}, {0x2795, 0x2797}, {0x2b50, 0x2b50},
        {0x2e80, 0x303e}, {0x3041, 0x33ff}, {0x3400, 0x4dbf}, {0x4e00, 0x9fff}, {0xa000, 0xa4cf}, {0xa960, 0xa97f},
        {0xac00, 0xd7a3}, {0xf900, 0xfaff}, {0xfe30, 0xfe6f}, {0xff01, 0xff60}, {0xffe0, 0xffe6}, {0x1f300, 0x1f64f},
        {0x1f680, 0x1f6ff}, {0x1f7e0, 0x1f7eb}, {0x1f900, 0x1faff}, {0x20000, 0x3fffd},
    };

    private static final String MUSIC_SHARP = "\u266f";
    private static final String LETTER_COLON = "\ua789";

    private Glyphs() {}

    /** A whole text on one line. */
    static String show(String text) {
        var shown = new StringBuilder(text.length());
        for (var at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            shown.append(glyph(text, at));
        }
        return shown.toString();
    }

    /** What stands for the character at an offset. */
    static String glyph(String text, int at) {
        var character = text.codePointAt(at);
        if (opensCommand(text, at)) {
            return character == '#' ? MUSIC_SHARP : LETTER_COLON;
        }
        if (character == '\t') {
            return "\u2192";
        }
        if (character < 0x20) {
            return Character.toString(0x2400 + character);
        }
        if (character == 0x7f) {
            return "\u2421";
        }
        return isInvisible(character)
                ? String.format(Locale.ROOT, "<U+%04X>", character)
                : Character.toString(character);
    }

    /** How many columns of a terminal the character at an offset takes. */
    static int width(String text, int at) {
        var character = text.codePointAt(at);
        if (isJoined(character)) {
            return 0;
        }
        var glyph = glyph(text, at);
        return isWide(character) ? 2 : glyph.codePointCount(0, glyph.length());
    }

    /**
     * Build servers read commands out of what a build prints: {@code ::name} at the start of a line, {@code ##[name]},
     * {@code ##vso[} and {@code ##teamcity[} anywhere. The sign that makes it one is replaced by one that looks alike.
     */
    private static boolean opensCommand(String text, int at) {
        if (text.startsWith("::", at)) {
            return isBlankUpTo(text, at);
        }
        if (!text.startsWith("##", at)) {
            return false;
        }
        var end = at + 2;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end < text.length() && text.charAt(end) == '[';
    }

    /** Build servers take no-break spaces for space too. */
    private static boolean isBlankUpTo(String text, int end) {
        for (var at = 0; at < end; at++) {
            if (!Character.isWhitespace(text.charAt(at)) && !Character.isSpaceChar(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            case Character.FORMAT -> !isJoined(character);
            default -> false;
        };
    }

    private static boolean isJoined(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> character == 0x200c || character == 0x200d;
        };
    }

    private static boolean isWide(int character) {
        for (var range : WIDE) {
            if (character >= range[0] && character <= range[1]) {
                return true;
            }
        }
        return false;
    }
}
