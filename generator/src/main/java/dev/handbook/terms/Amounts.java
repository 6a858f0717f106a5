package dev.handbook.terms;

import java.util.Set;

/** Whether a mention is an amount or a figure of speech: <em>a layer of protection</em>, <em>volume of traffic</em>. */
final class Amounts {
    /** <em>A hypervisor of type 2</em> is no amount. */
    private static final Set<String> KINDS = WordClasses.of("type kind sort class size version");

    private static final Set<String> COURSES = WordClasses.of("process processes procedure procedures");

    private Amounts() {}

    /** Whether a mention only measures what comes after it, or is part of a figure of speech. */
    static boolean measures(Mention mention, Words words, TermTrie names) {
        return isAmount(mention, words, names) || isIdiom(mention, words);
    }

    /** <em>The state of the art</em>, <em>in the process of moving</em>, <em>In the process, …</em> */
    private static boolean isIdiom(Mention mention, Words words) {
        var last = mention.last();
        var ofTheArt = words.after(last).equals("of")
                && words.after(last + 1).equals("the")
                && words.after(last + 2).equals("art");
        var first = mention.first();
        var isCourse = COURSES.contains(mention.name().form());
        var inThe = words.before(first).equals("the") && words.before(first - 1).equals("in");
        var opens = inThe
                && isCourse
                && words.startsSentence(first - 2)
                && words.after(last).isEmpty();
        var ofDoing = inThe
                && isCourse
                && words.after(last).equals("of")
                && words.after(last + 1).endsWith("ing");
        return ofTheArt || opens || ofDoing;
    }

    private static boolean isAmount(Mention mention, Words words, TermTrie names) {
        if (!words.after(mention.last()).equals("of")) {
            return false;
        }
        var whole = words.after(mention.last() + 1);
        return !whole.isEmpty()
                && !Character.isDigit(whole.charAt(0))
                && !KINDS.contains(whole)
                && !WordClasses.DETERMINERS.contains(whole)
                && !words.isCapitalised(mention.last() + 2)
                && names.mentionsAt(words, mention.last() + 2).isEmpty();
    }
}
