package dev.handbook.terms;

import java.util.EnumSet;
import java.util.Set;

/** What in the notes tells that a word is a term. The strongest clue comes first; it also gives the better definition. */
public enum Clue {
    /** The note marks it as the word that is being defined: {@code <dfn>}. */
    MARKED("marked as a definition"),
    /** It heads an entry of a definition list. */
    LISTED("defined in a list"),
    /** A heading of that name is followed by a sentence that defines it. */
    HEADING("defined under a heading"),
    /** A sentence defines it: <em>A volume is a directory that …</em> */
    SENTENCE("defined in a sentence"),
    /** It leads a bullet or a paragraph in bold, and what follows says what it is. */
    BOLD("defined in bold"),
    /** A question asks what it is. */
    ASKED("asked about"),
    /** A short form stands beside it: <em>virtual machine (VM)</em>. */
    SHORTENED("given with its short form");

    private static final Set<Clue> ON_PURPOSE = EnumSet.of(ASKED, MARKED, LISTED, HEADING);

    private final String words;

    Clue(String words) {
        this.words = words;
    }

    /** Whether the notes explain a word on purpose; others say in passing what it is. */
    boolean isOnPurpose() {
        return ON_PURPOSE.contains(this);
    }

    /** As authors read it, behind the word <em>is</em>. */
    public String words() {
        return words;
    }
}
