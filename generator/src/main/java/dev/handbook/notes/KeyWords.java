package dev.handbook.notes;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Consumer;

/** The words of a line that say what it is about, to recognise the same question in other words. */
final class KeyWords {
    /** Words that ask, compare or only hold a sentence together. */
    private static final Set<String> EMPTY_WORDS = Set.of(
            "a",
            "an",
            "and",
            "are",
            "as",
            "at",
            "be",
            "between",
            "by",
            "can",
            "compare",
            "define",
            "describe",
            "difference",
            "different",
            "differ",
            "do",
            "doe",
            "does",
            "explain",
            "for",
            "from",
            "have",
            "how",
            "i",
            "in",
            "is",
            "it",
            "it'",
            "it's",
            "its",
            "list",
            "mean",
            "meaning",
            "name",
            "of",
            "on",
            "or",
            "please",
            "that",
            "the",
            "their",
            "to",
            "us",
            "use",
            "used",
            "v",
            "versus",
            "vs",
            "was",
            "we",
            "what",
            "what's",
            "when",
            "where",
            "which",
            "who",
            "why",
            "with",
            "you",
            "your");

    private KeyWords() {}

    /** Lower-case words in order, without empty words and plural endings; never null. */
    static Set<String> of(String text) {
        var words = new LinkedHashSet<String>();
        forEachWord(text, word -> {
            var singular = singular(word);
            if (!EMPTY_WORDS.contains(word) && !EMPTY_WORDS.contains(singular)) {
                words.add(singular);
            }
        });
        return words;
    }

    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    /** All words in lower case with one space between, to recognise the same question in the same words. */
    static String normalized(String text) {
        var words = new StringJoiner(" ");
        forEachWord(text, words::add);
        return words.toString();
    }

    private static void forEachWord(String text, Consumer<String> words) {
        var lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
        var at = 0;
        while (at < lower.length()) {
            var end = endOfWord(lower, at);
            if (end > at) {
                words.accept(lower.substring(at, end));
            }
            at = Math.max(end, at + 1);
        }
    }

    /** Letters, marks and numbers, joined by single hyphens, apostrophes and full stops: {@code node.js}, {@code c++}. */
    private static int endOfWord(String text, int start) {
        var end = Letters.end(text, start);
        while (end > start && end < text.length() && "-'.".indexOf(text.charAt(end)) >= 0) {
            var next = Letters.end(text, end + 1);
            if (next == end + 1) {
                return end;
            }
            end = next;
        }
        while (end > start && end < text.length() && "+#".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** Twice the shared words over all words: 1 for the same set, 0 for nothing in common (Dice's coefficient). */
    static double similarity(Set<String> a, Set<String> b) {
        var shared = a.stream().filter(b::contains).count();
        return a.isEmpty() || b.isEmpty() ? 0 : 2.0 * shared / (a.size() + b.size());
    }
}
