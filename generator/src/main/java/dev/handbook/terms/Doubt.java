package dev.handbook.terms;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reasons to leave a mention unlinked because it probably does not mean the glossary's term: a wrong link costs a reader more than
 * a missing one. The rules look at the words around the mention and know nothing of any subject.
 */
enum Doubt {
    /** Part of a longer proper name: <em>Elastic Container Service</em>. */
    PRODUCT_NAME(Doubt::isPartOfName),
    /** What is done, not a thing: <em>to process</em>, <em>will host</em>, <em>tags the image</em>. */
    VERB((mention, words, names) ->
            mention.name().isCommonNoun() ? isVerb(mention, words, names) : isCommand(mention, words)),
    /** Points back to a course of action that was told before: <em>this process</em>. */
    POINTING_BACK(commonNoun(Doubt::pointsBack)),
    /** An amount or a figure of speech: <em>a layer of protection</em>, <em>volume of traffic</em>. */
    MEASURE(commonNoun(Doubt::measures)),
    /** A step on a numbered scale: <em>layer 2</em>. Other things are rather counted: <em>process 1</em>, <em>port 8080</em>. */
    SCALE(commonNoun(Doubt::isStep)),
    /** The last word of an expression that is no name of the glossary: <em>a distributed systems kernel</em>. */
    COMPOUND(commonNoun(Doubt::endsCompound)),
    /** Short for a longer name whose last word comes later: <em>host or overlay networks</em>. */
    SHORTENED(commonNoun(Doubt::isShortened)),
    /** Meant word by word: <em>the host network</em> where the glossary has a mode of that name, in which the network of the host is used. */
    LITERAL(Doubt::isLiteral),
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
    private static final Set<String> PAST_FORMS = words(
            "made built ran sent took got kept left found gave held put let set read wrote saw lost few lot hundred"
                    + " thousand million dozen couple can will may must could should would might has have had do does did");
    private static final Set<String> ADVERBS =
            words("never always often also still just only already rarely sometimes usually then even");
    private static final Set<String> ASKING = words("which what how whether why where");
    private static final Set<String> RELATIVES = words("that which who");
    private static final Set<String> PARTICLES = words("out up down off away over on to into");
    private static final Set<String> PREPOSITIONS = words(
            "of in on at by for from to with without into onto through over under between and or but as than not except"
                    + " including via per after before during until since against behind above below inside outside within across like"
                    + " so if when while more most few other different new old same main own");
    /** No verb stands right after these. */
    private static final Set<String> BEFORE_NOUNS =
            words("of in on at by for from with without into onto via per inside outside");

    private static final Set<String> QUANTIFIERS =
            words("each every all both some any no one two three four five six seven eight nine ten twenty thirty forty"
                    + " fifty hundred many several most");
    /** Words after which <em>to</em> begins a place rather than a verb: <em>access to host resources</em>. */
    private static final Set<String> TAKES_TO = words(
            "access accesses connect connects connected connection connections map maps mapped attach attaches attached bind binds bound"
                    + " belong belongs point points pointing related relative close closer next due similar specific according compared"
                    + " visible unique local respect switch switches switched return returns returned change changes changed add adds added copied moved sent send sends mounted restricted limited back reference"
                    + " path link links linked equal listen listens talk talks route routes routed directly");

    /** <em>A hypervisor of type 2</em> is no amount. */
    private static final Set<String> KINDS = words("type kind sort class size version");
    /** What is done to stuff that is not counted. */
    private static final Set<String> UNCOUNTED = words("data information input traffic");

    private static final Set<String> FORMS_OF_BE = words("is are was were be");
    /** No verb in a form of its own stands right before these. */
    private static final Set<String> AUXILIARIES =
            words("is are was were has have had can could may might must will would shall should do does did");

    private static final Set<String> DOES = words("does do did");
    /** What tells that something is so: <em>it signals that the job is done</em>. */
    private static final Set<String> TELLING = words("signals states flags logs reports notes traces hints");

    private static final Set<String> ADJECTIVE_ENDINGS = words("ed al ic ive ous");
    private static final Set<String> ACTIVITY_ENDINGS = words("tion sion ment ance ence ing");
    private static final Set<String> STEPS =
            words("layer level tier stage phase step state type class ring zone generation");
    private static final Set<String> COURSES = words("process processes procedure procedures");
    private static final Set<String> WHOLES = words("overall never-ending");
    private static final Set<String> ACTIVITIES = words(
            "review release build boot startup start-up update upgrade backup merge test approval removal login setup"
                    + " rollout renewal peace design sales change support work");
    private static final Set<String> STATES = words(
            "running sleeping waiting listening remaining existing calling blocking starting stopping dying ending"
                    + " missing outgoing incoming underlying ongoing resulting corresponding following preceding owning using"
                    + " crashing hanging failing consuming long-running");
    /** How many words a rule looks ahead or back for its clue. */
    private static final int REACH = 4;
    /** Words in -s that are as short as that are rather abbreviations and names than plurals: <em>aws</em>. */
    private static final int SHORT = 3;

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

