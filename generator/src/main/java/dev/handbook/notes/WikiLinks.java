package dev.handbook.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Links by name, as note-taking programs write them: {@code [[note]]}, {@code [[note#heading|words]]} and {@code ![[picture.png]]}.
 * They become ordinary links and pictures where the name is that of one file only; all others stay words.
 */
final class WikiLinks {
    private static final Evaluator APART = QueryParser.parse("a, code, pre, kbd, samp");

    private static final Pattern LINK = Pattern.compile(
            "(!?)\\[\\[([^\\s\\[\\]|#][^\\[\\]|#\\n]{0,200})(?:#([^\\[\\]|\\n]{1,200}))?(?:\\|([^\\[\\]\\n]{1,200}))?]]");

    private WikiLinks() {}

    /** Changes the tree; code and links in it are left alone. */
    static void resolve(Element root, References references) {
        var candidates = root.nodeStream(TextNode.class)
                .filter(words -> words.getWholeText().contains("[["))
                .toList();
        var edits = new Edits();
        for (var words : candidates) {
            var parent = words.parent();
            if (parent != null && parent.closest(APART) == null) {
                edits.replace(words, resolved(words.getWholeText(), references));
            }
        }
        edits.make();
    }

    private static List<Node> resolved(String text, References references) {
        var nodes = new ArrayList<Node>();
        var link = LINK.matcher(text);
        var done = 0;
        while (link.find()) {
            var path = references.named(link.group(2).strip());
            if (path.isPresent()) {
                nodes.add(new TextNode(text.substring(done, link.start())));
                nodes.add(element(link.toMatchResult(), path.get()));
                done = link.end();
            }
        }
        nodes.add(new TextNode(text.substring(done)));
        return nodes;
    }

    private static Element element(MatchResult link, String path) {
        var heading = link.group(3) == null ? "" : link.group(3).strip();
        var shown = link.group(4) == null ? "" : link.group(4).strip();
        var address = "/" + path.replace("%", "%25").replace("#", "%23").replace("?", "%3F");
        if (!link.group(1).isEmpty()) {
            return new Element("img").attr("src", address).attr("alt", shown);
        }
        return new Element("a")
                .attr(
                        "href",
                        heading.isEmpty()
                                ? address
                                : address + "#" + Slug.fragment(heading).replace("%", "%25"))
                .text(
                        shown.isEmpty()
                                ? String.join(" ", List.of(link.group(2).strip(), heading))
                                        .strip()
                                : shown);
    }
}
