package dev.handbook.notes;

import dev.handbook.model.About;
import dev.handbook.model.Picture;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Org as notes use it: headlines, paragraphs, lists, blocks of code, quotes, tables, emphasis, links and pictures. A drill card
 * with an {@code Answer} headline below it is a question; a cloze card asks nothing and stays text. Drawers, properties, planning
 * lines and comments say how the author works with the note and are not shown; key words are what it says of itself.
 */
final class OrgFormat implements Format {
    private static final List<Inline.Mark> MARKS = List.of(
            new Inline.Mark("*", "*", "strong", true, false),
            new Inline.Mark("/", "/", "em", true, false),
            new Inline.Mark("_", "_", "u", true, false),
            new Inline.Mark("+", "+", "del", true, false),
            new Inline.Mark("=", "=", "code", true, true),
            new Inline.Mark("~", "~", "code", true, true));

    /** The title is in the tree; captions and blocks belong to the text. */
    private static final Pattern SETTING =
            Pattern.compile("#\\+(?!(?i:title|caption|begin|end|name|results))(\\w{1,40}):\\s{1,20}(\\S.{0,500})");

    /** A link is no longer than this; it bounds what a lone bracket costs. */
    private static final int REACH = 500;

    @Override
    public String name() {
        return "Org";
    }

    @Override
    public List<About.Fact> about(String mended) {
        return SettingLines.of(mended, SETTING);
    }

    @Override
    public Document tree(String mended) {
        return new OrgReader(mended, new Inline(MARKS, OrgFormat::special, "*/_+=~[h<")).read();
    }

    private static int special(String text, int at, Element out) {
        return switch (text.charAt(at)) {
            case '[' -> text.startsWith("[[", at) ? link(text, at, out) : at;
            case '<' -> target(text, at);
            case 'h' -> address(text, at, out);
            default -> at;
        };
    }

    /** {@code [[address][words]]} or {@code [[address]]}; an address that is a picture shows it. */
    private static int link(String text, int at, Element out) {
        var end = text.substring(at, Math.min(text.length(), at + REACH)).indexOf("]]");
        if (end < 0) {
            return at;
        }
        var inner = text.substring(at + 2, at + end);
        var middle = inner.indexOf("][");
        var address = middle < 0 ? inner : inner.substring(0, middle);
        var words = middle < 0 ? "" : inner.substring(middle + 2);
        var file = address.startsWith("file:") ? address.substring(5) : address;
        if (words.isEmpty() && Picture.isPicture(file)) {
            out.appendElement("img").attr("src", file).attr("alt", "");
        } else {
            var search = file.indexOf("::");
            var target = file.startsWith("*") || file.startsWith("#")
                    ? "#" + Slug.fragment(file.substring(1))
                    : search < 0 ? file : file.substring(0, search);
            out.appendElement("a").attr("href", target).text(words.isEmpty() ? file : words);
        }
        return at + end + 2;
    }

    /** {@code <<name>>} names a spot and says nothing. */
    private static int target(String text, int at) {
        var end = text.startsWith("<<", at)
                ? text.substring(at, Math.min(text.length(), at + REACH)).indexOf(">>")
                : -1;
        return end < 0 ? at : at + end + 2;
    }

    private static int address(String text, int at, Element out) {
        if (!text.startsWith("https://", at) && !text.startsWith("http://", at)
                || at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            return at;
        }
        var end = at;
        while (end < text.length()
                && !Character.isWhitespace(text.charAt(end))
                && "<>\"[]".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (".,;:!?)".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        var address = text.substring(at, end);
        out.appendElement("a").attr("href", address).text(address);
        return end;
    }
}
