/**
 * Puts the finished files into the output folder in one step. Nothing else in the program writes, and this room deletes only what an
 * earlier build wrote.
 */
@NullMarked
package dev.handbook.site;

import org.jspecify.annotations.NullMarked;
