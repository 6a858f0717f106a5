package dev.handbook.notes.code;

import java.util.ArrayList;
import java.util.List;

/** Tokens under construction: neighbours of one kind become one. */
final class Tokens {
    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder pending = new StringBuilder();
    private Kind kind = Kind.PLAIN;

    /** Adds characters; none are fine. */
    void add(Kind kind, CharSequence text) {
        if (text.length() > 0 && kind != this.kind) {
            flush();
            this.kind = kind;
        }
        pending.append(text);
    }

    /** Adds tokens as they are. */
    void addAll(List<Token> more) {
        more.forEach(token -> add(token.kind(), token.text()));
    }

    /** All that was added, in order. */
    List<Token> all() {
        flush();
        return List.copyOf(tokens);
    }

    private void flush() {
        if (pending.length() > 0) {
            tokens.add(new Token(kind, pending.toString()));
            pending.setLength(0);
        }
    }
}
