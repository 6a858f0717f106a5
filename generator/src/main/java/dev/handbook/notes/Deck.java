package dev.handbook.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Builds the tree of a note that is a stack of cards: for each a heading that asks, and below it what answers. What stands on a
 * card may be Markdown or HTML.
 */
final class Deck {
    private static final int LEVEL = 2;

    /** How many texts are read as Markdown; each costs a start of the parser, and beyond this no stack of cards is made by hand. */
    private static final int MAX_PARSED = 20_000;

    private final TreeBuilder builder;
    private final boolean isOnOneLine;
    private int parsed;

    /**
     * @param text the whole note
     * @param isOnOneLine whether each card stands on one line, however many its words would fill
     */
    Deck(String text, boolean isOnOneLine) {
        builder = new TreeBuilder(text);
        this.isOnOneLine = isOnOneLine;
    }

    Document tree() {
        return builder.tree();
    }

    /**
     * Begins a card. The first paragraph of what is asked becomes the heading; code and further paragraphs follow it.
     *
     * @param line 1-based, the first of the question
     */
    void ask(String question, int line) {
        var blocks = blocks(question);
        var heading = builder.add(builder.body(), "h" + LEVEL, line, line + newlines(question));
        heading.attr(Format.ASKS, "");
        var first = blocks.isEmpty() ? null : blocks.get(0);
        if (first != null && first.normalName().equals("p")) {
            var edits = new Edits();
            first.select("br").forEach(lineBreak -> edits.replace(lineBreak, List.of(new TextNode(" "))));
            edits.make();
            heading.appendChildren(first.childNodes());
            blocks.remove(0);
        } else {
            heading.text(question.strip().lines().findFirst().orElse(""));
            blocks = blocks(question.strip().lines().skip(1).collect(Collectors.joining("\n")));
        }
        add(blocks, line, question);
    }

    /** Adds text that belongs to the card, if there is any. */
    void say(String text, int line) {
        add(blocks(text), line, text);
    }

    /** Adds text with the name that its author gave it, such as {@code tags}. */
    void say(String name, String text, int line) {
        var blocks = blocks(text);
        if (blocks.isEmpty()) {
            return;
        }
        if (!blocks.get(0).normalName().equals("p")) {
            blocks.add(0, new Element("p"));
        }
        blocks.get(0).prependText(" ").prependElement("strong").text(name + ":");
        add(blocks, line, text);
    }

    /** Adds options with a box before each, ticked for the right ones. */
    void choices(List<Choice> choices) {
        if (choices.isEmpty()) {
            return;
        }
        var first = choices.get(0).line();
        var list = builder.add(
                builder.body(), "ul", first, choices.get(choices.size() - 1).line());
        for (var choice : choices) {
            var option = builder.add(list, "li", choice.line(), choice.line());
            var box = option.appendElement("input").attr("type", "checkbox");
            if (choice.isRight()) {
                box.attr("checked", "");
            }
            option.appendText(" " + (choice.isNamed() ? "" : choice.name() + ". "));
            var blocks = blocks(choice.text());
            var isLine = blocks.size() == 1 && blocks.get(0).normalName().equals("p");
            option.appendChildren(isLine ? blocks.get(0).childNodes() : List.copyOf(blocks));
        }
    }

    /** An option: its letter or empty, its words, and whether it is the right one. */
    record Choice(String name, String text, boolean isRight, int line) {
        /** Whether its words begin with its letter already, or it has none. */
        private boolean isNamed() {
            var words = text.strip();
            return name.isEmpty()
                    || words.length() > name.length()
                            && words.regionMatches(true, 0, name, 0, name.length())
                            && ").:".indexOf(words.charAt(name.length())) >= 0;
        }
    }

    /** A heading that asks nothing and may be empty, and a paragraph for each of the lines below it. */
    void tell(String heading, List<String> paragraphs, int line) {
        builder.add(builder.body(), "h1", line, line).text(heading);
        paragraphs.forEach(words -> builder.add(builder.body(), "p", line, line).text(words));
    }

    /** A table of everything, for columns that are no cards. */
    void table(List<List<String>> rows, List<Integer> lines) {
        if (rows.isEmpty()) {
            return;
        }
        var table = builder.add(builder.body(), "table", lines.get(0), lines.get(lines.size() - 1));
        for (var i = 0; i < rows.size(); i++) {
            var part = i == 0 ? table.appendElement("thead") : i == 1 ? table.appendElement("tbody") : table.child(1);
            var row = builder.add(part, "tr", lines.get(i), lines.get(i));
            for (var cell : rows.get(i)) {
                row.appendElement(i == 0 ? "th" : "td").text(cell.strip());
            }
        }
    }

    /** Text that is no card, as it is, line ends included. It ends the card above. */
    void plain(String text, int line) {
        builder.add(builder.body(), "h1", line, line);
        var last = line + (int) text.chars().filter(c -> c == '\n').count();
        builder.add(builder.body(), "pre", line, last).text(text);
    }

    private void add(List<Element> blocks, int line, String text) {
        for (var block : blocks) {
            builder.body().appendChild(builder.at(block, line, line + newlines(text)));
        }
    }

    /** Markdown as blocks; a heading becomes a bold paragraph, because on a card it begins no section. */
    private List<Element> blocks(String text) {
        var blocks = new ArrayList<Element>();
        if (text.isBlank()) {
            return blocks;
        }
        if (isPlain(text.strip()) || ++parsed > MAX_PARSED) {
            blocks.add(new Element("p").text(text.strip()));
            return blocks;
        }
        var guarded = GuardedTree.of(new LineIndex(text.strip()));
        var root = guarded.tree().body();
        if (!guarded.plain().isEmpty()) {
            root.empty().appendElement("pre").text(text.strip());
        } else if (isNumber(text.strip())) {
            root.empty().appendElement("p").text(text.strip());
        }
        root.select("[" + Markdown.AT + "]").removeAttr(Markdown.AT);
        root.select("[" + Format.ASKS + "]").removeAttr(Format.ASKS);
        var edits = new Edits();
        root.select("h1, h2, h3, h4, h5, h6")
                .forEach(heading -> edits.wrap(heading.tagName("strong"), new Element("p")));
        edits.make();
        var loose = new Element("p");
        for (var node : Edits.taken(root)) {
            if (Block.isBlock(node)) {
                loose = addLoose(blocks, loose);
                blocks.add((Element) node);
            } else {
                loose.appendChild(node);
            }
        }
        addLoose(blocks, loose);
        return blocks;
    }

    /** Whether a text means the same with Markdown and without: one line of words. */
    private static boolean isPlain(String text) {
        return Character.isLetter(text.charAt(0))
                && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || " ,;.:?!'\"()%-".indexOf(c) >= 0)
                && !text.contains("www.");
    }

    /** Whether a text is a number with a full stop, which Markdown takes for the start of a list: {@code 1976.} */
    private static boolean isNumber(String text) {
        return text.length() < 12
                && text.chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == ')')
                && Character.isDigit(text.charAt(0));
    }

    private static Element addLoose(List<Element> blocks, Element loose) {
        if (!loose.text().isBlank() || loose.selectFirst("img") != null) {
            blocks.add(loose);
        }
        return new Element("p");
    }

    private int newlines(String text) {
        return isOnOneLine
                ? 0
                : (int) text.stripTrailing().chars().filter(c -> c == '\n').count();
    }
}
