package dev.handbook.model;

/**
 * A mention of a term that became a hyperlink.
 *
 * @param termId the {@link Term#id()}
 * @param start offset in {@link RichText#text()}, UTF-16 units
 * @param end exclusive
 */
public record Link(String termId, int start, int end) {
    public Link {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("an empty link: " + termId + " " + start + "-" + end);
        }
    }
}
