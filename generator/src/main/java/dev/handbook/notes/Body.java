package dev.handbook.notes;

import dev.handbook.model.Picture;
import dev.handbook.model.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * What stands under a question or a heading, on its way from the note's tree to {@link RichText}: headings get the levels that the
 * page has left for them, addresses are looked up, missing pictures leave a captioned gap, and what only the note's format needed
 * (trailing line breaks) goes.
 */
final class Body {
    /** Answers stand under a question, which is a heading of level 2 on every page. */
    private static final int FIRST_LEVEL = 3;

    private static final Evaluator NO_WORDS = QueryParser.parse("a, p, img, input");
    private static final Evaluator CARRIED = QueryParser.parse("a[href], a[" + AllowList.REFUSED + "], img");
    private static final Evaluator LINE_BREAK = QueryParser.parse("br");
    private static final Evaluator CODE = QueryParser.parse("code[class]");
    private static final Evaluator LINK = QueryParser.parse("a");
    private static final Evaluator PICTURE = QueryParser.parse("img");
    private static final Evaluator EMPTY = QueryParser.parse("p:empty");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Evaluator HEADING = QueryParser.parse("h1, h2, h3, h4, h5, h6");

    /** How the class of a code element begins that names its language. */
    static final String LANGUAGE_PREFIX = "language-";

    private static final Pattern LANGUAGE = Pattern.compile(LANGUAGE_PREFIX + "[A-Za-z0-9_+#.-]{1,40}");

    private final NoteTree tree;
    private final References references;
    private final Problems problems;
    private final Footnotes footnotes;
    private final OwnElements ownElements;
    private final List<Reference> targets = new ArrayList<>();

    /** Pictures and links of the last title, which has no place for them. */
    private final List<Element> fromTitle = new ArrayList<>();

    /** A link to a spot in a note, to be checked when all notes are read. */
    record Reference(dev.handbook.model.Place place, String path, String fragment, String written) {}

    Body(NoteTree tree, References references, Problems problems, OwnElements ownElements) {
        this.tree = tree;
        this.references = references;
        this.problems = problems;
        this.ownElements = ownElements;
        footnotes = new Footnotes(tree.path());
        DroppedHtml.report(tree, problems);
    }

    /** Every link to a fragment that was met so far. */
    List<Reference> targets() {
        return List.copyOf(targets);
    }

    /** The rich text of a title: words only, no pictures, no links; see {@link #takenFromTitle}. The block is where it stands. */
    RichText title(Element title, Block block) {
        fromTitle.clear();
        var words = new Element("span")
                .appendChildren(title.childNodes().stream().map(Node::clone).toList());
        if (words.childrenSize() > 0) {
            footnotes.takeFrom(words);
            words.select(CARRIED).forEach(element -> carry(element, block));
            unwrap(words.select(NO_WORDS));
        }
        Cloze.highlight(words);
        if (words.childrenSize() > 0) {
            unwrap(words.getAllElements().stream()
                    .skip(1)
                    .filter(Block::isBlock)
                    .toList());
        }
        trim(words);
        var isSpoken = spoken(words);
        return RichTextBuilder.of(isSpoken && !words.text().isBlank() ? List.of(words) : words.childNodes());
    }

    /** The pictures of the last title and its links to other places, each in a paragraph, to stand below what it is the title of. */
    List<Element> takenFromTitle() {
        var taken = List.copyOf(fromTitle);
        fromTitle.clear();
        return taken;
    }

    /** A link to the note itself only leads around in it, and one that leads nowhere leaves its words in the title. */
    private void carry(Element element, Block block) {
        var isLink = element.normalName().equals("a");
        if (isLink) {
            var meaning = references.meaning(tree.path(), written(element, "href"));
            if (meaning instanceof References.Meaning.File file && file.path().equals(tree.path())) {
                return;
            }
            if (!(meaning instanceof References.Meaning.File) && !(meaning instanceof References.Meaning.Web)) {
                tellBrokenLink(element, block, meaning);
                return;
            }
        }
        if (isLink || element.closest("a[href]") == null) {
            fromTitle.add(new Element("p").appendChild(element.clone()));
        }
    }

