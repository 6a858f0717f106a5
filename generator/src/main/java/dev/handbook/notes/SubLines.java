package dev.handbook.notes;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The lines of a bullet's own words. Wiki notes nest bullets by doubling the star, which Markdown takes for a continued line:
 *
 * <pre>
 * * Which teas are oxidised?
 * ** oolong
 * ** black
 * </pre>
 */
final class SubLines {
    private static final Pattern STARS = Pattern.compile("^\\s*\\*{2,3}\\s+");

    private SubLines() {}

    static QuestionLines of(Bullet bullet) {
        var lines = Paragraphs.takenLines(bullet.asking().clone());
        if (lines.size() == 1 || !STARS.matcher(Paragraphs.text(lines.get(1))).find()) {
            return QuestionLines.of(bullet.asking());
        }
        var question = new Element("p").appendChildren(lines.get(0));
        var list = new Element("ul");
        for (var line : lines.subList(1, lines.size())) {
            var item = list.appendElement("li").appendChildren(line);
            if (item.childNodeSize() > 0 && item.childNode(0) instanceof TextNode words) {
                words.text(STARS.matcher(words.getWholeText()).replaceFirst(""));
            }
        }
        return new QuestionLines(question, List.of(list));
    }
}
