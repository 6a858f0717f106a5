package dev.handbook.notes.code;

import java.util.List;

/** Knows one language. */
interface Lexer {
    /** Tokens that give {@code code} when put together again, character for character. */
    List<Token> tokens(String code);
}
