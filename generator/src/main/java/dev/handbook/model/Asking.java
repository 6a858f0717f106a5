package dev.handbook.model;

/**
 * One time a question is asked. A question that several notes ask, or that one note lists in its contents and asks again below,
 * has several.
 *
 * @param place where it is asked
 * @param wording the words used there
 * @param fragment the anchor that the note's own format gives this spot ({@code what-is-a-kernel} for a Markdown heading), or
 *     empty
 */
public record Asking(Place place, String wording, String fragment) {}
