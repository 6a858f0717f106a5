/** @fileoverview What a reader typed, as words to look for: the twin of the generator's `QueryPlan`, where the rules are told. */
import {AnalyzedWord, analyze} from './analysis.js';
import {stem} from './porter-stemmer.js';
import {SearchIndex} from './search-index.js';

/** Stems that count as one word. */
export class Spellings {
  /**
   * @param {string} stem of the word as typed
   * @param {!Array<string>} guesses stems of the words it may become, without the former
   */
  constructor(stem, guesses) {
    /** @const */ this.stem = stem;
    /** @const */ this.guesses = guesses;
  }
}

/** What to look for. */
export class QueryPlan {
  /**
   * @param {!Array<!Spellings>} words distinct; empty when there is nothing to look for
   * @param {string} unfinished the last word in lower case if it may go on, or empty
   */
  constructor(words, unfinished) {
    /** @const */ this.words = words;
    /** @const */ this.unfinished = unfinished;
  }

  /**
   * @param {!AnalyzedWord} word of some text
   * @return {boolean} whether the word is one that was looked for
   */
  looksFor(word) {
    return this.words.some(({stem}) => stem === word.stem) ||
        this.unfinished !== '' && word.text.startsWith(this.unfinished);
  }
}

/**
 * @param {string} typed as it comes, of any length
 * @param {!SearchIndex} index
 * @return {!QueryPlan}
 */
export function planQuery(typed, index) {
  const text = cut(typed, index.maxLength);
  const analyzed = analyze(text, index.stopWords);
  const last = analyzed.length > 0 ? analyzed[analyzed.length - 1] : null;
  if (!last || last.end < text.length) {
    return new QueryPlan(distinctStems(analyzed).map((stem) => new Spellings(stem, [])), '');
  }
  const finished = distinctStems(analyzed.slice(0, -1)).filter((stem) => stem !== last.stem);
  const known = new Set([...finished, last.stem]);
  const guesses = [...new Set(index.wordsBeginning(last.text).map(stem))].filter((guess) => !known.has(guess));
  const words = finished.map((stem) => new Spellings(stem, []));
  return new QueryPlan([...words, new Spellings(last.stem, guesses)], last.text);
}

/**
 * @param {string} typed
 * @param {number} maxLength
 * @return {string} its beginning, without half a surrogate pair at the end
 */
function cut(typed, maxLength) {
  return typed.slice(0, maxLength).replace(/[\ud800-\udbff]$/, '');
}

/**
 * @param {!Array<!AnalyzedWord>} words
 * @return {!Array<string>}
 */
function distinctStems(words) {
  return [...new Set(words.map((word) => word.stem))];
}
