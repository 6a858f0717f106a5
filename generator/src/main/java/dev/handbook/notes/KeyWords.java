package dev.handbook.notes;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a line that say what it is about, to recognise the same question in other words. */
final class KeyWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[-'’.][\\p{L}\\p{M}\\p{N}]+)*[+#]*");

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
        return WORD.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\''))
                .results()
                .map(match -> match.group())
                .filter(word -> !EMPTY_WORDS.contains(word))
                .map(KeyWords::singular)
                .filter(word -> !EMPTY_WORDS.contains(word))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    /** All words in lower case with one space between, to recognise the same question in the same words. */
    static String normalized(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\''))
                .results()
                .map(match -> match.group())
                .collect(Collectors.joining(" "));
    }

    /** Twice the shared words over all words: 1 for the same set, 0 for nothing in common (Dice's coefficient). */
    static double similarity(Set<String> a, Set<String> b) {
        var shared = a.stream().filter(b::contains).count();
        return a.isEmpty() || b.isEmpty() ? 0 : 2.0 * shared / (a.size() + b.size());
    }
}
