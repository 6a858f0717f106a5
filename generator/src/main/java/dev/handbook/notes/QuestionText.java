package dev.handbook.notes;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells from the words alone how much a line sounds like a question, and takes off what only numbers or labels it. */
final class QuestionText {
    /** {@code Q.}, {@code Q3:}, {@code Question 12 -}: says that what follows is asked. */
    static final Pattern LABEL = Pattern.compile(
            "^\\s*(?:Q\\s*\\.?\\s*\\d{0,4}\\s*[.:)?]|(?:Question|Pregunta|Pergunta|Frage|Вопрос)\\s*(?:#?\\d{1,4})?\\s*[.:)–—-])\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern NUMBER = Pattern.compile("^\\s*(?:#?\\d{1,4}\\s*[.):]\\s*|\\(\\d{1,4}\\)\\s*)(?=\\D)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}']+");
    private static final Pattern ENDS_ASKING = Pattern.compile("[?？؟][\\s\\p{P}\\p{So}\\p{Sk}\\p{M}\\p{Cf}]*$");
    private static final Pattern ASKS_INSIDE = Pattern.compile("[?？؟](?:\\s|\\p{Pe}|\\p{Pf}|$)");
    private static final Pattern COMPARES = Pattern.compile("\\b(?:vs\\.?|versus|differences?\\s+between)\\b");

    private static final Set<String> OPENERS = Set.of(
            "what",
            "what's",
            "whats",
            "why",
            "how",
            "when",
            "where",
            "which",
            "who",
            "whose",
            "explain",
            "describe",
            "list",
            "name",
            "define",
            "compare",
            "differentiate",
            "distinguish",
            "discuss",
            "difference",
            "differences",
            "please",
            "tell");

    private QuestionText() {}

    /**
     * How sure it is that this asks: 1 with a question mark at its end, 0.8 with one inside, 0.6 by its first word or by
     * comparing two things, 0 otherwise. Long prose asks nothing, whatever it contains.
     */
    static double weight(String text) {
        var line = text.substring(prefixLength(text)).strip();
        if (line.isEmpty() || line.length() > 400) {
            return 0;
        }
        if (ENDS_ASKING.matcher(line).find()) {
            return 1;
        }
        if (ASKS_INSIDE.matcher(line).find()) {
            return 0.8;
        }
        return opens(line) || COMPARES.matcher(line.toLowerCase(Locale.ROOT)).find() ? 0.6 : 0;
    }

    static boolean asks(String text) {
        return weight(text) > 0;
    }

    private static boolean opens(String line) {
        var first = WORD.matcher(line);
        return first.find() && OPENERS.contains(first.group().toLowerCase(Locale.ROOT)) && first.find();
    }

    /** How many characters at the start only number or label the question; 0 if none. */
    static int prefixLength(String text) {
        var label = LABEL.matcher(text);
        var start = label.find() ? label.end() : 0;
        var number = NUMBER.matcher(text).region(start, text.length());
        return number.find() ? number.end() : start;
    }
}
