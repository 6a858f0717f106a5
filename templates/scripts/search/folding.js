/** @fileoverview Takes the accents off words: the twin of the generator's `Folding`, where the reasons are told. */

const LETTERS = new Map(Object.entries({
  'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'ø': 'o', 'đ': 'd', 'ð': 'd', 'þ': 'th', 'ħ': 'h', 'ı': 'i', 'ł': 'l',
}));

/**
 * @param {string} word in lower case
 * @return {string} without accents
 */
export function fold(word) {
  const folded = word.replace(/[\u00c0-\u024f\u1e00-\u1eff\u0451]/g, (letter) => LETTERS.get(letter) || letter.normalize('NFD'))
      .replace(/[\u0300-\u036f]/g, '');
  return folded || word;
}

/** Stands in a key between the folded word and the word as it is written. */
export const KEY_SEPARATOR = '\u0001';

/**
 * @param {string} word in lower case
 * @return {string} where it stands among the words of the index
 */
export function keyOf(word) {
  const folded = fold(word);
  return folded === word ? word : folded + KEY_SEPARATOR + word;
}

/**
 * @param {string} key of a word in the index
 * @return {string} the word without accents
 */
export function foldedOf(key) {
  return key.split(KEY_SEPARATOR)[0];
}

/**
 * @param {string} key of a word in the index
 * @return {string} the word as it is written
 */
export function wordOf(key) {
  return key.slice(key.indexOf(KEY_SEPARATOR) + 1);
}
