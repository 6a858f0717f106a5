package dev.handbook.notes;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.CoreNodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;

/**
 * Writes blocks of code line by line. The library first makes one sequence of the lines, and where something before each of them is no
 * code (spaces, the sign of a quote), that takes time quadratic in their number.
 */
final class CodeBlocks implements NodeRenderer {
    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(
                new NodeRenderingHandler<>(IndentedCodeBlock.class, CodeBlocks::indented),
                new NodeRenderingHandler<>(FencedCodeBlock.class, CodeBlocks::fenced));
    }

    private static void indented(IndentedCodeBlock block, NodeRendererContext context, HtmlWriter html) {
        write(text(block), "", html);
    }

    private static void fenced(FencedCodeBlock block, NodeRendererContext context, HtmlWriter html) {
        write(text(block), language(block), html);
    }

    /** The code of an indented block: blank lines at its end are none of it. */
    static String text(IndentedCodeBlock block) {
        return joined(block.getContentLines()).stripTrailing() + "\n";
    }

    /** The code between two fences. */
    static String text(FencedCodeBlock block) {
        return joined(block.getContentLines());
    }

    /** The first word behind the opening fence; empty if there is none. */
    static String language(FencedCodeBlock block) {
        return block.getInfo().isBlank()
                ? ""
                : block.getInfoDelimitedByAny(CharPredicate.SPACE_TAB).unescape();
    }

    private static void write(String code, String language, HtmlWriter html) {
        html.line();
        html.withAttr().tag("pre").openPre();
        if (!language.isEmpty()) {
            html.attr("class", Body.LANGUAGE_PREFIX + language);
        }
        html.withAttr(CoreNodeRenderer.CODE_CONTENT).tag("code");
        html.text(code);
        html.tag("/code").tag("/pre").closePre();
        html.line();
    }

    /** One text of all lines, each of which brings its line end along. */
    static String joined(List<BasedSequence> lines) {
        var text = new StringBuilder();
        lines.forEach(text::append);
        return text.toString();
    }
}
