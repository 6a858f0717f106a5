/** @fileoverview What a reader typed, as what to look for: the twin of the generator's `QueryPlanner`, where the rules are told. */
import {AnalyzedWord, analyze, stemOf} from './analysis.js';
import {KEY_SEPARATOR, fold, foldedOf, keyOf, wordOf} from './folding.js';
import {Clause, holderOf} from './matching.js';
import {BODY, CODE, NAME, START, SearchIndex, TITLE, WORD} from './search-index.js';
import {Part, identifierOf, isPassage, partsOf, textOf} from './typed-text.js';
import {MAX_GUESSES, allowedTypos, best, nearest} from './typos.js';

const TITLE_BOOST = 0.375;
const LONE_TITLE_BOOST = 1.5;
const CODE_BOOST = 2;
const NAME_BOOST = 2;
const START_BOOST = 0.375;
const MAX_EXPANSIONS = 16;
const MAX_NAME_WORDS = 4;
const MAX_WORDS = 256;
const MAX_STEMS = 64;
const MAX_STEMS_OF_MANY = 10;
const MAX_QUOTED_OF_MANY = 4;
const NEIGHBOUR_SLOP = 4;
const NEIGHBOUR_WEIGHT = Math.fround(0.2);
const OTHER_NAME_WEIGHT = 0.5;
const MIN_UNFINISHED_CODE = 3;
const NO_TYPOS = /[0-9._:\ud800-\udfff]/;

/** What to look for. */
export class QueryPlan {
  constructor() {
    /** @const {!Array<!Clause>} */
    this.clauses = [];
    /** @const {!Array<function(number): boolean>} what every document has to meet */
    this.required = [];
    /** @const {!Array<function(number): boolean>} what no document may meet */
    this.excluded = [];
    /** @type {!Set<string>} stems that were looked for, guesses included */
    this.stems = new Set();
    /** @type {!Set<string>} words that the index does not know and cannot put right */
    this.unknown = new Set();
    /** @type {string} the last word in lower case if it may go on, or empty */
    this.unfinished = '';
    /** @type {string} the text with mistyped words put right, or empty */
    this.suggestion = '';
  }
}

/**
 * @param {string} typed as it comes, of any length
 * @param {!SearchIndex} index
 * @return {!QueryPlan}
 */
export function planQuery(typed, index) {
  return new Planner(textOf(typed), index).plan();
}

class Planner {
  /**
   * @param {string} text
   * @param {!SearchIndex} index
   */
  constructor(text, index) {
    /** @const */ this.text = text;
    /** @const */ this.index = index;
    /** @const */ this.made = new QueryPlan();
    /** @type {!Array<{word: !AnalyzedWord, at: number}>} the words to look for, and where the part begins in which each stands */
    this.words = [];
    /** @const {!Map<string, !Set<string>>} by stem that was typed, what else it may stand for */
    this.guesses = new Map();
    /** @const {!Map<string, string>} by stem that was mistyped, the stem that was meant */
    this.meant = new Map();
    /** @const {!Set<string>} */ this.codes = new Set();
    /** @const {!Set<string>} keys of words that have twins which differ in accents only */
    this.accented = new Set();
    /** @const {!Set<string>} keys of phrases and bonuses */
    this.known = new Set();
    /** @type {boolean} */ this.hasPhrase = false;
    /** @type {boolean} */ this.endsInWord = false;
    /** @type {string} */ this.lastCode = '';
    /** @type {number} how much of the text is in the suggestion */
    this.corrected = 0;
  }

