package dev.handbook.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Trivia collections in plain text: the question, the right answer, the options. A text may run over several lines.
 *
 * <pre>
 * #Q Which of these is
 * half-oxidised?
 * ^ Oolong
 * A Matcha
 * B Oolong
 * </pre>
 */
final class TriviaDialect implements Dialect {
    private static final Pattern QUESTION = Pattern.compile("^\\s*#Q\\s+");
    private static final Pattern ANSWER = Pattern.compile("^\\s*\\^\\s*");
    private static final Pattern OPTION = Pattern.compile("^\\s*([A-H])\\s+(?=\\S)");

    @Override
    public String name() {
        return "trivia";
    }

    @Override
    public Reading read(Outline note) {
        var claims = new ArrayList<Claim>();
        for (var i = 0; i < note.size(); i++) {
            if (note.get(i).isParagraph() && isQuestion(note.text(i))) {
                claims.add(claim(i, note.get(i).element()));
            }
        }
        return Reading.of(claims);
    }

    static boolean isQuestion(String line) {
        return QUESTION.matcher(line).find();
    }

    private static Claim claim(int block, Element paragraph) {
        var question = new Element("p");
        var answer = new Element("p");
        var options = new ArrayList<Element>();
        var target = question;
        for (List<Node> line : Paragraphs.takenLines(paragraph.clone())) {
            var text = Paragraphs.text(line);
            if (ANSWER.matcher(text).find() && options.isEmpty()) {
                target = answer;
            } else if (OPTION.matcher(text).find() && target != question) {
                target = new Element("li");
                options.add(target);
            }
            var words = target == question && question.childNodeSize() == 0
                    ? QUESTION.matcher(text).replaceFirst("")
                    : text;
            target.appendText(target.childNodeSize() == 0 ? words : " " + words);
        }
        var right = ANSWER.matcher(answer.text()).replaceFirst("").strip();
        var body = new ArrayList<Element>();
        if (!right.isEmpty()) {
            body.add(new Element("p").text(right));
        }
        if (!options.isEmpty()) {
            body.add(list(options, right));
        }
        return Claim.closed(block, question, paragraph, body).weighing(1);
    }

    private static Element list(List<Element> options, String right) {
        var list = new Element("ul");
        for (var option : options) {
            var words = OPTION.matcher(option.text()).replaceFirst("").strip();
            list.appendChild(option);
            if (words.equalsIgnoreCase(right)) {
                Options.mark(option);
            }
        }
        return list;
    }
}
