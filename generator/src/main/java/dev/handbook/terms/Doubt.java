package dev.handbook.terms;

import java.util.Set;

/**
 * Reasons to leave a mention unlinked because it probably does not mean the glossary's term: a wrong link costs a reader more than
 * a missing one. The rules look at the words around the mention and know nothing of any subject.
 */
enum Doubt {
    /** Part of a longer proper name: <em>Elastic Container Service</em>. */
    PRODUCT_NAME(Doubt::isPartOfName),
    /** What is done, not a thing: <em>to process</em>, <em>will host</em>, <em>tags the image</em>. */
    VERB(commonNoun(Doubt::isVerb)),
    /** Points back to something said before, which would have been linked there: <em>this process</em>. */
    POINTING_BACK(commonNoun(Doubt::pointsBack)),
    /** An amount or a figure of speech: <em>a layer of protection</em>, <em>volume of traffic</em>. */
    MEASURE(commonNoun(Doubt::measures)),
    /** A step on a numbered scale: <em>layer 2</em>. Longer numbers are ordinary: <em>port 8080</em>. */
    SCALE(commonNoun(Doubt::isStep)),
    /** Short for a longer name whose last word comes later: <em>host or overlay networks</em>. */
    SHORTENED(commonNoun(Doubt::isShortened)),
    /** A course of action: <em>it is the process to choose</em>, <em>a process called linking</em>. */
    ACTIVITY(commonNoun(Doubt::isActivity));

    /** A look at a mention and what stands around it. */
    private interface Rule {
        boolean applies(Mention mention, Words words, TermTrie names);
    }

    private static final Set<String> DETERMINERS =
            words("'s a an the any each every no some my your its our their his her one two three many"
                    + " several other another both all this that these those");
    private static final Set<String> OF_SINGULARS = words("a an each every one another this that");
    private static final Set<String> BEFORE_BASE_FORM =
            words("to will would can could may might must shall should not don't doesn't didn't can't cannot"
                    + " won't let's please i we you they");
    private static final Set<String> BEFORE_S_FORM = words("he she it who");
    private static final Set<String> OBJECTS =
            words("a an the this these those my your its our their his her it them him us me");
    private static final Set<String> FORMS_OF_BE = words("is are was were be");
    private static final Set<String> ACTIVITY_ENDINGS = words("tion sion ment ance ence ing");
    /** How many words a rule looks ahead or back for its clue. */
    private static final int REACH = 4;

    private final Rule rule;

    Doubt(Rule rule) {
        this.rule = rule;
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
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

    /**
     * A word that the glossary writes small is written large, and so are its neighbours, among them a word that is not the glossary's.
     * <em>Docker Image</em> is fine where the glossary knows Docker.
     */
    private static boolean isPartOfName(Mention mention, Words words, TermTrie names) {
        var form = mention.name().form();
        var lastForm = form.substring(form.lastIndexOf(' ') + 1);
        return isRaised(words, mention.last(), lastForm) && hasNameAfter(mention.last(), words, names)
                || isRaised(words, mention.first(), form) && hasNameBefore(mention.first(), words, names);
    }

    private static boolean isRaised(Words words, int word, String form) {
        return Character.isLowerCase(form.codePointAt(0)) && words.isCapitalised(word);
    }

    private static boolean hasNameAfter(int word, Words words, TermTrie names) {
        var at = word;
        while (at < word + REACH && !words.after(at).isEmpty() && words.isTitleCase(at + 1)) {
            if (!names.knows(words.key(++at))) {
                return true;
            }
        }
        return false;
    }

    /** The first word of a sentence is no sign of a name. */
    private static boolean hasNameBefore(int word, Words words, TermTrie names) {
        var at = word;
        while (at > word - REACH
                && !words.before(at).isEmpty()
                && !words.startsSentence(at - 1)
                && words.isTitleCase(at - 1)) {
            if (!names.knows(words.key(--at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVerb(Mention mention, Words words, TermTrie names) {
        var before = wordBefore(mention, words);
        var isPlural = isPlural(mention, words);
        if (DETERMINERS.contains(before) && !(isPlural && OF_SINGULARS.contains(before))) {
            return false;
        }
        var subject = isPlural ? BEFORE_S_FORM.contains(before) : BEFORE_BASE_FORM.contains(before);
        var range = before.equals("to") && follows(mention.first(), words, "from");
        return subject && !range || OBJECTS.contains(words.after(mention.last()));
    }

    /** The word before, or the one before an adverb: <em>to quickly process</em>. */
    private static String wordBefore(Mention mention, Words words) {
        var before = words.before(mention.first());
        return before.endsWith("ly") ? words.before(mention.first() - 1) : before;
    }

    private static boolean isPlural(Mention mention, Words words) {
        var key = words.key(mention.last());
        return key.endsWith("s") && !key.endsWith("ss");
    }

    private static boolean follows(int word, Words words, String clue) {
        var at = word;
        for (var i = 0; i < REACH && !words.before(at).isEmpty(); i++) {
            if (words.before(at--).equals(clue)) {
                return true;
            }
        }
        return false;
    }

    private static boolean pointsBack(Mention mention, Words words, TermTrie names) {
        var before = words.before(mention.first());
        return switch (before) {
            case "this", "that" -> !isPlural(mention, words);
            case "these", "those" -> isPlural(mention, words);
            default -> before.equals("such");
        };
    }

    private static boolean measures(Mention mention, Words words, TermTrie names) {
        if (!words.after(mention.last()).equals("of")) {
            return false;
        }
        var whole = words.after(mention.last() + 1);
        return !whole.isEmpty()
                && !DETERMINERS.contains(whole)
                && !words.isCapitalised(mention.last() + 2)
                && names.mentionsAt(words, mention.last() + 2).isEmpty();
    }

    private static boolean isStep(Mention mention, Words words, TermTrie names) {
        var after = words.after(mention.last());
        return after.length() == 1 && Character.isDigit(after.charAt(0));
    }

    private static boolean isShortened(Mention mention, Words words, TermTrie names) {
        var last = mention.last();
        var joiner = words.after(last);
        var other = words.after(last + 1);
        return (joiner.equals("or") || joiner.equals("and"))
                && !other.isEmpty()
                && !DETERMINERS.contains(other)
                && names.hasName(words.key(last), words.after(last + 2));
    }

    private static boolean isActivity(Mention mention, Words words, TermTrie names) {
        var last = mention.last();
        var first = mention.first();
        var purpose = words.after(last).equals("to") && FORMS_OF_BE.contains(words.before(first - 1));
        var called = FORMS_OF_BE.contains(words.after(last)) ? last + 1 : last;
        return purpose || words.after(called).equals("called") && namesActivity(called + 1, words);
    }

    private static boolean namesActivity(int called, Words words) {
        for (var at = called; at < called + REACH; at++) {
            var word = words.after(at);
            if (ACTIVITY_ENDINGS.stream().anyMatch(word::endsWith)) {
                return true;
            }
            if (word.isEmpty()) {
                return false;
            }
        }
        return false;
    }
}
