package dev.handbook.notes;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ParagraphItemContainer;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NonRenderingInline;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Makes of parsed Markdown the very tree that its HTML would give, without writing that HTML and reading it again, which costs more than
 * parsing. It knows what most notes are made of: paragraphs, lists, tables, code, emphasis, links. A note that holds anything else, HTML
 * of its author's above all, whose tags need not match, is left to an HTML parser.
 */
final class MarkdownTree {
    /** Deeper trees are rare, and the HTML parser has views of its own on them. */
    private static final int DEEPEST = 100;

    private static final String WEB = "http://";
    private static final CharPredicate ESCAPES = CharPredicate.anyOf("\\&");

    /** What means one thing to Markdown and another in an attribute of HTML. */
    private static final CharPredicate SPECIAL = CharPredicate.anyOf("&\n");

    /** How each kind of node is written; nodes of other kinds are not known here. */
    private static final Map<Class<? extends Node>, BiConsumer<MarkdownTree, Node>> WRITERS = Map.ofEntries(
            writer(Paragraph.class, MarkdownTree::paragraph),
            writer(Heading.class, (tree, heading) -> tree.line("h" + heading.getLevel(), heading)),
            writer(BlockQuote.class, (tree, quote) -> tree.indented("blockquote", quote)),
            writer(BulletList.class, (tree, list) -> tree.indented("ul", list)),
            writer(OrderedList.class, MarkdownTree::orderedList),
            writer(BulletListItem.class, MarkdownTree::listItem),
            writer(OrderedListItem.class, MarkdownTree::listItem),
            writer(ThematicBreak.class, MarkdownTree::rule),
            writer(
                    FencedCodeBlock.class,
                    (tree, code) -> tree.code(code, CodeBlocks.text(code), CodeBlocks.language(code))),
            writer(IndentedCodeBlock.class, (tree, code) -> tree.code(code, CodeBlocks.text(code), "")),
            writer(TableBlock.class, (tree, table) -> tree.indented("table", table)),
            writer(TableHead.class, (tree, head) -> tree.line("thead", head)),
            writer(TableBody.class, (tree, body) -> tree.line("tbody", body)),
            writer(TableRow.class, (tree, row) -> tree.line("tr", row)),
            writer(TableCell.class, MarkdownTree::cell),
            writer(TableSeparator.class, (tree, separator) -> {}),
            writer(Reference.class, (tree, definition) -> {}),
            writer(Text.class, (tree, text) -> tree.words(unescaped(text.getChars()))),
            writer(TextBase.class, MarkdownTree::children),
            writer(Emphasis.class, (tree, words) -> tree.inline("em", words)),
            writer(StrongEmphasis.class, (tree, words) -> tree.inline("strong", words)),
            writer(Strikethrough.class, (tree, words) -> tree.inline("del", words)),
            writer(Code.class, MarkdownTree::code),
            writer(SoftLineBreak.class, (tree, end) -> tree.endLine()),
            writer(HardLineBreak.class, MarkdownTree::lineBreak),
            writer(Link.class, MarkdownTree::link),
            writer(AutoLink.class, MarkdownTree::address));

    private final Document document = Document.createShell("");
    private final com.vladsch.flexmark.util.ast.Document markdown;
    private final ListOptions lists;
    private final StringBuilder words = new StringBuilder();
    private Element parent = document.body();
    /** Whether nothing, not even a tag, stands on the line that HTML would have here. */
    private boolean isLineEmpty = true;

    private MarkdownTree(com.vladsch.flexmark.util.ast.Document markdown) {
        this.markdown = markdown;
        lists = ListOptions.get(markdown);
    }

    private static <N extends Node> Map.Entry<Class<N>, BiConsumer<MarkdownTree, Node>> writer(
            Class<N> kind, BiConsumer<MarkdownTree, N> write) {
        return Map.entry(kind, (tree, node) -> write.accept(tree, kind.cast(node)));
    }

    /** The tree of a whole note; empty if the note holds something that takes an HTML parser. */
    static Optional<Document> of(com.vladsch.flexmark.util.ast.Document markdown) {
        if (!knowsChildren(markdown, 0, false)) {
            return Optional.empty();
        }
        var tree = new MarkdownTree(markdown);
        tree.children(markdown);
        tree.flushWords();
        return Optional.of(tree.document);
    }

