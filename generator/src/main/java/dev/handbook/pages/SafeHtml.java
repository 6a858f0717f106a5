package dev.handbook.pages;

/**
 * HTML that goes into a page as it is. It comes from {@link dev.handbook.model.RichText} and nowhere else; every other text that a
 * template prints is escaped.
 *
 * @param html has passed the allow-list
 */
record SafeHtml(String html) {}