    /** The first word of a sentence is no sign of a name if it often stands before nouns. */
    private static boolean hasNameBefore(int word, Words words, TermTrie names) {
        var at = word;
        while (at > word - REACH && !words.before(at).isEmpty() && words.isTitleCase(at - 1)) {
            at--;
            if (!names.knows(words.key(at)) && !(words.startsSentence(at) && isOrdinary(words.key(at)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOrdinary(String word) {
        return DETERMINERS.contains(word) || PREPOSITIONS.contains(word) || word.length() <= 5 || word.endsWith("ing");
    }

    private static boolean isVerb(Mention mention, Words words, TermTrie names) {
        return isAskedFor(mention, words) || isVerbByGrammar(mention, words);
    }

    private static boolean isVerbByGrammar(Mention mention, Words words) {
        if (BEFORE_NOUNS.contains(words.before(mention.first()))
                || AUXILIARIES.contains(words.after(mention.last()))
                || ASKING.contains(words.before(mention.first())) && !isPlural(mention, words)
                || isDescribed(mention, words)) {
            return false;
        }
        return isVerbByObject(mention, words)
                || isOrder(mention, words)
                || isDoneByAgents(mention, words)
                || isVerbAfterSingular(mention, words)
                || isVerbByNeighbours(mention, words);
    }

    /** What a question asks whether somebody does to things: <em>how does a computer process pictures</em>. */
    private static boolean isAskedFor(Mention mention, Words words) {
        var after = words.after(mention.last());
        var before = words.before(mention.first());
        var isDone =
                UNCOUNTED.contains(after) || after.endsWith("s") && !after.endsWith("ss") && after.length() > SHORT;
        return isDone
                && !isPlural(mention, words)
                && !before.isEmpty()
                && !DETERMINERS.contains(before)
                && DOES.stream().anyMatch(does -> follows(mention.first() - 1, words, does));
    }

    /** A singular with an article and one word between: <em>for a single host it is …</em> */
    private static boolean isDescribed(Mention mention, Words words) {
        var between = words.before(mention.first());
        return !isPlural(mention, words)
                && DETERMINERS.contains(words.before(mention.first() - 1))
                && !between.endsWith("s")
                && !between.endsWith("ly")
                && !BEFORE_BASE_FORM.contains(between)
                && !ADVERBS.contains(between);
    }

    /** A sentence that begins with what is to be done to things: <em>Tag every resource</em>. */
    private static boolean isOrder(Mention mention, Words words) {
        return words.startsSentence(mention.first())
                && !isPlural(mention, words)
                && QUANTIFIERS.contains(words.after(mention.last()));
    }

    /** A name that a verb shares, where a sentence begins with what to do: <em>Compose a summary</em>. */
    private static boolean isCommand(Mention mention, Words words) {
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
                && !RELATIVES.contains(words.before(mention.first() - 1))
                && !isPlural(mention, words)
                && !after.isEmpty()
                && !PREPOSITIONS.contains(after)
                && !FORMS_OF_BE.contains(after);
    }

    /** A noun in the singular before a form in -s, and what only an object begins with after it: <em>the worker processes each line</em>. */
    private static boolean isVerbByObject(Mention mention, Words words) {
        var before = words.before(mention.first());
        var after = words.after(mention.last());
        if (!isPlural(mention, words) || before.isEmpty()) {
            return false;
        }
        if (RELATIVES.contains(before)) {
            return PARTICLES.contains(after);
        }
        var isNoLonger = after.equals("no") && words.after(mention.last() + 1).equals("longer");
        var hasObject = QUANTIFIERS.contains(after) && !isNoLonger
                || UNCOUNTED.contains(after)
                || !after.isEmpty() && Character.isDigit(after.charAt(0))
                || TELLING.contains(words.key(mention.last()))
                        && after.equals("that")
                        && OBJECTS.contains(words.after(mention.last() + 1));
        return hasObject && mayBeSubject(before);
    }

    /**
     * A form in -s that belongs to <em>a</em> or <em>each</em> some words before can only be the verb: <em>a cron job tags issues</em>. Unless
     * there is a verb already: <em>a cron job starts containers</em>.
     */
    private static boolean isVerbAfterSingular(Mention mention, Words words) {
        if (!isPlural(mention, words) || words.after(mention.last()).isEmpty()) {
            return false;
        }
        var at = mention.first();
        for (var i = 0; i < REACH; i++) {
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
        return !beforeThat.isEmpty() && !PREPOSITIONS.contains(beforeThat);
    }

    /** Whether a word looks like a noun in the singular; words in -ing and -ed rather describe what follows. */
    private static boolean mayBeSubject(String word) {
        return !DETERMINERS.contains(word)
                && !PREPOSITIONS.contains(word)
                && Character.isLetter(word.charAt(0))
                && !(word.endsWith("s") && word.length() > SHORT)
                && !word.endsWith("ing")
                && !word.endsWith("ed");
    }

    private static boolean isVerbByNeighbours(Mention mention, Words words) {
        var before = wordBefore(mention, words);
        var after = words.after(mention.last());
        var isPlural = isPlural(mention, words);
        if (DETERMINERS.contains(before) && !(isPlural && OF_SINGULARS.contains(before))) {
            return false;
        }
        var subject = isPlural ? BEFORE_S_FORM.contains(before) : BEFORE_BASE_FORM.contains(before);
        var range = before.equals("to")
                && (follows(mention.first(), words, "from") || TAKES_TO.contains(words.before(mention.first() - 1)));
        var isNumbered = !isPlural && !after.isEmpty() && Character.isDigit(after.charAt(0));
        return subject && !range && !isNumbered || isObject(after, mention.last() + 1, words);
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

    /** <em>Those images that are unused</em> does not point back but says which. */
    private static boolean pointsBack(Mention mention, Words words, TermTrie names) {
        if (RELATIVES.contains(words.after(mention.last()))
                || !COURSES.contains(mention.name().form())) {
            return false;
        }
        var before = words.before(mention.first());
        return switch (before) {
            case "this", "that" -> !isPlural(mention, words);
            case "these", "those" -> isPlural(mention, words);
            default -> before.equals("such");
        };
    }

    private static boolean measures(Mention mention, Words words, TermTrie names) {
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
                && !DETERMINERS.contains(whole)
                && !words.isCapitalised(mention.last() + 2)
                && names.mentionsAt(words, mention.last() + 2).isEmpty();
    }

    private static boolean isStep(Mention mention, Words words, TermTrie names) {
        var after = words.after(mention.last());
        return after.length() == 1
                && Character.isDigit(after.charAt(0))
                && STEPS.contains(mention.name().form());
    }

    /** An adjective before it tells a noun in -s from a verb. */
    private static boolean endsCompound(Mention mention, Words words, TermTrie names) {
        var modifier = words.before(mention.first());
        var adjective = words.before(mention.first() - 1);
        var isNoun = modifier.endsWith("s")
                && !modifier.endsWith("ss")
                && !modifier.endsWith("us")
                && !modifier.endsWith("'s");
        return isNoun
                && !isPlural(mention, words)
                && ADJECTIVE_ENDINGS.stream().anyMatch(adjective::endsWith)
                && !words.isCapitalised(mention.first() - 1);
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

    /**
     * A name of two words of which the definition speaks apart ({@code the network of its host}), with the article that such an expression has and a
     * name of a kind does not need. With another noun after it, it is the name again: <em>the host network mode</em>.
     */
    private static boolean isLiteral(Mention mention, Words words, TermTrie names) {
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
        return after.isEmpty() || PREPOSITIONS.contains(after) || FORMS_OF_BE.contains(after);
    }

    private static boolean isActivity(Mention mention, Words words, TermTrie names) {
        var last = mention.last();
        var first = mention.first();
        var purpose = words.after(last).equals("to") && FORMS_OF_BE.contains(words.before(first - 1));
        var called = FORMS_OF_BE.contains(words.after(last)) ? last + 1 : last;
        return purpose
                || isCourse(mention, words)
                || words.after(called).equals("called") && namesActivity(called + 1, words);
    }

    /** A word for a course of action after the word for what is done: <em>the review process</em>, <em>the hiring process</em>. */
    private static boolean isCourse(Mention mention, Words words) {
        var before = words.before(mention.first());
        var isActivity = ACTIVITIES.contains(before)
                || ACTIVITY_ENDINGS.stream().anyMatch(before::endsWith) && !STATES.contains(before);
        return (isActivity || WHOLES.contains(before))
                && COURSES.contains(mention.name().form());
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
