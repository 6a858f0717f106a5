package dev.handbook.terms;

/**
 * A text in which terms are linked, and what it stands under.
 *
 * @param topic the title of its topic
 * @param title what it answers, or its heading
 * @param words the text itself
 */
record Passage(Words topic, Words title, Words words) {}
