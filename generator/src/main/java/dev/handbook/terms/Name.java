package dev.handbook.terms;

import dev.handbook.model.Term;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One way to write a term.
 *
 * @param term what it means
 * @param form how the glossary writes it, or an inflection of that
 * @param spelling how much its capitals matter
 * @param kind where it came from; when two terms share a form, the earlier kind wins, then the earlier place in the glossary
 * @param isStemmed whether other forms with the same stem are this name, too
 */
record Name(Term term, String form, Spelling spelling, Kind kind, boolean isStemmed) {
    /** Which of two terms a shared form belongs to. */
    static final Comparator<Name> PRECEDENCE = Comparator.comparing(Name::kind)
            .thenComparing(name -> name.term().place())
            .thenComparing(name -> name.term().id())
            .thenComparing(Name::form);

    /** Where a way of writing came from, the strongest claim first. */
    enum Kind {
        /** The term's own name. */
        NAME,
        /** An alias. */
        ALIAS,
        /** An inflection of either. */
        INFLECTED
    }

    /** Whether it is one word in small letters, which everyday language may use in another sense. */
    boolean isCommonNoun() {
        for (int at = 0, letter; at < form.length(); at += Character.charCount(letter)) {
            letter = form.codePointAt(at);
            if (!Character.isLetterOrDigit(letter) || Character.isUpperCase(letter)) {
                return false;
            }
        }
        return true;
    }

    /** Whether these words, whose letters are those of the name but for their case, are an allowed way to write it. */
    boolean isWritten(Words words, int first, int last) {
        if (isStemmed) {
            return first < last || spelling.acceptsForm(form, words.written(first));
        }
        if (first == last) {
            return spelling.accepts(form, words.written(first));
        }
        return spelling != Spelling.EXACT
                || spelledOut(Words.of(form), 0, last - first).equals(spelledOut(words, first, last));
    }

    private static List<String> spelledOut(Words words, int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(words::written).toList();
    }

    /** Names are looked up for every mention; the texts of their terms need not be hashed each time. */
    @Override
    public int hashCode() {
        return form.hashCode();
    }
}
