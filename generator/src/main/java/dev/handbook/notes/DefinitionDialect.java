package dev.handbook.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A definition list: each term asks, its definitions answer. It is read where terms ask, or where such lists are most of the note.
 *
 * <pre>
 * What is oolong?
 * : Half-oxidised tea.
 *
 * Pu-erh
 * : Aged tea.
 * </pre>
 */
final class DefinitionDialect implements Dialect {
    private static final Pattern COLON = Pattern.compile("^\\s*:\\s+(?=\\S)");
    private static final double TERM = 0.5;

    @Override
    public String name() {
        return "definition-list";
    }

    @Override
    public Reading read(Outline note) {
        var claims = new ArrayList<Claim>();
        var text = 0;
        var defined = 0;
        for (var i = 0; i < note.size(); i++) {
            var block = note.get(i);
            var before = claims.size();
            if (block.element().normalName().equals("dl")) {
                addAll(i, block.element(), claims);
            } else if (block.isParagraph() && !note.isOneLine(i)) {
                addLines(i, block.element(), claims);
            }
            text += block.isHeading() ? 0 : note.text(i).length();
            defined += claims.size() > before ? note.text(i).length() : 0;
        }
        var asking = claims.stream()
                .filter(claim -> QuestionText.asks(claim.title().text()))
                .count();
        var isRead = claims.size() > 1 && (asking * 2 >= claims.size() || defined * 10 > text * 6);
        return isRead ? Reading.of(claims) : Reading.NOTHING;
    }

    private static void addAll(int block, Element list, List<Claim> claims) {
        var title = new Element("p");
        var anchor = list;
        var body = new ArrayList<Element>();
        for (var child : list.children()) {
            if (child.normalName().equals("dt") && !body.isEmpty()) {
                claims.add(claim(block, title, anchor, body));
                title = new Element("p");
                body.clear();
            }
            if (child.normalName().equals("dt")) {
                anchor = title.childNodeSize() == 0 ? child : anchor;
                title.appendText(title.childNodeSize() == 0 ? "" : " ")
                        .appendChildren(child.clone().childNodes());
            } else {
                body.add(new Element("div").appendChildren(child.clone().childNodes()));
            }
        }
        if (!title.text().isBlank()) {
            claims.add(claim(block, title, anchor, body));
        }
    }

    private static void addLines(int block, Element paragraph, List<Claim> claims) {
        var lines = Paragraphs.takenLines(paragraph.clone());
        if (lines.size() < 2 || !COLON.matcher(Paragraphs.text(lines.get(1))).find()) {
            return;
        }
        var body = new ArrayList<Element>();
        for (var line : lines.subList(1, lines.size())) {
            var text = new Element("p").appendChildren(line);
            if (text.childNodeSize() > 0 && text.childNode(0) instanceof TextNode words) {
                words.text(COLON.matcher(words.getWholeText()).replaceFirst(""));
            }
            body.add(text);
        }
        claims.add(claim(block, new Element("p").appendChildren(lines.get(0)), paragraph, body));
    }

    private static Claim claim(int block, Element title, Element anchor, List<Element> body) {
        var claim = Claim.closed(block, Titles.of(title), anchor, body);
        return claim.weighing(Math.max(TERM, claim.weight()));
    }
}
