package dev.handbook.terms;

import dev.handbook.model.Term;
import dev.handbook.terms.Subject.Word;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * What the words around a mention, and the titles above it, say of the subject there. Words of the subject speak for the
 * glossary's sense, those of other fields against it; other everyday words of the glossary speak for it only where nothing speaks against it,
 * for their own sense is as doubtful: <em>a convolutional layer slides its kernel over the image</em>.
 */
final class Surroundings {
    /** How many words to either side are looked at. */
    private static final int REACH = 30;

    private static final double NAME = 2;
    private static final double DEFINING = 1;
    private static final double RELATED = 1;
    private static final double UNRELATED = 0.5;
    private static final double ENOUGH = 1;

    private final Subject subject;
    private final Passage passage;
    private final Map<Integer, Mention> mentionsByWord = new HashMap<>();

    Surroundings(Subject subject, Passage passage, List<Mention> mentions) {
        this.subject = subject;
        this.passage = passage;
        for (var mention : mentions) {
            for (var word = mention.first(); word <= mention.last(); word++) {
                mentionsByWord.put(word, mention);
            }
        }
    }

    /** Whether an everyday word is probably used in the glossary's sense. */
    boolean speakFor(Mention mention) {
        var words = passage.words();
        if (isForeign(mention.first() - 1) && !words.before(mention.first()).isEmpty()
                || isForeign(mention.last() + 1) && !words.after(mention.last()).isEmpty()) {
            return false;
        }
        var balance = new Balance(mention.name().term());
        balance.add(passage.topic(), 0, passage.topic().size());
        balance.add(passage.title(), 0, passage.title().size());
        balance.addAround(mention);
        return balance.isFor();
    }

    private boolean isForeign(int word) {
        var words = passage.words();
        return word >= 0 && word < words.size() && subject.word(words, word) == Word.FOREIGN;
    }

    /** Counts what speaks for and against, every word once. */
    private final class Balance {
        private final HashSet<String> counted = new HashSet<>();
        private final Term term;
        private double speaksFor;
        private double weakly;
        private double against;

        Balance(Term term) {
            this.term = term;
        }

        void addAround(Mention mention) {
            var words = passage.words();
            var from = Math.max(0, mention.first() - REACH);
            var to = Math.min(words.size(), mention.last() + REACH + 1);
            for (var at = from; at < to; at++) {
                var other = mentionsByWord.get(at);
                if (other == null) {
                    add(words, at, at + 1);
                } else if (other.name().term() != mention.name().term()) {
                    add(other);
                }
            }
        }

        private void add(Mention other) {
            if (counted.add(other.name().term().id() + "\n")) {
                if (subject.isEveryday(other.name())) {
                    weakly += subject.areRelated(term, other.name().term()) ? RELATED : UNRELATED;
                } else {
                    speaksFor += NAME;
                }
            }
        }

        void add(Words words, int from, int to) {
            for (var at = from; at < to; at++) {
                var word = subject.word(words, at);
                var stem = subject.stem(words, at);
                var isDefining = word == Word.SILENT && subject.defines(term, stem);
                if ((word != Word.SILENT || isDefining) && counted.add(stem)) {
                    speaksFor += word == Word.HOME ? 1 : isDefining ? DEFINING : 0;
                    against += word == Word.FOREIGN ? 1 : 0;
                }
            }
        }

        boolean isFor() {
            if (against > 0) {
                return speaksFor > against;
            }
            return !subject.isKnown() || speaksFor + weakly >= ENOUGH;
        }
    }
}
