package dev.handbook.terms;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a mention belongs with the words beside it: <em>layer 2</em>, <em>a distributed systems kernel</em>, <em>host or overlay networks</em>. */
final class Compounds {
    private static final Set<String> ADJECTIVE_ENDINGS = WordClasses.of("ed al ic ive ous");
    private static final Set<String> STEPS =
            WordClasses.of("layer level tier stage phase step state type class ring zone generation");

    /** What a number after it makes a place in a book. */
    private static final Set<String> PLACES = WordClasses.of("page table volume chapter section figure");

    /** Words in -s that are no longer than that are rather <em>as</em> or <em>has</em> than plurals. */
    private static final int SHORT = 3;

    private Compounds() {}

    /** <em>Layer 2</em>, <em>page 52</em>. */
    static boolean isStep(Mention mention, Words words, TermTrie names) {
        var after = words.after(mention.last());
        var form = mention.name().form();
        return !after.isEmpty()
                && Character.isDigit(after.charAt(0))
                && (PLACES.contains(form) || after.length() == 1 && STEPS.contains(form));
    }

    /** <em>A distributed systems kernel</em>: the adjective before it tells a noun in -s from a verb. */
    static boolean endsCompound(Mention mention, Words words, TermTrie names) {
        var modifier = words.before(mention.first());
        var adjective = words.before(mention.first() - 1);
        var isNoun = modifier.length() > SHORT
                && modifier.endsWith("s")
                && !modifier.endsWith("ss")
                && !modifier.endsWith("us")
                && !modifier.endsWith("'s");
        return isNoun
                && !WordClasses.isPlural(mention, words)
                && ADJECTIVE_ENDINGS.stream().anyMatch(adjective::endsWith)
                && !words.isCapitalised(mention.first() - 1);
    }

    /** <em>Host or overlay networks</em> has no host, but two networks. */
    static boolean isShortened(Mention mention, Words words, TermTrie names) {
        var last = mention.last();
        var joiner = words.after(last);
        var other = words.after(last + 1);
        return (joiner.equals("or") || joiner.equals("and"))
                && !other.isEmpty()
                && !other.endsWith("ing")
                && !WordClasses.DETERMINERS.contains(other)
                && names.hasName(words.key(last), words.after(last + 2));
    }

    /**
     * A name of two words of which the definition speaks apart ({@code the network of its host}), with the article that such an expression has and a
     * name of a kind does not need. With another noun after it, it is the name again: <em>the host network mode</em>.
     */
    static boolean isLiteral(Mention mention, Words words, TermTrie names) {
        if (mention.last() != mention.first() + 1
                || !words.before(mention.first()).equals("the")
                || !isEndOfPhrase(words.after(mention.last()))
                || !names.hasName(words.key(mention.first()))) {
            return false;
        }
        var apart =
                " " + words.key(mention.last()) + " of (a|an|the|its|their|one) " + words.key(mention.first()) + "\\b";
        return Pattern.compile(apart)
                .matcher(mention.name().term().definition().toLowerCase(Locale.ROOT))
                .find();
    }

    private static boolean isEndOfPhrase(String after) {
        return after.isEmpty() || WordClasses.PREPOSITIONS.contains(after) || WordClasses.FORMS_OF_BE.contains(after);
    }
}
