package dev.handbook.terms;

import dev.handbook.model.Term;
import dev.handbook.terms.Subject.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the words around a mention, and the titles above it, say of the subject there. Words of the subject speak for the
 * glossary's sense, those of other fields against it; other everyday words of the glossary speak for it only where nothing speaks against it and
 * an entry brings them together, for their own sense is as doubtful: <em>a convolutional layer slides its kernel over the image</em>.
 *
 * <p>Each word near an everyday mention is looked up once; such a mention costs a walk over some sixty numbers.
 */
final class Surroundings {
    /** How many words to either side are looked at. */
    private static final int REACH = 30;

    private static final double NAME = 2;
    private static final double HOME = 1;
    private static final double HINT = 0.5;
    private static final double DEFINING = 1;
    private static final double RELATED = 1;
    private static final double UNRELATED = 0.5;
    private static final double ENOUGH = 0.5;
    /** How many hints do for a word that speaks, where the subject is known: any text has one or two of them. */
    private static final double MANY_HINTS = 2 * HINT;
    /** How much more a word of another field says: in a text on computing they are rare, while its own words stand in texts on everything. */
    private static final double RARER = 2;

    /** What was found at a word. */
    private record Judged(int word, boolean isFor) {}

    private final Subject subject;
    private final Passage passage;
    private final Words words;
    private final Map<String, Judged> judged = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> stems = new ArrayList<>();
    /** What each word says, and the number of its stem, once it was looked up. */
    private final @Nullable Word[] says;

    private final int[] stemOf;
    /** The mention that each word belongs to, by its number; -1 for none. */
    private final int[] mentionOf;

    private final List<Mention> mentions;
    private final int[] termOf;
    /** The words of the titles, each once. */
    private final List<Integer> titleStems = new ArrayList<>();

    private final List<Word> titleSays = new ArrayList<>();
    /** In which balance each stem and each term was counted last. */
    private final int[] countedStems;

    private final int[] countedTerms;
    private int balances;

    Surroundings(Subject subject, Passage passage, List<Mention> mentions) {
        this.subject = subject;
        this.mentions = mentions;
        this.passage = passage;
        words = passage.words();
        says = new Word[words.size()];
        stemOf = new int[words.size()];
        mentionOf = mentionOf();
        termOf = termOf();
        countedStems =
                new int[words.size() + passage.topic().size() + passage.title().size()];
        countedTerms = new int[mentions.size()];
    }

    /** What a word says; afterwards the number of its stem is known. */
    private Word says(int at) {
        var known = says[at];
        if (known == null) {
            known = subject.word(words, at);
            says[at] = known;
            stemOf[at] = number(subject.stem(words, at));
        }
        return known;
    }

    private int number(String stem) {
        return numbers.computeIfAbsent(stem, unknown -> {
            stems.add(stem);
            return stems.size() - 1;
        });
    }

    private void addTitles() {
        if (titleStems.isEmpty()) {
            addTitle(passage.topic());
            addTitle(passage.title());
        }
    }

    private void addTitle(Words title) {
        for (var at = 0; at < title.size(); at++) {
            titleSays.add(subject.word(title, at));
            titleStems.add(number(subject.stem(title, at)));
        }
    }

    private int[] mentionOf() {
        var owners = new int[words.size()];
        Arrays.fill(owners, -1);
        for (var i = 0; i < mentions.size(); i++) {
            Arrays.fill(owners, mentions.get(i).first(), mentions.get(i).last() + 1, i);
        }
        return owners;
    }

    /** A number for the term of each mention. */
    private int[] termOf() {
        var known = new HashMap<String, Integer>();
        return mentions.stream()
                .mapToInt(mention -> known.computeIfAbsent(mention.name().term().id(), id -> known.size()))
                .toArray();
    }

    /** Whether an everyday word is probably used in the glossary's sense. */
    boolean speakFor(Mention mention) {
        var isBesideForeign = !words.before(mention.first()).isEmpty() && says(mention.first() - 1) == Word.FOREIGN
                || !words.after(mention.last()).isEmpty() && says(mention.last() + 1) == Word.FOREIGN;
        return !isBesideForeign && !isOfUnknown(mention.last() + 2) && surroundingsSpeakFor(mention);
    }

    /** <em>The port of Rotterdam</em>: what belongs to a proper name that neither the glossary nor its field knows. */
    private boolean isOfUnknown(int owner) {
        return owner < words.size()
                && words.before(owner).equals("of")
                && words.isTitleCase(owner)
                && words.written(owner).substring(1).chars().allMatch(Character::isLowerCase)
                && mentionOf[owner] < 0
                && says(owner) == Word.SILENT;
    }

    /** Mentions of one term near each other have one sense (Gale, Church and Yarowsky, One sense per discourse, 1992). */
    private boolean surroundingsSpeakFor(Mention mention) {
        var near = judged.get(mention.name().term().id());
        if (near == null || mention.first() - near.word() > REACH) {
            near = new Judged(mention.first(), new Balance(mention).isFor());
            judged.put(mention.name().term().id(), near);
        }
        return near.isFor();
    }

