package dev.handbook.notes;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Obsidian's boxes for questions, which fold like a {@code details}:
 *
 * <pre>
 * &gt; [!question]- What is oolong?
 * &gt; Half-oxidised tea.
 * </pre>
 */
final class Callout {
    private static final Pattern MARK =
            Pattern.compile("^\\s*\\[!(?:question|faq|help)][+-]?[ \\t]*", Pattern.CASE_INSENSITIVE);

    /** Any box, which may as well be titled with the word that announces an answer. */
    private static final Pattern BOX = Pattern.compile("^\\s*\\[![A-Za-z]{2,20}][+-]?[ \\t]*");

    private Callout() {}

    /** A block quote that asks as the {@code details} that it means; any other block as it is. */
    static Block asking(Block block) {
        var quote = block.element();
        var first = quote.normalName().equals("blockquote") ? quote.firstElementChild() : null;
        if (first == null || !first.normalName().equals("p")) {
            return block;
        }
        var mark = BOX.matcher(first.wholeText());
        var lines = mark.find() ? Paragraphs.lines(first.clone()) : List.<List<Node>>of();
        if (lines.isEmpty() || !isFold(Paragraphs.text(lines.get(0)), mark.end())) {
            return block;
        }
        var details = new Element("details").attr(Markdown.AT, quote.attr(Markdown.AT));
        var summary = details.appendElement("summary").appendChildren(lines.get(0));
        if (summary.childNode(0) instanceof TextNode words) {
            words.text(BOX.matcher(words.getWholeText()).replaceFirst(""));
        }
        var rest = new Element("p");
        for (var line : lines.subList(1, lines.size())) {
            rest.appendText(rest.childNodeSize() == 0 ? "" : "\n").appendChildren(line);
        }
        if (!rest.text().isBlank()) {
            details.appendChild(rest);
        }
        quote.children().stream().skip(1).map(Element::clone).forEach(details::appendChild);
        return new Block(details, block.firstLine(), block.lastLine());
    }

    /** Whether the title of a box asks, or announces the answer to what stands above it. */
    private static boolean isFold(String line, int title) {
        return title < line.length()
                && (MARK.matcher(line).find() && QuestionText.asks(line.substring(title))
                        || AnswerLabel.isOnly(line.substring(title)));
    }
}
