package dev.handbook.notes.code;

import java.util.List;
import java.util.Set;

/** HashiCorp's configuration language: blocks, attributes, strings, numbers, three kinds of comments and here-documents. */
final class HclLexer implements Lexer {
    private static final Set<String> CONSTANTS = Set.of("true", "false", "null");
    private static final Set<String> WORDS = Set.of("for", "in", "if", "else", "endif", "endfor");

    @Override
    public List<Token> tokens(String code) {
        var tokens = new Tokens();
        var at = 0;
        while (at < code.length()) {
            var c = code.charAt(at);
            var end = at + 1;
            var kind = Kind.PLAIN;
            if (c == '#' || code.startsWith("//", at)) {
                end = before(code, "\n", at);
                kind = Kind.COMMENT;
            } else if (code.startsWith("/*", at)) {
                end = after(code, "*/", at + 2);
                kind = Kind.COMMENT;
            } else if (c == '"') {
                end = quoted(code, at);
                kind = Kind.STRING;
            } else if (code.startsWith("<<", at)) {
                end = hereDocument(code, at);
                kind = end > at + 2 ? Kind.STRING : Kind.PLAIN;
            } else if (c >= '0' && c <= '9') {
                end = word(code, at, true);
                kind = Kind.NUMBER;
            } else if (isWord(c)) {
                end = word(code, at, false);
                kind = kind(code, at, end);
            }
            tokens.add(kind, code.substring(at, end));
            at = end;
        }
        return tokens.all();
    }

    /** A word first on its line opens a block or, before an equals sign, names an attribute. */
    private static Kind kind(String code, int start, int end) {
        var word = code.substring(start, end);
        if (CONSTANTS.contains(word)) {
            return Kind.NUMBER;
        }
        if (WORDS.contains(word)) {
            return Kind.KEYWORD;
        }
        var next = end;
        while (next < code.length() && code.charAt(next) == ' ') {
            next++;
        }
        var following = next < code.length() ? code.charAt(next) : '\n';
        if (following == '(') {
            return Kind.FUNCTION;
        }
        if (!isFirstOfLine(code, start)) {
            return Kind.PLAIN;
        }
        return following == '=' ? Kind.TYPE : following == '{' || following == '"' ? Kind.KEYWORD : Kind.PLAIN;
    }

    private static boolean isFirstOfLine(String code, int at) {
        var before = at - 1;
        while (before >= 0 && (code.charAt(before) == ' ' || code.charAt(before) == '\t')) {
            before--;
        }
        return before < 0 || code.charAt(before) == '\n';
    }

    /** A string ends on its line; a quote within an interpolation may end its colour early, never its words. */
    private static int quoted(String code, int start) {
        var end = start + 1;
        while (end < code.length() && code.charAt(end) != '\n') {
            if (code.charAt(end) == '"') {
                return end + 1;
            }
            end += code.charAt(end) == '\\' && end + 1 < code.length() && code.charAt(end + 1) != '\n' ? 2 : 1;
        }
        return end;
    }

    /** {@code <<EOT} or {@code <<-EOT} to the line that holds nothing but the same word; two characters if it is neither. */
    private static int hereDocument(String code, int start) {
        var name = start + 2 + (code.startsWith("<<-", start) ? 1 : 0);
        var nameEnd = word(code, name, false);
        if (nameEnd == name || nameEnd >= code.length() || code.charAt(nameEnd) != '\n') {
            return start + 2;
        }
        var marker = code.substring(name, nameEnd);
        var line = nameEnd + 1;
        while (line < code.length()) {
            var end = before(code, "\n", line);
            if (code.substring(line, end).strip().equals(marker)) {
                return end;
            }
            line = end + 1;
        }
        return code.length();
    }

    private static int word(String code, int start, boolean isNumber) {
        var end = start;
        while (end < code.length() && (isWord(code.charAt(end)) || isNumber && code.charAt(end) == '.')) {
            end++;
        }
        return end;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-';
    }

    private static int before(String code, String stop, int from) {
        var found = code.indexOf(stop, from);
        return found < 0 ? code.length() : found;
    }

    private static int after(String code, String stop, int from) {
        var found = code.indexOf(stop, from);
        return found < 0 ? code.length() : found + stop.length();
    }
}
