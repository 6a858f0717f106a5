/**
 * The program: {@code Pipeline} says the whole build on one screen, {@link dev.handbook.Settings} what can be set,
 * and the Mojos, which alone know Maven, hand one to the other.
 */
@NullMarked
package dev.handbook;

import org.jspecify.annotations.NullMarked;
