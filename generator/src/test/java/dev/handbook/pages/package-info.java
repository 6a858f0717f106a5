/** Tests of the pages: handbooks made by hand go in at the front door, files come out. */
@NullMarked
package dev.handbook.pages;

import org.jspecify.annotations.NullMarked;
