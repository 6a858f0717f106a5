/**
 * The records that travel from room to room: notes come in, a {@link dev.handbook.model.Handbook} is built from them, and
 * {@link dev.handbook.model.SiteFile}s go out. Everything here is an immutable value that checks itself when it is made.
 * This package knows the JDK and nothing else: no parser, no Lucene, no template, no disk.
 */
@NullMarked
package dev.handbook.model;

import org.jspecify.annotations.NullMarked;
