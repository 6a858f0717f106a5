package dev.handbook.notes;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Leaves an empty {@code sup} where a note refers to a footnote, with the footnote's HTML in an attribute. A footnote has to be read
 * where it is referred to, and the end of a note may be pages away from there; {@link Footnotes} gives each section its own list.
 * What nobody refers to stays where it was written.
 */
final class FootnoteMarks implements NodeRenderer {
    /** Carries the HTML of a footnote, not sanitized yet. */
    static final String FOOTNOTE = "data-footnote";

    /** Repeating long footnotes may make a note this much longer than it is, and no longer. */
    private static final int MAX_GROWTH = 2;

    private static final int ALWAYS_ALLOWED = 20_000;

    private final Map<FootnoteBlock, String> shown = new HashMap<>();
    private final Map<Footnote, String> marks = new HashMap<>();
    private boolean isPlanned;

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(
                new NodeRenderingHandler<>(Footnote.class, this::mark),
                new NodeRenderingHandler<>(FootnoteBlock.class, this::block));
    }

    private void mark(Footnote reference, NodeRendererContext context, HtmlWriter html) {
        plan(reference, context);
        var footnote = marks.get(reference);
        if (footnote == null) {
            html.text("[^");
            context.renderChildren(reference);
            html.text(reference.getChildren().iterator().hasNext() ? "]" : reference.getText() + "]");
        } else {
            var block = reference.getFootnoteBlock();
            html.attr(FOOTNOTE, footnote)
                    .attr(Markdown.AT, block.getStartOffset() + "-" + block.getEndOffset())
                    .withAttr()
                    .tag("sup")
                    .closeTag("sup");
        }
    }

    private void block(FootnoteBlock block, NodeRendererContext context, HtmlWriter html) {
        plan(block, context);
        if (!shown.containsKey(block)) {
            html.withAttr().tag("div");
            html.tag("p").text("[^" + block.getText() + "]:").closeTag("p");
            context.renderChildren(block);
            html.closeTag("div");
        }
    }

    /** Decides, in reading order, which references get their footnote; within footnotes none does. */
    private void plan(Node node, NodeRendererContext context) {
        if (isPlanned) {
            return;
        }
        isPlanned = true;
        var document = node.getDocument();
        var left = ALWAYS_ALLOWED + MAX_GROWTH * document.getTextLength();
        for (var each : document.getDescendants()) {
            if (each instanceof Footnote reference
                    && reference.isDefined()
                    && reference.getAncestorOfType(FootnoteBlock.class) == null) {
                var block = reference.getFootnoteBlock();
                var footnote = shown.get(block);
                footnote = footnote == null ? html(block, context) : footnote;
                if (footnote.length() <= left) {
                    left -= footnote.length();
                    shown.put(block, footnote);
                    marks.put(reference, footnote);
                }
            }
        }
    }

    private static String html(FootnoteBlock block, NodeRendererContext context) {
        var inner = context.getSubContext(false);
        inner.renderChildren(block);
        return inner.getHtmlWriter().toString(0, 0).strip();
    }
}
