package dev.handbook.notes;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A way in which notes mark questions and answers. A dialect looks at a whole note and says what it would read there; which
 * readings count is decided over all dialects by {@link NoteReader}. To add one: one class, one line in {@link Dialects#ALL}, one
 * fixture folder.
 */
interface Dialect {
    /** What authors know it by, such as {@code heading-question}. */
    String name();

    /** Everything that this dialect would read in the note; nothing when the note is not written in it. */
    Reading read(Outline note);

    /** The same dialect for a note whose author named it: it need not be as careful. */
    default Dialect named() {
        return this;
    }

    /**
     * What a dialect reads in a note.
     *
     * @param claims the questions, in the order of the note
     * @param spent indexes of blocks that need no place of their own: a table of contents that repeats the headings, a label
     * @param owners for spent blocks whose words went into a claim, the block of that claim: they count only with it
     */
    record Reading(List<Claim> claims, Set<Integer> spent, Map<Integer, Integer> owners) {
        static final Reading NOTHING = new Reading(List.of(), Set.of());

        public Reading {
            claims = List.copyOf(claims);
            spent = Set.copyOf(spent);
            owners = Map.copyOf(owners);
        }

        Reading(List<Claim> claims, Set<Integer> spent) {
            this(claims, spent, Map.of());
        }

        /** Claims that took the words of further blocks, by these blocks. */
        static Reading taking(List<Claim> claims, Map<Integer, Integer> owners) {
            return new Reading(claims, owners.keySet(), owners);
        }

        static Reading of(List<Claim> claims) {
            return new Reading(claims, Set.of());
        }

        /** How much of the note speaks for this reading. */
        double evidence() {
            return claims.stream().mapToDouble(Claim::weight).sum();
        }
    }
}
