package dev.handbook.notes;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * reStructuredText as notes use it: section titles by their underlines, paragraphs, lists, literal and code blocks, tables, quotes,
 * admonitions, pictures, emphasis and links. Comments, targets and contents directives are not shown; what a directive that
 * is not known here holds is read as text.
 */
final class RstFormat implements Format {
    private static final List<Inline.Mark> MARKS = List.of(
            new Inline.Mark("``", "``", "code", true, true),
            new Inline.Mark("**", "**", "strong", true, false),
            new Inline.Mark("*", "*", "em", true, false));

    /** A link or role is no longer than this; it bounds what a lone back quote costs. */
    private static final int REACH = 500;

    @Override
    public String name() {
        return "reStructuredText";
    }

    @Override
    public Document tree(String mended) {
        return new RstReader(mended, new Inline(MARKS, RstFormat::special, "*`:\\|h[")).read();
    }

    private static int special(String text, int at, Element out) {
        if (text.startsWith("``", at)) {
            return at;
        }
        return switch (text.charAt(at)) {
            case '`' -> quoted(text, at, at, out);
            case ':' -> role(text, at, out);
            case 'h' -> bareAddress(text, at, out);
            case '|' -> substitution(text, at, out);
            default -> at;
        };
    }

    /** {@code `words <address>`_}, {@code `words`_} or {@code `words`}; it begins at {@code open}. */
    private static int quoted(String text, int at, int open, Element out) {
        var close = text.substring(open, Math.min(text.length(), open + REACH)).indexOf('`', 1);
        if (close < 0) {
            return at;
        }
        var inner = text.substring(open + 1, open + close);
        var end = open + close + 1;
        while (end < text.length() && text.charAt(end) == '_') {
            end++;
        }
        var angle = inner.endsWith(">") ? inner.lastIndexOf('<') : -1;
        var words = angle < 0 ? inner : inner.substring(0, angle).strip();
        var isLink = end > open + close + 1 && angle >= 0;
        if (isLink) {
            var target = inner.substring(angle + 1, inner.length() - 1).strip();
            out.appendElement("a").attr("href", target).text(words.isEmpty() ? target : words);
        } else if (at < open && text.startsWith("kbd", at + 1)) {
            out.appendElement("kbd").text(inner);
        } else if (at < open && !isReference(text.substring(at + 1, open))) {
            out.appendElement("code").text(inner);
        } else {
            out.appendElement("em").text(words);
        }
        return end;
    }

    /** Roles that lead to another place rather than naming code. */
    private static boolean isReference(String role) {
        return role.startsWith("ref") || role.startsWith("doc") || role.startsWith("term") || role.startsWith("emph");
    }

    private static int role(String text, int at, Element out) {
        var end = at + 1;
        while (end < text.length()
                && end - at < 40
                && (Character.isLetterOrDigit(text.charAt(end)) || "-:+._".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        var isRole = end > at + 2 && end < text.length() && text.charAt(end) == '`' && text.charAt(end - 1) == ':';
        return isRole ? quoted(text, at, end, out) : at;
    }

    private static int bareAddress(String text, int at, Element out) {
        if (!text.startsWith("https://", at) && !text.startsWith("http://", at)
                || at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            return at;
        }
        var end = at;
        while (end < text.length()
                && !Character.isWhitespace(text.charAt(end))
                && "<>\"`".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (".,;:!?)".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        var address = text.substring(at, end);
        out.appendElement("a").attr("href", address).text(address);
        return end;
    }

    /** {@code |name|} stands for words; the name says as much as is known here. */
    private static int substitution(String text, int at, Element out) {
        var close = text.substring(at, Math.min(text.length(), at + 60)).indexOf('|', 1);
        if (close < 2
                || Character.isWhitespace(text.charAt(at + 1))
                || Character.isWhitespace(text.charAt(at + close - 1))) {
            return at;
        }
        out.appendText(text.substring(at + 1, at + close));
        return at + close + 1;
    }
}
