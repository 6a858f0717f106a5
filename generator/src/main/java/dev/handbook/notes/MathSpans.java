package dev.handbook.notes;

import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Keeps formulas as the author wrote them: {@code $a_1 * b_1$} would lose its stars and underscores to emphasis. They are shown as
 * code, delimiters included. Prices and shell variables have dollars too, so a formula has to look like one.
 */
final class MathSpans implements Parser.ParserExtension {
    /** Formulas are short; a longer search for the end of one would cost time for nothing. */
    private static final int MAX_LENGTH = 400;

    private static final Pattern DOLLARS = Pattern.compile("\\$\\$([^$]{1," + MAX_LENGTH + "}+)\\$\\$");
    private static final Pattern DOLLAR =
            Pattern.compile("\\$(?=[^\\s$])([^$\\n]{1," + MAX_LENGTH + "}+)(?<![\\s\\\\])\\$(?![\\p{L}\\p{N}$])");
    private static final Pattern BRACKETS =
            Pattern.compile("\\\\\\(((?:[^\\\\\\n]|\\\\(?!\\))){1," + MAX_LENGTH + "}+)\\\\\\)");
    private static final Pattern SQUARE =
            Pattern.compile("\\\\\\[((?:[^\\\\]|\\\\(?!\\])){1," + MAX_LENGTH + "}+)\\\\\\]");

    /** Something that a formula has and a price has not: an operator, a command, an index. */
    private static final Pattern FORMULA =
            Pattern.compile("\\\\[a-zA-Z]|[\\p{L}\\p{N})}][_^]|[=<>≤≥≠∈∑√∞]|^\\p{L}\\([^\\s]*\\)$"
                    + "|[\\p{L}\\p{N})] ?[+*/-] ?[\\p{L}(]");

    /** A single letter between dollars; in escaped brackets it is a box that somebody ticked. */
    private static final Pattern LETTER = Pattern.compile("\\$-?\\p{L}\\$");

    /** Two words in a row are a sentence. */
    private static final Pattern PROSE = Pattern.compile("(?<![\\\\\\p{L}])\\p{L}{2,} \\p{L}{2,}(?!\\p{L})");

    private MathSpans() {}

    static MathSpans create() {
        return new MathSpans();
    }

    /** A formula, delimiters included. */
    static final class Formula extends Node {
        Formula(BasedSequence chars) {
            super(chars);
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    @Override
    public void parserOptions(MutableDataHolder options) {}

    @Override
    public void extend(Parser.Builder builder) {
        builder.customInlineParserExtensionFactory(new Factory());
    }

    private static boolean isFormula(String whole, String words) {
        var commands = words.contains("\\");
        return LETTER.matcher(whole).matches()
                || FORMULA.matcher(words.strip()).find()
                        && (commands || !PROSE.matcher(words).find());
    }

    private static final class Factory implements InlineParserExtensionFactory {
        @Override
        public CharSequence getCharacters() {
            return "$\\";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new Spans();
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }

    private static final class Spans implements InlineParserExtension {
        @Override
        public void finalizeDocument(InlineParser parser) {}

        @Override
        public void finalizeBlock(InlineParser parser) {}

        @Override
        public boolean parse(LightInlineParser parser) {
            return parser.peek() == '$'
                    ? !isAfterWord(parser) && (take(parser, DOLLARS) || take(parser, DOLLAR))
                    : take(parser, BRACKETS) || take(parser, SQUARE);
        }

        /** {@code US$5 = 5$} and {@code a$b}: a formula does not begin within a word. */
        private static boolean isAfterWord(LightInlineParser parser) {
            var before = parser.getIndex() - 1;
            return before >= 0
                    && (Character.isLetterOrDigit(parser.getInput().charAt(before))
                            || parser.getInput().charAt(before) == '$');
        }

        private static boolean take(LightInlineParser parser, Pattern pattern) {
            var start = parser.getIndex();
            var input = parser.getInput();
            var window = input.subSequence(start, Math.min(input.length(), start + MAX_LENGTH + 4));
            var formula = pattern.matcher(window);
            if (!formula.lookingAt() || !isFormula(formula.group(), formula.group(1))) {
                return false;
            }
            parser.flushTextNode();
            parser.appendNode(new Formula(input.subSequence(start, start + formula.end())));
            parser.setIndex(start + formula.end());
            return true;
        }
    }

    /** Shows a formula as code whose language is mathematics. */
    static final class Renderer implements NodeRenderer {
        @Override
        public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
            return Set.of(new NodeRenderingHandler<>(Formula.class, Renderer::render));
        }

        private static void render(Formula formula, NodeRendererContext context, HtmlWriter html) {
            html.attr("class", Body.LANGUAGE_PREFIX + "math").withAttr().tag("code");
            html.text(formula.getChars().toString());
            html.closeTag("code");
        }
    }
}
