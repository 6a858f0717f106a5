/**
 * @fileoverview Cuts a text into words exactly as Lucene's StandardTokenizer does: by the word rules of Unicode (UAX #29), run as
 * a table of states. The table is generated from Lucene itself.
 */
import {CHARACTER_CLASSES, CLASS_SIGNS, STATES, STATE_SIGNS, WORD_STATES} from './word-table.js';

/** First code point of each run of characters that are treated alike. */
const runStarts = [];
/** What each run is treated as. */
const runClasses = [];
readRuns();

function readRuns() {
  let start = 0;
  let length = '';
  for (const sign of CHARACTER_CLASSES) {
    const charClass = CLASS_SIGNS.indexOf(sign);
    if (charClass < 0) {
      length += sign;
    } else {
      runStarts.push(start);
      runClasses.push(charClass);
      start += parseInt(length, 36);
      length = '';
    }
  }
}

/**
 * @param {number} codePoint
 * @return {number} its class: a column of the table
 */
function classOf(codePoint) {
  let low = 0;
  let high = runStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (runStarts[middle] <= codePoint) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return runClasses[low];
}

/** A word of a text, as it is written there. */
export class Word {
  /**
   * @param {string} text
   * @param {number} start where it begins in the text
   */
  constructor(text, start) {
    /** @const {string} */
    this.text = text;
    /** @const {number} */
    this.start = start;
    /** @const {number} exclusive */
    this.end = start + text.length;
  }
}

/**
 * @param {string} text up to 255 UTF-16 units; Lucene cuts longer words
 * @return {!Array<!Word>} its words, in order
 */
export function wordsOf(text) {
  const words = [];
  for (let start = 0; start < text.length; ) {
    const {end, isWord} = longestPiece(text, start);
    if (isWord) {
      words.push(new Word(text.slice(start, end), start));
    }
    start = end;
  }
  return words;
}

/**
 * The longest piece at a position that the rules accept: a word, or one character that belongs to none.
 * @param {string} text
 * @param {number} start
 * @return {{end: number, isWord: boolean}}
 */
function longestPiece(text, start) {
  let end = start;
  let isWord = false;
  let state = 0;
  for (let position = start; position < text.length; ) {
    const codePoint = /** @type {number} */ (text.codePointAt(position));
    position += codePoint > 0xffff ? 2 : 1;
    state = STATE_SIGNS.indexOf(STATES[state][classOf(codePoint)]);
    if (state < 0) {
      break;
    }
    if (WORD_STATES[state] !== '-') {
      end = position;
      isWord = WORD_STATES[state] === 'w';
    }
  }
  return {end, isWord};
}
