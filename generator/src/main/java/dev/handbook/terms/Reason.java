package dev.handbook.terms;

/** Why a mention of a term is a link, or is none. */
public enum Reason {
    LINKED("linked"),
    REPEATED("linked before"),
    OVER_BUDGET("the answer has enough links"),
    NEVER("the glossary says never"),
    NO_PROSE("in code, a heading, a quotation, a caption, another link or a longer word"),
    IN_TITLE("in a question or a title"),
    OWN_DEFINITION("in the passage that defines it"),
    NOT_CONFIRMED("found in the notes, but an everyday word; the glossary would have to say that it is a term"),
    EXCLUDED("in a phrase that the glossary excludes"),
    OTHER_TOPIC("the topic is another"),
    UNDECIDED("two terms share the word and nothing tells which is meant"),
    OTHER_SUBJECT("the text is about something else"),
    PRODUCT_NAME("part of a longer name"),
    VERB("used as a verb"),
    POINTING_BACK("points back to something said before"),
    MEASURE("an amount or a figure of speech"),
    SCALE("a step on a scale"),
    COMPOUND("the last word of another expression"),
    SHORTENED("short for a longer name"),
    ACTIVITY("a course of action");

    private final String text;

    Reason(String text) {
        this.text = text;
    }

    /** In a few words, as an author reads it. */
    public String text() {
        return text;
    }
}