    /** The rich text of an answer or article: of all that is in a box, which is changed on the way. */
    RichText text(Element root, Block block) {
        var section = footnotes.listIn(root);
        var written = TagNames.of(root);
        if (written.has("br")) {
            edit(root, LINE_BREAK, Body::dropIfLast);
        }
        if (written.has("code")) {
            root.select(CODE).forEach(Body::keepLanguage);
        }
        WikiLinks.resolve(root, references);
        Cloze.highlight(root);
        var names = TagNames.of(root); // links by name are links now
        if (names.has("a")) {
            edit(root, LINK, (link, edits) -> address(link, block, edits));
        }
        if (names.has("img")) {
            edit(root, PICTURE, (picture, edits) -> picture(picture, block, edits));
        }
        edit(root, EMPTY, (paragraph, edits) -> edits.remove(paragraph));
        if (names.hasAny(HEADINGS)) {
            shiftHeadings(root);
        }
        wrapWords(root);
        if (names.has("input")) {
            TaskLists.label(root);
        }
        ownElements.addTo(root, names);
        section.link();
        root.children().forEach(this::spoken);
        return RichTextBuilder.of(root.childNodes());
    }

    private static void unwrap(List<Element> elements) {
        var edits = new Edits();
        elements.forEach(edits::unwrap);
        edits.make();
    }

    private static void edit(Element root, Evaluator which, BiConsumer<Element, Edits> change) {
        var edits = new Edits();
        root.select(which).forEach(element -> change.accept(element, edits));
        edits.make();
    }

    /** Says which language the note is in and which way it runs, where the author says so; pages have a language of their own. */
    private boolean spoken(Element words) {
        var lang = tree.frontMatter().lang();
        var dir = tree.frontMatter().dir();
        if (!lang.isEmpty() && !words.hasAttr("lang")) {
            words.attr("lang", lang);
        }
        if (!dir.isEmpty() && !words.hasAttr("dir")) {
            words.attr("dir", dir);
        }
        return words.hasAttr("lang") || words.hasAttr("dir");
    }

    private static void trim(Element words) {
        if (words.childNodeSize() > 0 && words.childNode(0) instanceof TextNode first) {
            first.text(first.getWholeText().stripLeading());
        }
        if (words.childNodeSize() > 0 && words.childNode(words.childNodeSize() - 1) instanceof TextNode last) {
            last.text(last.getWholeText().stripTrailing());
        }
    }

    /** A line break at the end of a block breaks nothing. */
    private static void dropIfLast(Element lineBreak, Edits edits) {
        var next = lineBreak.nextSibling();
        while (next instanceof TextNode text && text.isBlank()) {
            next = next.nextSibling();
        }
        if (next == null || Block.isBlock(next)) {
            if (lineBreak.previousSibling() instanceof TextNode words) {
                words.text(words.getWholeText().stripTrailing());
            }
            edits.remove(lineBreak);
        }
    }

    private static void keepLanguage(Element code) {
        var language = LANGUAGE.matcher(code.attr("class"));
        if (language.find()) {
            code.attr("class", language.group());
        } else {
            code.removeAttr("class");
        }
    }

    private void address(Element link, Block block, Edits edits) {
        var written = written(link, "href");
        if (written.isEmpty() && !link.hasAttr("href")) {
            edits.unwrap(link); // an anchor, which leads nowhere
            return;
        }
        if (!written.startsWith("#") && NoteTree.isBlank(link) && link.selectFirst(PICTURE) == null) {
            link.text(written); // nobody sees an address that has no words
        }
        var meaning = references.meaning(tree.path(), written);
        if (meaning instanceof References.Meaning.File file) {
            link.attr(RichTextBuilder.FILE, file.path() + "#" + file.fragment());
            if (!file.fragment().isEmpty()) {
                targets.add(new Reference(tree.place(link, block), file.path(), file.fragment(), written));
            }
        } else if (meaning instanceof References.Meaning.Web) {
            link.attr("rel", "noopener noreferrer");
        } else {
            tellBrokenLink(link, block, meaning);
            edits.unwrap(link);
        }
    }

    /** The address that the author wrote, whether it may stand in a page or not. */
    private static String written(Element element, String key) {
        var refused = element.attr(AllowList.REFUSED);
        return refused.isEmpty() ? element.attr(key) : refused;
    }

