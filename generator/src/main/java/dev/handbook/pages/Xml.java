package dev.handbook.pages;

/** What XML cannot hold. */
final class Xml {
    private Xml() {}

    /** The text with a replacement character for each that no XML file may hold, however it is written. */
    static String text(String text) {
        return text.codePoints()
                .map(character -> isAllowed(character) ? character : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Production 2 of the XML 1.0 recommendation. */
    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000;
    }
}
