/**
 * @fileoverview Lucene's BM25 (BM25Similarity of version 9), bit for bit: Lucene counts in 32-bit floats, so every step is rounded
 * by Math.fround.
 *
 *     idf   = ln(1 + (documents − holding + ½) / (holding + ½))
 *     score = w − w / (1 + count · 1/(k1 · ((1 − b) + b · length/average)))     with w = boost · idf
 */

const K1 = Math.fround(1.2);
const B = Math.fround(0.75);
const round = Math.fround;

/**
 * A document's length is kept in one byte; long lengths lose their last digits.
 * @param {number} norm the byte, 0 to 255
 * @return {number} the length in words (SmallFloat.byte4ToInt)
 */
export function lengthOf(norm) {
  const exact = 24;
  if (norm < exact) {
    return norm;
  }
  const code = norm - exact;
  const shift = (code >> 3) - 1;
  return exact + (shift < 0 ? code & 7 : ((code & 7) | 8) * 2 ** shift);
}

/**
 * @param {number} documents how many documents have words in the field
 * @param {number} words how many words they have in all
 * @return {!Float32Array} by norm byte, what the count of a word is multiplied by
 */
export function lengthFactors(documents, words) {
  const average = round(words / documents);
  return Float32Array.from({length: 256}, (_, norm) => {
    const relative = round(round(B * lengthOf(norm)) / average);
    return 1 / round(K1 * round(round(1 - B) + relative));
  });
}

/**
 * @param {number} documents how many documents have words in the field
 * @param {number} holding how many of them hold the word
 * @return {number} how much it says that a document holds the word
 */
export function idfOf(documents, holding) {
  return round(Math.log(1 + (documents - holding + 0.5) / (holding + 0.5)));
}

/**
 * @param {number} weight
 * @param {number} count how often the word occurs
 * @param {number} factor of the document's length
 * @return {number}
 */
export function scoreOf(weight, count, factor) {
  return round(weight - round(weight / round(1 + round(count * factor))));
}
