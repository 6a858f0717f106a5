package dev.handbook.notes.code;

import java.util.List;
import java.util.regex.Pattern;

/** YAML as the library reads it, with the one thing it leaves out: the keys. */
final class YamlLexer implements Lexer {
    private static final Pattern KEY =
            Pattern.compile("^([ \\t]*(?:- +)*+)([\\p{L}_][\\p{L}\\p{N}_./-]*+)(?=:(?:[ \\n]|$))", Pattern.MULTILINE);

    private final Lexer library;

    YamlLexer(Lexer library) {
        this.library = library;
    }

    @Override
    public List<Token> tokens(String code) {
        var tokens = new Tokens();
        var isLineStart = true;
        for (var token : library.tokens(code)) {
            if (token.kind() == Kind.PLAIN) {
                keys(token.text(), isLineStart, tokens);
            } else {
                tokens.add(token.kind(), token.text());
            }
            isLineStart = token.text().endsWith("\n");
        }
        return tokens.all();
    }

    private static void keys(String text, boolean isLineStart, Tokens tokens) {
        var key = KEY.matcher(text);
        var done = 0;
        while (key.find()) {
            if (key.start() > 0 || isLineStart) {
                tokens.add(Kind.PLAIN, text.substring(done, key.start(2)));
                tokens.add(Kind.TYPE, key.group(2));
                done = key.end();
            }
        }
        tokens.add(Kind.PLAIN, text.substring(done));
    }
}
