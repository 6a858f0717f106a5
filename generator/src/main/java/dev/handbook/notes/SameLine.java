package dev.handbook.notes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Questions that are answered on their own line, behind the question mark. A single one may as well ask for more ("What is oolong? Be
 * brief."), so they count only where the rest of the note's unanswered questions look the same, or those of the same list, or where a sign leads to the answer.
 *
 * <pre>
 * - What is oolong? -&gt; half-oxidised tea
 * 2. What is pu-erh? It is aged tea.
 * </pre>
 */
final class SameLine {
    private static final Pattern SIGN = Pattern.compile("^\\s*(?:-+>|=+>|[→⇒➜➡:：|]|[-–—]+(?=\\s))\\s*(?=\\S)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final double MOST = 0.6;
    private static final int FEWEST = 3;
    private static final int FEWEST_SIGNED = 2;
    private static final int FEWEST_LISTED = 2;
    private static final int FEWEST_WORDS = 3;
    private static final int LONGEST = 2_000;

    private SameLine() {}

    /** A question taken apart: its words, and those behind its question mark. */
    private record Halves(int node, int mark, boolean isSigned) {}

    /** The same parts, with answers where questions hold them. */
    static List<Part> answered(List<Part> parts) {
        var open = 0;
        var plain = 0;
        var signed = 0;
        var halves = new ArrayList<Optional<Halves>>();
        for (var part : parts) {
            var isOpen = part instanceof Part.Asked asked
                    && asked.claim().body().isEmpty()
                    && asked.following().isEmpty();
            var found = isOpen && part instanceof Part.Asked asked
                    ? halves(asked.claim().title())
                    : Optional.<Halves>empty();
            halves.add(found);
            open += isOpen ? 1 : 0;
            signed += found.filter(Halves::isSigned).isPresent() ? 1 : 0;
            plain += found.isPresent() ? 1 : 0;
        }
        var arePlain = plain >= FEWEST && plain >= MOST * open;
        var areSigned = signed >= FEWEST_SIGNED;
        var lists = listsOfHalves(parts, halves);
        if (!arePlain && !areSigned && lists.isEmpty()) {
            return parts;
        }
        var answered = new ArrayList<Part>();
        for (var i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            var isPlain = arePlain
                    || part instanceof Part.Asked asked
                            && lists.contains(asked.claim().block());
            var half = halves.get(i).filter(found -> isPlain || found.isSigned());
            answered.add(
                    half.isPresent() && part instanceof Part.Asked asked
                            ? new Part.Asked(cut(asked.claim(), half.get()), asked.block(), List.of())
                            : part);
        }
        return answered;
    }

    /** The blocks of which all questions are answered so, if there are several. */
    private static Set<Integer> listsOfHalves(List<Part> parts, List<Optional<Halves>> halves) {
        var found = new HashMap<Integer, Integer>();
        var others = new HashSet<Integer>();
        for (var i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Part.Asked asked) {
                var block = asked.claim().block();
                if (halves.get(i).isPresent()) {
                    found.merge(block, 1, Integer::sum);
                } else {
                    others.add(block);
                }
            }
        }
        found.keySet().removeAll(others);
        found.values().removeIf(count -> count < FEWEST_LISTED);
        return found.keySet();
    }

    /** Whether a sign behind the question mark leads to the answer. */
    static boolean isSigned(Element title) {
        return halves(title).filter(Halves::isSigned).isPresent();
    }

    /** The first question mark with words behind it that answer; nothing if they ask on, or are too few. */
    private static Optional<Halves> halves(Element title) {
        var whole = title.wholeText();
        if (whole.length() > LONGEST) {
            return Optional.empty();
        }
        for (var i = 0; i < title.childNodeSize(); i++) {
            if (title.childNode(i) instanceof TextNode text) {
                var mark = mark(text.getWholeText());
                if (mark > 0) {
                    return halves(title, i, mark);
                }
            }
        }
        return Optional.empty();
    }

    /** The offset behind the last question mark that has white space or a sign behind it; 0 if there is none. */
    private static int mark(String text) {
        for (var i = text.length() - 1; i >= 0; i--) {
            var isMark = "?？؟".indexOf(text.charAt(i)) >= 0;
            if (isMark && (i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1)))) {
                var isQuoted = i + 1 < text.length() && "»”\"’」』".indexOf(text.charAt(i + 1)) >= 0;
                return isQuoted ? i + 2 : i + 1;
            }
        }
        return 0;
    }

    private static Optional<Halves> halves(Element title, int node, int mark) {
        var rest = new StringBuilder();
        for (var i = node; i < title.childNodeSize(); i++) {
            var child = title.childNode(i);
            rest.append(child instanceof TextNode text ? text.getWholeText() : NoteTree.text(child));
        }
        rest.delete(0, mark);
        var sign = SIGN.matcher(rest);
        var isSigned = sign.find();
        var answer = isSigned ? rest.substring(sign.end()) : rest.toString();
        var words = WORD.matcher(answer).results().limit(FEWEST_WORDS).count();
        var answers = isSigned ? words > 0 : words == FEWEST_WORDS && !QuestionText.asks(answer.strip());
        return answers ? Optional.of(new Halves(node, mark, isSigned)) : Optional.empty();
    }

    private static Claim cut(Claim claim, Halves halves) {
        var title = new Element(claim.title().normalName());
        var answer = new Element("p");
        var nodes = claim.title().clone().childNodesCopy();
        title.appendChildren(nodes.subList(0, halves.node()));
        if (claim.title().childNode(halves.node()) instanceof TextNode text) {
            var whole = text.getWholeText();
            title.appendText(whole.substring(0, halves.mark()));
            answer.appendText(SIGN.matcher(whole.substring(halves.mark()))
                    .replaceFirst("")
                    .stripLeading());
        }
        answer.appendChildren(nodes.subList(halves.node() + 1, nodes.size()));
        return claim.answeredBy(title, answer);
    }
}
