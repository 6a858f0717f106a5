package dev.handbook;

import java.nio.file.Path;

/**
 * What an author can set.
 *
 * @param notes the folder that holds the notes and {@code glossary.yaml}
 * @param output the folder that the site is written to
 * @param title what the handbook is called, shown on every page
 * @param failOn which problems keep the site from being written
 */
public record Settings(Path notes, Path output, String title, FailOn failOn) {}
