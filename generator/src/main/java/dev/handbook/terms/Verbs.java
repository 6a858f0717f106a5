package dev.handbook.terms;

import java.util.Set;

/**
 * Whether a mention tells what is done rather than a thing: <em>to process</em>, <em>will host</em>, <em>tags the image</em>. No tagger is asked: the words to
 * either side and the ending tell it for the words that glossaries share with verbs.
 */
final class Verbs {
    private static final Set<String> OF_SINGULARS = WordClasses.of("a an each every one another this that");
    private static final Set<String> BEFORE_BASE_FORM =
            WordClasses.of("to will would can could may might must shall should not don't doesn't didn't can't cannot"
                    + " won't let's please i we you they");
    private static final Set<String> BEFORE_S_FORM = WordClasses.of("he she it who");
    private static final Set<String> OBJECTS =
            WordClasses.of("a an the this these those my your its our their his her it them him us me");
    private static final Set<String> PAST_FORMS = WordClasses.of(
            "made built ran sent took got kept left found gave held put let set read wrote saw lost few lot hundred"
                    + " thousand million dozen couple can will may must could should would might has have had do does did");
    private static final Set<String> ADVERBS =
            WordClasses.of("never always often also still just only already rarely sometimes usually then even");
    private static final Set<String> ASKING = WordClasses.of("which what how whether why where");
    private static final Set<String> CLAUSES = WordClasses.of("which whom whose");
    private static final Set<String> PARTICLES = WordClasses.of("out up down off away over on to into");
    /** No verb stands right after these. */
    private static final Set<String> BEFORE_NOUNS = WordClasses.of(
            "of in on at by for from with without into onto via per inside outside about around among between upon within");

    private static final Set<String> QUANTIFIERS = WordClasses.of(
            "each every all both some any no one two three four five six seven eight nine ten twenty thirty forty"
                    + " fifty hundred many several most");
    /** Words after which <em>to</em> begins a place rather than a verb: <em>access to host resources</em>. */
    private static final Set<String> TAKES_TO = WordClasses.of(
            "access accesses connect connects connected connecting connection connections map maps mapped attach attaches attached bind binds bound"
                    + " belong belongs point points pointing related relative close closer next due similar specific according compared"
                    + " visible unique local respect switch switches switched switching migrate migrates migrated migrating migration upgrade"
                    + " upgrades upgraded upgrading moves moving return returns returned change changes changed add adds added copied moved sent send sends mounted restricted limited back reference"
                    + " path link links linked equal listen listens talk talks route routes routed directly");
    /** What hands something over to what <em>to</em> names: <em>sends it to dockerd</em>. */
    private static final Set<String> TRANSFERS = WordClasses.of(
            "send sends sent sending hand hands handed handing pass passes passed passing delegate delegates delegated delegating give gives"
                    + " gave forward forwards forwarded forwarding copy copies copied copying move moves moved moving attach attaches attached"
                    + " connect connects connected connecting push pushes pushed pushing upload uploads uploaded uploading write writes"
                    + " written deliver delivers delivered expose exposes exposed");
    /** What is done to stuff that is not counted. */
    private static final Set<String> UNCOUNTED = WordClasses.of("data information input traffic");
    /** No verb in a form of its own stands right before these. */
    private static final Set<String> AUXILIARIES =
            WordClasses.of("is are was were has have had can could may might must will would shall should do does did");

    /** What begins questions that end in a verb. */
    private static final Set<String> MODALS = WordClasses.of("should can could would will must may might shall");

    private static final Set<String> ARTICLES_AND_OWNERS =
            WordClasses.of("the a an my your our their his her its this that");
    private static final Set<String> DOES = WordClasses.of("does do did");
    /** What tells that something is so: <em>it signals that the job is done</em>. */
    private static final Set<String> TELLING = WordClasses.of("signals states flags logs reports notes traces hints");
    /** Words in -s that are as short as that are rather abbreviations and names than plurals: <em>aws</em>. */
    private static final int SHORT = 3;

    private Verbs() {}

    /** Whether a name of one word in small letters is a verb here. */
    static boolean isVerb(Mention mention, Words words, TermTrie names) {
        return isAskedFor(mention, words) || isAskedOf(mention, words) || isVerbByGrammar(mention, words);
    }

    /** What a question asks whether somebody should or can do: <em>Should the director host?</em> */
    private static boolean isAskedOf(Mention mention, Words words) {
        var who = mention.first() - 1;
        return MODALS.contains(words.before(who - 1))
                && words.startsSentence(who - 2)
                && ARTICLES_AND_OWNERS.contains(words.before(who))
                && !WordClasses.isPlural(mention, words)
                && words.after(mention.last()).isEmpty();
    }

