/** @fileoverview Cuts a text at the words that were looked for, so that they can be marked. */
import {analyze} from './analysis.js';
import {QueryPlan} from './query-plan.js';

/** A stretch of text. */
export class Stretch {
  /**
   * @param {string} text
   * @param {boolean} isMarked whether it is a word that was looked for
   */
  constructor(text, isMarked) {
    /** @const */ this.text = text;
    /** @const */ this.isMarked = isMarked;
  }
}

/**
 * @param {string} text
 * @param {!QueryPlan} plan
 * @param {!Set<string>} stopWords
 * @return {!Array<!Stretch>} the whole text, in order
 */
export function markWords(text, plan, stopWords) {
  const stretches = [];
  let done = 0;
  for (const word of analyze(text, stopWords)) {
    if (plan.looksFor(word)) {
      stretches.push(new Stretch(text.slice(done, word.start), false), new Stretch(text.slice(word.start, word.end), true));
      done = word.end;
    }
  }
  stretches.push(new Stretch(text.slice(done), false));
  return stretches.filter((stretch) => stretch.text !== '');
}
