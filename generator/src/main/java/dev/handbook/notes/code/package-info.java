/**
 * Cuts program text into tokens, so that it can be shown in colours: the languages of a lexer library, and a few small lexers of
 * our own for what it lacks. It knows nothing of notes, HTML or colours; only what kind of word a word is.
 */
@NullMarked
package dev.handbook.notes.code;

import org.jspecify.annotations.NullMarked;
