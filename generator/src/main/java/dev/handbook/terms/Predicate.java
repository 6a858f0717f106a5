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
    /** What begins to say which of a kind is meant. */
    private static final Set<String> LIMITS = WordClasses.of("that which used for to where");
    /** How many words have to say so. */
    private static final int LIMITING = 3;
    /** How many words may stand between the article and the kind. */
    private static final int MODIFIERS = 2;

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
        if (!subject.isKnown() || !subject.isEveryday(mention.name())) {
            return false;
        }
        var from = start(mention);
        var isDefined = from > 0;
        return (isDefined || isKindOfOther(mention))
                && !fits(passage.topic(), mention)
                && !fits(passage.title(), mention)
                && (!isDefined || isOther(mention, from, passage.words().sentenceEnd(mention.last())));
    }

    /** <em>A workspace is a container that holds reports</em>: the kind of another thing, of which nothing is said that the entry of the kind says. */
    private boolean isKindOfOther(Mention mention) {
        var words = passage.words();
        if (!isKind(mention) || !LIMITS.contains(words.after(mention.last()))) {
            return false;
        }
        var said = 0;
        var end = words.sentenceEnd(mention.last());
        for (var at = words.sentenceStart(mention.first()); at < end; at++) {
            var isOwn = at >= mention.first() && at <= mention.last();
            if (!isOwn && isTold(words, at, mention)) {
                return false;
            }
            said += at > mention.last() && subject.hasMeaning(words, at) ? 1 : 0;
        }
        return said >= LIMITING && !namesTerm(mention, words.sentenceStart(mention.first()), end);
    }

    /** Whether something is said to be one of a kind: <em>is a logical container</em>. */
    private boolean isKind(Mention mention) {
        var words = passage.words();
        var article = mention.first() - 1;
        for (var i = 0; i < MODIFIERS && article > 0 && !ANY.contains(words.key(article)); i++) {
            article--;
        }
        return article > 0 && ANY.contains(words.key(article)) && IS.contains(words.before(article));
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
        return isPeculiar || isTold(words, at, mention);
    }

    /** Whether the entry of a mention, or the entry's craft, uses a word. */
    private boolean isTold(Words words, int at, Mention mention) {
        if (!subject.hasMeaning(words, at)) {
            return false;
        }
        var stem = subject.stem(words, at);
        var term = mention.name().term();
        return (subject.isListedAtCraft(words, at) || subject.describes(term, stem))
                && subject.isPeculiarTo(stem, term, subject.craftsOf(mention.name()));
    }

    private boolean isHint(Words words, int at, Mention mention) {
        return subject.isListedAtCraft(words, at)
                && subject.isOfCraft(subject.stem(words, at), subject.craftsOf(mention.name()));
    }

    /** Whether what is said names the term itself, or another that is not as doubtful. */
    private boolean namesTerm(Mention mention, int from, int end) {
        return mentions.stream()
                .filter(other -> other.first() >= from && other.first() < end && other.first() != mention.first())
                .map(Mention::name)
                .anyMatch(other -> !subject.isEveryday(other)
                        || other.term().id().equals(mention.name().term().id())
                        || subject.areRelated(mention.name().term(), other.term()));
    }
}
