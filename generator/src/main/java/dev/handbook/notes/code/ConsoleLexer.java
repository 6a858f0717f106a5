package dev.handbook.notes.code;

import java.util.List;
import java.util.regex.Pattern;

/** A recorded session: lines with a prompt are commands of a shell, all others are what they printed. */
final class ConsoleLexer implements Lexer {
    private static final Pattern PROMPT = Pattern.compile("^\\s{0,8}(?:\\S{1,40}\\s?)?[$#%>❯] ");

    private final Lexer shell;

    ConsoleLexer(Lexer shell) {
        this.shell = shell;
    }

    @Override
    public List<Token> tokens(String code) {
        var tokens = new Tokens();
        var from = 0;
        while (from < code.length()) {
            var end = code.indexOf('\n', from);
            var next = end < 0 ? code.length() : end + 1;
            line(code.substring(from, next), tokens);
            from = next;
        }
        return tokens.all();
    }

    private void line(String line, Tokens tokens) {
        var prompt = PROMPT.matcher(line);
        if (prompt.find()) {
            tokens.add(Kind.COMMENT, line.substring(0, prompt.end()));
            tokens.addAll(shell.tokens(line.substring(prompt.end())));
        } else {
            tokens.add(Kind.PLAIN, line);
        }
    }
}
