/** @fileoverview What the index means: postings, places, words, names and documents, read from their bytes and kept. */
import {lengthFactors} from './bm25.js';
import {ByteReader} from './byte-reader.js';
import {IndexStore} from './index-store.js';
import {loadMissingRules} from './rules.js';

const KINDS = ['question', 'article', 'term', 'question'];
/** What a question without an answer is called in the index. */
const OPEN = 3;

/** The fields, by their numbers. */
export const TITLE = 0;
export const BODY = 1;
export const CODE = 2;
export const NAME = 3;

/** Something that can be found. */
export class Findable {
  /** @param {!ByteReader} reader */
  constructor(reader) {
    const kind = reader.number();
    /** @const {string} question, article or term */
    this.kind = KINDS[kind];
    /** @const {boolean} */
    this.isOpen = kind === OPEN;
    /** @const {string} may be empty */
    this.topic = reader.text();
    /** @const {string} */
    this.title = reader.text();
    /** @const {string} relative to the root of the site */
    this.url = reader.text();
    /** @const {string} the beginning of what it says */
    this.text = reader.text();
  }
}

/** What ranking needs to know of a field. */
export class IndexedField {
  /**
   * @param {number} documents how many documents have words here
   * @param {number} words how many words they have
   */
  constructor(documents, words) {
    /** @const */ this.documents = documents;
    /** @const {!Float32Array} by norm */
    this.lengthFactors = lengthFactors(documents, words);
  }
}

/** The documents that hold a stem in one field; three lists, side by side. */
export class Postings {
  /** @param {number} holding how many documents */
  constructor(holding) {
    /** @const */ this.holding = holding;
    /** @const */ this.documents = new Uint32Array(holding);
    /** @const */ this.counts = new Uint32Array(holding);
    /** @const */ this.norms = new Uint8Array(holding);
  }
}

const NO_POSTINGS = new Postings(0);
const NO_PLACES = new Map();

/** A topic of the handbook, or the glossary. */
export class Topic {
  /**
   * @param {string} title empty for the glossary
   * @param {number} first its first document
   * @param {number} end the first document after it
   */
  constructor(title, first, end) {
    /** @const */ this.title = title;
    /** @const */ this.first = first;
    /** @const */ this.end = end;
  }
}

/** Other words for what some words name: stems, and how far after the first each stands. */
export class OtherName {
  /** @param {!ByteReader} reader */
  constructor(reader) {
    /** @const {!Array<string>} */ this.stems = [];
    /** @const {!Array<number>} */ this.offsets = [];
    for (let count = reader.number(); count > 0; count--) {
      this.stems.push(reader.text());
      this.offsets.push(reader.number());
    }
  }
}

/** The whole index. */
export class SearchIndex {
  /** @param {!IndexStore} store */
  constructor(store) {
    /** @const */ this.store = store;
    /** @const {string} */ this.language = store.head.text();
    /** @const {!Set<string>} */ this.stopWords = new Set(store.head.text().split(' '));
    /** @const {number} how many documents there are */
    this.size = store.head.number();
    /** @const {!Array<!IndexedField>} */
    this.fields = [0, 0, 0, 0].map(() => new IndexedField(store.head.number(), store.head.number()));
    /** @private @const {!Map<string, ?>} what was read already, by table and key */
    this.kept_ = new Map();
  }

  /**
   * @param {string} stem
   * @param {number} field
   * @return {!Postings}
   */
  postings(stem, field) {
    const lists = field === NAME ? this.name_(stem) :
        field === CODE ? this.keep_('codes', stem, (reader) => [readPostings(reader)]) :
                         this.keep_('stems', stem, (reader) => [readPostings(reader), readPostings(reader)]);
    return lists ? lists[field === BODY ? 1 : 0] : NO_POSTINGS;
  }

  /**
   * @param {string} stem
   * @param {number} field of titles or bodies
   * @return {!Map<number, !Array<number>>} by document, in order, the places where the stem stands
   */
  places(stem, field) {
    const lists = this.keep_('places', stem, (reader) => [readPlaces(reader), readPlaces(reader)]);
    return lists ? lists[field] : NO_PLACES;
  }

