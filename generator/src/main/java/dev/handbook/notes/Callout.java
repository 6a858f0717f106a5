package dev.handbook.notes;

import java.util.ArrayList;
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
        var rest = joined(lines.subList(1, lines.size()));
        if (!rest.text().isBlank()) {
            details.appendChild(rest);
        }
        quote.children().stream().skip(1).map(Callout::withoutLabel).forEach(details::appendChildren);
        return new Block(details, block.firstLine(), block.lastLine());
    }

    /**
     * A box of any name that holds another with the answer, as the {@code details} that it means; its first paragraph asks, and its title
     * stands above. Nothing for any other block.
     */
    static List<Block> exercise(Block block) {
        var quote = block.element();
        var first = quote.normalName().equals("blockquote") ? quote.firstElementChild() : null;
        if (first == null
                || !first.normalName().equals("p")
                || quote.children().stream().noneMatch(Callout::isAnswer)) {
            return List.of();
        }
        var lines = Paragraphs.lines(first.clone());
        var title = BOX.matcher(Paragraphs.text(lines.get(0)));
        if (!title.find()) {
            return List.of();
        }
        var rest = quote.children().stream().skip(1).toList();
        var own = joined(lines.subList(1, lines.size()));
        var isOwn = !own.text().isBlank();
        if (!isOwn && !rest.get(0).normalName().equals("p")) {
            return List.of();
        }
        var asking = isOwn ? own : rest.get(0).clone();
        var details = new Element("details").attr(Markdown.AT, quote.attr(Markdown.AT));
        details.appendElement("summary").appendChildren(asking.childNodes());
        rest.stream().skip(isOwn ? 0 : 1).map(Callout::withoutLabel).forEach(details::appendChildren);
        var blocks = new ArrayList<Block>();
        var words = Paragraphs.text(lines.get(0)).substring(title.end());
        if (!words.isBlank()) {
            var heading =
                    new Element("h6").attr(Markdown.AT, quote.attr(Markdown.AT)).text(words.strip());
            blocks.add(new Block(heading, block.firstLine(), block.firstLine()));
        }
        blocks.add(new Block(details, block.firstLine(), block.lastLine()));
        return blocks;
    }

    /** Whether a box only announces that it answers. */
    private static boolean isAnswer(Element nested) {
        var first = nested.normalName().equals("blockquote") ? nested.firstElementChild() : null;
        if (first == null || !first.normalName().equals("p")) {
            return false;
        }
        var title = Paragraphs.text(Paragraphs.lines(first).get(0));
        var mark = BOX.matcher(title);
        return mark.find() && AnswerLabel.isOnly(title.substring(mark.end()));
    }

    /** What a nested box says, if its title only announces that it answers; anything else as it is. */
    private static List<Element> withoutLabel(Element nested) {
        var first = nested.firstElementChild();
        if (first == null || !isAnswer(nested)) {
            return List.of(nested.clone());
        }
        var lines = Paragraphs.lines(first.clone());
        var content = new ArrayList<Element>();
        var rest = joined(lines.subList(1, lines.size()));
        if (!rest.text().isBlank()) {
            content.add(rest);
        }
        nested.children().stream().skip(1).map(Element::clone).forEach(content::add);
        return content;
    }

    private static Element joined(List<List<Node>> lines) {
        var paragraph = new Element("p");
        for (var line : lines) {
            paragraph.appendText(paragraph.childNodeSize() == 0 ? "" : "\n").appendChildren(line);
        }
        return paragraph;
    }

    /** Whether the title of a box asks, or announces the answer to what stands above it. */
    private static boolean isFold(String line, int title) {
        return title < line.length()
                && (MARK.matcher(line).find() && QuestionText.asks(line.substring(title))
                        || AnswerLabel.isOnly(line.substring(title)));
    }
}
