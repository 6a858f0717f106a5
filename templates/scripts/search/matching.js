/** @fileoverview Which documents meet a clause of a plan, and how often: Lucene's synonym, term and phrase queries. */
import {BODY, SearchIndex, TITLE} from './search-index.js';

/** How much an occurrence of a guessed word counts. */
const GUESSED = 0.5;

/** Something that gives a score: spellings of one word, or stems that stand together. */
export class Clause {
  /**
   * @param {number} field
   * @param {number} boost
   * @param {!Array<string>} stems the one typed and guesses; or those of the phrase
   * @param {!Array<number>} offsets of the stems of a phrase, how far after the first they stand; none for spellings
   * @param {number} slop of a phrase
   */
  constructor(field, boost, stems, offsets, slop) {
    /** @const */ this.field = field;
    /** @const */ this.boost = boost;
    /** @const */ this.stems = stems;
    /** @const */ this.offsets = offsets;
    /** @const */ this.slop = slop;
  }

  /** @return {string} equal for equal phrases in equal fields */
  get key() {
    return [this.field, this.slop, this.offsets, ...this.stems].join(' ');
  }
}

/**
 * @param {!Clause} clause
 * @param {!SearchIndex} index
 * @param {function(number, number, number)} onMatch called with each document, how often it meets the clause, and the norm of its length
 * @return {void}
 */
export function forEachMatch(clause, index, onMatch) {
  const {field, stems, offsets} = clause;
  if (offsets.length > 1) {
    forEachPhrase(clause, index, onMatch);
    return;
  }
  const lists = stems.map((stem) => index.postings(stem, field));
  const {counts} = index;
  lists.forEach((list, at) => list.documents.forEach((document, i) => {
    counts[document] += (at > 0 ? GUESSED : 1) * list.counts[i];
  }));
  lists.forEach(({documents, norms}) => documents.forEach((document, i) => {
    const count = counts[document];
    if (count > 0) {
      counts[document] = 0;
      onMatch(document, count, norms[i]);
    }
  }));
}

/**
 * @param {!Array<string>} stems
 * @param {!Array<number>} offsets
 * @param {number} slop
 * @param {!SearchIndex} index
 * @return {function(number): boolean} whether a document holds them together, in its title or its body
 */
export function holderOf(stems, offsets, slop, index) {
  const documents = new Set(stems.length === 1 ? index.holders(stems[0]) : []);
  for (const field of stems.length === 1 ? [] : [TITLE, BODY]) {
    forEachPhrase(new Clause(field, 1, stems, offsets, slop), index, (document) => documents.add(document));
  }
  return (document) => documents.has(document);
}

/**
 * @param {!Clause} clause
 * @param {!SearchIndex} index
 * @param {function(number, number, number)} onMatch
 * @return {void}
 */
function forEachPhrase({field, stems, offsets, slop}, index, onMatch) {
  const placed = stems.map((stem) => index.placed(stem, field));
  const {documents, norms} = placed.reduce((one, other) => other.holding < one.holding ? other : one);
  documents.forEach((document, i) => {
    const found = placed.map(({places}) => places.get(document) || []);
    if (found.every((list) => list.length > 0)) {
      const count = slop === 0 ? exactCount(found, offsets) : sloppyCount(found, offsets, slop);
      if (count > 0) {
        onMatch(document, count, norms[i]);
      }
    }
  });
}

/**
 * @param {!Array<!Array<number>>} places of each stem
 * @param {!Array<number>} offsets
 * @return {number} how often the stems stand just so; the first offset is 0
 */
function exactCount(places, offsets) {
  const others = places.slice(1).map((list) => new Set(list));
  return places[0].filter((place) => others.every((list, i) => list.has(place + offsets[i + 1]))).length;
}

/**
 * Lucene's SloppyPhraseMatcher for stems that differ from each other: a window is moved over the places; each time it is as narrow as it
 * can be, its width tells how far the stems are out of place.
 * @param {!Array<!Array<number>>} places of each stem
 * @param {!Array<number>} offsets
 * @param {number} slop
 * @return {number} the sum of 1 / (1 + how far they are out of place), in 32-bit floats
 */
function sloppyCount(places, offsets, slop) {
  const queue = places.map((list, i) => ({list, offset: offsets[i], next: 1, at: list[0] - offsets[i]}));
  let end = Math.max(...queue.map(({at}) => at));
  let count = 0;
  for (;;) {
    queue.sort((a, b) => a.at - b.at || a.offset - b.offset);
    const [first, second] = queue;
    let width = end - first.at;
    while (first.next < first.list.length) {
      first.at = first.list[first.next++] - first.offset;
      end = Math.max(end, first.at);
      if (first.at > second.at) {
        break;
      }
      width = Math.min(width, end - first.at);
    }
    if (width <= slop) {
      count = Math.fround(count + Math.fround(1 / (1 + width)));
    }
    if (first.next >= first.list.length && first.at <= second.at) {
      return count;
    }
  }
}
