package dev.handbook.pages;

/**
 * A way to another place of the site.
 *
 * @param label plain text
 * @param address relative to the page it stands on, ends in a file name or in an anchor
 */
record Signpost(String label, String address) {}
