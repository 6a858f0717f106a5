package dev.handbook.notes;

import dev.handbook.model.About;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/**
 * Markdown with components. Imports, exports and comments are code and go; the tags of components go, too, and what stands between
 * them stays, as do titles and the like that they carry. Code is left alone.
 */
final class MdxFormat implements Format {
    private static final Pattern STATEMENT =
            Pattern.compile("^(?:import\\s+[\\w{*'\"]|export\\s+(?:const|default|let|function|async|\\{|\\*)).*");
    private static final Pattern FENCE = Pattern.compile("^\\s{0,3}(```+|~~~+).*");
    /** What a component is told that is meant for readers: by its name, or because it is more than one word. */
    private static final Pattern WORDS = Pattern.compile(
            "\\b(?!class|style\\b|sx\\b|d\\b|points\\b|viewBox\\b|transform\\b|sizes\\b|srcSet\\b|on[A-Z])(?:(?:title|summary|question|label|heading|caption|alt)=|[\\w-]+="
                    + "(?=\"[^\"]*[\\p{L}\\p{N}][ \\t]+[\\p{L}\\p{N}]|'[^']*[\\p{L}\\p{N}][ \\t]+[\\p{L}\\p{N}]))(?:\"([^\"]*)\"|'([^']*)')");

    /** Components that fold what is in them, with what they show above it. */
    private static final Pattern FOLD = Pattern.compile(
            "^<(\\w*(?:Accordion|Collaps|Toggle|Details|Spoiler|Disclosure|Expand|Faq|FAQ|Question)\\w*)\\s[^>]*?\\b"
                    + "(?:title|summary|question|label|heading|header)=(?:\"([^\"]*)\"|'([^']*)')");

    /** A tag is no longer than this; it bounds what a lone {@code <A} costs. */
    private static final int REACH = 1000;

    private final Format markdown = new MarkdownFormat();

    @Override
    public String name() {
        return "MDX";
    }

    @Override
    public String mended(String text) {
        var out = new StringBuilder(text.length());
        var open = new StringBuilder();
        var folds = new ArrayDeque<String>();
        var fence = "";
        var braces = 0;
        for (var line : text.split("\n", -1)) {
            var marker = FENCE.matcher(line);
            var isCode = !fence.isEmpty() || marker.matches();
            if (!fence.isEmpty()) {
                fence = line.strip().startsWith(fence) ? "" : fence;
            } else if (marker.matches()) {
                fence = marker.group(1);
            }
            if (isCode) {
                out.append(plain(open, folds)).append(line).append('\n');
                braces = 0;
            } else if (braces > 0 && !line.isBlank() || STATEMENT.matcher(line).matches()) {
                braces = Math.max(0, braces + balance(line));
                open.append('\n');
            } else {
                braces = 0;
                open.append(line).append('\n');
            }
        }
        out.append(plain(open, folds));
        out.setLength(out.length() - 1);
        return markdown.mended(out.toString());
    }

    @Override
    public List<About.Fact> replaced(String text) {
        return LabelPairs.about(text);
    }

    @Override
    public Document tree(String mended) {
        return markdown.tree(mended);
    }

    @Override
    public Tree read(LineIndex mended) {
        return markdown.read(mended);
    }

    private static int balance(String line) {
        return line.chars()
                .map(c -> "{([".indexOf(c) >= 0 ? 1 : "})]".indexOf(c) >= 0 ? -1 : 0)
                .sum();
    }

    /** Takes the text out of {@code open}, without comments and the tags of components, but with as many lines. */
    private static String plain(StringBuilder open, Deque<String> folds) {
        var text = open.toString();
        open.setLength(0);
        var out = new StringBuilder(text.length());
        var isCode = false;
        var i = 0;
        while (i < text.length()) {
            var c = text.charAt(i);
            isCode = c == '`' ? !isCode : isCode && c != '\n';
            var end = isCode ? i : text.startsWith("{/*", i) ? find(text, "*/}", i) : c == '<' ? tag(text, i) : i;
            if (end == i) {
                out.append(c);
                i++;
            } else {
                var taken = text.substring(i, end);
                out.append(c == '<' ? spoken(taken, folds) : "");
                out.append(
                        "\n".repeat((int) taken.chars().filter(d -> d == '\n').count()));
                i = end;
            }
        }
        return out.toString();
    }

    /** What a tag says: it opens or closes a fold, or carries words. */
    private static String spoken(String tag, Deque<String> folds) {
        var fold = FOLD.matcher(tag);
        if (fold.find() && !tag.endsWith("/>")) {
            folds.push("</" + fold.group(1) + ">");
            return "<details><summary>" + (fold.group(2) == null ? fold.group(3) : fold.group(2)) + "</summary>";
        }
        if (tag.equals(folds.peek())) {
            folds.pop();
            return "</details>";
        }
        var said = new StringBuilder();
        var words = WORDS.matcher(tag);
        while (words.find()) {
            said.append(words.group(1) == null ? words.group(2) : words.group(1))
                    .append(' ');
        }
        return said.toString();
    }

    private static int find(String text, String wanted, int from) {
        var found = text.substring(from, Math.min(text.length(), from + REACH)).indexOf(wanted);
        return found < 0 ? from : from + found + wanted.length();
    }

    /** The offset behind the tag of a component, whose name begins with a capital or is empty; {@code at} for any other. */
    private static int tag(String text, int at) {
        var name = text.startsWith("</", at) ? at + 2 : at + 1;
        var isComponent =
                name < text.length() && (Character.isUpperCase(text.charAt(name)) || text.charAt(name) == '>');
        var quote = '\0';
        var braces = 0;
        for (var i = name; isComponent && i < text.length() && i < at + REACH; i++) {
            var c = text.charAt(i);
            if (quote != '\0') {
                quote = c == quote ? '\0' : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '{' || c == '}') {
                braces += c == '{' ? 1 : -1;
            } else if (c == '>' && braces <= 0) {
                return i + 1;
            }
        }
        return at;
    }
}
