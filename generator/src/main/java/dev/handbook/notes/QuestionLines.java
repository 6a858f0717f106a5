package dev.handbook.notes;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A paragraph whose first lines ask and whose other lines answer.
 *
 * @param question the lines that ask
 * @param rest a paragraph of the other lines, or nothing
 */
record QuestionLines(Element question, List<Element> rest) {
    /** A line this long was broken by an editor, not by meaning. */
    private static final int WRAPPED = 60;

    QuestionLines {
        rest = List.copyOf(rest);
    }

    /**
     * Cuts behind the first line that ends in a question mark, or before a line that begins with the answer's label or the first option. Without any,
     * the first line asks, unless the paragraph was merely wrapped.
     */
    static QuestionLines of(Element paragraph) {
        var question = new Element(paragraph.normalName());
        var rest = new Element("p");
        var hasMark = paragraph.wholeText().lines().anyMatch(QuestionText::endsAsking);
        var asked = false;
        var lines = Paragraphs.takenLines(broken(paragraph.clone()));
        var options = Options.start(lines);
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var text = Paragraphs.text(line);
            asked = asked
                    || i == options
                    || question.childNodeSize() > 0
                            && (AnswerLabel.opens(text) || !hasMark && !continues(question, text));
            var target = asked ? rest : question;
            if (target.childNodeSize() > 0) {
                target.appendText("\n");
            }
            target.appendChildren(line);
            asked = asked || QuestionText.endsAsking(question.text());
        }
        return new QuestionLines(question, rest.text().isBlank() ? List.of() : List.of(rest));
    }

    /** A {@code br} ends a line as well. */
    private static Element broken(Element paragraph) {
        var edits = new Edits();
        for (var lineBreak : paragraph.getElementsByTag("br")) {
            if (!(lineBreak.nextSibling() instanceof TextNode text
                    && text.getWholeText().startsWith("\n"))) {
                edits.replace(lineBreak, List.of(lineBreak, new TextNode("\n")));
            }
        }
        edits.make();
        return paragraph;
    }

    private static boolean continues(Element question, String line) {
        var words = question.text();
        return words.length() >= WRAPPED
                && !line.isBlank()
                && (Character.isLowerCase(line.strip().codePointAt(0))
                        || line.strip().charAt(0) == '(');
    }
}
