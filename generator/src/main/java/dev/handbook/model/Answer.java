package dev.handbook.model;

import java.util.List;

/**
 * What a note answers to a question, and what it puts before its reader to think about: the program whose output is asked for, the picture, the options
 * to choose from.
 *
 * @param given what belongs to the question and stands between it and its answer; usually empty
 * @param text the answer; empty if the note only gives something and answers nothing
 * @param source the note and lines that both stand in
 * @param links the terms linked in {@code text}, ordered, without overlap; empty until terms are linked. What is given has none
 */
public record Answer(RichText given, RichText text, Source source, List<Link> links) {
    public Answer {
        links = List.copyOf(links);
    }

    /** What answers a question that gives nothing. */
    public Answer(RichText text, Source source, List<Link> links) {
        this(RichText.EMPTY, text, source, links);
    }

    /** The same, before its terms are linked. */
    public Answer(RichText text, Source source) {
        this(text, source, List.of());
    }

    /** The same answer with these links instead. */
    public Answer withLinks(List<Link> links) {
        return new Answer(given, text, source, links);
    }

    /** Whether anything is put before the reader, be it a picture without words. */
    public boolean hasGiven() {
        return !given.html().isBlank();
    }

    /** Whether it only gives something to think about. */
    public boolean isOpen() {
        return text.isBlank();
    }

    /** The words of what is given and those of the answer. */
    public String words() {
        if (!hasGiven()) {
            return text.text();
        }
        return isOpen() ? given.text() : given.text() + "\n" + text.text();
    }
}
