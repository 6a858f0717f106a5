package dev.handbook.terms;

/**
 * What became of a mention.
 *
 * @param sectionId the question or article it stands in
 * @param answer which answer of the question, 0-based; 0 in an article
 * @param termId the term that is mentioned, or the first of those that share the word
 * @param start offset in the text of the answer or article, UTF-16 units
 * @param end exclusive
 * @param reason why it is a link or is none
 */
public record Decision(String sectionId, int answer, String termId, int start, int end, Reason reason) {}
