package dev.handbook.terms;

import dev.handbook.model.Term;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Short forms that a passage spells out otherwise than the glossary does: beside <em>Oracle Cloud Infrastructure (OCI)</em>, OCI is no Open Container
 * Initiative. Where the glossary does not spell a short form out, nothing is known against what the passage says.
 */
final class LongForms {
    private final Subject subject;
    private final Words words;
    /** What the passage spells out, once a mention asked. */
    private @Nullable List<ShortForm> spelledOut;

    LongForms(Subject subject, Words words) {
        this.subject = subject;
        this.words = words;
    }

    /** Whether a mention is short for something else in this passage. */
    boolean differ(Mention mention) {
        if (mention.first() != mention.last() || mention.name().isCommonNoun()) {
            return false;
        }
        var written = words.written(mention.first());
        return spelledOut().stream()
                .filter(pair -> isShortForm(written, pair.shortForm()) && isOfInitials(pair))
                .anyMatch(pair -> isOther(mention.name().term(), pair));
    }

    private List<ShortForm> spelledOut() {
        var known = spelledOut;
        if (known == null) {
            known = ShortForm.in(words.text());
            spelledOut = known;
        }
        return known;
    }

    private static boolean isShortForm(String written, String shortForm) {
        return written.equals(shortForm) || written.equals(shortForm + "s");
    }

    /** Whether every word gives its first letter: of <em>pressure figures (PSI)</em> that holds the letters elsewhere, nothing is sure. */
    private static boolean isOfInitials(ShortForm pair) {
        var words = Words.of(pair.longForm());
        var initials = IntStream.range(0, words.size())
                .filter(words::isWord)
                .mapToObj(at -> words.key(at).substring(0, 1))
                .collect(Collectors.joining());
        return initials.equals(pair.shortForm().toLowerCase(Locale.ROOT));
    }

    private boolean isOther(Term term, ShortForm pair) {
        var here = stems(pair.longForm());
        var known = Stream.concat(Stream.of(term.name()), term.aliases().stream())
                .filter(name ->
                        !ShortForm.in(name + " (" + pair.shortForm() + ")").isEmpty())
                .map(this::stems)
                .toList();
        return !known.isEmpty()
                && known.stream().noneMatch(there -> here.containsAll(there) || there.containsAll(here));
    }

    private Set<String> stems(String name) {
        Collection<String> stems = new HashSet<>();
        subject.collect(name, stems);
        return Set.copyOf(stems);
    }
}
