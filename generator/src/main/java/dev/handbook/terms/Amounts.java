package dev.handbook.terms;

import java.util.Set;
import java.util.stream.IntStream;

/** Whether a mention is an amount or a figure of speech: <em>a layer of protection</em>, <em>volume of traffic</em>. */
final class Amounts {
    /** <em>A hypervisor of type 2</em> is no amount. */
    private static final Set<String> KINDS = WordClasses.of("type kind sort class size version");

    /** What a clause begins with after a preposition: <em>the group of which it is a member</em>. */
    private static final Set<String> RELATIVES = WordClasses.of("which whom whose what");

    private static final Set<String> NUMBERS = WordClasses.of(
            "dozens hundreds thousands millions billions percent units tons tonnes litres liters gallons decibels");

    private static final Set<String> SUCCESSION = WordClasses.of("by after upon on");
    /** How many words at most a phrase of things is looked at for a name of the glossary. */
    private static final int PHRASE = 3;

    private Amounts() {}

    /** Whether a mention only measures what comes after it, or is part of a figure of speech. */
    static boolean measures(Mention mention, Words words, TermTrie names) {
        return isAmount(mention, words, names) || isCountedIn(mention, words) || isIdiom(mention, words);
    }

    /** <em>Volume in thousands of tons</em>: what is told in numbers, without an article. */
    private static boolean isCountedIn(Mention mention, Words words) {
        return !WordClasses.isPlural(mention, words)
                && words.after(mention.last()).equals("in")
                && NUMBERS.contains(words.after(mention.last() + 1));
    }

    /** <em>The state of the art</em>, <em>layer by layer</em>, <em>In the process, …</em> */
    private static boolean isIdiom(Mention mention, Words words) {
        var last = mention.last();
        var ofTheArt = words.after(last).equals("of")
                && words.after(last + 1).equals("the")
                && words.after(last + 2).equals("art");
        var first = mention.first();
        var isCourse = WordClasses.COURSES.contains(mention.name().form());
        var inThe = words.before(first).equals("the") && words.before(first - 1).equals("in");
        var opens = inThe
                && isCourse
                && words.startsSentence(first - 2)
                && words.after(last).isEmpty();
        return ofTheArt || opens || isOneByOne(mention, words);
    }

    /** <em>Layer by layer</em>, <em>layer upon layer</em>: how something is done, or how much of it there is. */
    private static boolean isOneByOne(Mention mention, Words words) {
        var word = words.key(mention.last());
        var isFirst = SUCCESSION.contains(words.after(mention.last()))
                && words.after(mention.last() + 1).equals(word);
        var isSecond = SUCCESSION.contains(words.before(mention.first()))
                && words.before(mention.first() - 1).equals(word);
        return mention.first() == mention.last() && (isFirst || isSecond);
    }

    private static boolean isAmount(Mention mention, Words words, TermTrie names) {
        if (!words.after(mention.last()).equals("of")) {
            return false;
        }
        var whole = words.after(mention.last() + 1);
        return !whole.isEmpty()
                && !isDefinedAs(mention, whole)
                && !Character.isDigit(whole.charAt(0))
                && !KINDS.contains(whole)
                && !WordClasses.DETERMINERS.contains(whole)
                && !RELATIVES.contains(whole)
                && !words.isCapitalised(mention.last() + 2)
                && !namesTerm(mention.last() + 2, words, names);
    }

    /** <em>A cluster of machines</em> is what the glossary calls <em>several machines run as one</em>. */
    private static boolean isDefinedAs(Mention mention, String whole) {
        var definition = Words.of(mention.name().term().definition());
        return IntStream.range(0, definition.size())
                .anyMatch(word -> definition.key(word).equals(whole));
    }

    /** <em>The namespace of running processes</em> is no amount of them: they are things of the glossary, too. */
    private static boolean namesTerm(int word, Words words, TermTrie names) {
        var at = word;
        for (var i = 0; i < PHRASE; i++) {
            if (names.mentionsAt(words, at).stream().anyMatch(named -> !isModifier(named, words))) {
                return true;
            }
            var next = words.after(at++);
            if (isEndOfPhrase(next)) {
                return false;
            }
        }
        return false;
    }

    /** <em>Port numbers</em> are numbers: without an article, one thing of a kind says only of which kind the next are. */
    private static boolean isModifier(Mention named, Words words) {
        return named.name().isCommonNoun()
                && !WordClasses.isPlural(named, words)
                && !isEndOfPhrase(words.after(named.last()));
    }

    private static boolean isEndOfPhrase(String after) {
        return after.isEmpty() || WordClasses.PREPOSITIONS.contains(after) || WordClasses.FORMS_OF_BE.contains(after);
    }
}