    private void tellBrokenLink(Element link, Block block, References.Meaning meaning) {
        var written = written(link, "href");
        var title = link.attr("title").strip();
        var lost = title.isEmpty() ? "" : "; its title '" + Problems.shortened(title) + "' goes with it";
        if (meaning instanceof References.Meaning.Missing missing) {
            problems.warn(
                    "broken-link",
                    tree.place(link, block),
                    "the link leads to '" + Problems.shortened(missing.path()) + "', which is not in the notes folder"
                            + lost,
                    "Paths are relative to the note; name the file with its ending");
        } else if (!written.isEmpty()) {
            problems.warn(
                    "refused-link",
                    tree.place(link, block),
                    "the address '" + Problems.shortened(written) + "' may not stand in a page; its words are kept"
                            + lost,
                    "Use an http, https or mailto address, or a path within the notes folder");
        }
    }

    private void picture(Element picture, Block block, Edits edits) {
        var written = written(picture, "src");
        var meaning = references.meaning(tree.path(), written);
        if (meaning instanceof References.Meaning.File file && Picture.isPicture(file.path())) {
            picture.attr(RichTextBuilder.FILE, file.path() + "#");
            picture.attr("loading", "lazy");
            if (!picture.hasAttr("alt")) {
                picture.attr("alt", "");
            }
        } else if (meaning instanceof References.Meaning.Refused) {
            problems.warn(
                    "refused-link",
                    tree.place(picture, block),
                    "the address '" + Problems.shortened(written)
                            + "' may not stand in a page; the picture is left out",
                    "Keep the picture as a file in the notes folder and show that");
            gap(picture, caption(picture, ""), edits);
        } else if (meaning instanceof References.Meaning.Web) {
            problems.warn(
                    "remote-picture",
                    tree.place(picture, block),
                    "the picture '" + Problems.shortened(written)
                            + "' is on another site; pages load nothing from elsewhere, so it becomes a link",
                    "Keep a copy in the notes folder and show that");
            var link = new Element("a").attr("href", written).attr("rel", "noopener noreferrer");
            edits.replace(picture, List.of(link.text(caption(picture, written))));
        } else {
            problems.warn(
                    "missing-picture",
                    tree.place(picture, block),
                    "the picture '" + Problems.shortened(written) + "' is not in the notes folder",
                    "Paths are relative to the note; pictures are avif, gif, jpeg, png, svg or webp files");
            gap(picture, caption(picture, written), edits);
        }
    }

    /** What stands for a picture that is not shown: all that the author says of it, or else the name of its file. */
    private static String caption(Element picture, String address) {
        var said = Stream.of(picture.attr("alt").strip(), picture.attr("title").strip())
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining(" \u2013 "));
        return said.isEmpty() ? address.substring(address.lastIndexOf('/') + 1) : said;
    }

    private static void gap(Element picture, String caption, Edits edits) {
        var parent = picture.parent();
        if (parent != null
                && parent.normalName().equals("p")
                && parent.childrenSize() == 1
                && parent.text().isBlank()) {
            var figure = new Element("figure").attr("class", "missing-picture");
            figure.appendElement("figcaption").text(caption);
            edits.replace(parent, List.of(figure));
        } else {
            edits.replace(
                    picture,
                    List.of(new Element("span").attr("class", "missing-picture").text(caption)));
        }
    }

    /** The highest heading of the answer comes right below its question, the others keep their distance, without gaps. */
    private static void shiftHeadings(Element root) {
        var headings = root.select(HEADING);
        var levels = headings.stream().map(Block::level).distinct().sorted().toList();
        for (var heading : headings) {
            var level = Math.min(6, FIRST_LEVEL + levels.indexOf(Block.level(heading)));
            heading.tagName("h" + level);
        }
    }

    /** Words that stand beside blocks, as in a tight list item, become a paragraph. */
    private static void wrapWords(Element root) {
        Element paragraph = null;
        for (var node : Edits.taken(root)) {
            if (Block.isBlock(node) || paragraph == null && NoteTree.text(node).isBlank() && !isPicture(node)) {
                paragraph = null;
                root.appendChild(node);
            } else {
                if (paragraph == null) {
                    paragraph = root.appendElement("p");
                }
                paragraph.appendChild(node);
            }
        }
    }

    private static boolean isPicture(Node node) {
        return node instanceof Element element
                && (element.normalName().equals("img") || element.selectFirst(PICTURE) != null);
    }
}