    /** Counts what speaks for and against, every word once. */
    private final class Balance {
        private final Name name;
        private final Term term;
        /** The crafts that use the name in its sense, one bit for each. */
        private final long crafts;

        private final int at;
        private final int number = ++balances;
        private double speaksFor;
        private double weakly;
        /** Of what speaks weakly, that which no text on anything has: a term that the definition names, a word of the craft, a question. */
        private double closely;

        private double against;
        private double doubtful;

        Balance(Mention mention) {
            name = mention.name();
            at = mention.first();
            term = name.term();
            crafts = subject.craftsOf(mention.name());
            weakly += isMarked(mention) || isAskedAbout(mention) ? HINT : 0;
            closely += isAskedAbout(mention) ? HINT : 0;
            addTitles();
            for (var i = 0; i < titleStems.size(); i++) {
                add(titleSays.get(i), titleStems.get(i));
            }
            var to = Math.min(words.size(), mention.last() + REACH + 1);
            for (var near = Math.max(0, at - REACH); near < to; near++) {
                if (mentionOf[near] < 0) {
                    add(says(near), stemOf[near]);
                } else {
                    add(mentionOf[near]);
                }
            }
        }

        /** <em>A Pod has one or more containers</em>: how notes mark their terms. */
        private boolean isMarked(Mention mention) {
            return words.isTitleCase(mention.first()) && !words.startsSentence(mention.first());
        }

        /** <em>What is a pod?</em>: how notes ask about their terms. */
        private boolean isAskedAbout(Mention mention) {
            var before = mention.first() - (WordClasses.ARTICLES.contains(words.before(mention.first())) ? 1 : 0);
            return WordClasses.FORMS_OF_BE.contains(words.before(before))
                    && words.before(before - 1).equals("what")
                    && words.startsSentence(before - 2)
                    && words.after(mention.last()).isEmpty();
        }

        private void add(Word word, int stem) {
            var isDefining = word == Word.SILENT && subject.defines(term, stems.get(stem));
            var isOfCraft = word == Word.SILENT && !isDefining && subject.isOfCraft(stems.get(stem), crafts);
            var isClose = isOfCraft || word == Word.HINT && subject.isPeculiarTo(stems.get(stem), term, crafts);
            if ((word != Word.SILENT || isDefining || isOfCraft) && countedStems[stem] != number) {
                countedStems[stem] = number;
                speaksFor += word == Word.HOME ? HOME : isDefining ? DEFINING : 0;
                weakly += word == Word.HINT || isOfCraft ? HINT : 0;
                closely += isClose ? HINT : 0;
                against += word == Word.FOREIGN ? 1 : 0;
                doubtful += word == Word.FOREIGN_HINT ? HINT : 0;
            }
        }

        private void add(int mention) {
            var other = mentions.get(mention).name();
            if (countedTerms[termOf[mention]] != number && !other.term().id().equals(term.id())) {
                countedTerms[termOf[mention]] = number;
                if (!subject.isEveryday(other)) {
                    speaksFor += NAME;
                } else {
                    var isRelated = subject.areRelated(term, other.term());
                    weakly += isRelated ? RELATED : UNRELATED;
                    var isAsDoubtful = subject.shareRival(name, other);
                    closely += isRelated ? RELATED : isAsDoubtful || !isAcquainted(other) ? 0 : UNRELATED;
                    doubtful += isAsDoubtful ? UNRELATED : 0;
                }
            }
        }

        /** A <em>shell</em> and its outermost <em>layer</em> are parts of an animal, unless the glossary brings the two together. */
        private boolean isAcquainted(Name other) {
            return subject.areAcquainted(term, other.term());
        }

        /** Whether more than hints and other everyday words tells of the subject: <em>the table lists volume per year</em> has nothing else. */
        private boolean isShown() {
            return speaksFor + closely > 0 || weakly - doubtful >= MANY_HINTS;
        }

        boolean isFor() {
            if (against > 0) {
                // Other everyday words of the glossary are half as sure as its subject's own words where one of another
                // field stands by.
                var company = Math.max(0, weakly - doubtful) / 2;
                return subject.isKnown() ? speaksFor + company > RARER * against : speaksFor > against;
            }
            return !subject.isKnown()
                    || speaksFor + weakly - doubtful >= ENOUGH && isShown()
                    || subject.isToldBeside(term, saidBeside());
        }

        /** The words of the sentence that are no mentions. */
        private Set<String> saidBeside() {
            return IntStream.range(words.sentenceStart(at), words.sentenceEnd(at))
                    .filter(word -> mentionOf[word] < 0)
                    .filter(word -> subject.hasMeaning(words, word))
                    .mapToObj(word -> subject.stem(words, word))
                    .collect(Collectors.toSet());
        }
    }
}
