package dev.handbook.pages.markdown;

/**
 * Writes safe HTML as Markdown with the same words: for programs that read Markdown, and for people who keep it.
 *
 * <pre>
 * MarkdownWriter.of("&lt;p&gt;The &lt;em&gt;kernel&lt;/em&gt;&lt;/p&gt;", 3)    The *kernel*
 * </pre>
 *
 * <p>What it writes is CommonMark with GitHub's tables, boxes to tick and deleted words. Characters that mean something are escaped, so a
 * note cannot make HTML or links here that it does not have on the page: the only tags are {@code <br>} in cells, {@code <sup>} and
 * {@code <sub>}, and addresses have the schemes of the allow-list. Links to terms are left out, as they are on paper. Takes time in
 * proportion to the text.
 */
public final class MarkdownWriter {
    private MarkdownWriter() {}

    /**
     * The text in Markdown, each line ended by {@code \n}; empty for no words.
     *
     * @param html as {@link dev.handbook.model.RichText} has it, with links woven in or without
     * @param topHeading the level of the largest headings that may stand in it, from 1 to 6; larger ones are written as that
     */
    public static String of(String html, int topHeading) {
        return new ElementWriter(html, topHeading).text();
    }

    /** The same on one line, for a title or an entry of a list; without the end of the line. */
    public static String lineOf(String html) {
        return new ElementWriter(html, 1).line();
    }

    /** Plain words as Markdown, on one line. */
    public static String plain(String words) {
        var line = new Line();
        line.words(words, ' ');
        return line.take();
    }
}
