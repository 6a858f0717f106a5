package dev.handbook.terms;

import dev.handbook.model.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether the words around a mention speak for another craft that uses the same word: <em>clone the repository</em>, <em>the transport
 * layer</em>. They are weighed against those that the glossary uses for its own sense, and against its other terms.
 */
final class Rivalry {
    /** How many words to either side are looked at. */
    private static final int REACH = 30;

    // Weights are tenths, so that sums are exact.

    /** The word right before says most: it names the kind of thing. */
    private static final int BESIDE = 30;

    /** The word right after may be what the two are called together: <em>volume group</em>. */
    private static final int BEFORE = 20;

    private static final int WORD = 10;
    /** A name that no other craft has: <em>Photoshop</em>. */
    private static final int NAME = 30;
    /** A word that other crafts use as well. */
    private static final int HINT = 4;

    /** A word of the definition that other texts use as well: less than {@link #PRIOR}, so that none decides alone. */
    private static final int SHARED = 3;

    private static final int UNRELATED = 5;
    /** What speaks for the sense that most texts mean, before a word is read (the most frequent sense of McCarthy et al., 2004); as much as one hint. */
    private static final int PRIOR = 4;

    /** A word of the glossary's names that is no mention itself: <em>Linux</em>, for there is a <em>Linux kernel</em>. */
    private static final int NAMING = 5;

    private static final Set<String> DEFINITE = WordClasses.of("the whole entire");

    /** What was found at a word. */
    private record Judged(int word, boolean isOther) {}

    private final Subject subject;
    private final Passage passage;
    private final List<Mention> mentions;
    /** The stems of the words of the titles. */
    private final List<String> title = new ArrayList<>();

    private final Map<Name, Judged> judged = new HashMap<>();

    /** @param mentions all of the passage, in order */
    Rivalry(Subject subject, Passage passage, List<Mention> mentions) {
        this.subject = subject;
        this.passage = passage;
        this.mentions = mentions;
    }

    /** Whether a mention probably means what another craft calls by that name. */
    boolean prevails(Mention mention) {
        var rivals = subject.rivalsOf(mention.name());
        if (rivals == 0) {
            return false;
        }
        var near = judged.get(mention.name());
        var beside = rivals | subject.craftsOf(mention.name());
        if (near == null || mention.first() - near.word() > REACH || isBeside(mention, beside)) {
            near = new Judged(mention.first(), new Weighed(mention, rivals).isOther());
            judged.put(mention.name(), near);
        }
        return near.isOther();
    }

    private boolean isBeside(Mention mention, long rivals) {
        var words = passage.words();
        return !words.before(mention.first()).isEmpty()
                && (subject.isOfCraft(subject.stem(words, mention.first() - 1), rivals)
                        || modifying(mention, rivals) != 0);
    }

    /** The rivals that call their own by such a word before it: <em>the orchestration layer</em>, but not <em>the existing layer</em>. */
    private long modifying(Mention mention, long rivals) {
        var before = passage.words().before(mention.first());
        return before.isEmpty() || Activities.isState(before) ? 0 : subject.craftsModifiedBy(before) & rivals;
    }

    /** The index of the mention that a word belongs to; -1 for none. */
    private int mentionAt(int word) {
        var low = 0;
        var high = mentions.size() - 1;
        while (low <= high) {
            var middle = (low + high) >>> 1;
            if (mentions.get(middle).last() < word) {
                low = middle + 1;
            } else if (mentions.get(middle).first() > word) {
                high = middle - 1;
            } else {
                return middle;
            }
        }
        return -1;
    }

