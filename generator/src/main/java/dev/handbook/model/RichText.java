package dev.handbook.model;

import java.util.List;
import java.util.function.Function;

/**
 * Formatted text that is safe to put into a page: HTML that has passed the allow-list, the same words as plain text, and where
 * in the HTML each stretch of linkable prose stands. It is made in one place only, {@code notes}, from the final sanitized tree.
 *
 * <pre>
 * html  &lt;p&gt;The &lt;em&gt;kernel&lt;/em&gt; &amp;amp; its friends&lt;/p&gt;
 * text  The kernel &amp; its friends
 * runs  «The », «kernel», « &amp; its friends»        (text offsets beside html offsets)
 * </pre>
 *
 * @param html safe HTML without {@code id}, {@code class} or {@code style} of the author's
 * @param text the words alone; blocks are separated by {@code \n}
 * @param runs stretches of prose in order, without overlap: where terms may be linked. Headings, code and the text of
 *     existing links are in {@code text} but in no run
 * @param references attribute values in {@code html} that name another file of the author's, in order
 * @param asides stretches of {@code text} that are no prose, in order, without overlap, and what they are
 */
public record RichText(String html, String text, List<Run> runs, List<Reference> references, List<Aside> asides) {
    /** No words at all. */
    public static final RichText EMPTY = new RichText("", "", List.of(), List.of());

    /**
     * A stretch of prose. Its characters stand in {@code html} in the same order, escaped.
     *
     * @param textStart offset in {@code text}, UTF-16 units
     * @param textEnd exclusive
     * @param htmlStart offset in {@code html}
     * @param htmlEnd exclusive
     */
    public record Run(int textStart, int textEnd, int htmlStart, int htmlEnd) {}

    /**
     * The value of an {@code href} or {@code src} that stands for a file in the notes folder.
     *
     * @param htmlStart where the value starts in {@code html}
     * @param htmlEnd exclusive
     * @param path the file meant, relative to the notes folder
     * @param fragment the part after {@code #}, decoded, or empty
     */
    public record Reference(int htmlStart, int htmlEnd, String path, String fragment) {}

    /**
     * A stretch of text in which no term is linked.
     *
     * @param start offset in {@code text}, UTF-16 units
     * @param end exclusive
     */
    public record Aside(int start, int end, Kind kind) {
        /** What such a stretch is. */
        public enum Kind {
            CODE,
            HEADING,
            LINK,
            QUOTATION,
            CAPTION
        }
    }

    public RichText {
        runs = List.copyOf(runs);
        references = List.copyOf(references);
        asides = List.copyOf(asides);
    }

    /** A text of which nobody asks what stands beside its prose. */
    public RichText(String html, String text, List<Run> runs, List<Reference> references) {
        this(html, text, runs, references, List.of());
    }

    /** Whether there is anything to read. */
    public boolean isBlank() {
        return text.isBlank();
    }

    /**
     * The HTML with links woven in.
     *
     * @param links ordered, without overlap, each inside one run
     * @param openingTag the start tag for a link; {@code </a>} closes it
     * @param address the address of a referenced file, to stand in an attribute; it is escaped here
     * @throws IllegalArgumentException if a link does not lie within a run
     */
    public String weave(List<Link> links, Function<Link, String> openingTag, Function<Reference, String> address) {
        var out = new StringBuilder(html.length() + 64 * (links.size() + references.size()));
        var nextLink = 0;
        var nextReference = 0;
        var copied = 0;
        for (var run : runs) {
            while (nextReference < references.size()
                    && references.get(nextReference).htmlStart() < run.htmlStart()) {
                copied = replace(out, copied, references.get(nextReference++), address);
            }
            while (nextLink < links.size() && links.get(nextLink).start() < run.textEnd()) {
                var link = links.get(nextLink++);
                var from = htmlOffset(run, link.start());
                var to = htmlOffset(run, link.end());
                out.append(html, copied, from).append(openingTag.apply(link)).append(html, from, to);
                out.append("</a>");
                copied = to;
            }
        }
        if (nextLink < links.size()) {
            throw new IllegalArgumentException("link outside the prose: " + links.get(nextLink));
        }
        while (nextReference < references.size()) {
            copied = replace(out, copied, references.get(nextReference++), address);
        }
        return out.append(html, copied, html.length()).toString();
    }

    private int replace(StringBuilder out, int copied, Reference reference, Function<Reference, String> address) {
        out.append(html, copied, reference.htmlStart());
        out.append(address.apply(reference)
                .replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;"));
        return reference.htmlEnd();
    }

    /** Walks over the escaped characters of a run: {@code &amp;} is one character of text. */
    private int htmlOffset(Run run, int textOffset) {
        if (textOffset < run.textStart() || textOffset > run.textEnd()) {
            throw new IllegalArgumentException("offset " + textOffset + " outside " + run);
        }
        var offset = run.htmlStart();
        for (var t = run.textStart(); t < textOffset; t++) {
            offset = html.charAt(offset) == '&' ? html.indexOf(';', offset) + 1 : offset + 1;
        }
        return offset;
    }
}