  /** @return {!QueryPlan} */
  plan() {
    const quotedWords = [];
    for (const part of partsOf(this.text)) {
      this.endsInWord = false;
      this.lastCode = '';
      const found = analyze(part.text, this.index);
      if (part.filter) {
        this.readFilter(part, found);
      } else if (part.isPhrase) {
        quotedWords.push(...this.readPhrase(part, found));
      } else {
        this.readWords(part, found);
      }
    }
    const most = this.index.isLarge ? MAX_STEMS_OF_MANY : MAX_STEMS;
    const longest = Array.from(new Set(this.words.map(({word}) => word.stem))).sort((a, b) => b.length - a.length).slice(0, most);
    const last = this.words[this.words.length - 1];
    this.words = this.words.filter(({word}) => longest.includes(word.stem));
    this.endsInWord = this.endsInWord && this.words[this.words.length - 1] === last;
    const typedStems = new Set([...this.words.map(({word}) => word.stem), ...quotedWords]);
    if (!isPassage(this.text)) {
      this.words.forEach((_, place) => this.guess(place));
      this.addOtherNames(typedStems);
    }
    this.addNeighbours();
    const titleBoost = typedStems.size === 1 && !this.hasPhrase ? LONE_TITLE_BOOST : TITLE_BOOST;
    typedStems.forEach((stem) => {
      const stems = [stem, ...Array.from(this.guesses.get(stem) || []).filter((guess) => !typedStems.has(guess))];
      stems.forEach((any) => this.made.stems.add(any));
      const times = isPassage(this.text) ? this.words.filter(({word}) => word.stem === stem).length : 1;
      this.add(TITLE, times * titleBoost, stems, [], 0);
      this.add(BODY, times, stems, [], 0);
    });
    this.addCodes();
    this.accented.forEach((key) => this.add(WORD, 1, [key], [], 0));
    const name = this.words.map(({word}) => this.meant.get(word.stem) || word.stem);
    if (name.length > 0 && name.length <= MAX_NAME_WORDS && name.every((stem) => this.holding(TITLE, stem) <= this.index.most)) {
      this.add(NAME, NAME_BOOST, [name.sort().join(' ')], [], 0);
    }
    if (this.made.suggestion) {
      this.made.suggestion += this.text.slice(this.corrected);
    }
    return this.made;
  }

  /**
   * @param {number} field
   * @param {number} boost
   * @param {!Array<string>} stems
   * @param {!Array<number>} offsets
   * @param {number} slop
   * @return {void}
   */
  add(field, boost, stems, offsets, slop) {
    this.made.clauses.push(new Clause(field, boost, stems, offsets, slop));
  }

  /**
   * @param {!Part} part
   * @param {function(number): boolean} condition
   * @return {void}
   */
  demand(part, condition) {
    (part.isExcluded ? this.made.excluded : this.made.required).push(condition);
  }

  /**
   * @param {!Part} part
   * @param {!Array<!AnalyzedWord>} found
   * @return {void}
   */
  readFilter(part, found) {
    const words = found.map((word) => fold(word.text));
    if (words.length === 0) {
      return;
    }
    if (part.filter !== 'topic') {
      const documents = new Set(this.index.having(part.filter + 's', words.join(' ')));
      this.demand(part, (document) => documents.has(document));
    } else {
      const fits = this.index.topics().map(({title}) => {
        const names = analyze(title, this.index).map((word) => fold(word.text));
        return words.every((word) => names.some((name) => name.startsWith(word)));
      });
      const outline = this.index.outline();
      this.demand(part, (document) => fits[outline.topic(document)]);
    }
  }

  /**
   * @param {!Array<!AnalyzedWord>} found
   * @return {!Array<!AnalyzedWord>} the longest words of a phrase, in order; of equal ones the first
   */
  telling(found) {
    const longest = Array.from(found).sort((a, b) => b.stem.length - a.stem.length).slice(0, this.index.isLarge ? MAX_QUOTED_OF_MANY : Infinity);
    return found.filter((word) => longest.includes(word));
  }