    /** What a question asks whether somebody does to things: <em>how does a computer process pictures</em>. */
    private static boolean isAskedFor(Mention mention, Words words) {
        var after = words.after(mention.last());
        var before = words.before(mention.first());
        var isDone =
                UNCOUNTED.contains(after) || after.endsWith("s") && !after.endsWith("ss") && after.length() > SHORT;
        return isDone
                && !WordClasses.isPlural(mention, words)
                && !before.isEmpty()
                && !WordClasses.DETERMINERS.contains(before)
                && DOES.stream().anyMatch(does -> WordClasses.follows(mention.first() - 1, words, does));
    }

    private static boolean isVerbByGrammar(Mention mention, Words words) {
        if (BEFORE_NOUNS.contains(words.before(mention.first()))
                || AUXILIARIES.contains(words.after(mention.last()))
                || ASKING.contains(words.before(mention.first())) && !WordClasses.isPlural(mention, words)
                || isDescribed(mention, words)) {
            return false;
        }
        return isVerbByObject(mention, words)
                || isSecondVerb(mention, words)
                || isOrder(mention, words)
                || isDoneByAgents(mention, words)
                || isTold(mention, words)
                || isDoneByWhat(mention, words)
                || isDoneByCommand(mention, words)
                || isVerbAfterSingular(mention, words)
                || isVerbByNeighbours(mention, words);
    }

    /** A singular with an article and one word between: <em>for a single host it is …</em> */
    private static boolean isDescribed(Mention mention, Words words) {
        var between = words.before(mention.first());
        return !WordClasses.isPlural(mention, words)
                && WordClasses.DETERMINERS.contains(words.before(mention.first() - 1))
                && !between.endsWith("s")
                && !between.endsWith("ly")
                && !BEFORE_BASE_FORM.contains(between)
                && !ADVERBS.contains(between);
    }

    /** What else can be done to something: <em>it cannot see or signal other programs</em>. */
    private static boolean isSecondVerb(Mention mention, Words words) {
        var joiner = words.before(mention.first());
        var after = words.after(mention.last());
        return (joiner.equals("or") || joiner.equals("and"))
                && BEFORE_BASE_FORM.contains(words.before(mention.first() - 2))
                && !WordClasses.isPlural(mention, words)
                && after.endsWith("s")
                && after.length() > SHORT;
    }

    /** A sentence that begins with what is to be done to things: <em>Tag every resource</em>. */
    private static boolean isOrder(Mention mention, Words words) {
        return words.startsSentence(mention.first())
                && !WordClasses.isPlural(mention, words)
                && QUANTIFIERS.contains(words.after(mention.last()));
    }

    /** A name that a verb shares, where a sentence begins with what to do: <em>Compose a summary</em>. */
    static boolean isCommand(Mention mention, Words words) {
        return mention.first() == mention.last()
                && words.startsSentence(mention.first())
                && Spelling.of(mention.name().form()) == Spelling.CAPITALISED
                && OBJECTS.contains(words.after(mention.last()));
    }

    /** Those who do something, what they do, and to what: <em>consumers process messages</em>. */
    private static boolean isDoneByAgents(Mention mention, Words words) {
        var before = words.before(mention.first());
        var after = words.after(mention.last());
        return (before.endsWith("ers") || before.endsWith("ors"))
                && !WordClasses.RELATIVES.contains(words.before(mention.first() - 1))
                && !WordClasses.isPlural(mention, words)
                && !after.isEmpty()
                && !WordClasses.PREPOSITIONS.contains(after)
                && !WordClasses.FORMS_OF_BE.contains(after)
                && !isNumbered(mention, words);
    }

    /** <em>The containers port 8080 is open</em>: the number is the thing's own, for nothing that is counted follows. */
    private static boolean isNumbered(Mention mention, Words words) {
        var number = words.after(mention.last());
        var counted = words.after(mention.last() + 1);
        return !number.isEmpty()
                && Character.isDigit(number.charAt(0))
                && (counted.isEmpty()
                        || WordClasses.PREPOSITIONS.contains(counted)
                        || AUXILIARIES.contains(counted)
                        || WordClasses.FORMS_OF_BE.contains(counted));
    }

    /** What several things tell: <em>the spaces signal to the browser that …</em>, <em>the lights signal that …</em> */
    private static boolean isTold(Mention mention, Words words) {
        var before = words.before(mention.first());
        var after = words.after(mention.last());
        var isTold = after.equals("that")
                || after.equals("to") && WordClasses.DETERMINERS.contains(words.after(mention.last() + 1));
        return isTold && !WordClasses.isPlural(mention, words) && isPluralNoun(before);
    }

    /** What things of a kind do: <em>switches that tag the frame</em>. */
    private static boolean isDoneByWhat(Mention mention, Words words) {
        return words.before(mention.first()).equals("that")
                && !WordClasses.isPlural(mention, words)
                && isPluralNoun(words.before(mention.first() - 1))
                && OBJECTS.contains(words.after(mention.last()));
    }

