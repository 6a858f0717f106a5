/**
 * Decides which mentions of a term become links. Works on the plain text and the prose runs of
 * {@link dev.handbook.model.RichText}; knows no library and no other room.
 */
@NullMarked
package dev.handbook.terms;

import org.jspecify.annotations.NullMarked;
