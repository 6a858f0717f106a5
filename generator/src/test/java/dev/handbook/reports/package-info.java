@NullMarked
package dev.handbook.reports;

import org.jspecify.annotations.NullMarked;
