package dev.handbook.terms;

/**
 * Reasons to leave a mention unlinked because it probably does not mean the glossary's term: a wrong link costs a reader more than
 * a missing one. The rules look at the words around the mention and know nothing of any subject.
 */
enum Doubt {
    /** Part of a longer proper name: <em>Elastic Container Service</em>. */
    PRODUCT_NAME(ProperNames::isPartOfName),
    /** What is done, not a thing: <em>to process</em>, <em>will host</em>, <em>tags the image</em>. */
    VERB((mention, words, names) ->
            mention.name().isCommonNoun() ? Verbs.isVerb(mention, words, names) : Verbs.isCommand(mention, words)),
    /** Points back to a course of action that was told before: <em>this process</em>. */
    POINTING_BACK(commonNoun(Activities::pointsBack)),
    /** An amount or a figure of speech: <em>a layer of protection</em>, <em>volume of traffic</em>. */
    MEASURE(commonNoun(Amounts::measures)),
    /** A step on a numbered scale, or a place in a book: <em>layer 2</em>, <em>page 52</em>. Other things are rather counted: <em>process 1</em>, <em>port 8080</em>. */
    SCALE(commonNoun(Compounds::isStep)),
    /** The last word of an expression that is no name of the glossary: <em>a distributed systems kernel</em>. */
    COMPOUND(commonNoun(Compounds::endsCompound)),
    /** Short for a longer name whose last word comes later: <em>host or overlay networks</em>. */
    SHORTENED(commonNoun(Compounds::isShortened)),
    /** Meant word by word: <em>the host network</em> where the glossary has a mode of that name, in which the network of the host is used. */
    LITERAL(Compounds::isLiteral),
    /** A picture that the text shows: <em>in this image we see</em>. */
    PICTURE(commonNoun(Pictures::isShown)),
    /** A course of action: <em>it is the process to choose</em>, <em>a process called linking</em>. */
    ACTIVITY(commonNoun(Activities::isActivity));

    /** A look at a mention and what stands around it. */
    private interface Rule {
        boolean applies(Mention mention, Words words, TermTrie names);
    }

    private final Rule rule;

    Doubt(Rule rule) {
        this.rule = rule;
    }

    /** What authors are told. */
    Reason reason() {
        return Reason.valueOf(name());
    }

    /** Whether the mention should stay unlinked for this reason. */
    boolean applies(Mention mention, Words words, TermTrie names) {
        return rule.applies(mention, words, names);
    }

    /** A rule for single words in small letters, the only ones that everyday language shares. */
    private static Rule commonNoun(Rule rule) {
        return (mention, words, names) -> mention.name().isCommonNoun() && rule.applies(mention, words, names);
    }
}
