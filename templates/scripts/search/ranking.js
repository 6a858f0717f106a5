/** @fileoverview Finds the best documents for a plan, in Lucene's order and with Lucene's scores. */
import {idfOf, scoreOf} from './bm25.js';
import {Clause, forEachMatch} from './matching.js';
import {QueryPlan} from './query-plan.js';
import {SearchIndex} from './search-index.js';

/** The scores of so many clauses are kept at least: a few megabytes at most. */
const MOST_KEPT = 128;

/** Documents that were found, in order, and their scores: two lists side by side, for there may be many thousands. */
export class Found {
  /**
   * @param {!Array<number>} documents
   * @param {!Array<number>} scores
   */
  constructor(documents, scores) {
    /** @const */ this.documents = documents;
    /** @const */ this.scores = scores;
  }

  /**
   * @param {function(number): boolean} fits
   * @return {!Found} those documents only
   */
  filter(fits) {
    return new Found(this.documents.filter(fits), this.scores.filter((_, i) => fits(this.documents[i])));
  }
}

/**
 * @param {!QueryPlan} plan
 * @param {!SearchIndex} index
 * @return {!Found} all that was found
 */
export function findAll(plan, index) {
  // Lucene adds the scores of the clauses as doubles and rounds the sum once. Conditions alone give each document the score 1.
  const sums = index.sums.fill(plan.clauses.length === 0 && plan.required.length > 0 ? 1 : 0);
  for (const clause of plan.clauses) {
    const given = scoresOf(clause, index);
    for (let i = 0; i < given.scores.length; i++) {
      sums[given.documents[i]] += given.scores[i];
    }
  }
  const documents = [];
  const scores = [];
  for (let document = 0; document < sums.length; document++) {
    if (sums[document] > 0) {
      documents.push(document);
      scores.push(Math.fround(sums[document]));
    }
  }
  const conditions = plan.required.length + plan.excluded.length;
  return conditions === 0 ? new Found(documents, scores) : new Found(documents, scores).filter(
      (document) => plan.required.every((meets) => meets(document)) && !plan.excluded.some((meets) => meets(document)));
}

/**
 * @param {!Found} found
 * @param {number} count how many are wanted at most
 * @return {!Array<{document: number, score: number}>} the best, the best first; between equals, the earlier document
 */
export function bestOf({documents, scores}, count) {
  const best = [];
  documents.forEach((document, i) => {
    const score = scores[i];
    if (best.length < count || score > best[count - 1].score) {
      best.push({document, score});
      best.sort((a, b) => b.score - a.score).splice(count);
    }
  });
  return best;
}

/**
 * What one clause gives. As in Lucene's SynonymQuery, the spellings of a word share one weight, that of the spelling in most documents; as in its
 * PhraseQuery, the weights of the stems add up. With each key only the last word of a query changes, so the others are kept.
 * @param {!Clause} clause
 * @param {!SearchIndex} index
 * @return {!Found} in any order
 */
function scoresOf(clause, index) {
  const key = `${clause.boost} ${clause.key}`;
  const kept = index.scores.get(key);
  if (kept) {
    return kept;
  }
  const {documents, lengthFactors} = index.fields[clause.field];
  const holding = clause.stems.map((stem) => index.postings(stem, clause.field).holding);
  const idf = clause.offsets.length === 0 ?
      idfOf(documents, Math.max(...holding)) :
      Math.fround(holding.reduce((sum, any) => sum + idfOf(documents, any), 0));
  const weight = Math.fround(clause.boost * idf);
  const made = new Found([], []);
  forEachMatch(clause, index, (document, count, norm) => {
    made.documents.push(document);
    made.scores.push(scoreOf(weight, count, lengthFactors[norm]));
  });
  if (index.scores.size > MOST_KEPT) {
    index.scores.clear();
  }
  // What is not loaded yet gives nothing yet.
  if (!index.store.isWaiting) {
    index.scores.set(key, made);
  }
  return made;
}
