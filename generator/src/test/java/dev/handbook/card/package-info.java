@NullMarked
package dev.handbook.card;

import org.jspecify.annotations.NullMarked;
