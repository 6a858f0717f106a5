package dev.handbook.search;

import dev.handbook.model.Place;

/**
 * One thing that a search found.
 *
 * @param id of the question, article or term; unique among those of its kind
 * @param kind what was found
 * @param title its name, plain text: the question, the article's heading, the term
 * @param topic the title of the topic it stands in, or empty for a term
 * @param url where it is on the site, relative to the site's root
 * @param place where it stands in the notes, or in the glossary
 * @param score Lucene's score: above zero, comparable within one search only
 */
public record Hit(String id, Kind kind, String title, String topic, String url, Place place, float score) {

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
