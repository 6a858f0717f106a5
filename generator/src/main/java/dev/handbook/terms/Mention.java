package dev.handbook.terms;

/**
 * A place where a note writes one of the names of a term.
 *
 * @param name which name, of which term
 * @param first index of its first word in {@link Words}
 * @param last index of its last word, inclusive
 */
record Mention(Name name, int first, int last) {}