    /** What a command does that a sentence begins with, in small letters as it is typed: <em>docker stop signals PID 1</em>. */
    private static boolean isDoneByCommand(Mention mention, Words words) {
        var program = mention.first() - 2;
        return program >= 0
                && words.startsSentence(program)
                && !words.isCapitalised(program)
                && mayBeSubject(words.key(program))
                && mayBeSubject(words.key(program + 1))
                && WordClasses.isPlural(mention, words)
                && !words.before(mention.first()).isEmpty()
                && !words.after(mention.last()).isEmpty()
                && words.isCapitalised(mention.last() + 1);
    }

    private static boolean isPluralNoun(String word) {
        return word.endsWith("s") && word.length() > SHORT && !word.endsWith("ss") && !word.endsWith("us");
    }

    /** A noun in the singular before a form in -s, and what only an object begins with after it: <em>the worker processes each line</em>. */
    private static boolean isVerbByObject(Mention mention, Words words) {
        var before = words.before(mention.first());
        var after = words.after(mention.last());
        if (!WordClasses.isPlural(mention, words) || before.isEmpty()) {
            return false;
        }
        if (WordClasses.RELATIVES.contains(before)) {
            return PARTICLES.contains(after);
        }
        var hasObject = QUANTIFIERS.contains(after) && !opensClause(mention.last() + 1, words)
                || UNCOUNTED.contains(after)
                || !after.isEmpty() && Character.isDigit(after.charAt(0))
                || TELLING.contains(words.key(mention.last()))
                        && after.equals("that")
                        && OBJECTS.contains(words.after(mention.last() + 1));
        return hasObject && mayBeSubject(before);
    }

    /** What tells more of the things rather than what is done to others: <em>layers each of which is a step</em>, <em>processes no longer needed</em>. */
    private static boolean opensClause(int quantifier, Words words) {
        var next = words.after(quantifier);
        return next.equals("of") && CLAUSES.contains(words.after(quantifier + 1))
                || next.equals("longer") && words.key(quantifier).equals("no");
    }

    /**
     * A form in -s that belongs to <em>a</em> or <em>each</em> some words before can only be the verb: <em>a cron job tags issues</em>. Unless
     * there is a verb already: <em>a cron job starts containers</em>.
     */
    private static boolean isVerbAfterSingular(Mention mention, Words words) {
        if (!WordClasses.isPlural(mention, words) || words.after(mention.last()).isEmpty()) {
            return false;
        }
        var at = mention.first();
        for (var i = 0; i < WordClasses.REACH; i++) {
            var before = words.before(at--);
            if (OF_SINGULARS.contains(before)) {
                return i > 0 && !(before.equals("that") && isThing(words.before(at)));
            }
            if (before.isEmpty() || !mayBeSubject(before) || PAST_FORMS.contains(before)) {
                return false;
            }
        }
        return false;
    }

    /** <em>Programs that start containers</em>: what goes before says of which <em>that</em> speaks. */
    private static boolean isThing(String beforeThat) {
        return !beforeThat.isEmpty() && !WordClasses.PREPOSITIONS.contains(beforeThat);
    }

    /** Whether a word looks like a noun in the singular; words in -ing and -ed rather describe what follows. */
    private static boolean mayBeSubject(String word) {
        return !WordClasses.DETERMINERS.contains(word)
                && !WordClasses.PREPOSITIONS.contains(word)
                && Character.isLetter(word.charAt(0))
                && !(word.endsWith("s") && word.length() > SHORT)
                && !word.endsWith("ing")
                && !word.endsWith("ed");
    }

    private static boolean isVerbByNeighbours(Mention mention, Words words) {
        var before = wordBefore(mention, words);
        var after = words.after(mention.last());
        var isPlural = WordClasses.isPlural(mention, words);
        if (WordClasses.DETERMINERS.contains(before) && !(isPlural && OF_SINGULARS.contains(before))) {
            return false;
        }
        var subject = isPlural ? BEFORE_S_FORM.contains(before) : BEFORE_BASE_FORM.contains(before);
        var range = before.equals("to")
                && (WordClasses.follows(mention.first(), words, "from")
                        || isReceiver(mention, words)
                        || TAKES_TO.contains(words.before(mention.first() - 1)));
        var isNumbered = !isPlural && !after.isEmpty() && Character.isDigit(after.charAt(0));
        return subject && !range && !isNumbered || isObject(after, mention.last() + 1, words);
    }

    private static boolean isReceiver(Mention mention, Words words) {
        return TRANSFERS.stream().anyMatch(verb -> WordClasses.follows(mention.first() - 1, words, verb));
    }

    /** <em>Container A</em> has a letter after it and no article. */
    private static boolean isObject(String after, int word, Words words) {
        return OBJECTS.contains(after) && !(after.equals("a") && words.isCapitalised(word));
    }

    /** The word before, or the one before an adverb: <em>to quickly process</em>. */
    private static String wordBefore(Mention mention, Words words) {
        var before = words.before(mention.first());
        return before.endsWith("ly") || ADVERBS.contains(before) ? words.before(mention.first() - 1) : before;
    }
}
