package dev.handbook.notes.code;

import java.util.List;
import javax.swing.text.Segment;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenTypes;

/**
 * A language of RSyntaxTextArea. Of that editor we use the lexers alone: they read a line after the other, carry on where the
 * line before ended, and touch neither window nor font, so they run where there is no display. Not for two threads at once.
 */
final class LibraryLexer implements Lexer {
    private final TokenMaker maker;
    private final int start;

    LibraryLexer(TokenMaker maker) {
        this(maker, "");
    }

    /**
     * @param opening a line that authors leave out and the lexer waits for, such as {@code <?php}; it does not come out
     */
    LibraryLexer(TokenMaker maker, String opening) {
        this.maker = maker;
        start = opening.isEmpty() ? TokenTypes.NULL : line(opening, TokenTypes.NULL, new Tokens());
    }

    @Override
    public List<Token> tokens(String code) {
        var tokens = new Tokens();
        var state = start;
        var from = 0;
        for (var end = code.indexOf('\n'); end >= 0; end = code.indexOf('\n', from)) {
            state = line(code.substring(from, end), state, tokens);
            tokens.add(Kind.PLAIN, "\n");
            from = end + 1;
        }
        line(code.substring(from), state, tokens);
        return tokens.all();
    }

    /** Adds the tokens of one line and gives the state in which it ends: the type of its last token. */
    private int line(String line, int state, Tokens tokens) {
        var characters = line.toCharArray();
        var token = maker.getTokenList(new Segment(characters, 0, characters.length), state, 0);
        var type = TokenTypes.NULL;
        while (token != null) {
            type = token.getType();
            if (token.isPaintable()) {
                tokens.add(kind(type), token.getLexeme());
            }
            token = token.getNextToken();
        }
        return type;
    }

    private static Kind kind(int type) {
        return switch (type) {
            case TokenTypes.COMMENT_EOL,
                    TokenTypes.COMMENT_MULTILINE,
                    TokenTypes.COMMENT_DOCUMENTATION,
                    TokenTypes.COMMENT_KEYWORD,
                    TokenTypes.COMMENT_MARKUP,
                    TokenTypes.MARKUP_COMMENT,
                    TokenTypes.MARKUP_DTD -> Kind.COMMENT;
            case TokenTypes.RESERVED_WORD,
                    TokenTypes.RESERVED_WORD_2,
                    TokenTypes.PREPROCESSOR,
                    TokenTypes.MARKUP_TAG_NAME,
                    TokenTypes.MARKUP_PROCESSING_INSTRUCTION -> Kind.KEYWORD;
            case TokenTypes.FUNCTION -> Kind.FUNCTION;
            case TokenTypes.LITERAL_BOOLEAN,
                    TokenTypes.LITERAL_NUMBER_DECIMAL_INT,
                    TokenTypes.LITERAL_NUMBER_FLOAT,
                    TokenTypes.LITERAL_NUMBER_HEXADECIMAL,
                    TokenTypes.MARKUP_ENTITY_REFERENCE -> Kind.NUMBER;
            case TokenTypes.LITERAL_STRING_DOUBLE_QUOTE,
                    TokenTypes.LITERAL_CHAR,
                    TokenTypes.LITERAL_BACKQUOTE,
                    TokenTypes.REGEX,
                    TokenTypes.MARKUP_TAG_ATTRIBUTE_VALUE,
                    TokenTypes.ERROR_STRING_DOUBLE,
                    TokenTypes.ERROR_CHAR -> Kind.STRING;
            case TokenTypes.DATA_TYPE, TokenTypes.ANNOTATION, TokenTypes.MARKUP_TAG_ATTRIBUTE -> Kind.TYPE;
            case TokenTypes.VARIABLE -> Kind.VARIABLE;
            default -> Kind.PLAIN;
        };
    }
}
