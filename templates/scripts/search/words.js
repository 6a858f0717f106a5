/**
 * @fileoverview Cuts a text into words exactly as Lucene's StandardTokenizer does: by the word rules of Unicode (UAX #29), run as
 * a table of states. The table is generated from Lucene itself.
 */
import {ruleOf} from './rules.js';
import {positionIn} from './sorted-list.js';
import {CLASS_SIGNS, LATIN_RULES, STATE_SIGNS, WORD_STATES} from './word-table.js';

/** Runs of characters that are treated alike, and how. */
class Rules {
  /** @param {string} written length and class of each run, from U+0000 on; then the states */
  constructor(written) {
    const [runs, states] = written.split(' ');
    /** @const {!Array<string>} for each state, the next by class */
    this.states = states.split(',');
    /** @const {!Array<number>} first code points */
    this.starts = [];
    /** @const {!Array<number>} what each run is treated as */
    this.classes = [];
    let start = 0;
    for (const [, length, sign] of runs.matchAll(/([0-9a-z]+)(.)/g)) {
      this.starts.push(start);
      this.classes.push(CLASS_SIGNS.indexOf(sign));
      start += parseInt(length, 36);
    }
  }

  /**
   * @param {number} codePoint
   * @return {number} its class: a column of the table
   */
  classOf(codePoint) {
    return this.classes[positionIn(this.starts, codePoint)];
  }
}

const latin = new Rules(LATIN_RULES);
const ASCII = Array.from({length: 128}, (_, codePoint) => latin.classOf(codePoint));
/** @type {?Rules} */
let others = null;

/**
 * @param {number} codePoint
 * @return {number} its class; that of no letter while the rules for it are still to be loaded
 */
function classOf(codePoint) {
  const found = codePoint < 128 ? ASCII[codePoint] : latin.classOf(codePoint);
  if (found >= 0) {
    return found;
  }
  const written = ruleOf('characters');
  others = others || written && new Rules(written);
  return others ? others.classOf(codePoint) : 0;
}

/** A word of a text, as it is written there. */
export class Word {
  /**
   * @param {string} text
   * @param {number} start where it begins in the text
   * @param {boolean} isPaired whether Chinese, Japanese or Korean is written in its characters
   */
  constructor(text, start, isPaired) {
    /** @const {string} */
    this.text = text;
    /** @const {number} */
    this.start = start;
    /** @const {number} exclusive */
    this.end = start + text.length;
    /** @const {boolean} */
    this.isPaired = isPaired;
  }
}

/**
 * @param {string} text up to 255 UTF-16 units; Lucene cuts longer words
 * @return {!Array<!Word>} its words, in order
 */
export function wordsOf(text) {
  const words = [];
  for (let start = 0; start < text.length; ) {
    const {end, kind} = longestPiece(text, start);
    if (kind === 'w' || kind === 'p') {
      words.push(new Word(text.slice(start, end), start, kind === 'p'));
    }
    start = end;
  }
  return words;
}

/**
 * The longest piece at a position that the rules accept: a word, or one character that belongs to none.
 * @param {string} text
 * @param {number} start
 * @return {{end: number, kind: string}} kind as in WORD_STATES
 */
function longestPiece(text, start) {
  let end = start;
  let kind = '';
  let state = 0;
  for (let position = start; position < text.length; ) {
    const codePoint = /** @type {number} */ (text.codePointAt(position));
    position += codePoint > 0xffff ? 2 : 1;
    const charClass = classOf(codePoint);
    state = STATE_SIGNS.indexOf((others || latin).states[state][charClass]);
    if (state < 0) {
      break;
    }
    if (WORD_STATES[state] !== '-') {
      end = position;
      kind = WORD_STATES[state];
    }
  }
  return {end, kind};
}
