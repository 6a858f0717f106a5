/** @fileoverview Finds the best documents for a plan, in Lucene's order and with Lucene's scores. */
import {idfOf, scoreOf} from './bm25.js';
import {Clause, forEachMatch} from './matching.js';
import {QueryPlan} from './query-plan.js';
import {SearchIndex} from './search-index.js';

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

/**
 * @param {!QueryPlan} plan
 * @param {!SearchIndex} index
 * @return {!Array<!RankedDocument>} all that was found, in the order of the documents
 */
export function findAll(plan, index) {
  // Lucene adds the scores of the clauses as doubles and rounds the sum once. Conditions alone give each document the score 1.
  const sums = new Float64Array(index.size).fill(plan.clauses.length === 0 && plan.required.length > 0 ? 1 : 0);
  plan.clauses.forEach((clause) => addScores(clause, index, sums));
  const found = [];
  for (let document = 0; document < sums.length; document++) {
    const meetsIt = (meets) => meets(document);
    if (sums[document] > 0 && plan.required.every(meetsIt) && !plan.excluded.some(meetsIt)) {
      found.push(new RankedDocument(document, Math.fround(sums[document])));
    }
  }
  return found;
}

/**
 * @param {!Array<!RankedDocument>} found
 * @param {number} count how many are wanted at most
 * @return {!Array<!RankedDocument>} the best, the best first; between equals, the earlier document
 */
export function bestOf(found, count) {
  const best = [];
  for (const one of found) {
    if (best.length < count || one.score > best[count - 1].score) {
      let place = best.length;
      while (place > 0 && best[place - 1].score < one.score) {
        place--;
      }
      best.splice(place, 0, one);
      best.length = Math.min(best.length, count);
    }
  }
  return best;
}

/**
 * Adds what one clause gives. As in Lucene's SynonymQuery, the spellings of a word share one weight, that of the spelling in most
 * documents; as in its PhraseQuery, the weights of the stems add up.
 * @param {!Clause} clause
 * @param {!SearchIndex} index
 * @param {!Float64Array} sums by document
 * @return {void}
 */
function addScores(clause, index, sums) {
  const {documents, lengthFactors} = index.fields[clause.field];
  const holding = clause.stems.map((stem) => index.postings(stem, clause.field).holding);
  const idf = clause.offsets.length === 0 ?
      idfOf(documents, Math.max(...holding)) :
      Math.fround(holding.reduce((sum, any) => sum + idfOf(documents, any), 0));
  const weight = Math.fround(clause.boost * idf);
  forEachMatch(clause, index, (document, count, norm) => {
    sums[document] += scoreOf(weight, count, lengthFactors[norm]);
  });
}
