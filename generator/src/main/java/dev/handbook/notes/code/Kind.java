package dev.handbook.notes.code;

/** What a stretch of program text is, as far as a reader cares. */
public enum Kind {
    /** Names, operators, white space: no colour. */
    PLAIN(""),
    /** Words that the language owns, and names of tags and commands. */
    KEYWORD("tok-k"),
    /** Words in quotes. */
    STRING("tok-s"),
    /** Remarks. */
    COMMENT("tok-c"),
    /** Numbers, true, false and null. */
    NUMBER("tok-n"),
    /** Functions that the language brings along. */
    FUNCTION("tok-f"),
    /** Types, annotations, names of attributes and keys. */
    TYPE("tok-t"),
    /** Variables, where the language marks them. */
    VARIABLE("tok-v"),
    /** A line that a change adds; it begins with a plus sign. */
    ADDED("tok-a"),
    /** A line that a change removes; it begins with a minus sign. */
    REMOVED("tok-d");

    private final String className;

    Kind(String className) {
        this.className = className;
    }

    /** The CSS class of such a stretch; empty for plain text. */
    public String className() {
        return className;
    }
}
