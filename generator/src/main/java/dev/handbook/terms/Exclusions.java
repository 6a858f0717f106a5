package dev.handbook.terms;

import dev.handbook.model.Term;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * The phrases in which, the author says, a word is not the glossary's term. A phrase that holds the word counts where it stands; one
 * without it ({@code wedding} for the term <em>image</em>) counts for the whole sentence.
 */
final class Exclusions {
    private final TermTrie withName;
    private final TermTrie withoutName;

    Exclusions(List<Term> terms, Language language) {
        var with = new HashMap<Term, List<String>>();
        var without = new HashMap<Term, List<String>>();
        for (var term : terms) {
            var names = TermTrie.of(term.linkRule().not().isEmpty() ? List.of() : List.of(term), language);
            var phrases = term.linkRule().not().stream()
                    .collect(Collectors.partitioningBy(phrase -> names.isIn(Words.of(phrase))));
            with.put(term, phrases.get(true));
            without.put(term, phrases.get(false));
        }
        withName = TermTrie.ofPhrases(with, language);
        withoutName = TermTrie.ofPhrases(without, language);
    }

    /** Whether a mention stands where its term is not meant. */
    static boolean isMarked(Map<String, BitSet> excluded, Name sense, Mention mention) {
        var marks = excluded.get(sense.term().id());
        var next = marks == null ? -1 : marks.nextSetBit(mention.first());
        return next >= 0 && next <= mention.last();
    }

    /** Where in a text which term is not meant: the words concerned, by the id of the term. */
    Map<String, BitSet> in(Words words) {
        var excluded = new HashMap<String, BitSet>();
        forEach(withName, words, (id, phrase) -> marks(excluded, id).set(phrase.first(), phrase.last() + 1));
        var sentences = new HashMap<String, BitSet>();
        forEach(withoutName, words, (id, phrase) -> {
            var marks = marks(sentences, id);
            if (!marks.get(phrase.first())) {
                marks.set(words.sentenceStart(phrase.first()), words.sentenceEnd(phrase.last()));
            }
        });
        sentences.forEach((id, marks) -> marks(excluded, id).or(marks));
        return excluded;
    }

    /** Tells of every phrase in a text and whose it is. */
    static void forEach(TermTrie phrases, Words words, BiConsumer<String, Mention> action) {
        if (phrases.isEmpty()) {
            return;
        }
        for (var at = 0; at < words.size(); at++) {
            for (var mention : phrases.mentionsAt(words, at)) {
                mention.senses().forEach(phrase -> action.accept(phrase.term().id(), mention));
            }
        }
    }

    /** The words marked for a term. */
    static BitSet marks(Map<String, BitSet> marks, String id) {
        return marks.computeIfAbsent(id, term -> new BitSet());
    }
}