  /**
   * @param {!Part} part
   * @param {!Array<!AnalyzedWord>} all
   * @return {!Array<string>} the stem if the phrase is a single one
   */
  readPhrase(part, all) {
    const found = this.telling(all);
    const distinct = found.filter(({stem}, i) => !part.slop || found.findIndex((word) => word.stem === stem) === i);
    if (distinct.length === 0) {
      return [];
    }
    const stems = distinct.map(({stem}) => stem);
    const offsets = distinct.map(({position}) => position - found[0].position);
    const slop = stems.length > 1 ? part.slop : 0;
    this.demand(part, holderOf(stems, offsets, slop, this.index));
    if (!part.isExcluded && stems.length > 1) {
      stems.forEach((stem) => this.made.stems.add(stem));
      this.addPhrase(1, stems, offsets, slop);
      this.hasPhrase = true;
    }
    return part.isExcluded || stems.length > 1 ? [] : stems;
  }

  /**
   * @param {number} weight
   * @param {!Array<string>} stems
   * @param {!Array<number>} offsets
   * @param {number} slop
   * @param {!Array<number>=} fields
   * @return {void}
   */
  addPhrase(weight, stems, offsets, slop, fields = [TITLE, BODY]) {
    for (const field of fields) {
      const clause = new Clause(field, Math.fround((field === TITLE ? TITLE_BOOST : 1) * weight), stems, offsets, slop);
      if (!this.known.has(clause.key)) {
        this.known.add(clause.key);
        this.made.clauses.push(clause);
      }
    }
  }

  /**
   * @param {!Part} part
   * @param {!Array<!AnalyzedWord>} found
   * @return {void}
   */
  readWords(part, found) {
    const code = isPassage(this.text) ? '' : identifierOf(part.text);
    const isLast = part.start + part.text.length === this.text.length;
    if (part.isExcluded) {
      if (code) {
        const documents = new Set(this.index.postings(code, CODE).documents);
        this.demand(part, (document) => documents.has(document));
      } else if (found.length > 0) {
        const quoted = this.telling(found);
        this.demand(part, holderOf(
            quoted.map(({stem}) => stem), quoted.map(({position}) => position - quoted[0].position), 0, this.index));
      }
      return;
    }
    if (code) {
      this.codes.add(code);
      this.lastCode = isLast && part.text.length === code.length ? code : '';
    }
    found.slice(0, MAX_WORDS - this.words.length).forEach((word) => this.words.push({word, at: part.start}));
    this.endsInWord = isLast && found.length > 0 && found[found.length - 1].end === part.text.length;
  }

  /**
   * @param {number} place of a word
   * @return {void}
   */
  guess(place) {
    const {word, at} = this.words[place];
    const isUnfinished = this.endsInWord && place === this.words.length - 1;
    if (!isUnfinished && this.guesses.has(word.stem)) {
      return;
    }
    const folded = fold(word.text);
    const variants = this.variants(folded);
    if (variants.length > 1 && variants.includes(keyOf(word.text))) {
      this.accented.add(keyOf(word.text));
    }
    const areLetters = isUnfinished && this.index.areLetters(folded);
    let keys = isUnfinished && !areLetters ? best(this.index.wordsFrom(folded), MAX_EXPANSIONS) : variants;
    if (isUnfinished) {
      this.made.unfinished = folded;
    }
    if (areLetters) {
      this.add(START, START_BOOST, [folded], [], 0);
    } else if (keys.length === 0 && !this.index.store.isWaiting && this.holding(TITLE, word.stem) + this.holding(BODY, word.stem) === 0) {
      keys = this.index.scores.get(folded) || this.corrections(folded);
      if (keys.length > 0) {
        this.made.suggestion += this.text.slice(this.corrected, at + word.start) + wordOf(keys[0]);
        this.corrected = at + word.end;
        this.meant.set(word.stem, stemOf(wordOf(keys[0]), this.index));
      } else {
        this.made.unknown.add(word.text);
      }
    }
    const guesses = this.guesses.get(word.stem) || new Set();
    keys.forEach((key) => guesses.add(stemOf(wordOf(key), this.index)));
    this.guesses.set(word.stem, guesses);
  }

