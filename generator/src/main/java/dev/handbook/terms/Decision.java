package dev.handbook.terms;

/**
 * What became of a mention.
 *
 * @param sectionId the question or article it stands in
 * @param answer which answer of the question, 0-based; 0 in an article; {@link #TITLE} in what is asked or in a heading
 * @param termId the term that is mentioned, or the first of those that share the word
 * @param start offset in the text of the answer or article, UTF-16 units
 * @param end exclusive
 * @param reason why it is a link or is none
 */
public record Decision(String sectionId, int answer, String termId, int start, int end, Reason reason) {
    /** Stands for the title of a section, where others have the number of the answer. */
    public static final int TITLE = -1;
}