  /**
   * @param {string} table words or codes
   * @param {string} beginning
   * @return {!Array<{key: string, count: number}>} all that begin so, and how many documents hold each, by code points
   */
  entriesFrom(table, beginning) {
    return this.store.range(table, beginning).map(({key, value}) => ({key, count: value.number()}));
  }

  /**
   * @param {string} key of a word
   * @return {boolean} whether some document holds it
   */
  hasWord(key) {
    return this.store.find('words', key) !== null;
  }

  /**
   * @param {string} stems of a name, with spaces between
   * @return {!Array<!OtherName>}
   */
  otherNames(stems) {
    const name = this.name_(stems);
    return name ? name[1] : [];
  }

  /**
   * @private
   * @param {string} stems
   * @return {?} the documents called so, and their other names
   */
  name_(stems) {
    return this.keep_('names', stems, (reader) => [
      readPostings(reader), Array.from({length: reader.number()}, () => new OtherName(reader)),
    ]);
  }

  /**
   * @param {string} beginning of a name, folded
   * @return {!Array<number>} documents that link to a term called so, with repetitions
   */
  mentions(beginning) {
    return this.store.range('mentions', beginning).flatMap(({value}) => readDocuments(value));
  }

  /** @return {!Array<!Topic>} in the order of their documents */
  topics() {
    const reader = this.store.get('outline', 0);
    return reader ? readTopics(reader, this.size) : [];
  }

  /** @return {{topicTitle: function(number): string, kind: function(number): number}} the topic and the kind of each document */
  outline() {
    const reader = this.store.get('outline', 0);
    const topics = reader ? readTopics(reader, this.size) : [];
    const titles = [];
    topics.forEach(({title, first, end}) => titles.push(...new Array(end - first).fill(title)));
    const kinds = new Uint8Array(this.size);
    for (let from = 0; reader && from < this.size; ) {
      const kind = reader.number();
      kinds.fill(kind, from, from += reader.number());
    }
    return {topicTitle: (document) => titles[document] || '', kind: (document) => kinds[document]};
  }

  /**
   * @param {string} root address of the site's root as the page sees it
   * @return {!Promise<boolean>} whether something was missing and is there now
   */
  async loadMissing(root) {
    const loaded = await Promise.all([loadMissingRules(root), this.store.loadMissing()]);
    return loaded.includes(true);
  }

  /**
   * @param {number} document
   * @return {?Findable} null if it is still to be loaded
   */
  findable(document) {
    const reader = this.store.get('documents', document);
    return reader && new Findable(reader);
  }

  /**
   * @private
   * @param {string} table
   * @param {string} key
   * @param {function(!ByteReader): ?} read
   * @return {?} what was read, or nothing if there is no such key
   */
  keep_(table, key, read) {
    const name = `${table} ${key}`;
    if (!this.kept_.has(name)) {
      const reader = this.store.find(table, key);
      if (!reader) {
        return null;
      }
      this.kept_.set(name, read(reader));
    }
    return this.kept_.get(name);
  }
}

/**
 * @param {!ByteReader} reader
 * @param {number} size how many documents there are
 * @return {!Array<!Topic>}
 */
function readTopics(reader, size) {
  const starts = Array.from({length: reader.number()}, () => ({title: reader.text(), first: reader.number()}));
  return starts.map(({title, first}, i) => new Topic(title, first, i + 1 < starts.length ? starts[i + 1].first : size));
}

/**
 * @param {!ByteReader} reader
 * @return {!Postings}
 */
function readPostings(reader) {
  const postings = new Postings(reader.number());
  for (let i = 0; i < postings.holding; ) {
    const count = reader.number();
    const norm = reader.number();
    for (const document of readDocuments(reader)) {
      postings.documents[i] = document;
      postings.counts[i] = count;
      postings.norms[i++] = norm;
    }
  }
  return postings;
}

/**
 * @param {!ByteReader} reader
 * @return {!Array<number>}
 */
function readDocuments(reader) {
  let document = -1;
  return Array.from({length: reader.number()}, () => document += reader.number());
}

/**
 * @param {!ByteReader} reader
 * @return {!Map<number, !Array<number>>}
 */
function readPlaces(reader) {
  const places = new Map();
  let document = -1;
  for (let holding = reader.number(); holding > 0; holding--) {
    document += reader.number();
    places.set(document, readDocuments(reader));
  }
  return places;
}
