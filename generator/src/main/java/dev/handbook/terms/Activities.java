package dev.handbook.terms;

import java.util.Set;
import java.util.stream.IntStream;

/** Whether a mention is a course of action rather than a thing: <em>it is the process to choose</em>, <em>a process called linking</em>, <em>this process</em>. */
final class Activities {
    private static final Set<String> ACTIVITY_ENDINGS = WordClasses.of("tion sion ment ance ence ing");
    private static final Set<String> WHOLES = WordClasses.of("overall never-ending");
    private static final Set<String> ACTIVITIES = WordClasses.of(
            "review release build boot startup start-up update upgrade backup merge test approval removal login setup"
                    + " rollout renewal peace design sales change support work");
    /** What is said of a course of action, and of no program. */
    private static final Set<String> EFFORTS = WordClasses.of(
            "slow long lengthy complex tedious iterative recursive gradual painful painstaking straightforward continuous creative natural"
                    + " simple easy difficult hard time-consuming multi-step step-by-step error-prone manual automated repetitive systematic"
                    + " thorough rigorous formal legal");

    private static final Set<String> SAID_OF_COURSES = WordClasses.of(
            "done complete underway straightforward tedious iterative lengthy time-consuming error-prone laborious manual cumbersome");
    private static final Set<String> STATES = WordClasses.of(
            "running sleeping waiting listening remaining existing calling blocking starting stopping dying ending"
                    + " missing outgoing incoming underlying ongoing resulting corresponding following preceding owning using"
                    + " crashing hanging failing consuming long-running receiving sending writing reading"
                    + " creating executing requesting invoking exiting terminating spawning forking tracing controlling");

    /** What ends words that are made of a verb and where it leads: <em>shutdown</em>, <em>cleanup</em>, <em>rollback</em>. */
    private static final Set<String> PARTICLES = WordClasses.of("down up out off back");
    /** Words that end in these and are as short as that are made otherwise: <em>group</em>. */
    private static final int SHORT = 5;

    /** What texts are part of. */
    private static final Set<String> TEXTS = WordClasses.of("repository page section chapter document article volume");

    /** What is brought to another system goes by the word for the number of a network. */
    private static final String PORTED = "port";

    private static final Set<String> COUNTED = WordClasses.of("most many some all any each one two none several both");

    private Activities() {}

    /** Whether a word in -ing says what something does, and not what is done with it: <em>an existing layer</em>. */
    static boolean isState(String word) {
        return STATES.contains(word);
    }

    /** <em>Those images that are unused</em> does not point back but says which. */
    static boolean pointsBack(Mention mention, Words words, TermTrie names) {
        return pointsToText(mention, words) || pointsToCourse(mention, words);
    }

    /** <em>This repository contains …</em>, where none was named before: what the text itself is part of. */
    private static boolean pointsToText(Mention mention, Words words) {
        var key = words.key(mention.first());
        return TEXTS.contains(key)
                && words.before(mention.first()).equals("this")
                && words.startsSentence(mention.first() - 1)
                && IntStream.range(0, mention.first())
                        .noneMatch(at -> words.key(at).equals(key));
    }

    private static boolean pointsToCourse(Mention mention, Words words) {
        if (WordClasses.RELATIVES.contains(words.after(mention.last()))
                || !WordClasses.COURSES.contains(mention.name().form())
                || isPartOfMany(mention, words)) {
            return false;
        }
        var before = words.before(mention.first());
        return switch (before) {
            case "this", "that" -> !WordClasses.isPlural(mention, words);
            case "these", "those" -> WordClasses.isPlural(mention, words);
            default -> before.equals("such");
        };
    }

    /** <em>Most of these processes</em> are counted, as things are. */
    private static boolean isPartOfMany(Mention mention, Words words) {
        return WordClasses.isPlural(mention, words)
                && words.before(mention.first() - 1).equals("of")
                && COUNTED.contains(words.before(mention.first() - 2));
    }

    /** Whether a course of action is described, or named after what is done in it. */
    static boolean isActivity(Mention mention, Words words, TermTrie names) {
        var last = mention.last();
        var first = mention.first();
        var purpose = words.after(last).equals("to") && WordClasses.FORMS_OF_BE.contains(words.before(first - 1));
        var called = WordClasses.FORMS_OF_BE.contains(words.after(last)) ? last + 1 : last;
        return purpose
                || isWhatToDo(mention, words)
                || isSaidOfCourse(mention, words)
                || isOfDoing(mention, words)
                || isForSomething(mention, words)
                || isPorting(mention, words)
                || isCourse(mention, words)
                || words.after(called).equals("called") && namesActivity(called + 1, words);
    }

