/** @fileoverview From words as they are written to the words of the index: the twin of the generator's `Analysis`. */
import {ruleOf} from './rules.js';
import {wordsOf} from './words.js';

/**
 * @const {!Map<?, !Map<string, string>>} stems that were asked for, by the rule that made them and by word: the texts of hits say the same words
 *     again and again
 */
const stems = new Map();

/** A word of a text that counts for search. */
export class AnalyzedWord {
  /**
   * @param {string} text in lower case
   * @param {string} stem
   * @param {number} position its place among all words of the text
   * @param {number} start
   * @param {number} end exclusive
   */
  constructor(text, stem, position, start, end) {
    /** @const */ this.text = text;
    /** @const */ this.stem = stem;
    /** @const */ this.position = position;
    /** @const */ this.start = start;
    /** @const */ this.end = end;
  }
}

/**
 * @param {string} text
 * @param {{language: string}} index or as much of one as is needed
 * @return {!Array<!AnalyzedWord>} its words without stop words, in order
 */
export function analyze(text, index) {
  const rules = rulesOf(index);
  const stopWords = rules['stopWords'];
  const trim = rules['trim'];
  return piecesOf(text, rules)
      .map(([text, start, end], position) => {
        const word = lowerCase(trim ? trim(text) : text);
        return new AnalyzedWord(word, stemOf(word, index), position, start, end);
      })
      .filter((word) => !stopWords || !stopWords.has(word.text));
}

/**
 * @param {string} word in lower case
 * @param {{language: string}} index
 * @return {string}
 */
export function stemOf(word, index) {
  const stem = rulesOf(index)['stem'];
  // The rules may still be on their way.
  if (!stem) {
    return word;
  }
  const known = stems.get(stem) || new Map();
  if (!known.has(word)) {
    known.set(word, stem(word));
    stems.set(stem, known);
  }
  return /** @type {string} */ (known.get(word));
}

/**
 * @param {{language: string}} index
 * @return {?} the script of the language; nothing in it while it is still to be loaded
 */
function rulesOf({language}) {
  return language && ruleOf(language) || {};
}

/**
 * @param {string} text
 * @param {?} rules
 * @return {!Array<!Array<?>>} each word, where it begins and where it ends
 */
function piecesOf(text, rules) {
  const pieces = wordsOf(text).map(({text, start, end, isPaired}) => [text, start, end, isPaired]);
  return rules['words'] ? rules['words'](pieces) : pieces;
}

/**
 * Lower case as Java has it: character by character, never more characters than before.
 * @param {string} word
 * @return {string}
 */
function lowerCase(word) {
  return /^[\x00-\x7f]*$/.test(word) ? word.toLowerCase() : Array.from(word, (character) => character === '\u0130' ? 'i' : character.toLowerCase()).join('');
}
