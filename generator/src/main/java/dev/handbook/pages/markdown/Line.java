package dev.handbook.pages.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The words of one paragraph, heading or cell while they are being written. What is open when the block ends goes on in the next one, as it
 * does in a browser.
 */
final class Line {
    /** What formatted words stand between. */
    private enum Kind {
        PLAIN("", ""),
        EMPHASIS("*", "*"),
        STRONG("**", "**"),
        DELETED("~~", "~~"),
        LINK("[", ""),
        HIGH("<sup>", "</sup>"),
        LOW("<sub>", "</sub>");

        private final String before;
        private final String after;

        Kind(String before, String after) {
            this.before = before;
            this.after = after;
        }
    }

    /**
     * Formatted words that have begun.
     *
     * @param start where in the text
     * @param address of a link
     */
    private record Span(Kind kind, int start, String address) {
        Span at(int start) {
            return new Span(kind, start, address);
        }
    }

    private static final String LINE_BREAK = "\\\n";

    /** In a cell there is no other way. */
    private static final String CELL_BREAK = "<br>";

    private final StringBuilder text = new StringBuilder();
    /** What has begun and not ended, and those of them that are marked: no more than one of each kind. */
    private final Deque<Kind> open = new ArrayDeque<>();

    private final Deque<Span> marked = new ArrayDeque<>();
    /** Where the last code began, what it says, and where it ended; code that follows at once is one with it. */
    private int codeStart;

    private String code = "";
    private int codeEnd = -1;

    private boolean isInCell;
    private int lineStart;
    private boolean isOnlyDigits = true;

    /** Whether the words go into a cell, where a line cannot end and a bar ends the cell. */
    void setInCell(boolean isInCell) {
        this.isInCell = isInCell;
    }

    boolean isEmpty() {
        return text.length() == 0;
    }

    /** Words of the author's; {@code next} is the character that follows them. */
    void words(String words, char next) {
        for (var at = 0; at < words.length(); at++) {
            var c = words.charAt(at);
            if (Characters.isSpace(c)) {
                space();
            } else {
                write(words, at, next);
            }
        }
    }

    private void write(String words, int at, char behind) {
        var c = words.charAt(at);
        var isFirst = text.length() == lineStart;
        if (c == '|' && isInCell) {
            text.append("\\|");
        } else if (c == '&') {
            text.append(Characters.isReference(words, at, behind) ? "&amp;" : "&");
        } else {
            var next = at + 1 < words.length() ? words.charAt(at + 1) : behind;
            Characters.write(text, c, next, isFirst, !isFirst && isOnlyDigits);
        }
        isOnlyDigits &= c >= '0' && c <= '9';
    }

