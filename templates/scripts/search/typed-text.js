/** @fileoverview What a reader typed, cut into its parts: the twin of the generator's `TypedText`, where the grammar is. */

const LONGEST_QUERY = 200;
const LONGEST_PASSAGE = 2000;
const MAX_IDENTIFIER_LENGTH = 40;
const SPACE = '\\0- \\x85\\p{Z}';
const QUOTE = '"\u201c-\u201f';
const PART = new RegExp(
    `(-(?=[^-${SPACE}][^${SPACE}]))?(?:(topic|term|tag):)?(?:[${QUOTE}]([^${QUOTE}]*)(?:[${QUOTE}](?:~([0-9]{1,2}))?|$)|([^${SPACE}]+))`, 'giu');
/** Of a passage: the same groups, of which only the last ever holds anything. */
const CHUNK = new RegExp(`()()((?!))?()([^${SPACE}]+)`, 'gu');
const TRIM = /^[(\[{<'"`*|\u2018-\u201f]+|[(\[{<)\]}>'"`*|.,;:!?\u2018-\u201f\u2026]+$/g;
const NAME = new RegExp(
    `^(?=.*[A-Za-z0-9])(?!.*://)(?![~=+]?[0-9.,]+%?$)(?![A-Za-z0-9_]+(?:[-.'][A-Za-z0-9_]+)*$)[!-~]{2,${MAX_IDENTIFIER_LENGTH}}$`);

/** A part of the text. */
export class Part {
  /** @param {!RegExpResult} match of the grammar */
  constructor(match) {
    const [whole, dash, filter, quoted, slop, chunk] = match;
    /** @const */ this.isExcluded = !!dash;
    /** @const {string} topic, term, tag or nothing */
    this.filter = filter ? filter.toLowerCase() : '';
    /** @const {boolean} */
    this.isPhrase = quoted !== undefined && !filter;
    /** @const {string} without signs around it */
    this.text = quoted !== undefined ? quoted : chunk;
    /** @const */ this.slop = +slop || 0;
    /** @const {number} where its text begins in the whole text */
    this.start = match.index + whole.indexOf(this.text, (dash ? 1 : 0) + (filter ? filter.length + 1 : 0));
  }
}

/**
 * @param {string} typed as it comes
 * @return {string} as much of it as counts
 */
export function textOf(typed) {
  return typed.slice(0, LONGEST_PASSAGE).replace(/[\ud800-\udfff]/gu, '');
}

/**
 * @param {string} text that counts
 * @return {boolean} whether it is too long for a query: then nothing but its words is meant
 */
export function isPassage(text) {
  return text.length > LONGEST_QUERY;
}

/**
 * @param {string} text
 * @return {!Array<!Part>}
 */
export function partsOf(text) {
  const parts = Array.from(text.matchAll(isPassage(text) ? CHUNK : PART), (match) => new Part(/** @type {!RegExpResult} */ (match)));
  return parts.filter((part) => isPassage(text) || part.filter || part.isPhrase || !/^(?:topic|term|tag):$/i.test(part.text));
}

/**
 * @param {string} chunk a text without spaces
 * @return {string} the identifier that it is, in lower case, or nothing: the twin of the generator's `Identifiers`
 */
export function identifierOf(chunk) {
  const name = chunk.length > 2 * MAX_IDENTIFIER_LENGTH ? '' : chunk.replace(TRIM, '');
  return NAME.test(name) ? name.toLowerCase() : '';
}
