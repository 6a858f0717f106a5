package dev.handbook.terms;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a sentence says that something is: <em>A container is a tool that encloses a space</em>. Who defines a word says something of it that its entry
 * says, too, or that belongs to the entry's craft; otherwise another thing of that name is defined.
 */
final class Predicate {
    /** Shorter predicates say too little to be a definition: <em>a layer is a diff</em>. */
    private static final int DEFINING = 4;
    /** As many words that only hint at the entry's craft do for one of its own. */
    private static final int MANY_HINTS = 2;

    private static final Set<String> IS = WordClasses.of("is are");
    private static final Set<String> KIND = WordClasses.of("a an any");
    private static final Set<String> ANY = WordClasses.of("a an");

    private final Subject subject;
    private final Passage passage;
    private final List<Mention> mentions;
    /** The ids of the terms in whose place something else was defined. */
    private final Set<String> defined = new HashSet<>();

    /** @param mentions all of the passage, in order */
    Predicate(Subject subject, Passage passage, List<Mention> mentions) {
        this.subject = subject;
        this.passage = passage;
        this.mentions = mentions;
    }

    /** Whether a mention is the subject of a sentence that defines something else, or comes after such a sentence. */
    boolean definesOther(Mention mention) {
        var id = mention.name().term().id();
        if (!defined.contains(id) && isOther(mention)) {
            defined.add(id);
        }
        return defined.contains(id);
    }

    private boolean isOther(Mention mention) {
        var from = start(mention);
        return from > 0
                && subject.isKnown()
                && subject.isEveryday(mention.name())
                && !fits(passage.topic(), mention)
                && !fits(passage.title(), mention)
                && isOther(mention, from, passage.words().sentenceEnd(mention.last()));
    }

    /**
     * The first word of what is said; 0 if the mention is not what a sentence begins with, or not said to be of a kind. One word may stand before
     * or behind it: <em>a shell corporation is a …</em>
     */
    private int start(Mention mention) {
        var words = passage.words();
        var opens = false;
        for (var at = mention.first(); at >= Math.max(0, mention.first() - 2); at--) {
            opens |= words.startsSentence(at) && (at == mention.first() || ANY.contains(words.key(at)));
        }
        if (!opens) {
            return 0;
        }
        for (var at = mention.last(); at <= mention.last() + 1; at++) {
            if (IS.contains(words.after(at)) && KIND.contains(words.after(at + 1))) {
                return at + 3;
            }
        }
        return 0;
    }

    private boolean isOther(Mention mention, int from, int end) {
        var words = passage.words();
        var said = 0;
        var hints = 0;
        for (var at = from; at < end; at++) {
            if (fits(words, at, mention)) {
                return false;
            }
            said += subject.hasMeaning(words, at) ? 1 : 0;
            hints += isHint(words, at, mention) ? 1 : 0;
        }
        return said >= DEFINING && hints < MANY_HINTS && !namesTerm(mention, from, end);
    }

    private boolean fits(Words words, Mention mention) {
        for (var at = 0; at < words.size(); at++) {
            if (fits(words, at, mention)) {
                return true;
            }
        }
        return false;
    }

    private boolean fits(Words words, int at, Mention mention) {
        if (!subject.hasMeaning(words, at)) {
            return false;
        }
        var stem = subject.stem(words, at);
        var isPeculiar = subject.word(words, at) == Subject.Word.HOME && subject.isPeculiar(stem);
        var isTold = subject.isListedAtCraft(words, at)
                || subject.describes(mention.name().term(), stem);
        return isPeculiar
                || isTold && subject.isPeculiarTo(stem, mention.name().term(), subject.craftsOf(mention.name()));
    }

    private boolean isHint(Words words, int at, Mention mention) {
        return subject.isListedAtCraft(words, at)
                && subject.isOfCraft(subject.stem(words, at), subject.craftsOf(mention.name()));
    }

    /** Whether what is said names the term itself, or another that is not as doubtful. */
    private boolean namesTerm(Mention mention, int from, int end) {
        return mentions.stream()
                .filter(other -> other.first() >= from && other.first() < end)
                .map(Mention::name)
                .anyMatch(other -> !subject.isEveryday(other)
                        || other.term().id().equals(mention.name().term().id())
                        || subject.areRelated(mention.name().term(), other.term()));
    }
}
