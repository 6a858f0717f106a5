/**
 * Reads the author's files and understands them: decodes text, tells dialects apart, parses Markdown, and gives questions, answers and
 * articles with their positions. The only room that knows flexmark, jsoup and YAML; what leaves it is the model's safe
 * {@link dev.handbook.model.RichText}. It knows nothing of terms, search or pages.
 */
@NullMarked
package dev.handbook.notes;

import org.jspecify.annotations.NullMarked;
