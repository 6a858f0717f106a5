/** @fileoverview Finds what a word that nobody wrote was meant to be: the twin of the generator's `Typos`. */
import {foldedOf} from './folding.js';

export const MAX_GUESSES = 4;

/**
 * @param {string} word
 * @return {number} how many letters may be wrong
 */
export function allowedTypos(word) {
  return word.length < 3 ? 0 : word.length < 6 ? 1 : 2;
}

/**
 * @param {string} folded the mistyped word
 * @param {!Array<{key: string, count: number}>} entries to choose from, by code points
 * @param {number} limit how many letters may be wrong
 * @return {!Array<string>} the keys with the fewest differences, those in most documents first
 */
export function nearest(folded, entries, limit) {
  let fewest = limit;
  let found = [];
  for (const entry of entries) {
    const distance = distanceOf(folded, foldedOf(entry.key), fewest);
    if (distance < fewest) {
      found = [];
      fewest = distance;
    }
    if (distance <= fewest) {
      found.push(entry);
    }
  }
  return best(found, MAX_GUESSES);
}

/**
 * @param {!Array<{key: string, count: number}>} entries
 * @param {number} count
 * @return {!Array<string>} the keys of those in most documents; between equals, in their order
 */
export function best(entries, count) {
  return entries.slice().sort((a, b) => b.count - a.count).slice(0, count).map(({key}) => key);
}

/**
 * The optimal string alignment distance: letters inserted, left out, replaced, or swapped with their neighbour.
 * @param {string} one
 * @param {string} other
 * @param {number} limit when it is more than this, any higher number is as good
 * @return {number}
 */
function distanceOf(one, other, limit) {
  if (Math.abs(one.length - other.length) > limit) {
    return limit + 1;
  }
  const rows = [Array.from({length: other.length + 1}, (_, j) => j)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    const [last, beforeLast] = [rows[i - 1], rows[i - 2]];
    for (let j = 1; j <= other.length; j++) {
      const isSwapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row.push(Math.min(row[j - 1] + 1, last[j] + 1, last[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1), isSwapped ? beforeLast[j - 2] + 1 : i + j));
    }
    if (Math.min(...row) > limit) {
      return limit + 1;
    }
    rows.push(row);
  }
  return rows[one.length][other.length];
}
