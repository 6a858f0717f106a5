/** @fileoverview Finds the best documents for a plan, in Lucene's order and with Lucene's scores. */
import {idfOf, scoreOf} from './bm25.js';
import {Clause, forEachMatch} from './matching.js';
import {QueryPlan} from './query-plan.js';
import {SearchIndex} from './search-index.js';

/** So many scores of clauses are kept at least: eight megabytes. */
const MOST_KEPT = 2 ** 20;

/** Documents that were found and their scores: two lists side by side, for there may be many thousands. */
export class Found {
  /** @param {number} size how many, to be filled in */
  constructor(size) {
    /** @type {!Uint32Array} */ this.documents = new Uint32Array(size);
    /** @type {!Float32Array} rounded as Lucene rounds them */ this.scores = new Float32Array(size);
  }

  /**
   * @param {function(number): boolean} fits
   * @return {!Found} those documents only
   */
  filter(fits) {
    const some = new Found(0);
    some.documents = this.documents.filter(fits);
    some.scores = this.scores.filter((_, i) => fits(this.documents[i]));
    return some;
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
  let count = 0;
  for (let document = 0; document < sums.length; document++) {
    if (sums[document] > 0) {
      count++;
    }
  }
  const found = new Found(count);
  for (let document = sums.length; count > 0; ) {
    if (sums[--document] > 0) {
      found.documents[--count] = document;
      found.scores[count] = sums[document];
    }
  }
  const conditions = plan.required.length + plan.excluded.length;
  return conditions === 0 ? found : found.filter(
      (document) => plan.required.every((meets) => meets(document)) && !plan.excluded.some((meets) => meets(document)));
}

/**
 * @param {!Found} found
 * @param {number} count how many are wanted at most
 * @return {!Array<{document: number, score: number}>} the best, the best first; between equals, the earlier document
 */
export function bestOf({documents, scores}, count) {
  const best = [];
  let least = 0;
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i];
    if (score > least) {
      best.push({document: documents[i], score});
      best.sort((a, b) => b.score - a.score).splice(count);
      least = best.length < count ? 0 : best[count - 1].score;
    }
  }
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
  const {documents: all, lengthFactors} = index.fields[clause.field];
  const holding = clause.stems.map((stem) => index.postings(stem, clause.field).holding);
  const idf = clause.offsets.length === 0 ?
      idfOf(all, Math.max(...holding)) :
      Math.fround(holding.reduce((sum, any) => sum + idfOf(all, any), 0));
  const weight = Math.fround(clause.boost * idf);
  const documents = [];
  const scores = [];
  forEachMatch(clause, index, (document, count, norm) => {
    documents.push(document);
    scores.push(scoreOf(weight, count, lengthFactors[norm]));
  });
  const made = new Found(0);
  made.documents = Uint32Array.from(documents);
  made.scores = Float32Array.from(scores);
  // What is not loaded yet gives nothing yet.
  if (!index.store.isWaiting) {
    index.keptScores += scores.length;
    if (index.keptScores > MOST_KEPT) {
      index.scores.clear();
      index.keptScores = 0;
    }
    index.scores.set(key, made);
  }
  return made;
}
