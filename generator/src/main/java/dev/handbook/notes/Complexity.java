package dev.handbook.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds, before the Markdown parser sees a note, the stretches of it that the parser could not get through: what is nested or repeated
 * beyond anything a person writes makes it recurse or take quadratic time. One scan over the text, without backtracking. A
 * stretch is what stands between two blank lines; fenced code is never one.
 *
 * <p>The limits are ten and more times what real notes hold, and a tenth and less of what makes the parser slow.
 */
final class Complexity {
    /** How deep quotes and lists may stand in each other on one line. */
    static final int MAX_DEPTH = 60;

    /** How many emphasis marks of a stretch may be open at once, or have nothing to close. */
    static final int MAX_OPEN = 300;

    /** How many link definitions may stand among other lines; a list of nothing else is no trouble, see {@link LinkDefinitions}. */
    static final int MAX_DEFINITIONS = 1_000;

    /** How many lines with a vertical bar may follow each other. */
    static final int MAX_ROWS = 4_000;

    /** How many cells the rows of a table may have when each is as wide as the widest. */
    static final int MAX_CELLS = 200_000;

    /**
     * How many headings, list entries, footnotes, rules, fences and lines that ask or begin in bold a note may have; each is a part of its own
     * for all that comes after. The largest collections of questions that people keep in one note have some 3,000.
     */
    static final int MAX_PARTS = 12_000;

    /** How many lines in a row, blank ones aside, may be indented or quoted; the parser copies all lines before for each of them. */
    static final int MAX_INDENTED = 10_000;

    /** How many lines may follow each other without a blank one. */
    static final int MAX_LINES = 20_000;

    /** How many brackets and addresses a paragraph may hold; each is a link or a tag that the parser tries, and looks back for its start. */
    static final int MAX_BRACKETS = 10_000;

    /** How many square brackets of a paragraph may be open at once. */
    static final int MAX_OPEN_BRACKETS = 500;

    /** How many words may stand in a tag, or behind a {@code <} that begins one and never ends. */
    static final int MAX_TAG_WORDS = 3_000;

    /** How many tags may be open at once, those aside that HTML closes by itself; the most that people forget to close is one a question. */
    static final int MAX_OPEN_TAGS = 1_500;

    /** How many accents may be piled upon one letter. */
    static final int MAX_ACCENTS = 1_500;

    /** In characters; no mail gets to an address a hundredth as long. */
    static final int MAX_ADDRESS = 10_000;

    /** No character before it goes onto another one. */
    private static final char FIRST_ACCENT = '\u0300';

    private static final Pattern FENCE = Pattern.compile("^ {0,3}(```+|~~~+)(?:[^`]*|[^\\n]*~.*)$");
    private static final String AFTER_PARTS =
            "what comes after the first " + MAX_PARTS + " headings, list entries, questions and fences of the note";

    private static final String IN_TAGS = "more than " + MAX_OPEN_TAGS + " tags that are open at once";

    private static final Pattern PART = Pattern.compile(
            "^[ \\t>]*+(?:#{1,6}(?!#)|[-+*:](?=[ \\t]|$)|\\d{1,9}[.)]|\\[\\^|([-*_])(?:[ \\t]*+\\1){2,}+[ \\t]*+$)");
    private static final Pattern DEFINITION = Pattern.compile("^ {0,3}\\[[^\\]\\n]{1,999}\\]:");

    /**
     * Lines that are shown as they are.
     *
     * @param firstLine 1-based
     * @param lastLine 1-based, inclusive
     * @param why what there is too much of, and the limit
     */
    record Stretch(int firstLine, int lastLine, String why) {}

    private final LineIndex lines;
    private final List<Stretch> found = new ArrayList<>();
    private int parts;

    private Complexity(LineIndex lines) {
        this.lines = lines;
    }

    /** The stretches that are too complex, in order; empty for any real note. */
    static List<Stretch> of(LineIndex lines) {
        var scan = new Complexity(lines);
        scan.scan();
        return scan.found;
    }

