package dev.handbook.notes;

import dev.handbook.model.About;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Summaries that only say "show it" in words that no list has. They are known by what they do: the fold stands right below a question,
 * with nothing but options, code or a picture between, and the same few words stand on the other folds below questions, or name an answer.
 *
 * <pre>{@code
 * **What is oolong?**
 * <details><summary>Peek!</summary> Half-oxidised tea. </details>
 * }</pre>
 *
 * <p>Such a summary is emptied, which makes its fold an answer for every dialect; its words are told with the note.
 */
final class FoldLabels {
    /** Longer summaries say something. */
    private static final int LONGEST = 40;

    private static final Set<String> BETWEEN = Set.of("pre", "table", "figure");

    private static final double NEARLY_ALL = 0.8;

    private static final Pattern SAYS_ANSWER = Pattern.compile(
            "(?<![\\p{L}\\p{M}])(?:" + AskingWords.ANSWER + ")(?![\\p{L}\\p{M}])" + "|答案|解答|回答|答え|정답|답변|해설",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern MORE = Pattern.compile("[\\d:：?？؟]");

    private FoldLabels() {}

    /** The folds with the same words on them. */
    private static final class Group {
        private final List<Element> summaries = new ArrayList<>();
        private int below;
    }

    /** Empties the labels below {@code body} and gives their words, each once. */
    static List<About.Fact> take(Element body) {
        var groups = new LinkedHashMap<String, Group>();
        for (var details : body.getElementsByTag("details")) {
            var summary = details.firstElementChild();
            if (summary != null && summary.normalName().equals("summary") && mayBeLabel(summary)) {
                var group = groups.computeIfAbsent(words(summary).toLowerCase(Locale.ROOT), key -> new Group());
                group.summaries.add(summary);
                group.below += isBelowQuestion(details) ? 1 : 0;
            }
        }
        groups.values().removeIf(group -> !isLabel(group));
        return groups.values().stream().map(FoldLabels::emptied).toList();
    }

    private static About.Fact emptied(Group group) {
        var label = words(group.summaries.get(0));
        group.summaries.forEach(Element::empty);
        return new About.Fact("answers", label);
    }

    private static boolean isLabel(Group group) {
        var size = group.summaries.size();
        var saysAnswer = SAYS_ANSWER.matcher(words(group.summaries.get(0))).find();
        return saysAnswer ? group.below * 2 >= size : size > 1 && group.below >= NEARLY_ALL * size;
    }

    private static String words(Element summary) {
        return summary.text().strip();
    }

    /** A few words without a number, a colon or a question, which nobody knows as a label yet. */
    private static boolean mayBeLabel(Element summary) {
        var words = words(summary);
        return !words.isEmpty()
                && words.length() <= LONGEST
                && !MORE.matcher(words).find()
                && !QuestionText.asks(words)
                && !AnswerLabel.isOnly(words);
    }

    private static boolean isBelowQuestion(Element details) {
        var before = details.previousSibling();
        while (before != null) {
            if (before instanceof Element element && Block.isBlock(element)) {
                if (asks(element)) {
                    return true;
                }
                if (!isBetween(element)) {
                    return false;
                }
            } else if (!NoteTree.text(before).isBlank()) {
                return QuestionText.asks(line(before));
            }
            before = before.previousSibling();
        }
        return false;
    }

    /** The loose words that end in a node: those of a list entry before its fold. */
    private static String line(Node last) {
        var words = new ArrayDeque<String>();
        for (Node node = last; node != null && !Block.isBlock(node); node = node.previousSibling()) {
            words.addFirst(node instanceof TextNode text ? text.getWholeText() : NoteTree.text(node));
        }
        return String.join("", words).strip();
    }

    private static boolean asks(Element element) {
        if (element.normalName().equals("p") || Block.level(element) > 0) {
            return isCounted(element) || element.wholeText().strip().lines().anyMatch(QuestionText::asks);
        }
        var last = Block.isList(element) ? element.lastElementChild() : null;
        return last != null
                && last == element.firstElementChild()
                && (element.normalName().equals("ol") || QuestionText.asks(last.text()));
    }

    /** A number in front, or a letter that names no option beside others. */
    private static boolean isCounted(Element element) {
        var before = element.previousElementSibling();
        return QuestionText.prefixLength(element.text()) > 0
                || !Options.letter(element).isEmpty()
                        && (before == null || Options.letter(before).isEmpty());
    }

    /** Options, code and pictures go on with a question. */
    private static boolean isBetween(Element element) {
        return Block.isList(element)
                || BETWEEN.contains(element.normalName())
                || element.normalName().equals("p")
                        && (element.text().isBlank() || !Options.letter(element).isEmpty());
    }
}
