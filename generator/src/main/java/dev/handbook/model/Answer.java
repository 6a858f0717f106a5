package dev.handbook.model;

import java.util.List;

/**
 * What a note answers to a question.
 *
 * @param text the answer
 * @param source the note and lines it stands in
 * @param links the terms linked in {@code text}, ordered, without overlap; empty until terms are linked
 * @param isOffer whether these are only options to choose from, of which the note says nowhere which is right
 */
public record Answer(RichText text, Source source, List<Link> links, boolean isOffer) {
    public Answer {
        links = List.copyOf(links);
    }

    /** What answers. */
    public Answer(RichText text, Source source, List<Link> links) {
        this(text, source, links, false);
    }

    /** An answer whose terms are not linked yet. */
    public Answer(RichText text, Source source) {
        this(text, source, List.of());
    }

    /** The same answer with these links instead. */
    public Answer withLinks(List<Link> links) {
        return new Answer(text, source, links, isOffer);
    }
}
