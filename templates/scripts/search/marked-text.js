/** @fileoverview Marks the words that were looked for, in hits and on the page of a hit. Only text nodes are made. */
import {AnalyzedWord, analyze} from './analysis.js';
import {fold} from './folding.js';
import {QueryPlan} from './query-plan.js';
import {SearchIndex} from './search-index.js';

/** About how much of a text is shown below a hit, in UTF-16 units. */
const SNIPPET_LENGTH = 240;

/**
 * @param {string} text
 * @param {!QueryPlan} plan
 * @param {!SearchIndex} index
 * @return {!Array<!AnalyzedWord>} the words in it that were looked for
 */
export function wordsLookedFor(text, plan, index) {
  return analyze(text, index).filter((word) =>
    plan.stems.has(word.stem) || plan.unfinished && fold(word.text).startsWith(plan.unfinished));
}

/**
 * @param {string} text
 * @param {!Array<!AnalyzedWord>} words of the text, in order
 * @return {!Array<!Node|string>} the whole text, these words in marks
 */
export function marked(text, words) {
  const nodes = [];
  let done = 0;
  for (const {start, end} of words) {
    const last = nodes[nodes.length - 1];
    if (start < done && last instanceof Element) {
      // Pairs of characters overlap.
      last.append(text.slice(done, end));
    } else {
      const mark = document.createElement('mark');
      mark.className = 'found';
      mark.append(text.slice(start, end));
      nodes.push(text.slice(done, start), mark);
    }
    done = end;
  }
  return [...nodes, text.slice(done)];
}

/**
 * @param {string} text
 * @param {!Array<!AnalyzedWord>} words of the text, in order
 * @return {string} as much of the text as is shown, from the sentence on that holds most of the words
 */
export function bestSentence(text, words) {
  let best = 0;
  let most = 0;
  for (const {'index': start, 0: sentence} of text.matchAll(/\S.*?(?:[.!?]+(?=\s)|[。！？]|$)/g)) {
    const held = new Set(words.filter((word) => word.start >= start && word.end <= start + sentence.length).map(({stem}) => stem));
    if (held.size > most) {
      most = held.size;
      best = start;
    }
  }
  const isCut = best + SNIPPET_LENGTH < text.length;
  const rest = text.slice(best, best + SNIPPET_LENGTH);
  const cut = isCut ? rest.replace(/\s+\S*$/, '') : rest;
  return (best > 0 ? '… ' : '') + cut + (isCut ? ' …' : '');
}