    /** <em>The right process is to build it anew</em>; <em>the process is to be stopped</em> is one that runs. */
    private static boolean isWhatToDo(Mention mention, Words words) {
        var last = mention.last();
        return WordClasses.COURSES.contains(mention.name().form())
                && !WordClasses.isPlural(mention, words)
                && WordClasses.FORMS_OF_BE.contains(words.after(last))
                && words.after(last + 1).equals("to")
                && !words.after(last + 2).equals("be");
    }

    /** <em>Init process done</em>, <em>the process is tedious</em>: what is said of no program. */
    private static boolean isSaidOfCourse(Mention mention, Words words) {
        var after = words.after(mention.last());
        var said = WordClasses.FORMS_OF_BE.contains(after) ? words.after(mention.last() + 1) : after;
        return WordClasses.COURSES.contains(mention.name().form())
                && !WordClasses.isPlural(mention, words)
                && SAID_OF_COURSES.contains(said);
    }

    /** <em>The process of running containers</em>, but not <em>the processes of running containers</em>, which are things. */
    private static boolean isOfDoing(Mention mention, Words words) {
        return WordClasses.COURSES.contains(mention.name().form())
                && !WordClasses.isPlural(mention, words)
                && words.after(mention.last()).equals("of")
                && words.after(mention.last() + 1).endsWith("ing")
                && !words.after(mention.last() + 2).isEmpty();
    }

    /** <em>It is a port of a game</em>, <em>the port of the compiler to Windows</em>: a program brought to another system. */
    private static boolean isPorting(Mention mention, Words words) {
        if (!mention.name().form().equals(PORTED)
                || !words.after(mention.last()).equals("of")) {
            return false;
        }
        var article = mention.first() - (WordClasses.ARTICLES.contains(words.before(mention.first())) ? 1 : 0);
        var isKind = article < mention.first() && WordClasses.FORMS_OF_BE.contains(words.before(article));
        return isKind || leadsTo(mention.last() + 1, words);
    }

    /** Whether the few words after <em>of</em> end in <em>to</em> and a name. */
    private static boolean leadsTo(int of, Words words) {
        for (var at = of; at < of + WordClasses.REACH && !words.after(at).isEmpty(); at++) {
            if (words.after(at).equals("to")) {
                var where = WordClasses.ARTICLES.contains(words.after(at + 1)) ? at + 3 : at + 2;
                return !words.after(where - 1).isEmpty() && words.isCapitalised(where);
            }
        }
        return false;
    }

    /** <em>The usual push process for commits</em>: one course for all of a kind. <em>A process for each user</em> is a program, and so is one that is no other's. */
    private static boolean isForSomething(Mention mention, Words words) {
        var what = words.after(mention.last() + 1);
        return WordClasses.COURSES.contains(mention.name().form())
                && !WordClasses.isPlural(mention, words)
                && words.after(mention.last()).equals("for")
                && !what.isEmpty()
                && !WordClasses.DETERMINERS.contains(what)
                && WordClasses.follows(mention.first(), words, "the");
    }

    /** A word for a course of action after the word for what is done: <em>the review process</em>, <em>the hiring process</em>. */
    private static boolean isCourse(Mention mention, Words words) {
        var before = words.before(mention.first());
        var isActivity = ACTIVITIES.contains(before)
                || isVerbWithParticle(before) && !WordClasses.isPlural(mention, words)
                || ACTIVITY_ENDINGS.stream().anyMatch(before::endsWith) && !STATES.contains(before);
        var isProgram =
                before.equals("application") && (WordClasses.isPlural(mention, words) || isIndefinite(mention, words));
        var isEffort = EFFORTS.contains(before) && !WordClasses.isPlural(mention, words);
        return (isActivity || isEffort || WHOLES.contains(before))
                && !isProgram
                && WordClasses.COURSES.contains(mention.name().form());
    }

    /** <em>An isolated application process</em> is one of many; <em>the application process</em> is what applicants go through. */
    private static boolean isIndefinite(Mention mention, Words words) {
        return WordClasses.follows(mention.first(), words, "a") || WordClasses.follows(mention.first(), words, "an");
    }

    private static boolean isVerbWithParticle(String word) {
        return word.length() > SHORT && PARTICLES.stream().anyMatch(word::endsWith);
    }

    private static boolean namesActivity(int called, Words words) {
        for (var at = called; at < called + WordClasses.REACH; at++) {
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
