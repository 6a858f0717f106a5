package dev.handbook.notes;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.html.MutableAttributes;
import com.vladsch.flexmark.util.misc.Extension;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Markdown to a tree of HTML, with the source offsets of every block, link and picture in {@link #AT} attributes. What comes out still
 * holds the author's raw HTML: it is nobody's to show before {@link AllowList} has read it.
 */
final class Markdown {
    /** Carries {@code start-end}: 0-based offsets in the note, end exclusive. */
    static final String AT = "data-at";

    /** A scheme leads nowhere; the library finds it at a word boundary, which newer JDKs see behind any letter that is not ASCII. */
    private static final String NO_ADDRESS = "[a-z][a-z0-9+.-]*+://";

    private static final List<Extension> EXTENSIONS = List.of(
            TablesExtension.create(),
            StrikethroughExtension.create(),
            TaskListExtension.create(),
            DefinitionExtension.create(),
            FootnoteExtension.create(),
            MathSpans.create());

    /** For notes that hold none of the signs which extensions wait for; each of them has a look at every line. */
    private static final Parser PLAIN_PARSER = parser(List.of());

    private static final Parser PARSER = parser(EXTENSIONS);

    /** Also finds bare addresses, for which it looks through all words once more. */
    private static final Parser ADDRESS_PARSER =
            parser(Stream.concat(EXTENSIONS.stream(), Stream.of(AutolinkExtension.create()))
                    .toList());

    /** Footnotes are rendered by ourselves: the library would put all of them at the end of the note. */
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder(options(List.of(
                    TablesExtension.create(),
                    StrikethroughExtension.create(),
                    TaskListExtension.create(),
                    DefinitionExtension.create())))
            .nodeRendererFactory(options -> new FootnoteMarks())
            .nodeRendererFactory(options -> new MathSpans.Renderer())
            .nodeRendererFactory(options -> new RawHtml())
            .nodeRendererFactory(options -> new CodeBlocks())
            .attributeProviderFactory(new Offsets())
            .build();

    private Markdown() {}

    /** The HTML of a whole note; never null, empty for an empty note. The text may end the work by throwing. */
    static String toHtml(CharSequence markdown) {
        return RENDERER.render(parsed(markdown));
    }

    /** The tree of that HTML. The text may end the work by throwing. */
    static Document tree(com.vladsch.flexmark.util.ast.Document parsed) {
        return MarkdownTree.of(parsed).orElseGet(() -> Jsoup.parseBodyFragment(RENDERER.render(parsed)));
    }

    /** What the parser makes of a note. */
    static com.vladsch.flexmark.util.ast.Document parsed(CharSequence markdown) {
        return parser(markdown.toString()).parse(BasedSequence.of(markdown));
    }

    /** Whether the place of such a node is told. */
    static boolean hasPlace(Node node) {
        return node instanceof Block
                || node instanceof TableRow
                || node instanceof Link
                || node instanceof LinkRef
                || node instanceof Image
                || node instanceof ImageRef;
    }

    /** What {@link #AT} says of a node. */
    static String place(Node node) {
        return node.getStartOffset() + "-" + node.getEndOffset();
    }

    /** Looks for single signs, most of which most notes do not hold, in the words themselves: looks at a guarded text are counted. */
    private static Parser parser(String text) {
        if (mayHoldAddress(text)) {
            return ADDRESS_PARSER;
        }
        return mayNeedExtension(text) ? PARSER : PLAIN_PARSER;
    }

    /** Whether there may be a table, a definition, a footnote, a box, a formula or something struck out. */
    private static boolean mayNeedExtension(String text) {
        return text.indexOf('|') >= 0
                || text.indexOf('~') >= 0
                || text.indexOf('$') >= 0
                || text.indexOf('\\') >= 0
                || anyAt(text, ':', Markdown::isDefinition)
                || anyAt(text, '[', Markdown::isNoteOrBox);
    }

    private static boolean isDefinition(String text, int colon) {
        return colon == 0 || Character.isWhitespace(text.charAt(colon - 1)) || text.charAt(colon - 1) == '>';
    }

    private static boolean isNoteOrBox(String text, int bracket) {
        var next = bracket + 1 < text.length() ? text.charAt(bracket + 1) : ']';
        return next == '^' || next == 'x' || next == 'X' || Character.isWhitespace(next);
    }

    /** Whether a bare address may stand in a text, escaped in part or not: {@code a@b.c}, {@code www.} or {@code ://} is in each. */
    private static boolean mayHoldAddress(String text) {
        return anyAt(text, ':', Markdown::isScheme)
                || text.contains("ww")
                || text.contains("WW")
                || text.contains("wW")
                || text.contains("Ww")
                || anyAt(text, '&', Markdown::isEntity)
                || mayHoldMail(text);
    }

    private static boolean isScheme(String text, int colon) {
        return colon + 1 < text.length() && (text.charAt(colon + 1) == '/' || text.charAt(colon + 1) == '\\');
    }

    private static boolean isEntity(String text, int and) {
        return and + 1 < text.length() && (text.charAt(and + 1) == '#' || Character.isLetter(text.charAt(and + 1)));
    }

    /** Whether a dot stands behind an at sign in one word. */
    private static boolean mayHoldMail(String text) {
        var i = text.indexOf('@');
        while (i >= 0) {
            while (i < text.length() && text.charAt(i) != '.' && !Character.isWhitespace(text.charAt(i))) {
                i++;
            }
            if (i < text.length() && text.charAt(i) == '.') {
                return true;
            }
            i = text.indexOf('@', i); // each sign is looked at once, however many there are
        }
        return false;
    }

    private static boolean anyAt(String text, char sign, Spot spot) {
        var at = text.indexOf(sign);
        while (at >= 0 && !spot.isAt(text, at)) {
            at = text.indexOf(sign, at + 1);
        }
        return at >= 0;
    }

    /** What makes a sign count where it stands. */
    private interface Spot {
        boolean isAt(String text, int sign);
    }

    private static Parser parser(List<Extension> extensions) {
        return Parser.builder(options(extensions))
                .customInlineParserFactory(InlineMatches::new)
                .paragraphPreProcessorFactory(
                        new ReferencePreProcessorFactory()) // only the default parser brings it along
                .build();
    }

    private static DataHolder options(List<Extension> extensions) {
        return new MutableDataSet()
                .set(Parser.EXTENSIONS, extensions)
                .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .set(DefinitionExtension.TILDE_MARKER, false)
                .set(AutolinkExtension.IGNORE_LINKS, NO_ADDRESS)
                // Addresses are judged in one place, where the author is told about them.
                .set(HtmlRenderer.SUPPRESSED_LINKS, "")
                .set(HtmlRenderer.GENERATE_HEADER_ID, false)
                .set(HtmlRenderer.RENDER_HEADER_ID, false)
                .toImmutable();
    }

    /** Raw HTML as it is, but for the places of what will be dropped, and for words in angle brackets. One is made for each note. */
    private static final class RawHtml implements NodeRenderer {
        /** A number with more digits names no letter, and is text. */
        private static final Pattern NO_LETTER = Pattern.compile("&#(?:\\d{8,}|[xX][0-9A-Fa-f]{7,});");

        private @Nullable Placeholders placeholders;

        @Override
        public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
            return Set.of(
                    new NodeRenderingHandler<>(HtmlBlock.class, this::block),
                    new NodeRenderingHandler<>(HtmlInline.class, this::inline),
                    new NodeRenderingHandler<>(HtmlEntity.class, RawHtml::entity));
        }

        private static void entity(HtmlEntity node, NodeRendererContext context, HtmlWriter html) {
            var chars = node.getChars();
            html.text(NO_LETTER.matcher(chars).matches() ? chars.toString() : chars.unescape());
        }

        private void block(HtmlBlock node, NodeRendererContext context, HtmlWriter html) {
            html.line();
            var raw = new StringBuilder();
            for (var line : node.getContentLines()) {
                raw.append(shown(line, context));
            }
            html.rawIndentedPre(raw);
            html.line();
        }

        private void inline(HtmlInline node, NodeRendererContext context, HtmlWriter html) {
            var chars = node.getChars();
            if (chars.startsWith("<!") && !chars.startsWith("<!--")) {
                html.text(chars); // within a text, <!DOCTYPE> is what the author writes about
            } else {
                html.rawPre(shown(chars, context));
            }
        }

        /** With places, unless words were found; then places would be wrong. */
        private String shown(BasedSequence raw, NodeRendererContext context) {
            if (placeholders == null) {
                placeholders = new Placeholders(context.getDocument().getChars());
            }
            var written = raw.toString();
            var shown = placeholders.shown(written);
            return shown.equals(written) ? DroppedHtml.withPlaces(raw, raw::getIndexOffset) : shown;
        }
    }

    private static final class Offsets extends IndependentAttributeProviderFactory implements AttributeProvider {
        @Override
        public AttributeProvider apply(LinkResolverContext context) {
            return this;
        }

        @Override
        public void setAttributes(@Nullable Node node, AttributablePart part, @Nullable MutableAttributes attributes) {
            if (node != null && hasPlace(node)) {
                if (attributes != null) {
                    attributes.replaceValue(AT, place(node));
                }
            }
        }
    }
}
