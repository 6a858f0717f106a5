/**
 * The live preview: a site in memory, served to one's own browser and replaced whenever a note is saved. It knows files and nothing of how they are made.
 */
@NullMarked
package dev.handbook.preview;

import org.jspecify.annotations.NullMarked;