    private void scan() {
        var fence = "";
        var start = 0;
        var run = new Run();
        var tags = new OpenTags();
        for (var line = 1; line <= lines.count(); line++) {
            var text = lines.text(line);
            if (fence.isEmpty() || run.isOpen()) {
                if (run.ends(text) && run.isTooLong()) {
                    start = addRun(run, start);
                    fence = "";
                }
                run.read(line, text, line > 1 && isFenced(lines.text(line - 1)));
            }
            var opening = fence.isEmpty() ? fence(text) : "";
            parts += !opening.isEmpty() || fence.isEmpty() && isPart(text) ? 1 : 0;
            if (fence.isEmpty()) {
                tags.read(text);
            }
            if (parts > MAX_PARTS || tags.open() > MAX_OPEN_TAGS) {
                end(addRun(run, start), line - 1);
                found.add(new Stretch(line, lines.count(), parts > MAX_PARTS ? AFTER_PARTS : IN_TAGS));
                return;
            }
            if (!fence.isEmpty()) {
                fence = text.strip().startsWith(fence) ? "" : fence;
            } else if (!opening.isEmpty()) {
                end(start, line - 1);
                start = 0;
                fence = opening;
            } else if (text.isBlank()) {
                end(start, line - 1);
                start = 0;
            } else if (start == 0) {
                start = line;
            }
        }
        end(addRun(run, start), lines.count());
    }

    private static boolean isPart(String text) {
        return PART.matcher(text).find() || text.startsWith("**") || QuestionText.endsAsking(text);
    }

    /** Takes a run that is too long as one stretch and gives the start of what is open behind it: nothing. */
    private int addRun(Run run, int start) {
        if (!run.isTooLong()) {
            return start;
        }
        found.removeIf(stretch -> stretch.lastLine() >= run.first);
        found.add(new Stretch(run.first, run.last, "more than " + MAX_INDENTED + " indented or quoted lines"));
        return 0;
    }

    /** Lines in a row that are indented or quoted. */
    private static final class Run {
        private int first;
        private int last;
        private int count;

        boolean isOpen() {
            return count > 0;
        }

        boolean isTooLong() {
            return count > MAX_INDENTED;
        }

        /** Whether a line ends the run before it. */
        boolean ends(String text) {
            return count > 0 && !text.isBlank() && !isIndented(text);
        }

        /** Reads on. A fence right above, in a bullet say, would be open over all the blank lines that are left, so it goes with the run. */
        void read(int line, String text, boolean isBelowFence) {
            if (text.isBlank()) {
                return;
            }
            count = isIndented(text) ? count + 1 : 0;
            first = count == 1 ? (isBelowFence ? line - 1 : line) : first;
            last = line;
        }

        private static boolean isIndented(String text) {
            return " \t>".indexOf(text.charAt(0)) >= 0;
        }
    }

    private static boolean isFenced(String line) {
        return line.contains("```") || line.contains("~~~");
    }

    /** The marks that open fenced code, or empty. */
    private static String fence(String line) {
        if (!isFenced(line)) {
            return "";
        }
        var marker = FENCE.matcher(line);
        return marker.matches() ? marker.group(1) : "";
    }

    private void end(int start, int last) {
        if (start > 0) {
            why(start, last).ifPresent(why -> found.add(new Stretch(start, last, why)));
        }
    }

