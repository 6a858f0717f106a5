package dev.handbook.model;

import java.util.List;

/**
 * How a note was read, so that its author can see it.
 *
 * @param path the note
 * @param format what it is written in, such as {@code Markdown}
 * @param lang the language that it names at its top, a tag such as {@code de}; empty when it names none
 * @param about what it says of itself
 * @param dialects the dialects that found something in it, the strongest first; empty when nothing is asked
 * @param answered how many questions have an answer in this note
 * @param unanswered how many have none
 * @param articles how many stretches of text ask nothing
 */
public record NoteReading(
        String path,
        String format,
        String lang,
        About about,
        List<Evidence> dialects,
        int answered,
        int unanswered,
        int articles) {
    /**
     * What speaks for a dialect.
     *
     * @param dialect its name, such as {@code heading-question}
     * @param questions how many questions were read by it
     * @param weight the sum of how sure each of them is: about 1 for a question mark, less for weaker signs
     */
    public record Evidence(String dialect, int questions, double weight) {
        private static final double CLEAR = 0.8;
        private static final double FAIR = 0.45;

        /**
         * How strong the signs are on average: {@code clear} (nearly all have a question mark), {@code fair} (words that ask) or
         * {@code thin} (little but the place in the note).
         */
        public String signs() {
            var average = questions == 0 ? 0 : weight / questions;
            return average >= CLEAR ? "clear" : average >= FAIR ? "fair" : "thin";
        }
    }

    public NoteReading {
        dialects = List.copyOf(dialects);
    }

    /** How a note was read that says nothing of itself, not even its language. */
    public NoteReading(
            String path, String format, List<Evidence> dialects, int answered, int unanswered, int articles) {
        this(path, format, "", About.NOTHING, dialects, answered, unanswered, articles);
    }

    /** How many questions the note asks. */
    public int questions() {
        return answered + unanswered;
    }
}
