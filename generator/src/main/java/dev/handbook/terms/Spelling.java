package dev.handbook.terms;

import dev.handbook.model.Term;
import java.util.Locale;

/**
 * How much the capital letters of a one-word name matter. Names of several words are hardly ever something else, so their letters
 * may be of any case.
 */
enum Spelling {
    /** {@code kernel}: also {@code Kernel}, at the start of a sentence or in a title; not {@code KERNEL}, which is a keyword. */
    LOWER {
        @Override
        boolean accepts(String form, String written) {
            return written.equals(form) || isCapitalised(written);
        }
    },
    /**
     * {@code Compose}: everyday words are made into names, so the capital has to be there. Long names ({@code Kubernetes}) are no
     * everyday words and are also known without it.
     */
    CAPITALISED {
        @Override
        boolean accepts(String form, String written) {
            return written.equals(form) || form.length() >= LONG && written.equals(form.toLowerCase(Locale.ROOT));
        }
    },
    /** {@code VM}, {@code ADD}: in capitals only. Also any name of which the author says that its letters matter. */
    EXACT {
        @Override
        boolean accepts(String form, String written) {
            return written.equals(form);
        }
    },
    /** {@code BuildKit}, {@code K8s}, and names of several words: any case. */
    ANY {
        @Override
        boolean accepts(String form, String written) {
            return true;
        }
    };

    private static final int LONG = 8;
    private static final int LONGEST_ENDING = 3;

    /**
     * Whether a word may stand for the name.
     *
     * @param form the name or its plural, as the glossary would write it
     * @param written what the note has; the same letters but for their case
     */
    abstract boolean accepts(String form, String written);

    /** Whether a word with the same stem as a name may stand for it: its first letter says so, and all of them in an acronym. */
    boolean acceptsForm(String form, String written) {
        return switch (this) {
            case LOWER -> accepts(written.toLowerCase(Locale.ROOT), written);
            case CAPITALISED -> isCapitalised(written) || form.length() >= LONG && accepts(form, written);
            case EXACT -> written.startsWith(form) && written.length() <= form.length() + LONGEST_ENDING;
            case ANY -> true;
        };
    }

    /** The rule for a name of a term. */
    static Spelling of(Term term, Words name) {
        if (term.linkRule().isCaseSensitive()) {
            return EXACT;
        }
        return name.size() == 1 ? of(name.written(0)) : ANY;
    }

    /** The rule for a name of one word, whatever its term says. */
    static Spelling of(String name) {
        var letters = name.codePoints().filter(Character::isLetter).count();
        var capitals = name.codePoints().filter(Character::isUpperCase).count();
        if (capitals == 0) {
            return LOWER;
        }
        if (capitals == letters) {
            return EXACT;
        }
        return isCapitalised(name) ? CAPITALISED : ANY;
    }

    private static boolean isCapitalised(String word) {
        return Character.isUpperCase(word.codePointAt(0))
                && word.codePoints().skip(1).noneMatch(Character::isUpperCase);
    }
}
