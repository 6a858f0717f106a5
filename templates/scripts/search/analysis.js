/** @fileoverview From words as they are written to the words of the index: the twin of the generator's `Analysis`. */
import {stem} from './porter-stemmer.js';
import {wordsOf} from './words.js';

/** A word of a text that counts for search. */
export class AnalyzedWord {
  /**
   * @param {string} text in lower case
   * @param {number} start
   * @param {number} end exclusive
   */
  constructor(text, start, end) {
    /** @const {string} */
    this.text = text;
    /** @const {string} */
    this.stem = stem(text);
    /** @const {number} */
    this.start = start;
    /** @const {number} */
    this.end = end;
  }
}

/**
 * @param {string} text
 * @param {!Set<string>} stopWords
 * @return {!Array<!AnalyzedWord>} its words without stop words, in order
 */
export function analyze(text, stopWords) {
  return wordsOf(text)
      .map((word) => new AnalyzedWord(lowerCase(withoutPossessive(word.text)), word.start, word.end))
      .filter((word) => !stopWords.has(word.text));
}

/**
 * @param {string} word
 * @return {string} *Docker* for *Docker's*
 */
function withoutPossessive(word) {
  return /['\u2019\uff07][sS]$/.test(word) ? word.slice(0, -2) : word;
}

/**
 * Lower case as Java has it: character by character, never more characters than before.
 * @param {string} word
 * @return {string}
 */
function lowerCase(word) {
  return Array.from(word, (character) => character === '\u0130' ? 'i' : character.toLowerCase()).join('');
}
