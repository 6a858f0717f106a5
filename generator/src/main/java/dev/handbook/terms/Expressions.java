package dev.handbook.terms;

import dev.handbook.model.Term;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Fixed expressions in which a name means something else than the glossary does: a <em>virtual host</em> is no host of containers,
 * <em>signal processing</em> knows nothing of the kernel's signals. An entry of the same craft is meant all the same, and so is one that uses the
 * expression itself.
 */
final class Expressions {
    private final TermTrie expressions;

    /** @param names of all terms that are looked for */
    Expressions(TermTrie names, Subject subject, Language language) {
        var byTerm = new HashMap<Term, List<String>>();
        if (language.hasSenses()) {
            subject.expressions().forEach((expression, crafts) -> {
                for (var term : termsIn(expression, names)) {
                    if (!subject.belongsTo(term, crafts) && !isUsedBy(term, expression)) {
                        byTerm.computeIfAbsent(term, key -> new ArrayList<>()).add(expression);
                    }
                }
            });
        }
        expressions = TermTrie.ofPhrases(byTerm, language);
    }

    private static List<Term> termsIn(String expression, TermTrie names) {
        var words = Words.of(expression);
        var terms = new ArrayList<Term>();
        for (var at = 0; at < words.size(); at++) {
            names.mentionsAt(words, at).forEach(mention -> mention.senses().forEach(name -> terms.add(name.term())));
        }
        return terms.stream().distinct().toList();
    }

    private static boolean isUsedBy(Term term, String expression) {
        return term.definition().toLowerCase(Locale.ROOT).contains(expression.toLowerCase(Locale.ROOT));
    }

    /** Whether all words of a mention belong to expressions in which its term is not meant. */
    static boolean hold(Map<String, BitSet> marked, Mention mention) {
        var marks = marked.get(mention.name().term().id());
        return marks != null && marks.nextClearBit(mention.first()) > mention.last();
    }

    /** Where in a text which term is not meant: the words concerned, by the id of the term. */
    Map<String, BitSet> in(Words words) {
        var found = new HashMap<String, BitSet>();
        Exclusions.forEach(
                expressions, words, (id, phrase) -> Exclusions.marks(found, id).set(phrase.first(), phrase.last() + 1));
        return found;
    }
}
