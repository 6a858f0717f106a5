@NullMarked
package dev.handbook.settings;

import org.jspecify.annotations.NullMarked;
