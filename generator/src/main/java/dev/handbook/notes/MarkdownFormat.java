package dev.handbook.notes;

import dev.handbook.model.About;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Markdown, mixed with HTML as its author pleased; plain text is read as Markdown without markup. */
final class MarkdownFormat implements Format {
    private static final Evaluator ASKING = QueryParser.parse("[" + ASKS + "]");

    @Override
    public String name() {
        return "Markdown";
    }

    @Override
    public String mended(String text) {
        var boxes = Admonitions.mend(Containers.mend(TemplateTags.mend(text)));
        return PlainLines.mend(LabelPairs.mend(HtmlLines.mend(FoldLines.mend(TabbedCards.mend(boxes)))));
    }

    @Override
    public List<About.Fact> replaced(String text) {
        return LabelPairs.about(text);
    }

    @Override
    public Document tree(String mended) {
        return read(new LineIndex(mended)).document();
    }

    @Override
    public Tree read(LineIndex mended) {
        var guarded = GuardedTree.of(mended);
        var tree = guarded.tree();
        if (mended.text().indexOf('<') >= 0) {
            tree.select(ASKING).removeAttr(ASKS);
        }
        if (OwnAnchors.mayBeIn(mended.text())) {
            OwnAnchors.mark(tree);
        }
        return new Tree(tree, guarded.plain(), guarded.mistakes());
    }
}
