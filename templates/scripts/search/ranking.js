/** @fileoverview Finds the best documents for a plan, in Lucene's order and with Lucene's scores. */
import {scoreOf, weightOf} from './bm25.js';
import {QueryPlan, Spellings} from './query-plan.js';
import {SearchIndex} from './search-index.js';

/** How much an occurrence of a guessed word counts. */
const GUESSED = 0.5;

/** A document that was found. */
export class RankedDocument {
  /**
   * @param {number} document
   * @param {number} score
   */
  constructor(document, score) {
    /** @const */ this.document = document;
    /** @const */ this.score = score;
  }
}

/** What a search found. */
export class Ranking {
  /**
   * @param {number} total how many documents were found in all
   * @param {!Array<!RankedDocument>} best the best of them, the best first
   */
  constructor(total, best) {
    /** @const */ this.total = total;
    /** @const */ this.best = best;
  }
}

/**
 * @param {!QueryPlan} plan
 * @param {!SearchIndex} index
 * @param {number} count how many documents are wanted at most
 * @return {!Ranking}
 */
export function rank(plan, index, count) {
  // Lucene adds the scores of the words as doubles and rounds the sum once.
  const sums = new Float64Array(index.size);
  for (const word of plan.words) {
    index.fields.forEach((_, field) => addScores(word, field, index, sums));
  }
  const found = [];
  sums.forEach((sum, document) => {
    if (sum > 0) {
      found.push(new RankedDocument(document, Math.fround(sum)));
    }
  });
  found.sort((a, b) => b.score - a.score || a.document - b.document);
  return new Ranking(found.length, found.slice(0, count));
}

/**
 * Adds what one word gives in one field. As in Lucene's SynonymQuery, the spellings share one weight, that of the spelling in most
 * documents, and their occurrences are added up.
 * @param {!Spellings} word
 * @param {number} field
 * @param {!SearchIndex} index
 * @param {!Float64Array} sums by document
 */
function addScores(word, field, index, sums) {
  const {boost, documents, norms, lengthFactors} = index.fields[field];
  const holding = Math.max(...[word.stem, ...word.guesses].map((stem) => index.holding(stem, field)));
  const weight = weightOf(documents, holding, boost);
  const counts = new Map();
  index.forEachPosting(word.stem, field, (document, count) => counts.set(document, count));
  for (const guess of word.guesses) {
    index.forEachPosting(guess, field, (document, count) => {
      counts.set(document, (counts.get(document) || 0) + GUESSED * count);
    });
  }
  counts.forEach((count, document) => {
    sums[document] += scoreOf(weight, count, lengthFactors[norms[document]]);
  });
}
