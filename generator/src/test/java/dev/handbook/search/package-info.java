/** Tests of the search index, and of the browser's search against it. */
@NullMarked
package dev.handbook.search;

import org.jspecify.annotations.NullMarked;
