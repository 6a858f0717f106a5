package dev.handbook.terms;

import dev.handbook.model.RichText;

/** Why a mention of a term is a link, or is none. */
public enum Reason {
    LINKED("linked"),
    REPEATED("linked before"),
    OVER_BUDGET("the answer has enough links"),
    NEVER("the glossary says never"),
    IN_CODE("in code"),
    IN_HEADING("in a heading"),
    IN_LINK("in another link"),
    IN_QUOTATION("in a quotation"),
    IN_CAPTION("in the description of a picture"),
    IN_ADDRESS("in an address"),
    IN_IDENTIFIER("in a path, an option or an identifier"),
    LONGER_WORD("in a longer word"),
    DIVIDED("divided by markup"),
    IN_QUESTION("in a question"),
    OWN_DEFINITION("in the passage that defines it"),
    OWN_TOPIC("what the whole topic is about"),
    NOT_CONFIRMED("an everyday word that the notes explain; the glossary would have to say that it is a term"),
    IN_PASSING("defined in passing only; the glossary would have to say that it is a term"),
    EXCLUDED("in a phrase that the glossary excludes"),
    OTHER_TOPIC("the topic is another"),
    UNDECIDED("two terms share the word and nothing tells which is meant"),
    OTHER_SUBJECT("other sense: the text is about something else"),
    OTHER_CRAFT("other sense: the words around are of another craft"),
    PRODUCT_NAME("part of a longer name"),
    VERB("other sense: a verb"),
    POINTING_BACK("points back to something said before"),
    MEASURE("other sense: an amount or a figure of speech"),
    SCALE("other sense: a step on a scale"),
    COMPOUND("other sense: part of another expression"),
    LITERAL("other sense: meant word by word"),
    SHORTENED("short for a longer name"),
    OTHER_LONG_FORM("other sense: short for something else here"),
    PICTURE("other sense: a picture that the text shows"),
    ACTIVITY("other sense: a course of action");

    private final String text;

    Reason(String text) {
        this.text = text;
    }

    /** Why nothing is linked in a stretch of text. */
    static Reason of(RichText.Aside.Kind kind) {
        return switch (kind) {
            case CODE -> IN_CODE;
            case HEADING -> IN_HEADING;
            case LINK -> IN_LINK;
            case QUOTATION -> IN_QUOTATION;
            case CAPTION -> IN_CAPTION;
        };
    }

    /** In a few words, as an author reads it. */
    public String text() {
        return text;
    }
}
