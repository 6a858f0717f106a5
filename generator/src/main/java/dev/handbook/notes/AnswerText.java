package dev.handbook.notes;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.NodeIterator;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * What a reader should see of an answer: without the label, heading or fold that only says "here it comes", without the way back to
 * the top, and with the right options marked.
 */
final class AnswerText {
    private static final Evaluator SHOWN = QueryParser.parse("img, pre");
    private static final Evaluator CODE = QueryParser.parse("code");
    private static final Evaluator PICTURE = QueryParser.parse("img");
    private static final Evaluator RULE = QueryParser.parse("hr");
    private static final Evaluator LINK = QueryParser.parse("a");

    private static final Pattern PROMISE = Pattern.compile(
            "[\\s\\p{P}\\p{So}\\p{Mn}]*(?:(?:your )?answers? (?:goes )?here|to ?do|tbd|tba|to be (?:added|answered|completed|continued|done|updated|written|filled(?: in)?)|coming soon"
                    + "|no answer yet|not (?:yet )?answered(?: yet)?|unanswered|work in progress|under construction|wip"
                    + "|pendiente|por hacer|por completar|sin respuesta|próximamente|en construcción"
                    + "|a fazer|por fazer|a completar|a preencher|sem resposta|em breve|em construção"
                    + "|à (?:compléter|faire|rédiger|venir)|en construction|da (?:completare|fare|scrivere)|in arrivo"
                    + "|(?:folgt|fehlt|kommt)(?: noch)?|noch offen|in arbeit|wordt aangevuld|nog in te vullen"
                    + "|(?:пока )?нет ответа|ответа (?:пока )?нет|скоро|дописать|дополнить|в процессе|буде згодом"
                    + "|待补充|待更新|待整理|待续|未完成|暂无|待完善|todo|作成中|準備中|未回答|준비 ?중|작성 ?중)[\\s\\p{P}\\p{So}\\p{Mn}]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern ELSEWHERE = Pattern.compile(
            "^[^\\p{L}]*+(?:(?:(?:read|see|find|view|get|check(?: out)?)\\s+(?:the |full |all )?(?:answers?|solutions?)"
                    + "|(?:ver|leer|lee)\\s+(?:la )?respuesta|(?:ver|ler|leia)\\s+(?:a )?resposta|(?:voir|lire)\\s+(?:la )?réponse"
                    + "|(?:zur\\s+)?antwort(?: siehe| auf| bei)|(?:читать|смотреть|смотри|см\\.?)\\s+ответ|ответ (?:здесь|тут|по ссылке))"
                    + "(?![\\p{L}\\p{M}])|查看答案|答案见|답변 ?보기)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Signs that hold the place of an answer, unless they are code. */
    private static final Pattern PLACEHOLDER = Pattern.compile("[?？]+|\\.{2,}|…+|-{1,3}|[–—]+|_{2,}");

    /** In letters, and more than it takes to say so. */
    private static final int LONGEST_PROMISE = 60;

    private AnswerText() {}

    /**
     * What is shown below a question, in boxes of copies.
     *
     * @param given what belongs to the question, see {@link GivenPart}; usually empty
     * @param answer empty if what stands there only promises an answer
     * @param promise the words that do; or empty
     */
    record Shown(Element given, Element answer, String promise) {}

    /**
     * Divides what stands below a question.
     *
     * @param wording the question
     * @param letter of the right option, if another part of the note names it; or empty
     */
    static Shown of(String wording, List<Element> elements, String letter) {
        var parts = flat(elements);
        var end = GivenPart.length(wording, parts);
        var given = copy(parts.subList(0, end));
        var rest = parts.subList(end, parts.size());
        var answer = of(rest, letter);
        if (end > 0 && NoteTree.isBlank(answer) && answer.selectFirst(SHOWN) != null) {
            // A picture without words is no text that could be found or read aloud, so what is above it stays with it.
            return new Shown(new Element("div"), of(parts, letter), "");
        }
        given.select(RULE).remove();
        if (isElsewhere(answer)) {
            given.appendChildren(answer.children());
            return new Shown(given, new Element("div"), "");
        }
        return new Shown(given, answer, says(answer) ? "" : promise(rest));
    }

    /** Blocks, of which none is only there to hold others. */
    private static List<Element> flat(List<Element> elements) {
        if (elements.stream().noneMatch(element -> element.normalName().equals("div"))) {
            return elements;
        }
        var root = copy(elements);
        var edits = new Edits();
        for (var part : root.children()) {
            if (part.normalName().equals("div")) {
                wrapLooseWords(part);
                edits.unwrap(part);
            }
        }
        edits.make();
        return root.children();
    }

    private static Element of(List<Element> elements, String letter) {
        var root = copy(elements);
        var edits = new Edits();
        var names = TagNames.of(root);
        if (names.has("details")) {
            root.getElementsByTag("details").stream()
                    .filter(AnswerLabel::isReveal)
                    .toList()
                    .forEach(details -> open(details, edits));
        }
        edits.make();
        Options.gather(root);
        dropLabels(root);
        if (names.has("a")) {
            dropWaysBack(root);
            dropWayBack(root);
        }
        Options.markRight(root, letter);
        if (isPromise(root)) {
            return new Element("div");
        }
        var loose = new Edits();
        root.textNodes().forEach(loose::remove);
        loose.make();
        return root;
    }

    /** A box of copies. */
    static Element copy(List<Element> elements) {
        var root = new Element("div");
        elements.forEach(element -> root.appendChild(element.clone()));
        return root;
    }

    /** Whether there is anything to see. */
    static boolean says(Element answer) {
        return !NoteTree.isBlank(answer) || answer.selectFirst(SHOWN) != null;
    }

    /** Whether all it says is on which page the answer can be read: the way there is given, and the question stays open. */
    private static boolean isElsewhere(Element answer) {
        var link = answer.selectFirst(LINK);
        return link != null
                && link.attr("href").startsWith("http")
                && ELSEWHERE.matcher(answer.text()).find()
                && !isLong(answer)
                && answer.selectFirst(SHOWN) == null;
    }

    private static boolean isPromise(Element root) {
        if (isLong(root) || root.selectFirst(SHOWN) != null) {
            return false;
        }
        var words = root.text().strip();
        return PROMISE.matcher(words).matches()
                || PLACEHOLDER.matcher(words).matches() && root.selectFirst(CODE) == null;
    }

    /** The words of what only promises an answer, labels aside. */
    private static String promise(List<Element> elements) {
        var root = copy(elements);
        dropLabels(root);
        return root.text().strip();
    }

    /** Whether there are more words than any promise has. */
    static boolean isLong(Element root) {
        var letters = 0L;
        var words = new NodeIterator<>(root, TextNode.class);
        while (letters <= LONGEST_PROMISE && words.hasNext()) {
            letters += words.next()
                    .getWholeText()
                    .chars()
                    .filter(Character::isLetter)
                    .count();
        }
        return letters > LONGEST_PROMISE;
    }

    private static void open(Element details, Edits edits) {
        var summary = details.firstElementChild();
        if (summary != null && summary.normalName().equals("summary")) {
            if (AnswerLabel.isDated(summary.text())) {
                summary.tagName("p");
            } else {
                summary.remove();
            }
        }
        wrapLooseWords(details);
        edits.unwrap(details);
    }

    /** Words that stand bare in a fold are a paragraph. */
    private static void wrapLooseWords(Element details) {
        var paragraph = new Element("p");
        for (var node : Edits.taken(details)) {
            if (Block.isBlock(node)) {
                paragraph = new Element("p");
                details.appendChild(node);
            } else if (paragraph.parent() != null || !NoteTree.text(node).isBlank()) {
                if (paragraph.parent() == null) {
                    details.appendChild(paragraph);
                }
                paragraph.appendChild(node);
            } else {
                details.appendChild(node);
            }
        }
    }

    private static void dropLabels(Element root) {
        var edits = new Edits();
        var first = root.firstElementChild();
        while (first != null && (isHeadingOrParagraph(first) && isLabel(first.text()) || isRule(first))) {
            edits.remove(first);
            first = first.nextElementSibling();
        }
        edits.make();
        if (first == null) {
            return;
        }
        if (first.normalName().equals("p")) {
            dropLabel(first);
        } else if (first.normalName().equals("ul") || first.normalName().equals("ol")) {
            dropLabelOfEntry(first);
        } else if (first.normalName().equals("blockquote") && !first.children().isEmpty()) {
            dropLabels(first);
            if (NoteTree.isBlank(first) && first.selectFirst(SHOWN) == null) {
                first.remove();
            }
        }
    }

    private static boolean isLabel(String words) {
        return AnswerLabel.isOnly(words) && !AnswerLabel.isDated(words);
    }

    /** {@code - **Answer:** half-oxidised}: the label stands in the first entry of a list. */
    private static void dropLabelOfEntry(Element list) {
        var entry = list.firstElementChild();
        var first = entry == null ? null : entry.firstElementChild();
        if (entry == null) {
            return;
        }
        var words = first != null
                        && first.normalName().equals("p")
                        && entry.ownText().isBlank()
                ? first
                : entry;
        if (AnswerLabel.opens(words.ownText().isBlank() ? words.text() : words.wholeText()) && !isOption(entry)) {
            dropLabel(words);
        }
        if (entry.parent() != null && entry.childrenSize() == 0 && entry.text().isBlank()) {
            entry.remove();
        }
    }

    private static boolean isHeadingOrParagraph(Element element) {
        return (Block.level(element) > 0 || element.normalName().equals("p"))
                && element.selectFirst(PICTURE) == null
                && element.selectFirst(CODE) == null;
    }

    private static boolean isRule(Element element) {
        return element.normalName().equals("hr");
    }

    /** An option of its own letter, beside others. */
    private static boolean isOption(Element entry) {
        var next = entry.nextElementSibling();
        return next != null
                && !Options.letter(entry).isEmpty()
                && !Options.letter(next).isEmpty();
    }

    /** Takes the label off the first words, be they bold or not. Options were gathered before, so a lone letter is one, too. */
    private static void dropLabel(Element paragraph) {
        var words = paragraph
                .nodeStream(TextNode.class) // a line break is a letter of the whole text and of none of these
                .map(TextNode::getWholeText)
                .collect(Collectors.joining());
        var left = Math.max(AnswerLabel.length(words), AnswerLabel.letterLength(words));
        var texts = left > 0 ? paragraph.nodeStream(TextNode.class).toList() : List.<TextNode>of();
        for (var text : texts) {
            var drop = Math.min(left, text.getWholeText().length());
            left -= drop;
            if (drop > 0) {
                var parent = text.parent();
                text.text(text.getWholeText().substring(drop));
                if (parent != null && parent != paragraph && parent.text().isBlank()) {
                    parent.remove();
                }
            }
        }
        if (NoteTree.isBlank(paragraph) && paragraph.selectFirst(PICTURE) == null) {
            paragraph.remove();
        }
    }

    private static void dropWaysBack(Element root) {
        var edits = new Edits();
        root.children().stream().filter(AnswerText::isWayBack).forEach(edits::remove);
        edits.make();
    }

    /** The way back may also be the last line of an answer's last paragraph. */
    private static void dropWayBack(Element root) {
        var last = root.lastElementChild();
        if (last == null || !last.normalName().equals("p") || last.childNodeSize() < 2) {
            return;
        }
        var node = last.childNode(last.childNodeSize() - 1);
        while (node != null && NoteTree.text(node).isBlank()) {
            node = node.previousSibling();
        }
        if (node instanceof Element link && isUpward(link) && startsLine(link)) {
            var next = (Node) link;
            while (next != null) {
                var after = next.nextSibling();
                next.remove();
                next = after;
            }
        }
    }

    private static boolean startsLine(Element link) {
        var before = link.previousSibling();
        return before instanceof Element element && element.normalName().equals("br")
                || before instanceof TextNode text
                        && text.getWholeText().stripTrailing().length()
                                < text.getWholeText().length()
                        && text.getWholeText()
                                .substring(text.getWholeText().stripTrailing().length())
                                .contains("\n");
    }

    /** A paragraph that only links to another spot of the same note leads back to the top; it answers nothing. */
    static boolean isWayBack(Element paragraph) {
        return paragraph.normalName().equals("p") && paragraph.childrenSize() > 0 && isUpward(paragraph);
    }

    private static boolean isUpward(Element words) {
        var link = words.selectFirst(LINK);
        return link != null
                && link.attr("href").startsWith("#")
                && link.text().equals(words.text())
                && words.select(PICTURE).isEmpty();
    }
}
