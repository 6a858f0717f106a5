@NullMarked
package dev.handbook.preview;

import org.jspecify.annotations.NullMarked;
