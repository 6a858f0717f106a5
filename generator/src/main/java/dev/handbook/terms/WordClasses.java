package dev.handbook.terms;

import java.util.Set;

/** Classes of English words, and questions about words, that several kinds of {@link Doubt} share. */
final class WordClasses {
    /** What begins a phrase with a noun. */
    static final Set<String> DETERMINERS =
            of("'s a an the any each every no some my your its our their his her one two three many"
                    + " several other another both all this that these those");

    static final Set<String> ARTICLES = of("a an the");
    /** Prepositions, joiners, and adjectives that verbs do not stand before. */
    static final Set<String> PREPOSITIONS = of(
            "of in on at by for from to with without into onto through over under between and or but as than not except"
                    + " including via per after before during until since against behind above below inside outside within across like"
                    + " about around among alongside beside beyond beneath despite throughout toward towards unlike upon so if when while more most few other different new old same main own");
    /** The forms of <em>to be</em> that tell what something is. */
    static final Set<String> FORMS_OF_BE = of("is are was were be");
    /** What a clause begins with that says which thing is meant. */
    static final Set<String> RELATIVES = of("that which who");
    /** What is a thing in some glossaries and a course of action in everyday language. */
    static final Set<String> COURSES = of("process processes procedure procedures");

    /** How many words a rule looks ahead or back for its clue. */
    static final int REACH = 4;

    private WordClasses() {}

    /** The words of a list, which spaces separate. */
    static Set<String> of(String list) {
        return Set.of(list.split(" "));
    }

    /** Whether the last word of a mention ends like a plural, or like a verb in the third person. */
    static boolean isPlural(Mention mention, Words words) {
        var key = words.key(mention.last());
        return key.endsWith("s") && !key.endsWith("ss");
    }

    /** Whether one of the few words before a word is this one. */
    static boolean follows(int word, Words words, String clue) {
        var at = word;
        for (var i = 0; i < REACH && !words.before(at).isEmpty(); i++) {
            if (words.before(at--).equals(clue)) {
                return true;
            }
        }
        return false;
    }
}
