/**
 * Decides what each page shows and renders it through the templates of the theme. A template receives one page record in which
 * everything is decided. The only room that knows FreeMarker.
 */
@NullMarked
package dev.handbook.pages;

import org.jspecify.annotations.NullMarked;
