package dev.handbook.notes;

import java.util.regex.Pattern;

/**
 * Tells from the words alone how much a line sounds like a question, and takes off what only numbers or labels it: {@code Q3:},
 * {@code 12.}, {@code Вопрос 4 —}, {@code #5)}.
 */
final class QuestionText {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** Stars and the like that were meant to be emphasis, and signs that say no more than the label behind them. */
    private static final String STRAY = "^[\\s*_~\\p{So}\\u2049\\x{FE0F}]*";

    /** {@code Q.}, {@code Q3:}, {@code Q.3}, {@code *Q?}, {@code Question 12 -}: says that what follows is asked. */
    private static final Pattern LABEL = Pattern.compile(
            STRAY + "(?:Q\\.\\s?\\d{1,4}\\s+(?=\\p{L})|Q\\s*\\.?\\s*#?\\d{0,4}\\s*(?:[.:)?：．、]|[–—-]\\s)|(?:"
                    + AskingWords.QUESTION
                    + ")\\s*(?:(?:[#№]|no\\.?)?\\s*\\d{1,4})?\\s*(?:[.:)：．、]|[–—-]\\s))[*_]*\\s*",
            FLAGS);

    /** One letter, as in {@code P: ¿Qué …?}, {@code F: Was …?}, {@code В: Что …}; only what follows tells it from an option. */
    private static final Pattern LETTER =
            Pattern.compile(STRAY + "(?-i:[PFDВ])\\s?(?:\\d{0,4}\\s*[:：]|\\d{1,4}[.)])[*_]*\\s+", FLAGS);

    private static final Pattern LABEL_ONLY = Pattern.compile(
            "^[\\s*_~\\p{So}\\p{Mn}]*(?:(?:Q|question|" + AskingWords.QUESTION
                    + ")\\s*[#№]?\\s*\\d{0,4}|[#№]\\d{1,4}|第\\s*[\\d一二三四五六七八九十百]{1,4}\\s*[题題问問])\\s*[.:)：]?"
                    + "[\\s*_\\p{So}]*$",
            FLAGS);

    private static final Pattern NUMBER = Pattern.compile(STRAY
            + "(?:(?:[-–]\\s{1,3})?#?(?:\\d\\x{FE0F}?){1,4}(?:\\.\\d{1,3}){0,2}\\s*(?:[.):、．：]|[-–—]\\s)\\s*|#\\d{1,4}\\s+|\\d{1,2}(?:\\.\\d{1,2}){1,2}\\s+(?=\\p{Lu}|\\p{Lo})|[(（]\\d{1,4}[)）]\\s*|\\[\\d{1,4}]\\s*"
            + "|\\d{1,4};(?=\\p{L})|\\d{0,2}(?:\\d\\x{FE0F}?\\x{20E3})+\\s*)(?!\\d)");

    /** Nearly every line fails one of these at its first letter, which costs less to see than to match. */
    private static final FirstLetters LABELS = FirstLetters.of("Q|P|F|D|В|" + AskingWords.QUESTION);

    private static final FirstLetters LABELS_ONLY = FirstLetters.of("Q|#|№|" + AskingWords.QUESTION);
    private static final FirstLetters NUMBERS = FirstLetters.of("0|1|2|3|4|5|6|7|8|9|#|[|(|（|-|–");

    private static final Pattern NAMES =
            Pattern.compile("(?<!\\p{L})(?!questions)(?:" + AskingWords.QUESTION + ")(?!\\p{L})", FLAGS);

    private static final Beginnings NAME_BEGINNINGS = Beginnings.of(AskingWords.QUESTION);

