/**
 * Reads the author's files and understands them: decodes text, turns each format into a tree, tells dialects apart, and gives questions, answers and
 * articles with their positions. The only room that knows flexmark, jsoup, YAML and columns; what leaves it is the model's safe
 * {@link dev.handbook.model.RichText}. It knows nothing of terms, search or pages.
 */
@NullMarked
package dev.handbook.notes;

import org.jspecify.annotations.NullMarked;
