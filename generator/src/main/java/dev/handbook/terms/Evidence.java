package dev.handbook.terms;

import dev.handbook.model.Term;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What speaks for each sense of a word in one passage: the topic, the words around it, and those farther off. Nothing is collected before a
 * word of several senses is met.
 */
final class Evidence {
    /** How many words to either side are around a mention. */
    private static final int AROUND = 20;

    private static final double SAME_TOPIC = 2;
    private static final double WORD_AROUND = 1;
    private static final double WORD_ELSEWHERE = 0.5;
    /** How much has to speak for a sense: its topic, or two words around. */
    private static final double ENOUGH = 2;
    /** How much more than for any other. */
    private static final double CLEARLY = 1;

    private final Map<String, Set<String>> ownWords;
    private final Passage passage;
    private final Subject subject;
    private final Set<String> topic = new HashSet<>();
    private final Set<String> everywhere = new HashSet<>();

    Evidence(Map<String, Set<String>> ownWords, Passage passage, Subject subject) {
        this.subject = subject;
        this.ownWords = ownWords;
        this.passage = passage;
    }

    /** The mention of the one sense that is meant, or why none is. */
    Verdict chosen(Mention mention) {
        var isAlone = mention.senses().size() == 1;
        if (isAlone
                && !(mention.name().isCommonNoun() && hasTopics(mention.name().term()))) {
            return new Verdict(mention, Reason.LINKED);
        }
        var around = around(mention);
        var best = mention.name();
        var most = -1.0;
        var second = 0.0;
        for (var sense : mention.senses()) {
            var weight = weight(sense.term(), around);
            if (weight > most) {
                second = Math.max(second, most);
                most = weight;
                best = sense;
            } else {
                second = Math.max(second, weight);
            }
        }
        var isSure = most >= ENOUGH && (isAlone || most - second >= CLEARLY);
        return new Verdict(mention.as(best), isSure ? Reason.LINKED : isAlone ? Reason.OTHER_TOPIC : Reason.UNDECIDED);
    }

    private static boolean hasTopics(Term term) {
        return !term.linkRule().topics().isEmpty();
    }

    private double weight(Term term, Set<String> around) {
        var weight = isOfTopic(term) ? SAME_TOPIC : 0;
        for (var stem : ownWords.getOrDefault(term.id(), Set.of())) {
            weight += around.contains(stem) ? WORD_AROUND : everywhere.contains(stem) ? WORD_ELSEWHERE : 0;
        }
        return weight;
    }

    /** Whether the title of the passage's topic holds all words of one of the term's topics. */
    private boolean isOfTopic(Term term) {
        for (var name : term.linkRule().topics()) {
            var stems = new HashSet<String>();
            subject.collect(name, stems);
            if (!stems.isEmpty() && topic.containsAll(stems)) {
                return true;
            }
        }
        return false;
    }

    private Set<String> around(Mention mention) {
        if (everywhere.isEmpty()) {
            subject.collect(passage.topic(), 0, passage.topic().size(), topic);
            subject.collect(passage.title(), 0, passage.title().size(), everywhere);
            subject.collect(passage.words(), 0, passage.words().size(), everywhere);
        }
        var words = passage.words();
        var around = new HashSet<String>();
        subject.collect(words, Math.max(0, mention.first() - AROUND), mention.first(), around);
        subject.collect(words, mention.last() + 1, Math.min(words.size(), mention.last() + AROUND), around);
        return around;
    }
}
