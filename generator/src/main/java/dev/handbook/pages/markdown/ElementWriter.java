package dev.handbook.pages.markdown;

import java.util.List;
import java.util.Set;

/** Writes the elements of safe HTML one after the other, in the order in which they are read. */
final class ElementWriter implements SafeTags.Listener {
    private static final Set<String> FORMATS = Set.of(
            "a", "abbr", "b", "cite", "del", "dfn", "em", "i", "ins", "mark", "s", "small", "span", "strong", "sub",
            "sup", "u", "var");
    private static final Set<String> CODE = Set.of("code", "kbd", "samp");
    private static final Set<String> TITLES = Set.of("dt", "summary", "p");
    private static final Set<String> CELLS = Set.of("td", "th");

    private final SafeTags tags;
    private final int topHeading;
    private final Blocks blocks = new Blocks();
    private final Line line = new Line();
    /** Code, also that in lines, until it ends. */
    private final StringBuilder code = new StringBuilder();

    private String language = "";
    private boolean isInPre;
    private int codeDepth;
    private Table table = new Table();
    /** Tables within each other; the inner ones, and all blocks in cells, become lines of their cell. */
    private int tableDepth;

    private int heading;
    private boolean isInTitle;

    ElementWriter(String html, int topHeading) {
        this.tags = new SafeTags(html);
        this.topHeading = topHeading;
    }

    String text() {
        tags.read(this);
        endBlock();
        return blocks.toString();
    }

    /** Everything on one line, as if it stood in a cell. */
    String line() {
        tableDepth = 1;
        tags.read(this);
        return line.take().replace("\\\n", " ");
    }

    @Override
    public void begin(SafeTags.Tag tag) {
        var name = tag.name();
        if (isInPre) {
            language = name.equals("code") && code.length() == 0 ? tag.value("class") : language;
        } else if (CODE.contains(name)) {
            codeDepth++;
        } else if (FORMATS.contains(name)) {
            endCode();
            beginFormat(tag);
        } else {
            beginElement(tag);
        }
    }

    private void beginFormat(SafeTags.Tag tag) {
        if (tag.name().equals("a")) {
            line.beginLink(tag.value("class").equals("term") ? "" : tag.value("href"));
        } else {
            line.begin(tag.name());
        }
    }

    private void beginElement(SafeTags.Tag tag) {
        switch (tag.name()) {
            case "br" -> {
                endCode();
                line.lineBreak();
            }
            case "img" -> {
                endCode();
                line.picture(tag.value("alt"), tag.value("src"));
            }
            case "input" -> line.verbatim(tag.text().contains(" checked=") ? "[x]" : "[ ]");
            case "q" -> line.verbatim("“");
            default -> {
                endBlock();
                beginBlock(tag);
            }
        }
    }

    private void beginBlock(SafeTags.Tag tag) {
        switch (tag.name()) {
            case "pre" -> isInPre = true;
            case "dt", "summary" -> beginTitle();
            case "table" -> beginTable();
            default -> {
                if (tableDepth == 0) {
                    beginOpenBlock(tag);
                } else {
                    beginInTable(tag);
                }
            }
        }
    }

    /** What stands in no table. */
    private void beginOpenBlock(SafeTags.Tag tag) {
        switch (tag.name()) {
            case "blockquote" -> blocks.beginQuotation();
            case "ul", "ol" -> blocks.beginList(tag.name().equals("ol"), tag.value("start"));
            case "li" -> blocks.beginEntry(!tags.startsWith("<p>"));
            case "hr" -> blocks.write("___");
            case "p" -> {
                if (tag.value("class").equals("alert-title")) {
                    beginTitle();
                }
            }
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                heading = Math.max(topHeading, tag.name().charAt(1) - '0');
            default -> {
                // A box around others.
            }
        }
    }

    /** The words of the next block are the title of those behind it. */
    private void beginTitle() {
        isInTitle = true;
        line.begin("strong");
    }

    private void beginTable() {
        if (tableDepth++ == 0) {
            table = new Table();
        }
    }

    private void beginInTable(SafeTags.Tag tag) {
        var name = tag.name();
        if (name.equals("li")) {
            line.verbatim("- ");
        } else if (tableDepth == 1 && name.equals("tr")) {
            table.beginRow();
        } else if (tableDepth == 1 && CELLS.contains(name)) {
            table.beginCell(tag);
            line.setInCell(true);
        }
    }

    @Override
    public void words(String words) {
        if (isInPre || codeDepth > 0) {
            code.append(words);
        } else {
            line.words(words, tags.next());
        }
    }

    @Override
    public void end(String name) {
        if (isInPre) {
            if (name.equals("pre")) {
                endPre();
            }
        } else if (CODE.contains(name)) {
            endCode();
            codeDepth--;
        } else if (FORMATS.contains(name)) {
            endCode();
            line.end(tags.next());
        } else if (name.equals("q")) {
            line.verbatim("”");
        } else {
            endElement(name);
        }
    }

    private void endElement(String name) {
        if (isInTitle && TITLES.contains(name)) {
            endCode();
            line.end(' ');
            isInTitle = false;
        }
        if (tableDepth == 0) {
            endBlock();
            endOpenBlock(name);
        } else {
            endInTable(name);
        }
    }

    private void endOpenBlock(String name) {
        switch (name) {
            case "blockquote" -> blocks.endQuotation();
            case "ul", "ol" -> blocks.endList();
            case "li" -> blocks.endEntry();
            default -> {
                // Nothing was begun.
            }
        }
    }

    private void endInTable(String name) {
        if (tableDepth == 1 && CELLS.contains(name)) {
            endCode();
            table.endCell(line.take());
            line.setInCell(false);
        } else if (tableDepth == 1 && name.equals("caption")) {
            endCode();
            write(line.take());
        } else if (name.equals("table") && --tableDepth == 0) {
            write(table.written());
        } else {
            endBlock();
        }
    }

    private void endPre() {
        isInPre = false;
        // Whatever some program might take for the end of a line is one here, so that no line escapes its quotation.
        var written = code.toString().split("\\R", -1);
        var last = written.length > 1 && written[written.length - 1].isEmpty() ? written.length - 1 : written.length;
        var lines = List.of(written).subList(0, last);
        code.setLength(0);
        if (tableDepth > 0) {
            lines.forEach(words -> {
                line.code(words);
                line.lineBreak();
            });
        } else {
            var fence = Characters.fence(String.join("\n", lines), 3);
            var name = language.replaceFirst("^language-", "").replaceAll("[^\\w+#.-]", "");
            blocks.write(fence + name + "\n" + String.join("\n", lines) + "\n" + fence);
        }
        language = "";
    }

    private void endCode() {
        if (code.length() > 0) {
            line.code(code.toString());
            code.setLength(0);
        }
    }

    /** Writes the block that ends here; in a table, where no block ends, its line does. */
    private void endBlock() {
        endCode();
        if (tableDepth > 0) {
            line.lineBreak();
        } else {
            var words = line.take();
            write(heading > 0 && !words.isEmpty() ? "#".repeat(heading) + " " + words.replace("\\\n", " ") : words);
            heading = 0;
        }
    }

    private void write(String block) {
        if (!block.isEmpty()) {
            blocks.write(block);
        }
    }
}
