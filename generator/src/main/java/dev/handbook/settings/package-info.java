/**
 * What authors can set, under one name everywhere: in a POM, behind <code>-Dhandbook.</code>, and in <code>handbook.yaml</code>
 * beside the notes. {@link dev.handbook.settings.Setting} lists all of it.
 */
@NullMarked
package dev.handbook.settings;

import org.jspecify.annotations.NullMarked;
