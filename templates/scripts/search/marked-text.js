/** @fileoverview Cuts a text at the words that were looked for, so that they can be marked. */
import {analyze} from './analysis.js';
import {fold} from './folding.js';
import {QueryPlan} from './query-plan.js';
import {SearchIndex} from './search-index.js';

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
 * @param {!SearchIndex} index
 * @return {!Array<!Stretch>} the whole text, in order
 */
export function markWords(text, plan, index) {
  const stretches = [];
  let done = 0;
  for (const word of analyze(text, index)) {
    if (plan.stems.has(word.stem) || plan.unfinished && fold(word.text).startsWith(plan.unfinished)) {
      stretches.push(new Stretch(text.slice(done, word.start), false), new Stretch(text.slice(word.start, word.end), true));
      done = word.end;
    }
  }
  stretches.push(new Stretch(text.slice(done), false));
  return stretches.filter((stretch) => stretch.text !== '');
}
