package dev.handbook.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A sentence within a longer text. Sentences end at a full stop, a question mark or an exclamation mark before a space and a capital, a
 * digit, a quotation mark or a bracket; after the full-width marks of Chinese and Japanese; and at the end of a line. A full stop after
 * {@code e.g.} or a single letter ends none.
 *
 * @param start offset in the text, UTF-16 units
 * @param end exclusive; white space around the sentence is not part of it
 */
public record Sentence(int start, int end) {
    private static final String MARKS = ".!?…";
    private static final String WIDE_MARKS = "。！？";
    private static final String CLOSING = ")]\"'”’»";
    private static final Set<String> ABBREVIATIONS = Set.of(
            "e.g", "i.e", "etc", "vs", "cf", "ca", "dr", "mr", "mrs", "no", "fig", "resp", "approx", "z.b", "d.h",
            "bzw", "p.ej", "т.е", "т.д", "т.п", "напр");
    /** Of {@link #ABBREVIATIONS}, in UTF-16 units; most sentences end in a longer word, or one that is quickly looked up. */
    private static final int LONGEST_ABBREVIATION = 6;

    /** All sentences of a text, in order. A text of white space has none. */
    public static List<Sentence> of(String text) {
        var sentences = new ArrayList<Sentence>();
        for (var start = 0; start < text.length(); ) {
            var end = endAfter(text, start);
            add(sentences, text, start, end);
            start = end;
        }
        return sentences;
    }

    /**
     * The sentence or sentences that hold a stretch of a text.
     *
     * @param start offset in the text, UTF-16 units
     * @param end exclusive
     * @throws IllegalArgumentException if the stretch is empty or not within the text
     */
    public static Sentence around(String text, int start, int end) {
        if (start < 0 || end <= start || end > text.length()) {
            throw new IllegalArgumentException("no stretch of a text of " + text.length() + ": " + start + "-" + end);
        }
        var from = start == 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
        for (var next = endAfter(text, from); next <= start; next = endAfter(text, from)) {
            from = next;
        }
        var to = endAfter(text, Math.max(from, end - 1));
        var around = new ArrayList<Sentence>(1);
        add(around, text, from, to);
        return around.isEmpty() ? new Sentence(start, end) : around.get(0);
    }

    /** Its words. */
    public String in(String text) {
        return text.substring(start, end);
    }

    private static void add(List<Sentence> sentences, String text, int start, int end) {
        var from = start;
        var to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            sentences.add(new Sentence(from, to));
        }
    }

    /** Where the sentence ends that goes on at {@code start}; always beyond it. */
    private static int endAfter(String text, int start) {
        for (var at = start; at < text.length(); at++) {
            var c = text.charAt(at);
            if (c == '\n' || WIDE_MARKS.indexOf(c) >= 0) {
                return at + 1;
            }
            if (MARKS.indexOf(c) >= 0) {
                var next = afterMarks(text, at);
                if (opensSentence(text, next) && !isAbbreviation(text, start, at)) {
                    return next;
                }
                at = next - 1;
            }
        }
        return text.length();
    }

    private static int afterMarks(String text, int mark) {
        var at = mark + 1;
        while (at < text.length() && (MARKS + CLOSING).indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static boolean opensSentence(String text, int at) {
        if (at >= text.length() || text.charAt(at) != ' ' || at + 1 >= text.length()) {
            return at >= text.length();
        }
        var next = text.codePointAt(at + 1);
        return Character.isUpperCase(next)
                || Character.isTitleCase(next)
                || !Character.isLowerCase(next) && next != ' ';
    }

    private static boolean isAbbreviation(String text, int start, int mark) {
        if (text.charAt(mark) != '.') {
            return false;
        }
        var from = mark;
        while (from > start && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
            if (mark - from > LONGEST_ABBREVIATION) {
                return false;
            }
        }
        var word = text.substring(from, mark).toLowerCase(Locale.ROOT);
        return word.length() == 1 && Character.isLetter(word.charAt(0)) && !word.equals("i")
                || ABBREVIATIONS.contains(word);
    }
}