    private void space() {
        if (text.length() > lineStart && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    /** What is written as it stands. */
    void verbatim(String markdown) {
        isOnlyDigits = false;
        text.append(markdown);
    }

    /** A line of its own for what follows. */
    void lineBreak() {
        if (text.length() > lineStart) {
            trim();
            text.append(isInCell ? CELL_BREAK : LINE_BREAK);
            lineStart = text.length();
            isOnlyDigits = true;
        }
    }

    /** Code on one line. */
    void code(String words) {
        var line = words.replaceAll("\\R", " ");
        if (line.isEmpty()) {
            return;
        }
        if (codeEnd == text.length()) {
            text.setLength(codeStart);
            line = code + line;
        }
        isOnlyDigits = false;
        codeStart = text.length();
        code = line;
        var fence = Characters.fence(line, 1);
        var isPadded = line.startsWith("`")
                || line.endsWith("`")
                || line.startsWith(" ") && line.endsWith(" ") && !line.isBlank();
        var padding = isPadded ? " " : "";
        text.append(fence).append(padding).append(isInCell ? line.replace("|", "\\|") : line);
        text.append(padding).append(fence);
        codeEnd = text.length();
    }

    /** A picture with what it shows. */
    void picture(String description, String address) {
        if (Address.isSafe(address)) {
            verbatim("![");
            words(description, ']');
            verbatim("](" + Address.written(address) + ")");
        } else {
            words(description, ' ');
        }
    }

    void beginLink(String address) {
        begin(Address.isSafe(address) ? Kind.LINK : Kind.PLAIN, address);
    }

    /** Begins words that are formatted like those in an element of HTML. */
    void begin(String element) {
        begin(
                switch (element) {
                    case "b", "strong" -> Kind.STRONG;
                    case "cite", "dfn", "em", "i", "var" -> Kind.EMPHASIS;
                    case "del", "s" -> Kind.DELETED;
                    case "sup" -> Kind.HIGH;
                    case "sub" -> Kind.LOW;
                    default -> Kind.PLAIN;
                },
                "");
    }

    /** Emphasis within emphasis and links within links would end what they stand in. */
    private void begin(Kind kind, String address) {
        var isMarked = kind != Kind.PLAIN && marked.stream().noneMatch(span -> span.kind() == kind);
        open.push(isMarked ? kind : Kind.PLAIN);
        if (isMarked) {
            marked.push(new Span(kind, text.length(), address));
            codeEnd = -1;
        }
    }

    /** Ends what began last; {@code next} is the character that follows. */
    void end(char next) {
        if (open.pop() != Kind.PLAIN) {
            close(marked.pop(), next);
        }
    }

    private void close(Span span, char next) {
        var start = span.start();
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        var end = endOfWords();
        if (start >= end || !canStand(span.kind(), start, end, next)) {
            return;
        }
        var tail = text.substring(end);
        text.setLength(end);
        text.append(span.kind() == Kind.LINK ? "](" + Address.written(span.address()) + ")" : span.kind().after);
        text.insert(start, span.kind().before);
        if (span.kind() == Kind.LINK && start > 0 && text.charAt(start - 1) == '!') {
            text.insert(start - 1, '\\');
        }
        text.append(tail);
        codeEnd = -1;
        isOnlyDigits = false;
        if (lineStart > start) {
            var mark = isInCell ? CELL_BREAK : LINE_BREAK;
            lineStart = text.lastIndexOf(mark) + mark.length();
        }
    }

    /** Whether marks at these places would be read as such: the rules of CommonMark for what may stand beside stars. */
    private boolean canStand(Kind kind, int start, int end, char next) {
        if (kind == Kind.LINK || kind == Kind.HIGH || kind == Kind.LOW) {
            return true;
        }
        var before = start == 0 ? ' ' : text.charAt(start - 1);
        var after = end < text.length() ? text.charAt(end) : next;
        var mark = kind.before.charAt(0);
        var first = text.charAt(start);
        var last = text.charAt(end - 1);
        return before != mark
                && (!Characters.isPunctuation(first) || Characters.isBoundary(before))
                && (!Characters.isPunctuation(last) || Characters.isBoundary(after));
    }

    /** The finished words; those that follow are formatted like the last ones. */
    String take() {
        var unfinished = List.copyOf(marked);
        unfinished.forEach(span -> close(span, ' '));
        trim();
        var taken = text.toString();
        text.setLength(0);
        lineStart = 0;
        isOnlyDigits = true;
        codeEnd = -1;
        marked.clear();
        unfinished.forEach(span -> marked.addLast(span.at(0)));
        return taken;
    }

    /** No space and no line break at the end. */
    private void trim() {
        text.setLength(endOfWords());
    }

    /** Where white space and line breaks begin that end the text. */
    private int endOfWords() {
        var end = text.length();
        while (true) {
            if (end > 0 && text.charAt(end - 1) == ' ') {
                end--;
            } else if (endsWith(LINE_BREAK, end)) {
                end -= LINE_BREAK.length();
            } else if (endsWith(CELL_BREAK, end)) {
                end -= CELL_BREAK.length();
            } else {
                return end;
            }
        }
    }

    private boolean endsWith(String mark, int end) {
        return end >= mark.length() && mark.contentEquals(text.subSequence(end - mark.length(), end));
    }
}
