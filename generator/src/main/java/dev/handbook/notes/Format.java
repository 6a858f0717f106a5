package dev.handbook.notes;

import dev.handbook.model.About;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;

/**
 * A way in which notes are written down: Markdown, a whole HTML page, cards in columns …. A format turns text into one tree of
 * HTML whose elements carry, in {@link Markdown#AT} attributes, where they stand in the text. How the tree marks questions is not
 * its business; that is what each {@link Dialect} looks for. A format that knows by itself what is asked, such as the front of a
 * card, says so with {@link #ASKS}.
 *
 * <p>The tree may still hold whatever the author wrote; {@link AllowList} comes after. Formats are made for hostile text: their
 * cost grows with its length only, and they nest no deeper than {@link #MAX_DEPTH}.
 */
interface Format {
    /** Stands on a heading that asks whatever its words are. Formats take it off what the author wrote. */
    String ASKS = "data-asks";

    /** Carries the tags of a heading, with colons between; only formats that know such tags set it. */
    String TAGS = "data-tags";

    /** How deep lists and emphasis may stand in each other; what is deeper is kept as plain text. */
    int MAX_DEPTH = 32;

    /** All formats by the endings of their files, in lower case. */
    Map<Set<String>, Format> BY_ENDING = Map.of(
            Set.of("md", "markdown", "txt", ""), new MarkdownFormat(),
            Set.of("mdx"), new MdxFormat(),
            Set.of("csv"), new CardsFormat(','),
            Set.of("tsv"), new CardsFormat('\t'),
            Set.of("jsonl", "ndjson"), new JsonLinesFormat(),
            Set.of("html", "htm", "xhtml"), new HtmlFormat(),
            Set.of("adoc", "asciidoc", "asc"), new AsciiDocFormat(),
            Set.of("rst", "rest"), new RstFormat(),
            Set.of("org"), new OrgFormat());

    /** What authors call it, such as {@code Markdown}. */
    String name();

    /** The text that offsets count in: the author's, or one mended line for line, so that positions stay true. */
    default String mended(String text) {
        return text;
    }

    /** The tree of a whole text, as it came out of {@link #mended}; an empty body for an empty one. */
    Document tree(String mended);

    /** What a text says of itself in settings of its format, which are no part of the tree; as it came out of {@link #mended}. */
    default List<About.Fact> about(String mended) {
        return List.of();
    }

    /** What {@link #mended} has replaced in a text and nothing else says. */
    default List<About.Fact> replaced(String text) {
        return List.of();
    }

    /** The tree, and what of the text it could not read. */
    default Tree read(LineIndex mended) {
        return new Tree(tree(mended.text()), List.of());
    }

    /**
     * A note as a tree.
     *
     * @param document of what could be read
     * @param plain stretches that were too much and are shown letter for letter
     * @param mistakes what breaks the rules of the format; its words are in the tree all the same
     */
    record Tree(Document document, List<Complexity.Stretch> plain, List<Mistake> mistakes) {
        public Tree {
            plain = List.copyOf(plain);
            mistakes = List.copyOf(mistakes);
        }

        Tree(Document document, List<Complexity.Stretch> plain) {
            this(document, plain, List.of());
        }
    }

    /**
     * A spot of the text that breaks the rules of its format, or could not be used.
     *
     * @param rule the id of the rule that it breaks
     * @param line 1-based
     * @param column 1-based, in UTF-16 units
     */
    record Mistake(String rule, int line, int column, String message, String hint) {}

    /** The format that a file ending stands for; none for files that are no notes. */
    static Optional<Format> byPath(String path) {
        var ending = ending(path);
        return BY_ENDING.entrySet().stream()
                .filter(entry -> entry.getKey().contains(ending))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The format of a note, by its ending and by how it begins; Markdown reads whatever nothing else does. */
    static Format of(String path, String text) {
        var format = byPath(path).orElseGet(MarkdownFormat::new);
        if (!(format instanceof MarkdownFormat)) {
            return format;
        }
        if (HtmlFormat.isPage(text)) {
            return new HtmlFormat();
        }
        return CardsFormat.isExport(ending(path), text) ? new CardsFormat('\t') : format;
    }

    /** What stands behind the last full stop of a file name, in lower case; empty if there is none. */
    static String ending(String path) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        var stop = name.lastIndexOf('.');
        return stop < 0 ? "" : name.substring(stop + 1).toLowerCase(Locale.ROOT);
    }

    /** Every ending of a note, sorted. */
    static List<String> endings() {
        return BY_ENDING.keySet().stream()
                .flatMap(Set::stream)
                .filter(ending -> !ending.isEmpty())
                .sorted()
                .toList();
    }
}
