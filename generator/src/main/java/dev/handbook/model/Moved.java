package dev.handbook.model;

/**
 * A question that once stood on a page and does not any more. Links to it are out in the world, so the page keeps a signpost.
 *
 * @param page where it stood, such as {@code topics/images.html}
 * @param id its anchor there
 * @param questionId the question that answers it now; empty when the notes no longer ask it
 */
public record Moved(String page, String id, String questionId) {}