    /** The index of the first mention that is not farther off than {@link #REACH}. */
    private int firstNear(Mention mention) {
        var low = 0;
        var high = mentions.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (mentions.get(middle).first() < mention.first() - REACH) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** <em>Describe the process</em>: with an article that points, a course of action is likelier than a thing of that name. */
    private boolean isDefiniteCourse(Mention mention) {
        return WordClasses.COURSES.contains(mention.name().form())
                && DEFINITE.contains(passage.words().before(mention.first()));
    }

    /** Whether the word before is a name within the sentence that neither the glossary nor any craft knows. */
    private boolean isOfUnknown(Mention mention) {
        var words = passage.words();
        var owner = mention.first() - 1;
        return !words.before(mention.first()).isEmpty()
                && words.isCapitalised(owner)
                && !words.startsSentence(owner)
                && mentionAt(owner) < 0
                && subject.word(words, owner) == Subject.Word.SILENT
                && !subject.isListedAtCraft(words, owner);
    }

    private final class Weighed {
        private final Term term;
        private final long rivals;
        /** The crafts that use the name in its sense, one bit for each. */
        private final long home;

        /** Whether most texts mean what another craft calls by that name. */
        private final boolean contested;

        /** Whether texts on anything use the name in a general sense. */
        private final boolean general;

        /** Whether something that only has a name in the text goes by this one: <em>the AUR repository</em>. */
        private final boolean named;

        private final Set<String> counted = new HashSet<>();
        private int own;
        private int rival;
        /** The rivals that anything speaks for, one bit for each. */
        private long heard;

        Weighed(Mention mention, long rivals) {
            term = mention.name().term();
            this.rivals = rivals;
            home = subject.craftsOf(mention.name());
            contested = subject.isKnown() && (subject.isContested(mention.name()) || isDefiniteCourse(mention));
            general = subject.isKnown() && subject.isGeneral(mention.name());
            named = contested && isOfUnknown(mention);
            addTitles();
            addWords(mention);
            addTerms(mention);
        }

        boolean isOther() {
            return contested ? rival + PRIOR > own : rival > own + PRIOR;
        }

        private void addTitles() {
            if (title.isEmpty()) {
                subject.collect(passage.topic(), 0, passage.topic().size(), title);
                subject.collect(passage.title(), 0, passage.title().size(), title);
            }
            title.forEach(stem -> add(stem, WORD, true, subject.isOfName(stem)));
        }

        private void addWords(Mention mention) {
            var words = passage.words();
            var first = mention.first();
            if (!words.before(first).isEmpty()) {
                add(words, first - 1, BESIDE);
                addEnding(mention);
            }
            if (!words.after(mention.last()).isEmpty()) {
                add(words, mention.last() + 1, BEFORE);
                rival += isAbout(mention) ? BEFORE : 0;
            }
            var owner = owner(mention);
            if (owner > 0) {
                add(words, owner, BEFORE);
            }
            addWords(words, Math.max(0, first - REACH), first);
            addWords(words, mention.last() + 1, Math.min(words.size(), mention.last() + REACH + 1));
        }

        /** What a thing belongs to says as much as a word right after it: <em>a port of the switch</em>; 0 if the text tells of nothing. */
        private int owner(Mention mention) {
            var words = passage.words();
            if (!words.after(mention.last()).equals("of")) {
                return 0;
            }
            var owner = mention.last() + 2;
            while (WordClasses.DETERMINERS.contains(words.after(owner - 1))) {
                owner++;
            }
            return words.after(owner - 1).isEmpty() ? 0 : owner;
        }

        /** <em>A thread about the patch</em>: texts, talks and pictures are about something, programs are not. */
        private boolean isAbout(Mention mention) {
            var words = passage.words();
            var what = words.after(mention.last() + 1);
            return words.after(mention.last()).equals("about")
                    && !what.isEmpty()
                    && !what.equals("to")
                    && !Character.isDigit(what.charAt(0));
        }

        private void addEnding(Mention mention) {
            var modifying = modifying(mention, rivals);
            rival += modifying == 0 ? 0 : 2 * BESIDE;
            heard |= modifying;
            rival += isOfUnknownShortForm(mention) ? BESIDE : 0;
        }

        /** <em>The RMA process</em>: a short form that nobody here knows names rather what is done than what runs. */
        private boolean isOfUnknownShortForm(Mention mention) {
            return WordClasses.COURSES.contains(mention.name().form())
                    && isOfUnknown(mention)
                    && passage.words().written(mention.first() - 1).chars().allMatch(Character::isUpperCase);
        }

        private void addWords(Words words, int first, int end) {
            for (var at = first; at < end; at++) {
                if (subject.hasMeaning(words, at)) {
                    add(words, at, WORD);
                }
            }
        }

        private void add(Words words, int at, int weight) {
            var mention = mentionAt(at);
            if (mention < 0) {
                add(subject.stem(words, at), weight, subject.isListedAtCraft(words, at), subject.isOfName(words, at));
            } else if (!mentions.get(mention).name().term().id().equals(term.id())) {
                add(
                        subject.stem(words, at),
                        weight,
                        !isClaimedByRival(mentions.get(mention).name()),
                        false); // counted among the terms
            }
        }

        /**
         * Whether a rival of this term claims another as well, which is then as doubtful as this one: a <em>cluster</em> tells neither of
         * machines nor of machine learning.
         */
        private boolean isClaimedByRival(Name other) {
            return (subject.rivalsOf(other) & rivals) != 0;
        }

        private void add(String stem, int weight, boolean tellsOfCrafts, boolean isNaming) {
            if (!counted.add(stem)) {
                return;
            }
            if (subject.describes(term, stem)) {
                own += weightOfDefining(stem);
            } else if (tellsOfCrafts && subject.isOfCraft(stem, home)) {
                if (!subject.isOfCraft(stem, rivals)) {
                    own += weightOf(stem, home, weight);
                } else if (weight > WORD && isRatherRivals(stem)) {
                    rival += weight - WORD;
                    heard |= subject.craftsOf(stem) & rivals;
                }
            } else if (tellsOfCrafts && subject.isOfCraft(stem, rivals)) {
                rival += weightOf(stem, rivals, weight);
                heard |= subject.craftsOf(stem) & rivals;
            } else if (isNaming) {
                own += general || contested && !subject.isPeculiar(stem) ? 0 : NAMING;
            }
        }

        /**
         * A word of the entry's definition. Where most texts mean something else by the name, words that they use as well
         * (<em>file</em>, <em>version</em>, <em>step</em>) are hints at most.
         */
        private int weightOfDefining(String stem) {
            if (general && subject.isCommon(stem)) {
                return 0;
            }
            return contested && !subject.isPeculiar(stem) ? SHARED : subject.isOfField(stem) ? WORD : UNRELATED;
        }

        /**
         * What stands beside a term and hints at its craft, while it is another's own word, rather speaks for that one: <em>a port of the switch</em>.
         */
        private boolean isRatherRivals(String stem) {
            return subject.isHintAtCraft(stem, home) && !subject.isHintAtCraft(stem, rivals);
        }

        /** What hints at a craft only says less of it; what two crafts share says nothing. */
        private int weightOf(String stem, long crafts, int weight) {
            return subject.isHintAtCraft(stem, crafts)
                    ? weight * HINT / WORD
                    : subject.isNameInCraft(stem, crafts) ? weight * NAME / WORD : weight;
        }

        /** Other terms nearby, each once. */
        private void addTerms(Mention mention) {
            var seen = new HashSet<String>();
            seen.add(term.id());
            for (var i = firstNear(mention); i < mentions.size(); i++) {
                var other = mentions.get(i);
                if (other.first() > mention.last() + REACH) {
                    return;
                }
                if (seen.add(other.name().term().id())) {
                    own += weight(other.name());
                }
            }
        }

        private int weight(Name other) {
            if (subject.isEveryday(other) && (subject.rivalsOf(other) & heard) != 0) {
                return 0;
            }
            if (subject.areRelated(term, other.term())) {
                return WORD;
            }
            if (isOfHeard(other)) {
                return 0;
            }
            if (isNear(other)) {
                return WORD;
            }
            return general && isDoubtful(other) || named && isApart(other) ? 0 : UNRELATED;
        }

        /** Whether the word of another everyday term is one that a rival spoke by: <em>secrets in a namespace</em>. */
        private boolean isOfHeard(Name other) {
            return subject.isEveryday(other) && (subject.craftsOf(subject.stem(other)) & heard) != 0;
        }

        /** Whether another term is as much in doubt as a general word, and cannot show it. */
        private boolean isDoubtful(Name other) {
            return subject.isEveryday(other) && (subject.isGeneral(other) || subject.rivalsOf(other) != 0);
        }

        /** Whether another everyday word is of no craft of this name's: a <em>daemon</em> tells nothing of what <em>the AUR repository</em> holds. */
        private boolean isApart(Name other) {
            return subject.isEveryday(other) && !subject.belongsTo(other.term(), home);
        }

        private boolean isNear(Name other) {
            return contested
                    ? !subject.isEveryday(other) && subject.belongsTo(other.term(), home)
                    : (subject.rivalsOf(other) & heard) == 0;
        }
    }
}
