/**
 * The search index: a real Lucene index of questions, articles and terms, the query built from what a reader types, and the export that lets
 * the browser answer the same query with the same ranking. The only room that knows Lucene.
 */
@NullMarked
package dev.handbook.search;

import org.jspecify.annotations.NullMarked;
