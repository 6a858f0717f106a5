package dev.handbook.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Sentences with a hidden part, as card programs write them: {@code The {{c1::TLB}} caches addresses}, with a hint or without. The
 * question leaves the part out, the answer is the whole sentence with the part marked. {@code ==words==} only stand out.
 */
final class Cloze {
    private static final Pattern CARD =
            Pattern.compile("\\{\\{c\\d{1,3}::([^{}\\n]{1,400}?)(?:::([^{}\\n]{1,100}))?}}");

    /** Not {@code a == b}, nor signs within a word. */
    private static final Pattern HIGHLIGHT =
            Pattern.compile("(?<![\\p{L}\\p{N}=])==(?![\\s=])([^=\\n]{1,400}?)(?<!\\s)==(?![\\p{L}\\p{N}=])");

    private static final Evaluator APART = QueryParser.parse("code, pre, kbd, samp");

    private Cloze() {}

    /** Whether a text hides a part. */
    static boolean isIn(String text) {
        return text.contains("{{c") && CARD.matcher(text).find();
    }

    /** The sentence with a gap, or its hint, for each part that it hides. */
    static String asked(String text) {
        return CARD.matcher(text).replaceAll(part -> "[" + (part.group(2) == null ? "…" : quoted(part.group(2))) + "]");
    }

    /** The whole sentence as Markdown, with the hidden parts marked. */
    static String told(String text) {
        return CARD.matcher(text).replaceAll(part -> "<mark>" + quoted(part.group(1)) + "</mark>");
    }

    private static String quoted(String words) {
        return Matcher.quoteReplacement(words);
    }

    /** Puts gaps into a tree. */
    static Element ask(Element words) {
        texts(words, "{{c").forEach(text -> text.text(asked(text.getWholeText())));
        return words;
    }

    /** Marks in a tree what its sentences hide. */
    static Element tell(Element words) {
        texts(words, "{{c").forEach(text -> mark(text, CARD));
        return words;
    }

    /** Marks {@code ==words==} in a tree. */
    static void highlight(Element root) {
        texts(root, "==").forEach(text -> mark(text, HIGHLIGHT));
    }

    /** What a tree marks; in a copy, if that is still to be done. */
    static List<Element> marks(Element words) {
        if (!words.wholeText().contains("==")) {
            return words.getElementsByTag("mark");
        }
        var copy = words.clone();
        highlight(copy);
        return copy.getElementsByTag("mark");
    }

    private static List<TextNode> texts(Element root, String sign) {
        var texts = new ArrayList<TextNode>();
        root.nodeStream(TextNode.class)
                .filter(text -> text.getWholeText().contains(sign))
                .forEach(texts::add);
        texts.removeIf(text -> text.parent() == null || text.parent().closest(APART) != null);
        return texts;
    }

    private static void mark(TextNode text, Pattern pattern) {
        var whole = text.getWholeText();
        var done = 0;
        for (MatchResult part : pattern.matcher(whole).results().toList()) {
            text.before(new TextNode(whole.substring(done, part.start())));
            text.before(new Element("mark").text(part.group(1)));
            done = part.end();
        }
        text.text(whole.substring(done));
    }
}
