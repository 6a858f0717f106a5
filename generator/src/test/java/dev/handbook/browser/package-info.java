/**
 * A real Chromium for tests: opens pages, types, clicks and tells what happened. Knows nothing of handbooks.
 */
@NullMarked
package dev.handbook.browser;

import org.jspecify.annotations.NullMarked;