    private static boolean knowsChildren(Node parent, int depth, boolean isInLink) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            var isLink = node instanceof Link || node instanceof AutoLink;
            if (depth > DEEPEST
                    || isInLink && isLink // HTML has no links in links
                    || !knows(node)
                    || !knowsChildren(node, depth + 1, isInLink || isLink)) {
                return false;
            }
        }
        return true;
    }

    private static boolean knows(Node node) {
        return WRITERS.containsKey(node.getClass()) && attributes(node).indexOfAny(SPECIAL) < 0;
    }

    /** What the author wrote that becomes an attribute, and perhaps more; empty for most nodes. */
    private static BasedSequence attributes(Node node) {
        if (node instanceof FencedCodeBlock code) {
            return code.getInfo();
        }
        return node instanceof Link || node instanceof AutoLink ? node.getChars() : BasedSequence.EMPTY;
    }

    private void children(Node parent) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            WRITERS.get(node.getClass()).accept(this, node);
        }
    }

    /** An element on a line of its own. */
    private void line(String tag, Node node) {
        startLine();
        open(tag, node);
        children(node);
        close();
        startLine();
    }

    /** An element whose children stand on lines of their own. */
    private void indented(String tag, Node node) {
        startLine();
        open(tag, node);
        startLine();
        children(node);
        startLine();
        close();
        startLine();
    }

    private void inline(String tag, Node node) {
        open(tag);
        children(node);
        close();
    }

    private void paragraph(Paragraph paragraph) {
        if (paragraph.getFirstChildAnyNot(NonRenderingInline.class) == null) {
            return;
        }
        var isBare = paragraph.getParent() instanceof ParagraphItemContainer item
                && item.isParagraphWrappingDisabled(paragraph, lists, markdown);
        if (isBare) {
            children(paragraph);
        } else {
            line("p", paragraph);
        }
    }

    private void orderedList(OrderedList list) {
        startLine();
        open("ol");
        if (list.getStartNumber() != 1) {
            parent.attr("start", String.valueOf(list.getStartNumber()));
        }
        place(list);
        startLine();
        children(list);
        startLine();
        close();
        startLine();
    }

    private void listItem(ListItem item) {
        startLine();
        open("li", item);
        words(unescaped(item.getMarkerSuffix()));
        children(item);
        close();
        startLine();
    }

    private void rule(ThematicBreak rule) {
        startLine();
        open("hr", rule);
        close();
        startLine();
    }

    private void code(Node block, String code, String language) {
        startLine();
        open("pre", block);
        open("code");
        if (!language.isEmpty()) {
            parent.attr("class", Body.LANGUAGE_PREFIX + language);
        }
        place(block);
        words.append(code);
        close();
        close();
        startLine();
    }

    private void cell(TableCell cell) {
        open(cell.isHeader() ? "th" : "td");
        if (cell.getAlignment() != null) {
            parent.attr("align", cell.getAlignment().name().toLowerCase(Locale.ROOT));
        }
        if (cell.getSpan() > 1) {
            parent.attr("colspan", String.valueOf(cell.getSpan()));
        }
        children(cell);
        close();
    }

    private void code(Code code) {
        open("code");
        words(Escaping.collapseWhitespace(code.getText(), true));
        close();
    }

    private void lineBreak(HardLineBreak end) {
        open("br");
        close();
        endLine();
    }

    private void link(Link link) {
        open("a");
        parent.attr("href", link.getUrl().unescape());
        if (link.getTitle().isNotNull()) {
            parent.attr("title", link.getTitle().unescape());
        }
        place(link);
        children(link);
        close();
    }

    private void address(AutoLink link) {
        var address = link.getText().toString();
        open("a");
        parent.attr("href", address.startsWith("www.") ? WEB + address : address);
        words(address);
        close();
    }

    private void open(String tag, Node node) {
        open(tag);
        place(node);
    }

    private void open(String tag) {
        flushWords();
        var element = new Element(tag);
        parent.appendChild(element);
        parent = element;
        isLineEmpty = false;
    }

    private void place(Node node) {
        if (Markdown.hasPlace(node)) {
            parent.attr(Markdown.AT, Markdown.place(node));
        }
    }

    private void close() {
        flushWords();
        parent = Objects.requireNonNull(parent.parent());
        isLineEmpty = false;
    }

    /** Words of prose; spaces at the beginning of a line count for nothing. */
    private void words(String text) {
        var start = 0;
        while (isLineEmpty && start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        words.append(text, start, text.length());
        isLineEmpty &= start == text.length();
    }

    private void startLine() {
        if (!isLineEmpty) {
            endLine();
        }
    }

    private void endLine() {
        words.append('\n');
        isLineEmpty = true;
    }

    private void flushWords() {
        if (words.length() > 0) {
            parent.appendChild(new TextNode(words.toString()));
            words.setLength(0);
        }
    }

    private static String unescaped(BasedSequence text) {
        return text.indexOfAny(ESCAPES) < 0 ? text.toString() : text.unescape();
    }
}
