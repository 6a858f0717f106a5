@NullMarked
package dev.handbook.history;

import org.jspecify.annotations.NullMarked;
