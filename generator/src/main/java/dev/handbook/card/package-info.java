/**
 * Draws the picture that stands for a site where somebody links to it. It uses neither the fonts nor the drawing of the machine, so that the
 * picture has the same bytes everywhere.
 */
@NullMarked
package dev.handbook.card;

import org.jspecify.annotations.NullMarked;
