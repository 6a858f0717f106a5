package dev.handbook.notes;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The word that announces an answer: {@code A:}, {@code **Answer:**}, {@code ## Ответ}, a summary that says {@code 정답보기}. It is
 * neither part of the answer nor a question.
 */
final class AnswerLabel {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** At the start of a line; one letter needs the colon that tells it from a word. */
    private static final Pattern START = Pattern.compile(
            "^[\\s*_\\p{So}\\p{Mn}]*(?:(?:" + AskingWords.ANSWER
                    + ")\\s*\\d{0,4}\\s*(?:[:：.]|[-–—]\\s)|(?-i:[ARОO])\\s*\\d{0,4}\\s*(?:[:：](?!:)|\\.\\s*$)|(?-i:[AR])\\d{1,4}\\s?[.)])[\\s*_]*",
            FLAGS);

    private static final FirstLetters LETTERS = FirstLetters.of("A|R|O|О|" + AskingWords.ANSWER);

    /** The same words within a line; they count only when the author made them stand out. */
    private static final Pattern INSIDE =
            Pattern.compile("^[\\s*_]*(?:" + AskingWords.ANSWER + "|A)\\s*[:：][\\s*_]*$", FLAGS);

    /** A letter with less than a colon behind it, as in {@code A) yes}. */
    private static final Pattern LETTER = Pattern.compile("^[\\s*_]*[AR][.)][*_]*(?:\\s+|$)");

    /** What may stand behind a label that announces what comes next; figures and operators answer. */
    private static final String NOTHING_SAID = "[\\s\\p{So}\\p{Mn}\\p{Cf}\\p{Ps}\\p{Pe}\\p{Pd}:：.…*_#!?~<>\\\\]";

    /** When it was given; a number alone would count the answers. */
    private static final String DATE = "\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{4}";

    private static final Pattern DATED = Pattern.compile(DATE);

    /** Words that stand before an answer's name in a label. */
    private static final String BEFORE = "show|see|view|click|reveal|expand|toggle|open|check|the|to|for|ver"
            + "|mostrar|показать|посмотреть|возможн(?:ое|ый)|voir|afficher|mostra|vedi|zeige|toon|pokaż|zobacz|lihat|xem"
            + "|查看|点击|显示|展开|标准|標準|简要|sample|your|researched|revised|final|correct|possible|suggested|expected|model|my|la|a|o|here|me|hint|and";

    private static final Pattern ONLY = Pattern.compile(
            "[^\\p{L}]*+(?:(?:" + BEFORE + ")\\s*){0,5}(?:"
                    + AskingWords.ANSWER
                    + ")(?:\\s?/\\s?(?:" + AskingWords.ANSWER
                    + "))?\\s*(?:보기|확인|here|aquí|and explanations?|key|sleutel|s?schlüssel)?(?:\\s*(?:" + DATE
                    + "|[#№]?\\d{1,4}\\b))?" + NOTHING_SAID
                    + "*|[^\\p{L}]*back[^\\p{L}]*",
            FLAGS);

    private static final Beginnings ONLY_BEGINNINGS = Beginnings.of("back|" + BEFORE + "|" + AskingWords.ANSWER);

    /** A heading that says which answer comes: the short one, the expert's. */
    private static final Pattern KIND = Pattern.compile(
            "[^\\p{L}]*+(?:[\\p{L}\\p{M}'’-]{1,20}\\s+){1,2}(?:" + AskingWords.ANSWER + ")[^\\p{L}]*", FLAGS);

    private AnswerLabel() {}

    /** Where the text after the label begins; 0 if there is no label. */
    static int length(String line) {
        if (!LETTERS.mayBegin(line, 0)) {
            return 0;
        }
        var label = START.matcher(line);
        return label.find() ? label.end() : 0;
    }

    /** The same for {@code A)} and {@code A.}, which may as well name an option: for text without options only. */
    static int letterLength(String line) {
        var label = LETTER.matcher(line);
        return label.find() ? label.end() : 0;
    }

    static boolean opens(String line) {
        return LETTERS.mayBegin(line, 0) && START.matcher(line).find();
    }

    /** Whether these words, on their own in an emphasis, announce the answer that follows them on the line. */
    static boolean isInside(String emphasized) {
        return LETTERS.mayBegin(emphasized, 0) && INSIDE.matcher(emphasized).matches();
    }

    /** Whether a heading, paragraph or summary says nothing else. */
    static boolean isOnly(String text) {
        return text.length() < 60
                && ONLY_BEGINNINGS.mayBegin(text)
                && ONLY.matcher(text).matches();
    }

    /** Whether a label that says nothing else says when. */
    static boolean isDated(String text) {
        return text.length() < 60 && DATED.matcher(text).find();
    }

    /** Whether a heading says which of several answers comes: "Short answer", "Expert answer". */
    static boolean isKind(String heading) {
        return heading.length() < 60
                && !QuestionText.asks(heading)
                && KIND.matcher(heading).matches();
    }

    /** Whether it is a {@code details} that only hides the answer to what was asked before it. */
    static boolean isReveal(Element element) {
        if (!element.normalName().equals("details")) {
            return false;
        }
        var summary = element.firstElementChild();
        return summary == null
                || !summary.normalName().equals("summary")
                || isOnly(summary.text())
                || summary.text().isBlank();
    }
}