    private static final Pattern DIGITS = Pattern.compile("\\d{1,4}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’]+(?:-[\\p{L}\\p{M}]+)*");
    private static final Pattern ENDS_ASKING = Pattern.compile("[?？؟][\\s\\p{P}\\p{So}\\p{Sk}\\p{M}\\p{Cf}]*$");
    private static final Pattern ASKS_INSIDE = Pattern.compile("[?？؟](?:\\s|\\p{Pe}|\\p{Pf}|$)");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?。！？؟](?=\\s|$)");
    private static final Pattern PARTS = Pattern.compile("(?<=[.!?。！？])\\s+|\\s[-–—]\\s");
    private static final int LONGEST = 400;

    private QuestionText() {}

    /**
     * How sure it is that this asks: 1 with a question mark at its end, 0.8 with one inside, 0.6 by its first word, by a label or
     * by comparing two things, 0 otherwise. Long prose asks nothing, whatever it contains.
     */
    static double weight(String text) {
        if (text.length() > LONGEST + 40) {
            return 0;
        }
        var line = text.substring(prefixLength(text)).strip();
        if (line.isEmpty() || line.length() > LONGEST) {
            return 0;
        }
        if (endsAsking(line) || line.startsWith("¿")) {
            return 1;
        }
        if (hasMark(line) && ASKS_INSIDE.matcher(line).find()) {
            return 0.8;
        }
        return opens(line) || AskingWords.asksInside(line) || isLabelled(text) ? 0.6 : 0;
    }

    static boolean asks(String text) {
        return weight(text) > 0;
    }

    /** Whether it ends in the question mark of some script, signs and brackets behind it aside. */
    static boolean endsAsking(String text) {
        return hasMark(text) && ENDS_ASKING.matcher(text).find();
    }

    static boolean hasMark(String text) {
        return text.indexOf('?') >= 0 || text.indexOf('？') >= 0 || text.indexOf('؟') >= 0;
    }

    /** Whether a label says that what follows is asked. */
    static boolean isLabelled(String text) {
        return labelEnd(text, 0) > 0;
    }

    /** Where the text after a label at {@code from} begins; 0 if there is no label. */
    private static int labelEnd(String text, int from) {
        if (!LABELS.mayBegin(text, from)) {
            return 0;
        }
        var label = LABEL.matcher(text).region(from, text.length());
        if (label.find()) {
            return label.end();
        }
        var letter = LETTER.matcher(text).region(from, text.length());
        if (!letter.find()) {
            return 0;
        }
        var end = text.indexOf('\n', letter.end());
        var line = text.substring(letter.end(), end < 0 ? text.length() : end);
        return line.length() <= LONGEST && (ASKS_INSIDE.matcher(line).find() || opens(line)) ? letter.end() : 0;
    }

    /** Whether it is a label and nothing else: what is asked comes next. */
    static boolean isLabelOnly(String text) {
        return LABELS_ONLY.mayBegin(text, 0) && LABEL_ONLY.matcher(text).find();
    }

    /** Whether the word for one question is among these. */
    static boolean namesQuestion(String words) {
        return NAME_BEGINNINGS.mayHold(words) && NAMES.matcher(words).find();
    }

    /** The number in front of it, label or not; 0 if there is none. */
    static int number(String text) {
        var digits = DIGITS.matcher(text.substring(0, prefixLength(text)));
        return digits.find() ? Integer.parseInt(digits.group()) : 0;
    }

    /** Whether the first sentence asks: "Any mistakes? Write to me" at the end of a paragraph is small talk. */
    static boolean asksAtOnce(String text) {
        var line = text.substring(prefixLength(text)).strip();
        var end = SENTENCE_END.matcher(line);
        return !end.find() || asks(line.substring(0, end.end()));
    }

    /** Whether a sentence of it asks, or the part behind a dash. */
    static boolean asksLater(String text) {
        return PARTS.splitAsStream(text).map(String::strip).anyMatch(part -> hasMark(part) || opens(part));
    }

    private static boolean opens(String line) {
        var first = WORD.matcher(line);
        if (!first.find()) {
            return false;
        }
        var isOpener = AskingWords.isOpener(first.group());
        if (!isOpener && AskingWords.isPreposition(first.group())) {
            isOpener = first.find() && AskingWords.isInterrogative(first.group());
        }
        return isOpener && first.find() && !AskingWords.isSpeaker(first.group());
    }

    /** How many characters at the start only number or label the question; 0 if none. */
    static int prefixLength(String text) {
        var numbered = numberEnd(text, 0);
        var labelled = labelEnd(text, numbered);
        return numbered > 0 ? Math.max(labelled, numbered) : numberEnd(text, labelled);
    }

    /** Where the text after a number at {@code from} begins; {@code from} if there is no number. */
    private static int numberEnd(String text, int from) {
        if (!NUMBERS.mayBegin(text, from)) {
            return from;
        }
        var number = NUMBER.matcher(text).region(from, text.length());
        return number.find() ? number.end() : from;
    }
}
