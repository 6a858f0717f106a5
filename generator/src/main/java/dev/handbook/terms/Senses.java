package dev.handbook.terms;

import dev.handbook.model.Term;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the words of the glossary say about each term that belongs to certain topics: those of its definition that few others use, its aliases, its topics and
 * the terms it points to. Of two terms that share a word, that one is meant whose words stand around it (after Lesk, Automatic sense
 * disambiguation using machine readable dictionaries, 1986).
 */
final class Senses {
    private final Map<String, Set<String>> ownWords = new HashMap<>();
    private final Subject subject;

    Senses(List<Term> terms, Subject subject) {
        this.subject = subject;
        var namesById = terms.stream().collect(Collectors.toMap(Term::id, Term::name, (first, second) -> first));
        for (var term : terms) {
            if (!term.linkRule().topics().isEmpty()) {
                ownWords.put(term.id(), ownWords(term, namesById));
            }
        }
    }

    private Set<String> ownWords(Term term, Map<String, String> namesById) {
        var stems = new HashSet<String>();
        subject.collect(term.definition(), stems);
        stems.removeIf(subject::isCommon);
        term.aliases().forEach(alias -> subject.collect(alias, stems));
        term.linkRule().topics().forEach(topic -> subject.collect(topic, stems));
        term.seeAlso().forEach(id -> subject.collect(namesById.getOrDefault(id, ""), stems));
        var inName = new HashSet<String>();
        subject.collect(term.name(), inName);
        stems.removeAll(inName);
        return stems;
    }

    /** What speaks for which sense in this passage. */
    Evidence evidence(Passage passage) {
        return new Evidence(ownWords, passage, subject);
    }
}