  /**
   * @param {number} field
   * @param {string} stem
   * @return {number} how many documents hold it there
   */
  holding(field, stem) {
    return this.index.postings(stem, field).holding;
  }

  /**
   * @param {string} folded
   * @return {!Array<string>} the keys of the words that differ in accents only
   */
  variants(folded) {
    return (this.index.hasWord(folded) ? [folded] : [])
        .concat(this.index.entriesFrom('words', folded + KEY_SEPARATOR).map(({key}) => key));
  }

  /**
   * @param {string} folded
   * @return {!Array<string>} keys of words that it may have been meant to be
   */
  corrections(folded) {
    const limit = allowedTypos(folded);
    if (limit === 0 || NO_TYPOS.test(folded)) {
      return [];
    }
    const sameBeginning = this.index.entriesFrom('spellings', folded[0]);
    const attempts = [
      () => nearest(folded, sameBeginning, 1),
      () => this.endingIn(folded),
      () => nearest(folded, sameBeginning, limit),
      () => nearest(folded, this.index.entriesFrom('spellings', folded[1]), limit),
      () => this.endingIn(folded.slice(1)),
    ];
    const corrections = attempts.reduce((found, attempt) => found.length > 0 ? found : attempt(), /** @type {!Array<string>} */ ([]));
    // Thousands of words were compared; the next key asks again.
    if (!this.index.store.isWaiting) {
      this.index.scores.set(folded, corrections);
    }
    return corrections;
  }

  /**
   * @param {string} tail
   * @return {!Array<string>} keys of words that are one letter and then this
   */
  endingIn(tail) {
    const entries = Array.from(this.index.firstLetters(tail)).flatMap((letter) =>
      this.index.entriesFrom('spellings', letter + tail).filter(({key}) => foldedOf(key) === letter + tail));
    return best(entries, MAX_GUESSES);
  }

  /**
   * @param {!Set<string>} typedStems
   * @return {void}
   */
  addOtherNames(typedStems) {
    const stems = this.words.map(({word}) => word.stem);
    stems.forEach((stem, from) => {
      for (let to = from + 1; to <= Math.min(from + MAX_NAME_WORDS, stems.length); to++) {
        for (const other of this.index.otherNames(stems.slice(from, to).join(' '))) {
          if (other.stems.every((any) => typedStems.has(any))) {
            continue;
          }
          if (to === from + 1 && other.stems.length === 1) {
            this.guesses.get(stem).add(other.stems[0]);
          } else {
            // Whoever types "image" looks for "container image", too, but for no container; its marks would be everywhere.
            if (!other.stems.some((any) => typedStems.has(any))) {
              other.stems.forEach((any) => this.made.stems.add(any));
            }
            this.addPhrase(OTHER_NAME_WEIGHT, other.stems, other.offsets, 0);
          }
        }
      }
    });
  }

  /** @return {void} */
  addNeighbours() {
    for (let i = 1; i < this.words.length; i++) {
      const stems = [this.words[i - 1].word.stem, this.words[i].word.stem];
      const isRareIn = (field) => stems.every((stem) => {
        const holding = this.holding(field, stem);
        return holding > 0 && holding <= this.index.mostNeighbours;
      });
      if (stems[0] !== stems[1]) {
        this.addPhrase(NEIGHBOUR_WEIGHT, stems, [0, 1], NEIGHBOUR_SLOP, [TITLE, BODY].filter(isRareIn));
      }
    }
  }

  /** @return {void} */
  addCodes() {
    for (const code of this.codes) {
      const others = code === this.lastCode && code.length >= MIN_UNFINISHED_CODE ?
          best(this.index.entriesFrom('codes', code), MAX_EXPANSIONS).filter((other) => !this.codes.has(other)) : [];
      this.add(CODE, CODE_BOOST, [code, ...others], [], 0);
    }
  }
}
