package dev.handbook.model;

import java.util.List;

/** One part of a {@link Topic}, in the author's order: something that is asked, or something that is told. */
public sealed interface Section permits Question, Article {
    /** What its permanent anchor is called: lower-case letters, digits and dashes; unique within the handbook. */
    String id();

    /** What it is called, formatted. */
    RichText title();

    /** Where it begins. */
    Place place();

    /** What it says, with its links: the answers to a question, in the order of their notes, or an article as one answer. */
    List<Answer> answers();

    /** Calls the method for this shape. */
    <T> T accept(Visitor<T> visitor);

    /** What to do with each shape of section. */
    interface Visitor<T> {
        /** Called for a question. */
        T question(Question question);

        /** Called for an article. */
        T article(Article article);
    }
}
