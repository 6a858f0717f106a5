package dev.handbook.notes;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * The line of tags that programs for flash cards want at the start of an answer. It answers nothing and says what the question belongs to.
 *
 * <pre>
 * ### What is oolong?
 * #flashcards/tea #black
 * Half-oxidised tea.
 * </pre>
 */
final class TagLine {
    private static final int LONGEST = 200;

    private static final Pattern TAGS = Pattern.compile("(?:#[\\p{L}\\p{M}\\p{N}_/-]{2,60}(?:\\s{1,9}|$)){1,9}");

    /** What may as well be a colour or a number. */
    private static final Pattern NO_TAG = Pattern.compile("#(?:[0-9a-fA-F]{3,8}|[\\d/_-]+)");

    private TagLine() {}

    /** Takes the line off an answer that goes on behind it and gives its tags without their signs; none if there is no such line. */
    static List<String> takenFrom(Element answer) {
        var first = answer.firstElementChild();
        if (first == null
                || !first.normalName().equals("p")
                || !first.wholeText().startsWith("#")) {
            return List.of();
        }
        var lines = Paragraphs.lines(first.clone());
        var words = Paragraphs.text(lines.get(0)).strip();
        var goesOn = lines.size() > 1 || first.nextElementSibling() != null;
        if (!goesOn || words.length() > LONGEST || !TAGS.matcher(words).matches()) {
            return List.of();
        }
        var tags = Arrays.asList(words.split("\\s+"));
        if (tags.stream().anyMatch(tag -> NO_TAG.matcher(tag).matches())) {
            return List.of();
        }
        keep(first, lines.subList(1, lines.size()));
        return tags.stream().map(tag -> tag.substring(1)).toList();
    }

    private static void keep(Element paragraph, List<List<Node>> lines) {
        paragraph.empty();
        lines.forEach(line ->
                paragraph.appendText(paragraph.childNodeSize() == 0 ? "" : "\n").appendChildren(line));
        if (NoteTree.isBlank(paragraph)) {
            paragraph.remove();
        }
    }
}
