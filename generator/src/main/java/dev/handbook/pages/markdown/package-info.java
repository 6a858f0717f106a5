/**
 * Writes the safe HTML of answers as Markdown that says the same. It knows how {@link dev.handbook.model.RichText} writes HTML and what
 * Markdown makes of characters; it knows nothing of questions and pages.
 */
@NullMarked
package dev.handbook.pages.markdown;

import org.jspecify.annotations.NullMarked;
