package dev.handbook.search;

/**
 * One thing that a search found.
 *
 * @param kind what was found
 * @param title its name, plain text: the question, the article's heading, the term
 * @param topic the title of the topic it stands in, or empty for a term
 * @param url where it is on the site, relative to the site's root
 * @param score Lucene's score: above zero, comparable within one search only
 */
public record Hit(Kind kind, String title, String topic, String url, float score) {

    /** What can be found. The order is part of the exported format. */
    public enum Kind {
        /** A question with its answers. */
        QUESTION,
        /** Text that asks nothing. */
        ARTICLE,
        /** A word of the glossary. */
        TERM
    }
}