    private Optional<String> why(int start, int last) {
        if (last - start >= MAX_LINES) {
            return over("lines without a blank one", MAX_LINES);
        }
        var isShort = lines.start(last) + lines.text(last).length() - lines.start(start) <= MAX_OPEN;
        var marks = new EmphasisMarks();
        var brackets = new Brackets(isHtml(lines.text(start)));
        var tags = new TagWords();
        var definitions = 0;
        var rows = 0;
        var widest = 0;
        for (var line = start; line <= last; line++) {
            var text = lines.text(line);
            if (depth(text) > MAX_DEPTH) {
                return over("lists and quotes within each other", MAX_DEPTH);
            }
            if (isShort) {
                continue; // all else that is limited takes more characters than that
            }
            if (hasAccents(text)) {
                return over("accents on one letter", MAX_ACCENTS);
            }
            if (hasLongAddress(text)) {
                return over("characters in one address", MAX_ADDRESS);
            }
            marks.read(text);
            brackets.read(text);
            tags.read(text);
            definitions += text.contains("]:") && DEFINITION.matcher(text).find() ? 1 : 0;
            var bars = bars(text);
            rows += bars > 0 ? 1 : 0;
            widest = Math.max(widest, bars);
        }
        if (marks.most() > MAX_OPEN) {
            return over("emphasis marks without a partner", MAX_OPEN);
        }
        if (brackets.mostOpen() > MAX_OPEN_BRACKETS) {
            return over("square brackets within each other", MAX_OPEN_BRACKETS);
        }
        if (brackets.most() > MAX_BRACKETS) {
            return over("brackets and addresses in one paragraph", MAX_BRACKETS);
        }
        if (tags.most() > MAX_TAG_WORDS) {
            return over("words in one tag", MAX_TAG_WORDS);
        }
        if (definitions > MAX_DEFINITIONS && definitions <= last - start) {
            return over("link definitions in a row", MAX_DEFINITIONS);
        }
        if (rows > MAX_ROWS) {
            return over("table rows", MAX_ROWS);
        }
        return rows > 1 && (long) rows * widest > MAX_CELLS ? over("table cells", MAX_CELLS) : Optional.empty();
    }

    /** Whether a mail address in angles goes on and on. */
    private static boolean hasLongAddress(String line) {
        var start = -1;
        var isMail = false;
        for (var i = 0; line.length() > MAX_ADDRESS && i < line.length(); i++) {
            var c = line.charAt(i);
            if (c == '<' || c == '>' || c == ' ') {
                start = c == '<' ? i : -1;
                isMail = false;
            }
            isMail |= c == '@';
            if (isMail && start >= 0 && i - start > MAX_ADDRESS) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line begins a block of raw HTML, whose tags are not read one by one. */
    private static boolean isHtml(String line) {
        var text = line.stripLeading();
        return text.length() > 1
                && text.charAt(0) == '<'
                && (Character.isLetter(text.charAt(1)) || "/!?".indexOf(text.charAt(1)) >= 0);
    }

    private static Optional<String> over(String what, int limit) {
        return Optional.of("more than " + limit + " " + what);
    }

    /** How many markers of quotes and lists begin a line. */
    private static int depth(String line) {
        var depth = 0;
        var i = 0;
        while (i < line.length()) {
            var c = line.charAt(i);
            if (c == '>') {
                depth++;
            } else if (c >= '0' && c <= '9') {
                var end = i;
                while (end < line.length() && line.charAt(end) >= '0' && line.charAt(end) <= '9') {
                    end++;
                }
                if (end == line.length() || line.charAt(end) != '.' && line.charAt(end) != ')') {
                    return depth;
                }
                i = end;
                depth++;
            } else if (c == '-' || c == '+' || c == '*' || c == ':') {
                if (i + 1 < line.length() && line.charAt(i + 1) != ' ' && line.charAt(i + 1) != '\t') {
                    return depth;
                }
                depth++;
            } else if (c != ' ' && c != '\t') {
                return depth;
            }
            i++;
        }
        return depth;
    }

    private static int bars(String line) {
        var bars = 0;
        for (var at = line.indexOf('|'); at >= 0; at = line.indexOf('|', at + 1)) {
            bars++;
        }
        return bars;
    }

    private static boolean hasAccents(String line) {
        var run = 0;
        for (var i = 0; line.length() > MAX_ACCENTS && i < line.length(); i++) {
            run = isAccent(line.charAt(i)) ? run + 1 : 0;
            if (run > MAX_ACCENTS) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAccent(char c) {
        return c >= FIRST_ACCENT && Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
