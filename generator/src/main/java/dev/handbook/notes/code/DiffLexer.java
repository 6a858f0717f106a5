package dev.handbook.notes.code;

import java.util.List;

/** Changes between two texts, line by line, as {@code diff -u} and {@code git diff} print them. */
final class DiffLexer implements Lexer {
    private static final List<String> HEADS = List.of(
            "diff ",
            "index ",
            "--- ",
            "+++ ",
            "Index: ",
            "===",
            "similarity ",
            "rename ",
            "new file ",
            "deleted file ");

    @Override
    public List<Token> tokens(String code) {
        var tokens = new Tokens();
        var from = 0;
        while (from < code.length()) {
            var end = code.indexOf('\n', from);
            var next = end < 0 ? code.length() : end + 1;
            var line = code.substring(from, end < 0 ? next : end);
            tokens.add(kind(line), line);
            tokens.add(Kind.PLAIN, code.substring(from + line.length(), next));
            from = next;
        }
        return tokens.all();
    }

    private static Kind kind(String line) {
        if (HEADS.stream().anyMatch(line::startsWith)) {
            return Kind.COMMENT;
        }
        if (line.startsWith("@@")) {
            return Kind.KEYWORD;
        }
        return switch (line.isEmpty() ? ' ' : line.charAt(0)) {
            case '+', '>' -> Kind.ADDED;
            case '-', '<' -> Kind.REMOVED;
            default -> Kind.PLAIN;
        };
    }
}
