package dev.handbook.terms;

import java.util.List;

/**
 * A place where a note writes one of the names of a term.
 *
 * @param senses which name, of which term; several when terms of different topics share it
 * @param first index of its first word in {@link Words}
 * @param last index of its last word, inclusive
 */
record Mention(List<Name> senses, int first, int last) {
    Mention {
        senses = List.copyOf(senses);
        if (senses.isEmpty()) {
            throw new IllegalArgumentException("a mention of nothing");
        }
    }

    /** The name, the first of them when several terms share it. */
    Name name() {
        return senses.get(0);
    }

    /** The same mention of one term. */
    Mention as(Name sense) {
        return new Mention(List.of(sense), first, last);
    }
}
