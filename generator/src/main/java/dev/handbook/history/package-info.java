/**
 * Asks git when the lines of the notes last changed. It knows no other room, runs nothing that the notes' repository asks for, and finds
 * nothing where there is no git.
 */
@NullMarked
package dev.handbook.history;

import org.jspecify.annotations.NullMarked;
