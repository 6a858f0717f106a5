package dev.handbook.notes.code;

/**
 * A stretch of program text.
 *
 * @param kind what it is
 * @param text its characters, at least one
 */
public record Token(Kind kind, String text) {
    public Token {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a token without characters");
        }
    }
}
